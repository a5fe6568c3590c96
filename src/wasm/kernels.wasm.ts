// Made by scripts/build-kernels.mjs from kernels/. Do not edit.

/** A bit for each byte that is one character in the texts. */
export const SINGLES = 0xa005007100000001c000040f01010029b81ebe23c0005e3bc009040f0fffffffn

/** Of 64 KiB, the memory that kernels/index.ts imports. */
export const PAGES = 177

// Where things lie in that memory, in bytes, and what fits: see kernels/memory.ts.
export const END = 11539904
export const HIDDEN = 10490176
export const LONGEST = 524288
export const OUT = 4198528
export const TILE = 16384
export const X = 4096
export const Y = 2101312

// The same of attention: see kernels/attention-memory.ts.
export const ATTENTION_BIAS = 4005712
export const ATTENTION_CHUNK = 131072
export const ATTENTION_DELTAS = 3939584
export const ATTENTION_END = 4267920
export const ATTENTION_FACTORS = 3939456
export const ATTENTION_HIDDEN = 3940112
export const ATTENTION_KEY_GRADS = 2101504
export const ATTENTION_KEYS = 128
export const ATTENTION_KEYS_AT = 4096
export const ATTENTION_LONGEST_VECTOR = 1024
export const ATTENTION_MAXES = 3939328
export const ATTENTION_MOST_KEYS = 2048
export const ATTENTION_QUERIES = 32
export const ATTENTION_QUERY = 3150208
export const ATTENTION_QUERY_GRAD = 3281728
export const ATTENTION_RESULT = 3544768
export const ATTENTION_VALUE_GRADS = 2625856
export const ATTENTION_VALUES_AT = 528448

// And of kernels/normal.ts.
export const NORMAL_TILE = 4096
export const NORMAL_X = 1024
export const NORMAL_STATE = 17472

/** kernels/index.ts, for engines with SIMD. */
export function simd() {
  return (
  '(Zd"-)((()#7)@Y1iiiiiiiih(Y+iii)iY*ii(Y*ii)hY-iiiig(Y((Y,iiih)gY+iih(Y-iiifi(Y-iiiff(Y*ii)fY/iiiiihg(Y,i' +
  'iii)gY0iiiiiiii(Y+iif(Y)g)gY-iiihg(Y+iih)gY()iY-iiiii(Y,iiig(Y+iii)gY-iiihi(Y)f(*;)+["."6."-["-ac"9*)#=)' +
  'jj,+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,i)N(3i)N(3i)N(3i)N(3/"[)41"0")[!W[U[!Ze(>0"0")[!W[!AZ"8(=0"0")[' +
  '!W[!G"5"-(<2"0")[!W[!Kc")e[(;3da!Ze"-Z"8!Fa"7d(.8!VZ!W^"7Zc!X!D")[!W[!G"5"-(A:!VZ!W^"7Zc!X!D")[!W[!Kc")e' +
  '[(@4!VZ!W^"7Zc!X!Fa"7d(5/["8"0R".ea((1d"(Zc[!Fa"7d(B,!VZd[+(."-["-ac"9*(0):4))2~ N G!.))fD(D)D)D*N+]NgbN' +
  '*e]D+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)o3Q(D),MD(D)D*8 D L+-D* L+D*N+bQ,MD(73G(Nvpj+]F)D(D*N*e$T2((D)D*8' +
  '73G(Nvpj+]3#9)**i*f+MD)D*S,MG(Njqj,]D*N*e]F+D(,fD(D*]}!Q+(-}4((((((((((((((((3}4((((((((((((((((}G}"G)F,' +
  '}#3)}4(((()(((*(((+(((D)D*^}9F-}!-}V}3,(D+D,}#4)}4,(((-(((.(((/(((D-}!-}V}3,8D*N0]E*4)333H(D(D)N*e]E)+MD' +
  '(D)R,MD(D*};}3,(D(N8]E(4)333"O-*,i5fD+}w)}4(((!:(((!:(((!:(((!:}PF2}!G,MD(E.D)E-D+D2}VE1+MD*D-T,MD.D-}(,' +
  '(D1}y)}3,(D.N8]E.D-N8]E-4)33D(D(D(D*D)^]D+D2}!CD,8,73D+8 FG(E-+MD-G(D,N)e]R,MD-}4((((((((((((((((}3,v2D-' +
  'N8]E-4)33Nj0}1*(E3Nj0}1*,E4Nj0}1*0E5G(N#<0]F-}(,(E6D-}(,8E2D-}(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,YE;D-}(' +
  ',"0E<G(E.+MD)D*R,MD)D,N.e]F-D*D*D-TCE-+MD)D-R,MD)}(,(D6}$C)F1D5}z)D2}x)F=D2}y)E+D1D+D3}z)}y)D+D4}z)}y)F+' +
  'D+}z)E1D(D+D<}z)D;}x)D1}z)D+D:}z)D9}x)}x)D1}z)D+D8}z)D7}x)}x)D=N?}#7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8]D,' +
  'N)eNidbE.D(N8]E(D)N8]E)4)33N(E-D,N)eE0+MD-D0R,MG(D-]F/}(,v1E+D/}4((((((((((((((((}3,v1G(Nv2]D0ND^D-N)eb]' +
  'F/D/}(,(D+}X}{)}3,(D/D/}(,8D+D+}50123456701234567}X}{)}3,8D-N8]E-4)334)333!1(D(D*N*e]E*+MD(D*R,MD(D)}(,(' +
  'D+}y)D,}y)}3,(D)N8]E)D(N8]E(4)333#[+*.i)hD,N*eE3D+D-UD,NIUD-CN(D+N,VC,MD(Njpj*!:E1D.Q,MD-N(!;E4G(Njro-]F' +
  '5 L)N(E.+MD,D.S,MG)D.N*e!**(G)D4QF6,iD6-D*D.] U((Q3N(!;N*e] L)D.N)]E.4)33G)D5^N*"6 L*G*QD1cG*D,!<b,MD(D+' +
  'D,_O((j~O((((D/CD0G*C8+33G*Q,M73D-N(G*D,!;CE-G*D,D,N-"-D(D)!:D1cD+D,_Njj,!<cC!<D,NIUc,MD1QF1,MG*D,!<E13+' +
  'MD2N,]F.D+U,MD(D)D3D/D18?D3N*eF2D)]E)D(D2]E(D.E24)3333+MD+D2S,MD)D*N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1' +
  'D,D/D.G+8/F7G(Njqj,]G(Nvpj+]D(D1CD/CD.G+D78(813D)D3]E)D(D3]E(D*D*D,]D-,iD2N)]D-a-N)3CE*D2N)]E24)333R))fD' +
  '(D(D)N*e]80F*D*D*}501234567()*+,-./}$C)F*D*D*}5,-./()*+45670123}$C)} G(3"8)*f}4((j~((j~((j~((j~E*}4((j~(' +
  '(j~((j~((j~E++MD(N8]D)R,MD*D(}(,(}$C)E*D+D(}(,8}$C)E+D(ND]E(4)33D(D)R,fD*D(}(,(}$C)-D*3D+}$C)3"S)))fD,,M' +
  'G(Nvpj+]D(D*CD)G+D-};D.G(H*#<1#Gr89#B};8-3O((jLP(((((({LD.r#BD,CE-D*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*e]E)' +
  '+MD(D)R,MD(D(}(,(D/}z)}3,(D(N8]E(4)33333!M*)i)fD,#B};E.D+N*eE++MD+D-T,MD(D-]D*D-]}(,(D)D-]}(,(D.}y)}z)G(' +
  'D-]}(,jqj,}V}3,(D-N8]E-4)333#F)*+i)fG(Nvpj+]E-D+N*eE/+MD.D/R,MD-D.]D*D.]}(,(}4JJm!6JJm!6JJm!6JJm!6}$B)}3' +
  ',(D.N8]E.4)33D-D-D+O((((8(BD,P((((((YKq#B};E0N(E*+MD*D/R,MD(D*]D)D*]}(,(D*D-]}(,(D0}z)}y)G(D*]}(,jqj,}V}' +
  '3,(D*N8]E*4)333#)**,f,iD*N*eE1+MD0D1R,MD0Nj,]F*D1D*D1RCE3}4((((((((((((((((E,}4((((((((((((((((E.D0E*+MD' +
  '*D3R,MD(D*]}(,(E-D,D+,fD--D-D)D*]}(,(}z)3G(D*]}(,jqj,}V}x)E,D*N8]F2D(]}(,(E-D.D+,fD--D-D)D2]}(,(}z)3G(D2' +
  ']}(,jqj,}V}x)E.D*ND]E*4)33D/D,D.}x)F,}XD,D,}50123456701234567}X}{)}{)E/D0Nj,]E04)33D/}E(D/}E)o3"J)**i)gD' +
  '.Q,MN(D-8*3D-N*eE0+MD,D1S,MD.,iD1D.a-N)3Q,MD+D-8*D+D-]E+3D)D*D-D/84E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0]' +
  'E(D)D0]E)D*D0]E*D1N)]E14)333 V(D*,MD(D)D*D+D,D-D.D/85-D(D)D+D,D-D.N(D/D08.33D(D(D)N*e]}4((j~((j~((j~((j~' +
  '}3,(3i*,i)fG)E.G(Nvpj+]E,G(Njro-]E++MD+D.R,MD(D+ P*(]F-D,}(,(D*}z)F/}!N*((D)D-]D/}!N*()D-D)N)e]D/}!N*(*D' +
  '-D)N+_]D/}!N*(+D,N8]E,D+N,]E+4)333#U)+*i*g)">D(P(((((({i!WQ,MD(73D(#IF-!6!("H#3N~/^E*D-!6~~~~~~~/k!6jjjj' +
  'jjj$PL"DuF(P#Y!/i!Z#*o$NL!X,MD*N)]E*D(P((((((wLqE(3D(P(((((({uoD(P(((((({LorF(D(qE,N;E)+MD)N(S,MD+D,qP((' +
  '(((({LD)#CroE+D)N*^E)4)33D*#CP$G!-$R$V!6 VzLqD(D(oD+qo33(Njro- L)8 E3S))iNjDNvqj-N(D)CF)D(8)E-G(Nvpj+]Nj' +
  'pj*D)CD-N(G+D*CD+8(BNjpj*D-D)D(D*D+D,813E(G(Njqj,]NjDNvqj-N(D)CD(8)G+D*8(3?(NjDNvqj-N(D)CD(8)G+8/3,(G+3$' +
  ',+*/i)fG)E0D)D*]F1D*]F2D*]E3G(Nvpj+]E.G(Njro-]E-+MD-D0R,MD.D3D- P*(F/]D/D2]D/D1]D)D/]}!P*(}!J*()}!J*(*}!' +
  'J*(+}3,(D.N8]E.D-N,]E-4)33D,,MD(D*O((j~O((((D+C8+3G(Nvpj+]F-D.80E4G(Njqj,]D-D+CD-D.D4Nv(8,N(E,+MD,NDR,MG' +
  '(D,]G(Nv2]D,]F)}(,(D)}(,M}{)D)}(,DD)}(,Y}{)}{)}3,v3D,N8]E,4)33D+Q,MD(D*}4(((((({L(((((({LG(}(,v3}$K)}W}4' +
  '(((((({L(((((({LG(}(,$(3}$K)}W}5()*+,-./89:;<=>?8873N(E)+MD)N,R,MG(N#<1]D)N*e]F+G(Nv3]D)N+e] S+(D+H*(#Gr' +
  '89#B!,*(D)N)]E)4)33D-D-D.D-^N*"6D4G(}(,#<18-D(D*}4((jL((jL((jL((jL883!0(Nvqj-N(D)CD(8*D*,MNjpj*NjDNvoj)D' +
  '(D+83-Njpj*NjDNvoj)D(D+8233 F(Nvqj-N(D)CD(8*NjDNvoj)D(D*843l))+iD(D)D*D+D,N)^D,D-N+bCF1D-D.D/D086D,D1!:,' +
  'M73G(Njpj*]F2D)D-N*eF3D1_F,]D*D,]N(D*CD.,iD1D."-D-_-N(3D+]N)D-N)D.D.N(SCD/D086D(D,]D2D3$T2((3w)*-i*fD+};' +
  'E3G(Nvpj+]E1+MD*D0S,MD*D0^F.N8!<E-D)D0]}(,(}4((((((((((((((((} L}!XF/N~~+D.ecN~~+bD/D-CE/D(D.N8D-CN*e]E.' +
  '+MD(D.R,MD/N7bN.eNvrv-]E-D/N,"6E/D1}(,(D3}z)D-}(,8}6E2D(D,,fD2D-}(,D}!D-D23}3,(D1D- P*I]E1D(N8]E(4)33D.E' +
  '(D0N8]E04)333#2*)-iG(Nvpj+]F/E++MD*D.S,MD+D(}(,(D)D.]}(,(}4((((((((((((((((} L}!XF,N~~+D*D.^F-ecN~~+bD,D' +
  '-N8!<CF,N7bN.eNvrv-]F-}(,(}6}3,(D+D- P*I]F+D(}(,8D,N,"6N7bN.eNvrv-]F-}(,(}6}3,(D+D- P*I]F+D(}(,DD,N0"6N7' +
  'bN.eNvrv-]F-}(,(}6}3,(D+D- P*I]F+D(}(,ID,N4"6N.eNvrv-]F,}(,(}6}3,(D+D, P*I]E+D(NM^E(D.N8]E.4)33D/D+D/^N*' +
  '"6F(87D(3#7)).i+MD*N8R,MD*N.eNvrv-]E+N(E(N(E)+MD)N,R,MD)N*eF-D+ND]]NjjjgN(D*D)"6N)bF,C!**(D-D+N8]]NiD(N"' +
  'A"B"D0_Nj"B"H@]D,C!**(D,Q,MD(D+]D)N"D"HmD_Nj"B"H@]!**(D(N,]E(3D)N)]E)4)33D+D(!**ID*N)]E*4)333#S+*0f)iD(D' +
  '(Nj0}1*0}z)}4n(MTn(MTn(MTn(MT}x)}4n(MTn(MTn(MTn(MT}y)F+Nj0}1*(}z)}y)D+Nj0}1*,}z)}y)F)}$9)F(D(}z)E*D(Nj0}' +
  '1*DF,}z)Nj0}1* DF-}x)D*}z)D(Nj0}1*@F.}z)Nj0}1*<F/}x)}x)D*}z)D(Nj0}1*8F*}z)Nj0}1*4}x)}x)E(G(D)D,D(}z)F,}z' +
  ')D-D(}z)F-}x)D)D)}z)F0}z)D)D.D(}z)F.}z)D/D(}z)F/}x)}x)D0}z)D)D*D(}z)F)}z)D(}x)}x)}4(((U(((U(((U(((U}z)}3' +
  ',#<1G(N#<0]F1D+}4((@O((@O((@O((@O}y)}4@c YL@c YL@c YL@c YL}z)}3,(D1}4n(MTn(MTn(MTn(MTD+}y)}3,8D1D(}3,DD1' +
  'D)}3,ID1D/}3,MD1D.}3,!DD1D-}3,YD1D,}3,"033H)(N"A03Gj YLkjW#E!/s#DL((jL$S~iLw$V~KL#9HKK#* S!1!D$)/!0'
  )
}

/** The same with fused multiply-adds, for engines with relaxed SIMD. */
export function relaxedSimd() {
  return (
  '(Zd"-)((()#7)@Y1iiiiiiiih(Y+iii)iY*ii(Y*ii)hY-iiiig(Y((Y,iiih)gY+iih(Y-iiifi(Y-iiiff(Y*ii)fY/iiiiihg(Y,i' +
  'iii)gY0iiiiiiii(Y+iif(Y)g)gY-iiihg(Y+iih)gY()iY-iiiii(Y,iiig(Y+iii)gY-iiihi(Y)f(*;)+["."6."-["-ac"9*)#=)' +
  'jj,+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,i)N(3i)N(3i)N(3i)N(3/"[)41"0")[!W[U[!Ze(>0"0")[!W[!AZ"8(=0"0")[' +
  '!W[!G"5"-(<2"0")[!W[!Kc")e[(;3da!Ze"-Z"8!Fa"7d(.8!VZ!W^"7Zc!X!D")[!W[!G"5"-(A:!VZ!W^"7Zc!X!D")[!W[!Kc")e' +
  '[(@4!VZ!W^"7Zc!X!Fa"7d(5/["8"0R".ea((1d"(Zc[!Fa"7d(B,!VZd[+(."-["-ac"9*(0):4))2#O N G!.))fD(D)D)D*N+]Ngb' +
  'N*e]D+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)o3Q(D),MD(D)D*8 D L+-D* L+D*N+bQ,MD(73G(Nvpj+]F)D(D*N*e$T2((D)D*' +
  '873G(Nvpj+]3#9)**i*f+MD)D*S,MG(Njqj,]D*N*e]F+D(,fD(D*]}!Q+(-}4((((((((((((((((3}4((((((((((((((((}G}"G)F' +
  ',}#3)}4(((()(((*(((+(((D)D*^}9F-}!-}V}3,(D+D,}#4)}4,(((-(((.(((/(((D-}!-}V}3,8D*N0]E*4)333H(D(D)N*e]E)+M' +
  'D(D)R,MD(D*};}3,(D(N8]E(4)333$M,*,i5fD+}w)}4(((!:(((!:(((!:(((!:}PF2}!G,MD(E.D)E-D+D2}VE1+MD*D-T,MD.D-}(' +
  ',(D1}y)}3,(D.N8]E.D-N8]E-4)33D(D(D(D*D)^]D+D2}!CD,8,73D+8 FG(E-+MD-G(D,N)e]R,MD-}4((((((((((((((((}3,v2D' +
  '-N8]E-4)33Nj0}1*(E3Nj0}1*,E4Nj0}1*0E5G(N#<0]F-}(,(E6D-}(,8E2D-}(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,YE;D-}' +
  '(,"0E<G(E.+MD)D*R,MD)D,N.e]F-D*D*D-TCE-+MD)D-R,MD)}(,(D6}$C)F+D5D2}l*F=D2}y)F1D4D1D3D+}"F*}"F*F+D+}z)E1D' +
  '(D+D<D;}l*D1D+D:D9}l*}l*D1D+D8D7}l*}l*D=N?}#7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8]D,N)eNidbE.D(N8]E(D)N8]E)' +
  '4)33N(E-D,N)eE0+MD-D0R,MG(D-]F/}(,v1E+D/}4((((((((((((((((}3,v1G(Nv2]D0ND^D-N)eb]F/D/}(,(D+}X}{)}3,(D/D/' +
  '}(,8D+D+}50123456701234567}X}{)}3,8D-N8]E-4)334)333!1(D(D*N*e]E*+MD(D*R,MD(D)}(,(D+}y)D,}y)}3,(D)N8]E)D(' +
  'N8]E(4)333#[+*.i)hD,N*eE3D+D-UD,NIUD-CN(D+N,VC,MD(Njpj*!:E1D.Q,MD-N(!;E4G(Njro-]F5 L)N(E.+MD,D.S,MG)D.N*' +
  'e!**(G)D4QF6,iD6-D*D.] U((Q3N(!;N*e] L)D.N)]E.4)33G)D5^N*"6 L*G*QD1cG*D,!<b,MD(D+D,_O((j~O((((D/CD0G*C8+' +
  '33G*Q,M73D-N(G*D,!;CE-G*D,D,N-"-D(D)!:D1cD+D,_Njj,!<cC!<D,NIUc,MD1QF1,MG*D,!<E13+MD2N,]F.D+U,MD(D)D3D/D1' +
  '8?D3N*eF2D)]E)D(D2]E(D.E24)3333+MD+D2S,MD)D*N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1D,D/D.G+8/F7G(Njqj,]G(N' +
  'vpj+]D(D1CD/CD.G+D78(813D)D3]E)D(D3]E(D*D*D,]D-,iD2N)]D-a-N)3CE*D2N)]E24)333R))fD(D(D)N*e]80F*D*D*}50123' +
  '4567()*+,-./}$C)F*D*D*}5,-./()*+45670123}$C)} G(3"8)*f}4((j~((j~((j~((j~E*}4((j~((j~((j~((j~E++MD(N8]D)R' +
  ',MD*D(}(,(}$C)E*D+D(}(,8}$C)E+D(ND]E(4)33D(D)R,fD*D(}(,(}$C)-D*3D+}$C)3"S)))fD,,MG(Nvpj+]D(D*CD)G+D-};D.' +
  'G(H*#<1#Gr89#B};8-3O((jLP(((((({LD.r#BD,CE-D*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*e]E)+MD(D)R,MD(D(}(,(D/}z)}' +
  '3,(D(N8]E(4)33333!M*)i)fD,#B};E.D+N*eE++MD+D-T,MD(D-]D*D-]}(,(D)D-]}(,(D.}y)}z)G(D-]}(,jqj,}V}3,(D-N8]E-' +
  '4)333#F)*+i)fG(Nvpj+]E-D+N*eE/+MD.D/R,MD-D.]D*D.]}(,(}4JJm!6JJm!6JJm!6JJm!6}$B)}3,(D.N8]E.4)33D-D-D+O(((' +
  '(8(BD,P((((((YKq#B};E0N(E*+MD*D/R,MD(D*]D)D*]}(,(D*D-]}(,(D0}z)}y)G(D*]}(,jqj,}V}3,(D*N8]E*4)333#)**,f,i' +
  'D*N*eE1+MD0D1R,MD0Nj,]F*D1D*D1RCE3}4((((((((((((((((E,}4((((((((((((((((E.D0E*+MD*D3R,MD(D*]}(,(E-D,D+,f' +
  'D--D-D)D*]}(,(}z)3G(D*]}(,jqj,}V}x)E,D*N8]F2D(]}(,(E-D.D+,fD--D-D)D2]}(,(}z)3G(D2]}(,jqj,}V}x)E.D*ND]E*4' +
  ')33D/D,D.}x)F,}XD,D,}50123456701234567}X}{)}{)E/D0Nj,]E04)33D/}E(D/}E)o3"J)**i)gD.Q,MN(D-8*3D-N*eE0+MD,D' +
  '1S,MD.,iD1D.a-N)3Q,MD+D-8*D+D-]E+3D)D*D-D/84E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0]E(D)D0]E)D*D0]E*D1N)]E1' +
  '4)333 V(D*,MD(D)D*D+D,D-D.D/85-D(D)D+D,D-D.N(D/D08.33D(D(D)N*e]}4((j~((j~((j~((j~}3,(3i*,i)fG)E.G(Nvpj+]' +
  'E,G(Njro-]E++MD+D.R,MD(D+ P*(]F-D,}(,(D*}z)F/}!N*((D)D-]D/}!N*()D-D)N)e]D/}!N*(*D-D)N+_]D/}!N*(+D,N8]E,D' +
  '+N,]E+4)333#U)+*i*g)">D(P(((((({i!WQ,MD(73D(#IF-!6!("H#3N~/^E*D-!6~~~~~~~/k!6jjjjjjj$PL"DuF(P#Y!/i!Z#*o$' +
  'NL!X,MD*N)]E*D(P((((((wLqE(3D(P(((((({uoD(P(((((({LorF(D(qE,N;E)+MD)N(S,MD+D,qP(((((({LD)#CroE+D)N*^E)4)' +
  '33D*#CP$G!-$R$V!6 VzLqD(D(oD+qo33(Njro- L)8 E3S))iNjDNvqj-N(D)CF)D(8)E-G(Nvpj+]Njpj*D)CD-N(G+D*CD+8(BNjp' +
  'j*D-D)D(D*D+D,813E(G(Njqj,]NjDNvqj-N(D)CD(8)G+D*8(3?(NjDNvqj-N(D)CD(8)G+8/3,(G+3$,+*/i)fG)E0D)D*]F1D*]F2' +
  'D*]E3G(Nvpj+]E.G(Njro-]E-+MD-D0R,MD.D3D- P*(F/]D/D2]D/D1]D)D/]}!P*(}!J*()}!J*(*}!J*(+}3,(D.N8]E.D-N,]E-4' +
  ')33D,,MD(D*O((j~O((((D+C8+3G(Nvpj+]F-D.80E4G(Njqj,]D-D+CD-D.D4Nv(8,N(E,+MD,NDR,MG(D,]G(Nv2]D,]F)}(,(D)}(' +
  ',M}{)D)}(,DD)}(,Y}{)}{)}3,v3D,N8]E,4)33D+Q,MD(D*}4(((((({L(((((({LG(}(,v3}$K)}W}4(((((({L(((((({LG(}(,$(' +
  '3}$K)}W}5()*+,-./89:;<=>?8873N(E)+MD)N,R,MG(N#<1]D)N*e]F+G(Nv3]D)N+e] S+(D+H*(#Gr89#B!,*(D)N)]E)4)33D-D-' +
  'D.D-^N*"6D4G(}(,#<18-D(D*}4((jL((jL((jL((jL883!0(Nvqj-N(D)CD(8*D*,MNjpj*NjDNvoj)D(D+83-Njpj*NjDNvoj)D(D+' +
  '8233 F(Nvqj-N(D)CD(8*NjDNvoj)D(D*843l))+iD(D)D*D+D,N)^D,D-N+bCF1D-D.D/D086D,D1!:,M73G(Njpj*]F2D)D-N*eF3D' +
  '1_F,]D*D,]N(D*CD.,iD1D."-D-_-N(3D+]N)D-N)D.D.N(SCD/D086D(D,]D2D3$T2((3$9)*-i*fD+};E3G(Nvpj+]E1+MD*D0S,MD' +
  '*D0^F.N8!<E-D)D0]}(,(}4((((((((((((((((} L}!XF/N~~+D.ecN~~+bD/D-CE/D(D.N8D-CN*e]E.+MD(D.R,MD/N7bN.eNvrv-' +
  ']E-D/N,"6E/D1}(,(D3}z)D-}(,8}j*E2D(D,,fD2D-}(,D}!D-D23}3,(D1D- P*I]E1D(N8]E(4)33D.E(D0N8]E04)333s*)-iG(N' +
  'vpj+]F/E++MD*D.S,MD+D(}(,(D)D.]}(,(}4((((((((((((((((} L}!XF,N~~+D*D.^F-ecN~~+bD,D-N8!<CF,N7bN.eNvrv-]F-' +
  '}(,(}j*}3,(D+D- P*I]F+D(}(,8D,N,"6N7bN.eNvrv-]F-}(,(}j*}3,(D+D- P*I]F+D(}(,DD,N0"6N7bN.eNvrv-]F-}(,(}j*}' +
  '3,(D+D- P*I]F+D(}(,ID,N4"6N.eNvrv-]F,}(,(}j*}3,(D+D, P*I]E+D(NM^E(D.N8]E.4)33D/D+D/^N*"6F(87D(3#7)).i+MD' +
  '*N8R,MD*N.eNvrv-]E+N(E(N(E)+MD)N,R,MD)N*eF-D+ND]]NjjjgN(D*D)"6N)bF,C!**(D-D+N8]]NiD(N"A"B"D0_Nj"B"H@]D,C' +
  '!**(D,Q,MD(D+]D)N"D"HmD_Nj"B"H@]!**(D(N,]E(3D)N)]E)4)33D+D(!**ID*N)]E*4)333o+*0f)iD(Nj0}1*0}4n(MTn(MTn(M' +
  'Tn(MT}l*}4n(MTn(MTn(MTn(MT}y)F+Nj0}1*,D+Nj0}1*(D(}"F*}"F*F)}$9)F(D(}z)E*D(Nj0}1*DF,Nj0}1* DF-}l*D*D(Nj0}' +
  '1*@F.Nj0}1*<F/}l*}l*D*D(Nj0}1*8F*Nj0}1*4}l*}l*E(G(D)D,D(}z)F,D-D(}z)F-}l*D)D)}z)F0D)D.D(}z)F.D/D(}z)F/}l' +
  '*}l*D0D)D*D(}z)F)D(}l*}l*}4(((U(((U(((U(((U}z)}3,#<1G(N#<0]F1D+}4((@O((@O((@O((@O}y)}4@c YL@c YL@c YL@c ' +
  'YL}z)}3,(D1}4n(MTn(MTn(MTn(MTD+}y)}3,8D1D(}3,DD1D)}3,ID1D/}3,MD1D.}3,!DD1D-}3,YD1D,}3,"033H)(N"A03Gj YLk' +
  'jW#E!/s#DL((jL$S~iLw$V~KL#9HKK#* S!1!D$)/!0'
  )
}

/** kernels/attention.ts, for engines with SIMD. */
export function attention() {
  return (
  '(Zd"-)((()!M1Y,iiii(Y,iiih(Y,iiih)gY3iiiiiiiiiii(Y.iiiiii(Y-iiiih)hY/iiiiiih(Y2iiiiihiiii(Y0iiiiiihi(*E*' +
  '+["."6/["8"0R".ea(*+["."6."-["-ac"9*)#=)jj,+43+)),-((./(0/D+.Zee[".!X(12deZceO"("5".^(2."-["-ac"9*(2#X G' +
  '3$G/*4f7i+MD0DDS,MDDN,]D0!<E MD(EAD*E GN(EE+MD/DES,MD M,MD2QQE?D1EBD-E@D)DA]FCD)]F DD)]E EDA}(,(E7DA}(,8' +
  'E8DC}(,(E9DC}(,8E:D D}(,(E;D D}(,8E<D E}(,(E=D E}(,8E>D GF FD+]FFD+]FGD+]E L+MDBN(S,MD F}1*(F3}4(((j(((j' +
  '(((j(((j}!,E5D3D@}(,(F4D5}VD4D?C}z)D7}x)E7D3D@}(,8F3D5}VD3D?C}z)D8}x)E8DF}1*(F5}4(((j(((j(((j(((j}!,E6D5' +
  'D4D6}VD4D?C}z)D9}x)E9D5D3D6}VD3D?C}z)D:}x)E:DG}1*(F5}4(((j(((j(((j(((j}!,E6D5D4D6}VD4D?C}z)D;}x)E;D5D3D6' +
  '}VD3D?C}z)D<}x)E<D L}1*(F5}4(((j(((j(((j(((j}!,E6D5D4D6}VD4D?C}z)D=}x)E=D5D3D6}VD3D?C}z)D>}x)E>D,D F]E F' +
  'D,DF]EFD,DG]EGD,D L]E LD.D@]E@DBN)^EB4)33DAD7}3,(DAD8}3,8DCD9}3,(DCD:}3,8D DD;}3,(D DD<}3,8D ED=}3,(D ED' +
  '>}3,8-D2QQE?D1E FD-EBD GE@D)DA]FCD)]F DD)]E EDA}(,(E:DC}(,(E7D D}(,(E8D E}(,(E9+MD FN(S,MD@}1*(F3DB}(,(F' +
  '4D3}4(((j(((j(((j(((j}!,}VD4D?C}z)D:}x)E:D+D@]}1*(F3D4D3}4(((j(((j(((j(((j}!,}VD4D?C}z)D7}x)E7D@D+N)e]}1' +
  '*(F3D4D3}4(((j(((j(((j(((j}!,}VD4D?C}z)D8}x)E8D@D+N+_]}1*(F3D4D3}4(((j(((j(((j(((j}!,}VD4D?C}z)D9}x)E9D,' +
  'D@]E@D.DB]EBD FN)^E F4)33DAD:}3,(DCD7}3,(D DD8}3,(D ED9}3,(3DAD)N*e]EAD GD+N*e]E GDEN,]EE4)33D(ND]E(D-ND' +
  ']E-DDN0]ED4)333!I))fD+};E,D)D*N*e]E*+MD)D*R,MD(D)}(,(D,}z)}4((((((((((((((((}x)}3,(D(N8]E(D)N8]E)4)333f*' +
  ')i*fD+};E.+MD*D,S,MD(}(,(D.}z)E-D(D),f}4(((j(((j(((j(((jD-D)D,]}!P*(}"I)}#5)}4((((((((((((((((}!,}!F-D-3' +
  '}3,(D(N8]E(D,N,]E,4)333H(D(N(Nj"D)$T3(D(Nm,D)D-N*eN,D*Nj,D+D,D-N(8)3p***f+iD,};E.+MD+D/S,MD/N*eF0D(]F1}(' +
  ',(D.}z)E-D*,MD-D*D0]}(,(}x)E-3D1D),f}4((j~((j~((j~((j~D-D)D/]}!P*(}"I)}#5)}4((((((((((((((((}!,}!F-D-3}3' +
  ',(D/N,]E/4)33D(D+N*e]F)}4((j~((j~((j~((j~}3,(}4((j~((j~((j~((j~E-+MD(D)R,MD-D(}(,(}$C)E-D(N8]E(4)33D-D-D' +
  '-}501234567()*+,-./}$C)F-D-D-}5,-./()*+45670123}$C)} G(3Q)*i+MD*D,S,MD(D)Nj)D*D,^F-D-Nj)SCD+8/D+N1eF-D(]' +
  'E(D)D-]E)D,Nj)]E,4)333$1**-i.fD+N*eE.+MD*D0S,MD)E,D(E-N(E/+MD+D/S,MD-D,}(,(F1D,D.]}(,(F2}5()*+89:;,-./<=' +
  '>?F3D,D.N)e]}(,(F4D,D.N+_]}(,(F5}5()*+89:;,-./<=>?F6}5()*+,-./89:;<=>?}3,(D-D3D6}501234567@ABC D E F G}3' +
  ',j,D-Nj0]D1D2}50123@ABC4567 D E F GF1D4D5}50123@ABC4567 D E F GF2}5()*+,-./89:;<=>?}3,(D-Nj4]D1D2}501234' +
  '567@ABC D E F G}3,(D,N8]E,D-Nj8]E-D/N,]E/4)33D)D.N*e]E)D(N8]E(D0N,]E04)333$P***g)hD)D*D+D,D.8-F.D(N*eNj#' +
  'D{)]F+H*(F1D.D1WCE.D+D.!,*(D."KO((ji!QQ,MN(E++MD+D,!<,MD)D+N*e]E-*MD*,iD*D+] U((-N(3,MD-Njjjj"8!**(4)3D(' +
  'N*eNj#I{)]O((jL!,*(D-H*(O((j~!P,MD(N+eNj#G{)]P(((((($Pi!-+(3D-O((((!,*(3D+N)]E+4)3373D.D1!PD(N+eNj#G{)]F' +
  '+ S+(F/P((((((((!Vb,MNjt{)}4((((((j~((j~((j~D1}D(}3,(D(D-N+]NgbN*e_Njs$()]F(D(D-Njt{)Njt{)N)D.8(P((((((Y' +
  'KqF0#B8*D/D0qE/3D+D/D)D)D,D.8(P((((((YKqo!-+(D)D*D,O(((J8+3#41+7i)g)hD+D,D(N)!:F8CF?N+]NgbN*eE:N)D0N(D(Q' +
  'F<CD8C,MNjs$()N(D:N-e$T3(3D0N(D<C,MNj#G{)N(Nj*$T3(Nj#I{)N(Nj)$T3(N(E(+MD(D)!<,MD(N*eNj#D{)]O((j~!,*(D(N)' +
  ']E(4)333D+N*eE=D,N*eE>+MD*D5S,MNj)D*D5^F(D(Nj)SCE2D.,iD5Nmt{)]E4D)E(N(E6N~~+E7+MD(N(S,MN(E3+MD2D3S,MD6D3' +
  'D4]}(,(}4((((((((((((((((} L}!XF;N~~+D2D3^F9eN~~+bN(D9N8!<CF9NidbcE6D7D9D;cbE7D3N8]E34)33D*D4]E4D(N)^E(4' +
  ')33N*D6N(!;D7N~~+!:C-N(3F;N(!;E6*MD/QD8bD<cD;N*!:b5(D;N*!;,MNj#=w)Njrv)D5D=_Njpv(]D)D2D+8,D8,MNv#@$@)Nv#' +
  '2#T)D5D>_Nvpw(]D)D2D,8,33N(E4+MD)D4T,MD4D*N+]NgbN*e_N$(t$L)]D5N*e]F@N(D/CE9D;N*!:,MD@N(D2N+]NgbN*e$T3(-D' +
  '*D4_Nmt{)]D5]N(D6CE7D4Nm,_Nj#=w)]E3D<,MD4D3D7D9D2D,D-80-D3D7D9D2D-8-B*MD4N*eF(Nj#D{)]H*(FB"KO((ji!Q,MD3D' +
  '3D2DB8(BD3D7D2D(Nj#E{)]H*(8+4)3N(E(+MD(D2!<,MD3D(N*e]}4((vi((vi((vi((vi}3,(D(N,]E(4)33D3D7D2O((jL8+3D8,M' +
  'D4D3D3Nvk0]D7D9D2D-D*Nj)UD1D0D0CF(D(C83-D@D3D2O((jL8*333D4N)]E44)33D;N*!:5(D<,MNjs$()D:Nj#=w)Nm,N,D5D>_N' +
  'voD]D>D)D,D2D68)-D8,MD,N+]NgbN*eF(D5_Nvqo)]D(Nj#=w)N,Nm,Nv#2#T)D>D2D,D)D68)D5D:_Njqj)]D:Nv#@$@)N,Nm,Njrv' +
  ')D=D2D+D)D68)Njs$()D:Nv#@$@)Nm,N,D5D=_NjD]D=D)D+D2D68)333D5Nj)]E54)33D8D1N(D<CcQ,M73N(E(+MD(D)R,MD(D?N*e' +
  '_Nv#9$0)]D(D:_Njs$()]D?D8,hO((jL-P(((((($PiP((((((((D(N*eF*Nj#I{)]H*(O((((!PCP(((((({LD(N+eNj#G{)] S+(FA' +
  'rDAP((((((((ZCEAD*Nj#E{)]DAP((((((YKq#B!,*(DA#B38*D(N)]E(4)333!J(Njpv(NjDD(D)8.D+Q,M73Nvpw(NvoDD(D*8.Njq' +
  'j)N(D(D)N+]NgbN*e_$T3(Nvqo)N(D(D*N+]NgbN*e_$T3(3#(+),fD/,hN(E(D*D-N*e]}4((((((((((((((((}3,(+MD(D-!<,MD(' +
  'N*eF/D)]}(,(D*D/]}(,(}z)E0D+,MD0D(D+]}!P*(}"I)}#5)}4((((((((((((((((}!,}!CE03D1D0}XD0D0}5012345670123456' +
  '7}X}{)}{)E1D(N,]E(4)33D1}E(D1}E)o#B-D(N*eNj#F{)]H*(3};E2D.};E3N(E(+MD(D-!<,MD)}(,(D*}(,(D2}y)}z)E0D+,fD(' +
  'D+]}!P*(}"I)}#5)}4((((((((((((((((}!,-}4((((((((((((((((3E1D,,MD,D(N*e]D0D1}!C}3,(3D*}4(((j(((j(((j(((jD' +
  '0D3}z)}4((((((((((((((((}x)D1}!F}3,(D)N8]E)D*N8]E*D(N,]E(4)333'
  )
}

/** kernels/normal.ts, for engines with SIMD. */
export function normal() {
  return (
  '(Zd"-)((()3*Y*ii)iY)i(++*()-,))))/E+0"5".")!Zac"-d((1!Va"8!A"5__[c()."-["-ac"9*(2$Q9*#M+*)f,iNj0E-+MD(N(' +
  'S,MD)QD)N{,!:c,MNv"H)E)+MD)Nj#()R,MD)D)N#@4N$L"8D)N$("O)RC]}(,(D)}(,(}4(((j(((j(((j(((j}VD)}(,,F*}4~~~i~' +
  '~~i~~~i~~~i}V}!DN)}#9)}!ED*}4)((()((()((()(((}V}p)}4$7#<0"Y$7#<0"Y$7#<0"Y$7#<0"Y}V}!E}3,(Nj#()Nv"H) P*(!' +
  '**(D)N8]E)4)33N(E)3N{,D)^F+D(D(D+SCE,D)N*eNv"H)]E.N(E++MD+D,N*eR,MD+D-]D+D.]}(,(F*D*N3}#9)}!EF*D*N/}#7)}' +
  '4j!J T#)j!J T#)j!J T#)j!J T#)}V}!EF*D*N7}#7)}4((#R$G((#R$G((#R$G((#R$G}V}!EF*D*N:}#9)}!E}4~~~(~~~(~~~(~~' +
  '~(}V}$R)}4((jJ((jJ((jJ((jJ}z)}3,(D+N8]E+4)33D-D,N*e]E-D)D,]E)D(D,^E(4)33D)3#?6*2f)iD(N*eNj0]E3Nj0E(+MD(D' +
  '3R,M}4((jL((jL((jL((jLD(}(,(}y)F*}4$K,!)L$K,!)L$K,!)L$K,!)L}#=)N?}#8)E)D*D)N?}#7)}#=)}4((jL((jL((jL((jL}' +
  'y)F.D.}z)E0D)}$R)F)}4kjW#EkjW#EkjW#EkjW#E}z)E/}4(((v#E#*$QK(((v#E#*$QKD(}(,D}4$37#UM$37#UM$37#UM$37#UM}z' +
  ')F*}4k$QqLk$QqLk$QqLk$QqL}z)}"(}4)((T)((T)((T)((T}x)}4$V~~~$V~~~$V~~~$V~~~}VF1}4(((T(((T(((T(((T}y)F+}X}' +
  '4(((D UP!Xt(((D UP!Xt}|)D*D+}4((RL((RL((RL((RL}z)}y)D+}4(oh!-(oh!-(oh!-(oh!-}z)}y)F*}X}{)}W}XF2D2}|)}W}X' +
  'F,}|)}4(((M#Ov!Ju(((M#Ov!Ju}{)}W}XD,}|)}4(((o!H!I#1L(((o!H!I#1L}{)}W}XD,}|)}W}XD,}|)D,}4((((((wu((((((wu' +
  '}|)}{)}W}4(((v#E#*$QK(((v#E#*$QKD+D+}50123456701234567}X}4(((D UP!Xt(((D UP!Xt}|)D*D*}50123456701234567}' +
  'X}{)}W}XF*D*}|)}W}XF-}|)}4(((M#Ov!Ju(((M#Ov!Ju}{)}W}XD-}|)}4(((o!H!I#1L(((o!H!I#1L}{)}W}XD-}|)}W}XD-}|)D' +
  '-}4((((((wu((((((wu}|)}{)}W}5()*+,-./89:;<=>?}4((jL((jL((jL((jL}x)E+D(}4(((v(((v(((v(((vD)}4(j YL(j YL(j' +
  ' YL(j YL}z)D.}4(((Y!+,#>L(((Y!+,#>LD.}XF)}|)}4((((!+":#Iu((((!+":#Iu}{)}W}XD)}|)}4(((Mrx#IL(((Mrx#IL}{)}' +
  'W}XD)}|)}4(((w#5#Wuu(((w#5#Wuu}{)}W}XD)}|)}4(((w!+!1#NL(((w!+!1#NL}{)}W}XD)}|)}4((((#V!I#Qu((((#V!I#Qu}{' +
  ')}W}XD)}|)}4(((j$-"Y#UL(((j$-"Y#UL}{)}W}XD)}|)}4(((j~~#[u(((j~~#[u}{)}W}XD)}|)}4(((M!I!I$-L(((M!I!I$-L}{' +
  ')}W}XD)}|)}W}XD0}X}|)D/}X}{)}W}4(((Y!+,#>L(((Y!+,#>LD.D.}50123456701234567}XF)}|)}4((((!+":#Iu((((!+":#I' +
  'u}{)}W}XD)}|)}4(((Mrx#IL(((Mrx#IL}{)}W}XD)}|)}4(((w#5#Wuu(((w#5#Wuu}{)}W}XD)}|)}4(((w!+!1#NL(((w!+!1#NL}' +
  '{)}W}XD)}|)}4((((#V!I#Qu((((#V!I#Qu}{)}W}XD)}|)}4(((j$-"Y#UL(((j$-"Y#UL}{)}W}XD)}|)}4(((j~~#[u(((j~~#[u}' +
  '{)}W}XD)}|)}4(((M!I!I$-L(((M!I!I$-L}{)}W}XD)}|)}W}XD0D0}50123456701234567}X}|)D/D/}50123456701234567}X}{' +
  ')}W}5()*+,-./89:;<=>?D0}4(((L(((L(((L(((L}z)}y)}x)}x)}z)}$;)F/}4(((DL"T Qu(((DL"T QuD,}|)}4(((vd8"AL(((v' +
  'd8"AL}{)}W}XD,}|)}4(((Y!H!I#Qu(((Y!H!I#Qu}{)}W}XD,}|)}W}XD2}|)D2}{)}W}4(((DL"T Qu(((DL"T QuD-}|)}4(((vd8' +
  '"AL(((vd8"AL}{)}W}XD-}|)}4(((Y!H!I#Qu(((Y!H!I#Qu}{)}W}XD-}|)}W}XD*}|)D*}{)}W}5()*+,-./89:;<=>?F)D+D1N F}' +
  '#7)N G}#8)F*}!FD1}4*(((*(((*(((*(((}#:)N E}#7)}4(((j(((j(((j(((j}V}!E}z)}3,(D(D/D+D)D*}!FD1N E}#7)}4(((j' +
  '(((j(((j(((j}V}!E}z)}3,DD(D(N8bN)eN8]]E(4)333'
  )
}

/** The same with fused multiply-adds, for engines with relaxed SIMD. */
export function relaxedNormal() {
  return (
  '(Zd"-)((()3*Y*ii)iY)i(++*()-,))))/E+0"5".")!Zac"-d((1!Va"8!A"5__[c()."-["-ac"9*(2s3*#M+*)f,iNj0E-+MD(N(S' +
  ',MD)QD)N{,!:c,MNv"H)E)+MD)Nj#()R,MD)D)N#@4N$L"8D)N$("O)RC]}(,(D)}(,(}4(((j(((j(((j(((j}VD)}(,,F*}4~~~i~~' +
  '~i~~~i~~~i}V}!DN)}#9)}!ED*}4)((()((()((()(((}V}p)}4$7#<0"Y$7#<0"Y$7#<0"Y$7#<0"Y}V}!E}3,(Nj#()Nv"H) P*(!*' +
  '*(D)N8]E)4)33N(E)3N{,D)^F+D(D(D+SCE,D)N*eNv"H)]E.N(E++MD+D,N*eR,MD+D-]D+D.]}(,(F*D*N3}#9)}!EF*D*N/}#7)}4' +
  'j!J T#)j!J T#)j!J T#)j!J T#)}V}!EF*D*N7}#7)}4((#R$G((#R$G((#R$G((#R$G}V}!EF*D*N:}#9)}!E}4~~~(~~~(~~~(~~~' +
  '(}V}$R)}4((jJ((jJ((jJ((jJ}z)}3,(D+N8]E+4)33D-D,N*e]E-D)D,]E)D(D,^E(4)33D)3x/*/f)iD(N*eNj0]E0Nj0E(+MD(D0R' +
  ',M}4((jL((jL((jL((jLD(}(,(}y)F)}4$K,!)L$K,!)L$K,!)L$K,!)L}#=)N?}#8)E,D)D,N?}#7)}#=)}4((jL((jL((jL((jL}y)' +
  'F)D)}z)E.}4#Z$M#X!+#Z$M#X!+#Z$M#X!+#Z$M#X!+D(}(,D}4$37#UM$37#UM$37#UM$37#UM}z)F+}4k$QqLk$QqLk$QqLk$QqL}z' +
  ')}"(}4)((T)((T)((T)((T}x)}4$V~~~$V~~~$V~~~$V~~~}VF-}4(((T(((T(((T(((T}y)F*}4")EF#?")EF#?")EF#?")EF#?D+D*' +
  '}4((RL((RL((RL((RL}z)}y)D*}4(oh!-(oh!-(oh!-(oh!-}z)}y)}l*F+D+}z)F*}4B.#B#FB.#B#FB.#B#FB.#B#F}l*D*}4#1sH!' +
  '1#1sH!1#1sH!1#1sH!1}l*D*}z)D*D*}4(((u(((u(((u(((u}z)}l*}4((jL((jL((jL((jL}x)E/D(}4(((v(((v(((v(((vD,}$R)' +
  'F,}4(j YL(j YL(j YL(j YL}z)D)}4#GEm!1#GEm!1#GEm!1#GEm!1D)}4#D$)$C#I#D$)$C#I#D$)$C#I#D$)$C#I}l*D)}4B M$G!' +
  '1B M$G!1B M$G!1B M$G!1}l*D)}4!C!Q$V#I!C!Q$V#I!C!Q$V#I!C!Q$V#I}l*D)}4u$A9Ku$A9Ku$A9Ku$A9K}l*D)}4!D#:Ht!D#' +
  ':Ht!D#:Ht!D#:Ht}l*D)}4#8#ZUK#8#ZUK#8#ZUK#8#ZUK}l*D)}4$T~it$T~it$T~it$T~it}l*D)}4sssKsssKsssKsssK}l*D)}z)' +
  'D.D,}4kjW#EkjW#EkjW#EkjW#E}z)}l*D.}4(((L(((L(((L(((L}z)}y)}x)}x)}z)}$;)F)}4$QpU#E$QpU#E$QpU#E$QpU#ED*}4#' +
  '*k0!0#*k0!0#*k0!0#*k0!0}l*D*}4rsHtrsHtrsHtrsHt}l*D*}z)D+D+}l*F*D/D-N F}#7)N G}#8)F+}!FD-}4*(((*(((*(((*(' +
  '((}#:)N E}#7)}4(((j(((j(((j(((j}V}!E}z)}3,(D(D)D/D*D+}!FD-N E}#7)}4(((j(((j(((j(((j}V}!E}z)}3,DD(D(N8bN)' +
  'eN8]]E(4)333'
  )
}
