// Made by scripts/build-kernels.mjs from kernels/. Do not edit.

/** A bit for each byte that is one character in the texts. */
export const SINGLES = 0xa0050071000000018001000f01000021b85ebc2bc0005f7b8109001f0fffffffn

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

/** kernels/index.ts, for engines with SIMD. */
export function simd() {
  return (
  '(!Ufb)((()#7)@[1llllllllk([+lll)l[*ll([*ll)k[-llllj([(([,lllk)j[+llk([-lllil([-lllii([*ll)i[/lllllkj([,l' +
  'lll)j[0llllllll([+lli([)j)j[-lllkj([+llk)j[()l[-lllll([,lllj([+lll)j[-lllkl([)i(*;)+^".h.b^bce"9*)#=)mm,' +
  '+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,l)N(3l)N(3l)N(3l)N(3/"[)41"0")^]^W^!Zg(>0"0")^]^!A!U"8(=0"0")^]^!G' +
  '"5b(<2"0")^]^!Ke")g^(;3fc!Zgb!U"8!Fc"7f(.8!V!U]"+"7!Ue!X!D")^]^!G"5b(A:!V!U]"+"7!Ue!X!D")^]^!Ke")g^(@4!V' +
  '!U]"+"7!Ue!X!Fc"7f(5/^"8"0T".gc((1f"(!Ue^!Fc"7f(B,!V!Uf^+(.b^bce"9*(0):4))2~ N G!.))iD(D)D)D*N+_NjdN*g_D' +
  '+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)p3Q(D),MD(D)D*8 DH+-D*H+D*N+dQ,MD(73G(Nvqm+_F)D(D*N*g$T2((D)D*873G(Nv' +
  'qm+_3#9)**l*i+MD)D*U,MG(Nmrm,_D*N*g_F+D(,iD(D*_}!Q+(-}4((((((((((((((((3}4((((((((((((((((}G}"G)F,}#3)}4' +
  '(((()(((*(((+(((D)D*"+}9F-}!-}X}3,(D+D,}#4)}4,(((-(((.(((/(((D-}!-}X}3,8D*N0_E*4)333 R(D(D)N*g_E)+MD(D)T' +
  ',MD(D*};}3,(D(N8_E(4)333"O-*,l5iD+}w)}4(((R(((R(((R(((R}PF2}!G,MD(E.D)E-D+D2}XE1+MD*D-V,MD.D-}(,(D1}y)}3' +
  ',(D.N8_E.D-N8_E-4)33D(D(D(D*D)"+_D+D2}!CD,8,73D+8 FG(E-+MD-G(D,N)g_T,MD-}4((((((((((((((((}3,v2D-N8_E-4)' +
  '33Nm0}1*(E3Nm0}1*,E4Nm0}1*0E5G(Nt0_F-}(,(E6D-}(,8E2D-}(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,[E;D-}(,"0E<G(E' +
  '.+MD)D*T,MD)D,N.g_F-D*D*D-VCE-+MD)D-T,MD)}(,(D6}$C)F1D5}z)D2}x)F=D2}y)E+D1D+D3}z)}y)D+D4}z)}y)F+D+}z)E1D' +
  '(D+D<}z)D;}x)D1}z)D+D:}z)D9}x)}x)D1}z)D+D8}z)D7}x)}x)D=N?}#7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8_D,N)gNlfdE' +
  '.D(N8_E(D)N8_E)4)33N(E-D,N)gE0+MD-D0T,MG(D-_F/}(,v1E+D/}4((((((((((((((((}3,v1G(Nv2_D0ND"+D-N)gd_F/D/}(,' +
  '(D+}Z}{)}3,(D/D/}(,8D+D+}50123456701234567}Z}{)}3,8D-N8_E-4)334)333!1(D(D*N*g_E*+MD(D*T,MD(D)}(,(D+}y)D,' +
  '}y)}3,(D)N8_E)D(N8_E(4)333#[+*.l)kD,N*gE3D+D-WD,NIWD-CN(D+N,XC,MD(Nmqm*RE1D.Q,MD-N(!;E4G(Nmsp-_F5H)N(E.+' +
  'MD,D.U,MG)D.N*g!**(G)D4QF6,lD6-D*D._ U((Q3N(!;N*g_H)D.N)_E.4)33G)D5"+N*hH*G*QD1eG*D,Sd,MD(D+D,aO((m~O(((' +
  '(D/CD0G*C8+33G*Q,M73D-N(G*D,!;CE-G*D,D,N-bD(D)RD1eD+D,aNmm,SeCSD,NIWe,MD1QF1,MG*D,SE13+MD2N,_F.D+W,MD(D)' +
  'D3D/D18?D3N*gF2D)_E)D(D2_E(D.E24)3333+MD+D2U,MD)D*N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1D,D/D.G+8/F7G(Nmr' +
  'm,_G(Nvqm+_D(D1CD/CD.G+D78(813D)D3_E)D(D3_E(D*D*D,_D-,lD2N)_D-c-N)3CE*D2N)_E24)333T))iD(D(D)N*g_80F*D*D*' +
  '}501234567()*+,-./}$C)F*D*D*}5,-./()*+45670123}$C)} G(3"8)*i}4((m~((m~((m~((m~E*}4((m~((m~((m~((m~E++MD(' +
  'N8_D)T,MD*D(}(,(}$C)E*D+D(}(,8}$C)E+D(ND_E(4)33D(D)T,iD*D(}(,(}$C)-D*3D+}$C)3"S)))iD,,MG(Nvqm+_D(D*CD)G+' +
  'D-};D.G( R*t1#Gs89#B};8-3O((mLP(((((({LD.s#BD,CE-D*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*g_E)+MD(D)T,MD(D(}(,(' +
  'D/}z)}3,(D(N8_E(4)33333!M*)l)iD,#B};E.D+N*gE++MD+D-V,MD(D-_D*D-_}(,(D)D-_}(,(D.}y)}z)G(D-_}(,mrm,}X}3,(D' +
  '-N8_E-4)333#F)*+l)iG(Nvqm+_E-D+N*gE/+MD.D/T,MD-D._D*D._}(,(}4JJ"P!6JJ"P!6JJ"P!6JJ"P!6}$B)}3,(D.N8_E.4)33' +
  'D-D-D+O((((8(BD,P(((((([!2r#B};E0N(E*+MD*D/T,MD(D*_D)D*_}(,(D*D-_}(,(D0}z)}y)G(D*_}(,mrm,}X}3,(D*N8_E*4)' +
  '333#)**,i,lD*N*gE1+MD0D1T,MD0Nm,_F*D1D*D1TCE3}4((((((((((((((((E,}4((((((((((((((((E.D0E*+MD*D3T,MD(D*_}' +
  '(,(E-D,D+,iD--D-D)D*_}(,(}z)3G(D*_}(,mrm,}X}x)E,D*N8_F2D(_}(,(E-D.D+,iD--D-D)D2_}(,(}z)3G(D2_}(,mrm,}X}x' +
  ')E.D*ND_E*4)33D/D,D.}x)F,}ZD,D,}50123456701234567}Z}{)}{)E/D0Nm,_E04)33D/}E(D/}E)p3"J)**l)jD.Q,MN(D-8*3D' +
  '-N*gE0+MD,D1U,MD.,lD1D.c-N)3Q,MD+D-8*D+D-_E+3D)D*D-D/84E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0_E(D)D0_E)D*D' +
  '0_E*D1N)_E14)333 V(D*,MD(D)D*D+D,D-D.D/85-D(D)D+D,D-D.N(D/D08.33D(D(D)N*g_}4((m~((m~((m~((m~}3,(3l*,l)iG' +
  ')E.G(Nvqm+_E,G(Nmsp-_E++MD+D.T,MD(D+ P*(_F-D,}(,(D*}z)F/}!N*((D)D-_D/}!N*()D-D)N)g_D/}!N*(*D-D)N+a_D/}!N' +
  '*(+D,N8_E,D+N,_E+4)333#U)+*l*j)">D(P(((((({l]Q,MD(73D(#IF-!6!("H#3N~/"+E*D-!6~~~~~~~/"C!6mmmmmmm$PL"DuF(' +
  'P#Y!/l!Z#*p$NL!X,MD*N)_E*D(P((((((wLrE(3D(P(((((({upD(P(((((({LpsF(D(rE,N;E)+MD)N(U,MD+D,rP(((((({LD)#Cs' +
  'pE+D)N*"+E)4)33D*#CP$G!-$R$V!6 VzLrD(D(pD+rp33(Nmsp-H)8 E3U))lNmDNvrm-N(D)CF)D(8)E-G(Nvqm+_Nmqm*D)CD-N(G' +
  '+D*CD+8(BNmqm*D-D)D(D*D+D,813E(G(Nmrm,_NmDNvrm-N(D)CD(8)G+D*8(3?(NmDNvrm-N(D)CD(8)G+8/3,(G+3$,+*/l)iG)E0' +
  'D)D*_F1D*_F2D*_E3G(Nvqm+_E.G(Nmsp-_E-+MD-D0T,MD.D3D- P*(F/_D/D2_D/D1_D)D/_}!P*(}!J*()}!J*(*}!J*(+}3,(D.N' +
  '8_E.D-N,_E-4)33D,,MD(D*O((m~O((((D+C8+3G(Nvqm+_F-D.80E4G(Nmrm,_D-D+CD-D.D4Nv(8,N(E,+MD,NDT,MG(D,_G(Nv2_D' +
  ',_F)}(,(D)}(,M}{)D)}(,DD)}(,[}{)}{)}3,v3D,N8_E,4)33D+Q,MD(D*}4(((((({L(((((({LG(}(,v3}$K)}Y}4(((((({L(((' +
  '((({LG(}(,$(3}$K)}Y}5()*+,-./89:;<=>?8873N(E)+MD)N,T,MG(Nt1_D)N*g_F+G(Nv3_D)N+g_ S+(D+ R*(#Gs89#BK*(D)N)' +
  '_E)4)33D-D-D.D-"+N*hD4G(}(,t18-D(D*}4((mL((mL((mL((mL883!0(Nvrm-N(D)CD(8*D*,MNmqm*NmDNvpm)D(D+83-Nmqm*Nm' +
  'DNvpm)D(D+8233 F(Nvrm-N(D)CD(8*NmDNvpm)D(D*843n))+lD(D)D*D+D,N)"+D,D-N+dCF1D-D.D/D086D,D1R,M73G(Nmqm*_F2' +
  'D)D-N*gF3D1aF,_D*D,_N(D*CD.,lD1D.bD-a-N(3D+_N)D-N)D.D.N(UCD/D086D(D,_D2D3$T2((3w)*-l*iD+};E3G(Nvqm+_E1+M' +
  'D*D0U,MD*D0"+F.N8SE-D)D0_}(,(}4((((((((((((((((}H}!XF/N~~+D.geN~~+dD/D-CE/D(D.N8D-CN*g_E.+MD(D.T,MD/N7dN' +
  '.gNvsv-_E-D/N,hE/D1}(,(D3}z)D-}(,8}6E2D(D,,iD2D-}(,D}!D-D23}3,(D1D- P*I_E1D(N8_E(4)33D.E(D0N8_E04)333#2*' +
  ')-lG(Nvqm+_F/E++MD*D.U,MD+D(}(,(D)D._}(,(}4((((((((((((((((}H}!XF,N~~+D*D."+F-geN~~+dD,D-N8SCF,N7dN.gNvs' +
  'v-_F-}(,(}6}3,(D+D- P*I_F+D(}(,8D,N,hN7dN.gNvsv-_F-}(,(}6}3,(D+D- P*I_F+D(}(,DD,N0hN7dN.gNvsv-_F-}(,(}6}' +
  '3,(D+D- P*I_F+D(}(,ID,N4hN.gNvsv-_F,}(,(}6}3,(D+D, P*I_E+D(NM"+E(D.N8_E.4)33D/D+D/"+N*hF(87D(3#7)).l+MD*' +
  'N8T,MD*N.gNvsv-_E+N(E(N(E)+MD)N,T,MD)N*gF-D+ND__NmmmjN(D*D)hN)dF,C!**(D-D+N8__NlD(N"A"B"D0aNm"B"H@_D,C!*' +
  '*(D,Q,MD(D+_D)N"D"H"PDaNm"B"H@_!**(D(N,_E(3D)N)_E)4)33D+D(!**ID*N)_E*4)333#S+*0i)lD(D(Nm0}1*0}z)}4o(MVo(' +
  'MVo(MVo(MV}x)}4o(MVo(MVo(MVo(MV}y)F+Nm0}1*(}z)}y)D+Nm0}1*,}z)}y)F)}$9)F(D(}z)E*D(Nm0}1*DF,}z)Nm0}1* DF-}' +
  'x)D*}z)D(Nm0}1*@F.}z)Nm0}1*<F/}x)}x)D*}z)D(Nm0}1*8F*}z)Nm0}1*4}x)}x)E(G(D)D,D(}z)F,}z)D-D(}z)F-}x)D)D)}z' +
  ')F0}z)D)D.D(}z)F.}z)D/D(}z)F/}x)}x)D0}z)D)D*D(}z)F)}z)D(}x)}x)}4(((W(((W(((W(((W}z)}3,t1G(Nt0_F1D+}4((@O' +
  '((@O((@O((@O}y)}4@e YL@e YL@e YL@e YL}z)}3,(D1}4o(MVo(MVo(MVo(MVD+}y)}3,8D1D(}3,DD1D)}3,ID1D/}3,MD1D.}3,' +
  '!DD1D-}3,[D1D,}3,"033 R)(N"A03Gm YL"CmY#E!/#6#DL((mL$S~lLw$V~!2L#9 R!2!2#* S!1!D$)/!0'
  )
}

/** The same with fused multiply-adds, for engines with relaxed SIMD. */
export function relaxedSimd() {
  return (
  '(!Ufb)((()#7)@[1llllllllk([+lll)l[*ll([*ll)k[-llllj([(([,lllk)j[+llk([-lllil([-lllii([*ll)i[/lllllkj([,l' +
  'lll)j[0llllllll([+lli([)j)j[-lllkj([+llk)j[()l[-lllll([,lllj([+lll)j[-lllkl([)i(*;)+^".h.b^bce"9*)#=)mm,' +
  '+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,l)N(3l)N(3l)N(3l)N(3/"[)41"0")^]^W^!Zg(>0"0")^]^!A!U"8(=0"0")^]^!G' +
  '"5b(<2"0")^]^!Ke")g^(;3fc!Zgb!U"8!Fc"7f(.8!V!U]"+"7!Ue!X!D")^]^!G"5b(A:!V!U]"+"7!Ue!X!D")^]^!Ke")g^(@4!V' +
  '!U]"+"7!Ue!X!Fc"7f(5/^"8"0T".gc((1f"(!Ue^!Fc"7f(B,!V!Uf^+(.b^bce"9*(0):4))2#O N G!.))iD(D)D)D*N+_NjdN*g_' +
  'D+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)p3Q(D),MD(D)D*8 DH+-D*H+D*N+dQ,MD(73G(Nvqm+_F)D(D*N*g$T2((D)D*873G(N' +
  'vqm+_3#9)**l*i+MD)D*U,MG(Nmrm,_D*N*g_F+D(,iD(D*_}!Q+(-}4((((((((((((((((3}4((((((((((((((((}G}"G)F,}#3)}' +
  '4(((()(((*(((+(((D)D*"+}9F-}!-}X}3,(D+D,}#4)}4,(((-(((.(((/(((D-}!-}X}3,8D*N0_E*4)333 R(D(D)N*g_E)+MD(D)' +
  'T,MD(D*};}3,(D(N8_E(4)333$M,*,l5iD+}w)}4(((R(((R(((R(((R}PF2}!G,MD(E.D)E-D+D2}XE1+MD*D-V,MD.D-}(,(D1}y)}' +
  '3,(D.N8_E.D-N8_E-4)33D(D(D(D*D)"+_D+D2}!CD,8,73D+8 FG(E-+MD-G(D,N)g_T,MD-}4((((((((((((((((}3,v2D-N8_E-4' +
  ')33Nm0}1*(E3Nm0}1*,E4Nm0}1*0E5G(Nt0_F-}(,(E6D-}(,8E2D-}(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,[E;D-}(,"0E<G(' +
  'E.+MD)D*T,MD)D,N.g_F-D*D*D-VCE-+MD)D-T,MD)}(,(D6}$C)F+D5D2}n*F=D2}y)F1D4D1D3D+}"F*}"F*F+D+}z)E1D(D+D<D;}' +
  'n*D1D+D:D9}n*}n*D1D+D8D7}n*}n*D=N?}#7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8_D,N)gNlfdE.D(N8_E(D)N8_E)4)33N(E-' +
  'D,N)gE0+MD-D0T,MG(D-_F/}(,v1E+D/}4((((((((((((((((}3,v1G(Nv2_D0ND"+D-N)gd_F/D/}(,(D+}Z}{)}3,(D/D/}(,8D+D' +
  '+}50123456701234567}Z}{)}3,8D-N8_E-4)334)333!1(D(D*N*g_E*+MD(D*T,MD(D)}(,(D+}y)D,}y)}3,(D)N8_E)D(N8_E(4)' +
  '333#[+*.l)kD,N*gE3D+D-WD,NIWD-CN(D+N,XC,MD(Nmqm*RE1D.Q,MD-N(!;E4G(Nmsp-_F5H)N(E.+MD,D.U,MG)D.N*g!**(G)D4' +
  'QF6,lD6-D*D._ U((Q3N(!;N*g_H)D.N)_E.4)33G)D5"+N*hH*G*QD1eG*D,Sd,MD(D+D,aO((m~O((((D/CD0G*C8+33G*Q,M73D-N' +
  '(G*D,!;CE-G*D,D,N-bD(D)RD1eD+D,aNmm,SeCSD,NIWe,MD1QF1,MG*D,SE13+MD2N,_F.D+W,MD(D)D3D/D18?D3N*gF2D)_E)D(D' +
  '2_E(D.E24)3333+MD+D2U,MD)D*N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1D,D/D.G+8/F7G(Nmrm,_G(Nvqm+_D(D1CD/CD.G+' +
  'D78(813D)D3_E)D(D3_E(D*D*D,_D-,lD2N)_D-c-N)3CE*D2N)_E24)333T))iD(D(D)N*g_80F*D*D*}501234567()*+,-./}$C)F' +
  '*D*D*}5,-./()*+45670123}$C)} G(3"8)*i}4((m~((m~((m~((m~E*}4((m~((m~((m~((m~E++MD(N8_D)T,MD*D(}(,(}$C)E*D' +
  '+D(}(,8}$C)E+D(ND_E(4)33D(D)T,iD*D(}(,(}$C)-D*3D+}$C)3"S)))iD,,MG(Nvqm+_D(D*CD)G+D-};D.G( R*t1#Gs89#B};8' +
  '-3O((mLP(((((({LD.s#BD,CE-D*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*g_E)+MD(D)T,MD(D(}(,(D/}z)}3,(D(N8_E(4)33333' +
  '!M*)l)iD,#B};E.D+N*gE++MD+D-V,MD(D-_D*D-_}(,(D)D-_}(,(D.}y)}z)G(D-_}(,mrm,}X}3,(D-N8_E-4)333#F)*+l)iG(Nv' +
  'qm+_E-D+N*gE/+MD.D/T,MD-D._D*D._}(,(}4JJ"P!6JJ"P!6JJ"P!6JJ"P!6}$B)}3,(D.N8_E.4)33D-D-D+O((((8(BD,P((((((' +
  '[!2r#B};E0N(E*+MD*D/T,MD(D*_D)D*_}(,(D*D-_}(,(D0}z)}y)G(D*_}(,mrm,}X}3,(D*N8_E*4)333#)**,i,lD*N*gE1+MD0D' +
  '1T,MD0Nm,_F*D1D*D1TCE3}4((((((((((((((((E,}4((((((((((((((((E.D0E*+MD*D3T,MD(D*_}(,(E-D,D+,iD--D-D)D*_}(' +
  ',(}z)3G(D*_}(,mrm,}X}x)E,D*N8_F2D(_}(,(E-D.D+,iD--D-D)D2_}(,(}z)3G(D2_}(,mrm,}X}x)E.D*ND_E*4)33D/D,D.}x)' +
  'F,}ZD,D,}50123456701234567}Z}{)}{)E/D0Nm,_E04)33D/}E(D/}E)p3"J)**l)jD.Q,MN(D-8*3D-N*gE0+MD,D1U,MD.,lD1D.' +
  'c-N)3Q,MD+D-8*D+D-_E+3D)D*D-D/84E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0_E(D)D0_E)D*D0_E*D1N)_E14)333 V(D*,M' +
  'D(D)D*D+D,D-D.D/85-D(D)D+D,D-D.N(D/D08.33D(D(D)N*g_}4((m~((m~((m~((m~}3,(3l*,l)iG)E.G(Nvqm+_E,G(Nmsp-_E+' +
  '+MD+D.T,MD(D+ P*(_F-D,}(,(D*}z)F/}!N*((D)D-_D/}!N*()D-D)N)g_D/}!N*(*D-D)N+a_D/}!N*(+D,N8_E,D+N,_E+4)333#' +
  'U)+*l*j)">D(P(((((({l]Q,MD(73D(#IF-!6!("H#3N~/"+E*D-!6~~~~~~~/"C!6mmmmmmm$PL"DuF(P#Y!/l!Z#*p$NL!X,MD*N)_' +
  'E*D(P((((((wLrE(3D(P(((((({upD(P(((((({LpsF(D(rE,N;E)+MD)N(U,MD+D,rP(((((({LD)#CspE+D)N*"+E)4)33D*#CP$G!' +
  '-$R$V!6 VzLrD(D(pD+rp33(Nmsp-H)8 E3U))lNmDNvrm-N(D)CF)D(8)E-G(Nvqm+_Nmqm*D)CD-N(G+D*CD+8(BNmqm*D-D)D(D*D' +
  '+D,813E(G(Nmrm,_NmDNvrm-N(D)CD(8)G+D*8(3?(NmDNvrm-N(D)CD(8)G+8/3,(G+3$,+*/l)iG)E0D)D*_F1D*_F2D*_E3G(Nvqm' +
  '+_E.G(Nmsp-_E-+MD-D0T,MD.D3D- P*(F/_D/D2_D/D1_D)D/_}!P*(}!J*()}!J*(*}!J*(+}3,(D.N8_E.D-N,_E-4)33D,,MD(D*' +
  'O((m~O((((D+C8+3G(Nvqm+_F-D.80E4G(Nmrm,_D-D+CD-D.D4Nv(8,N(E,+MD,NDT,MG(D,_G(Nv2_D,_F)}(,(D)}(,M}{)D)}(,D' +
  'D)}(,[}{)}{)}3,v3D,N8_E,4)33D+Q,MD(D*}4(((((({L(((((({LG(}(,v3}$K)}Y}4(((((({L(((((({LG(}(,$(3}$K)}Y}5()' +
  '*+,-./89:;<=>?8873N(E)+MD)N,T,MG(Nt1_D)N*g_F+G(Nv3_D)N+g_ S+(D+ R*(#Gs89#BK*(D)N)_E)4)33D-D-D.D-"+N*hD4G' +
  '(}(,t18-D(D*}4((mL((mL((mL((mL883!0(Nvrm-N(D)CD(8*D*,MNmqm*NmDNvpm)D(D+83-Nmqm*NmDNvpm)D(D+8233 F(Nvrm-N' +
  '(D)CD(8*NmDNvpm)D(D*843n))+lD(D)D*D+D,N)"+D,D-N+dCF1D-D.D/D086D,D1R,M73G(Nmqm*_F2D)D-N*gF3D1aF,_D*D,_N(D' +
  '*CD.,lD1D.bD-a-N(3D+_N)D-N)D.D.N(UCD/D086D(D,_D2D3$T2((3$9)*-l*iD+};E3G(Nvqm+_E1+MD*D0U,MD*D0"+F.N8SE-D)' +
  'D0_}(,(}4((((((((((((((((}H}!XF/N~~+D.geN~~+dD/D-CE/D(D.N8D-CN*g_E.+MD(D.T,MD/N7dN.gNvsv-_E-D/N,hE/D1}(,' +
  '(D3}z)D-}(,8}m*E2D(D,,iD2D-}(,D}!D-D23}3,(D1D- P*I_E1D(N8_E(4)33D.E(D0N8_E04)333#6*)-lG(Nvqm+_F/E++MD*D.' +
  'U,MD+D(}(,(D)D._}(,(}4((((((((((((((((}H}!XF,N~~+D*D."+F-geN~~+dD,D-N8SCF,N7dN.gNvsv-_F-}(,(}m*}3,(D+D- ' +
  'P*I_F+D(}(,8D,N,hN7dN.gNvsv-_F-}(,(}m*}3,(D+D- P*I_F+D(}(,DD,N0hN7dN.gNvsv-_F-}(,(}m*}3,(D+D- P*I_F+D(}(' +
  ',ID,N4hN.gNvsv-_F,}(,(}m*}3,(D+D, P*I_E+D(NM"+E(D.N8_E.4)33D/D+D/"+N*hF(87D(3#7)).l+MD*N8T,MD*N.gNvsv-_E' +
  '+N(E(N(E)+MD)N,T,MD)N*gF-D+ND__NmmmjN(D*D)hN)dF,C!**(D-D+N8__NlD(N"A"B"D0aNm"B"H@_D,C!**(D,Q,MD(D+_D)N"D' +
  '"H"PDaNm"B"H@_!**(D(N,_E(3D)N)_E)4)33D+D(!**ID*N)_E*4)333p+*0i)lD(Nm0}1*0}4o(MVo(MVo(MVo(MV}n*}4o(MVo(MV' +
  'o(MVo(MV}y)F+Nm0}1*,D+Nm0}1*(D(}"F*}"F*F)}$9)F(D(}z)E*D(Nm0}1*DF,Nm0}1* DF-}n*D*D(Nm0}1*@F.Nm0}1*<F/}n*}' +
  'n*D*D(Nm0}1*8F*Nm0}1*4}n*}n*E(G(D)D,D(}z)F,D-D(}z)F-}n*D)D)}z)F0D)D.D(}z)F.D/D(}z)F/}n*}n*D0D)D*D(}z)F)D' +
  '(}n*}n*}4(((W(((W(((W(((W}z)}3,t1G(Nt0_F1D+}4((@O((@O((@O((@O}y)}4@e YL@e YL@e YL@e YL}z)}3,(D1}4o(MVo(M' +
  'Vo(MVo(MVD+}y)}3,8D1D(}3,DD1D)}3,ID1D/}3,MD1D.}3,!DD1D-}3,[D1D,}3,"033 R)(N"A03Gm YL"CmY#E!/#6#DL((mL$S~' +
  'lLw$V~!2L#9 R!2!2#* S!1!D$)/!0'
  )
}

/** kernels/attention.ts, for engines with SIMD. */
export function attention() {
  return (
  '(!Ufb)((()!M1[,llll([,lllk([,lllk)j[3lllllllllll([.llllll([-llllk)k[/llllllk([2lllllkllll([0llllllkl(*E*' +
  '+^".h/^"8"0T".gc(*+^".h.b^bce"9*)#=)mm,+43+)),-((./(0/D+.!Ugg^".!X(12fg!UegO"("5"."+(2.b^bce"9*(2#X G3$G' +
  '/*4i7l+MD0DDU,MDDN,_D0SE MD(EAD*E GN(EE+MD/DEU,MD M,MD2QQE?D1EBD-E@D)DA_FCD)_F DD)_E EDA}(,(E7DA}(,8E8DC' +
  '}(,(E9DC}(,8E:D D}(,(E;D D}(,8E<D E}(,(E=D E}(,8E>D GF FD+_FFD+_FGD+_EH+MDBN(U,MD F}1*(F3}4(((m(((m(((m(' +
  '((m}KE5D3D@}(,(F4D5}XD4D?C}z)D7}x)E7D3D@}(,8F3D5}XD3D?C}z)D8}x)E8DF}1*(F5}4(((m(((m(((m(((m}KE6D5D4D6}XD' +
  '4D?C}z)D9}x)E9D5D3D6}XD3D?C}z)D:}x)E:DG}1*(F5}4(((m(((m(((m(((m}KE6D5D4D6}XD4D?C}z)D;}x)E;D5D3D6}XD3D?C}' +
  'z)D<}x)E<DH}1*(F5}4(((m(((m(((m(((m}KE6D5D4D6}XD4D?C}z)D=}x)E=D5D3D6}XD3D?C}z)D>}x)E>D,D F_E FD,DF_EFD,D' +
  'G_EGD,DH_EHD.D@_E@DBN)"+EB4)33DAD7}3,(DAD8}3,8DCD9}3,(DCD:}3,8D DD;}3,(D DD<}3,8D ED=}3,(D ED>}3,8-D2QQE' +
  '?D1E FD-EBD GE@D)DA_FCD)_F DD)_E EDA}(,(E:DC}(,(E7D D}(,(E8D E}(,(E9+MD FN(U,MD@}1*(F3DB}(,(F4D3}4(((m((' +
  '(m(((m(((m}K}XD4D?C}z)D:}x)E:D+D@_}1*(F3D4D3}4(((m(((m(((m(((m}K}XD4D?C}z)D7}x)E7D@D+N)g_}1*(F3D4D3}4(((' +
  'm(((m(((m(((m}K}XD4D?C}z)D8}x)E8D@D+N+a_}1*(F3D4D3}4(((m(((m(((m(((m}K}XD4D?C}z)D9}x)E9D,D@_E@D.DB_EBD F' +
  'N)"+E F4)33DAD:}3,(DCD7}3,(D DD8}3,(D ED9}3,(3DAD)N*g_EAD GD+N*g_E GDEN,_EE4)33D(ND_E(D-ND_E-DDN0_ED4)33' +
  '3!I))iD+};E,D)D*N*g_E*+MD)D*T,MD(D)}(,(D,}z)}4((((((((((((((((}x)}3,(D(N8_E(D)N8_E)4)333i*)l*iD+};E.+MD*' +
  'D,U,MD(}(,(D.}z)E-D(D),i}4(((m(((m(((m(((mD-D)D,_}!P*(}"I)}#5)}4((((((((((((((((}K}!F-D-3}3,(D(N8_E(D,N,' +
  '_E,4)333 R(D(N(Nm"D)$T3(D(N"P,D)D-N*gN,D*Nm,D+D,D-N(8)3q***i+lD,};E.+MD+D/U,MD/N*gF0D(_F1}(,(D.}z)E-D*,M' +
  'D-D*D0_}(,(}x)E-3D1D),i}4((m~((m~((m~((m~D-D)D/_}!P*(}"I)}#5)}4((((((((((((((((}K}!F-D-3}3,(D/N,_E/4)33D' +
  '(D+N*g_F)}4((m~((m~((m~((m~}3,(}4((m~((m~((m~((m~E-+MD(D)T,MD-D(}(,(}$C)E-D(N8_E(4)33D-D-D-}501234567()*' +
  '+,-./}$C)F-D-D-}5,-./()*+45670123}$C)} G(3Q)*l+MD*D,U,MD(D)Nm)D*D,"+F-D-Nm)UCD+8/D+N1gF-D(_E(D)D-_E)D,Nm' +
  ')_E,4)333$1**-l.iD+N*gE.+MD*D0U,MD)E,D(E-N(E/+MD+D/U,MD-D,}(,(F1D,D._}(,(F2}5()*+89:;,-./<=>?F3D,D.N)g_}' +
  '(,(F4D,D.N+a_}(,(F5}5()*+89:;,-./<=>?F6}5()*+,-./89:;<=>?}3,(D-D3D6}501234567@ABC D E F G}3,m,D-Nm0_D1D2' +
  '}50123@ABC4567 D E F GF1D4D5}50123@ABC4567 D E F GF2}5()*+,-./89:;<=>?}3,(D-Nm4_D1D2}501234567@ABC D E F' +
  ' G}3,(D,N8_E,D-Nm8_E-D/N,_E/4)33D)D.N*g_E)D(N8_E(D0N,_E04)333$P***j)kD)D*D+D,D.8-F.D(N*gNm#D{)_F+ R*(F1D' +
  '.D1YCE.D+D.K*(D."KO((ml!QQ,MN(E++MD+D,S,MD)D+N*g_E-*MD*,lD*D+_ U((-N(3,MD-Nmmmm"8!**(4)3D(N*gNm#I{)_O((m' +
  'LK*(D- R*(O((m~!P,MD(N+gNm#G{)_P(((((($Pl!-+(3D-O((((K*(3D+N)_E+4)3373D.D1!PD(N+gNm#G{)_F+ S+(F/P(((((((' +
  '(!Vd,MNm#J{)}4((((((m~((m~((m~D1}D(}3,(D(D-N+_NjdN*gaNm#6$()_F(D(D-Nm#J{)Nm#J{)N)D.8(P(((((([!2rF0#B8*D/' +
  'D0rE/3D+D/D)D)D,D.8(P(((((([!2rp!-+(D)D*D,O(((J8+3#41+7l)j)kD+D,D(N)RF8CF?N+_NjdN*gE:N)D0N(D(QF<CD8C,MNm' +
  '#6$()N(D:N-g$T3(3D0N(D<C,MNm#G{)N(Nm*$T3(Nm#I{)N(Nm)$T3(N(E(+MD(D)S,MD(N*gNm#D{)_O((m~K*(D(N)_E(4)333D+N' +
  '*gE=D,N*gE>+MD*D5U,MNm)D*D5"+F(D(Nm)UCE2D.,lD5N"P#J{)_E4D)E(N(E6N~~+E7+MD(N(U,MN(E3+MD2D3U,MD6D3D4_}(,(}' +
  '4((((((((((((((((}H}!XF;N~~+D2D3"+F9gN~~+dN(D9N8SCF9NlfdeE6D7D9D;edE7D3N8_E34)33D*D4_E4D(N)"+E(4)33N*D6N' +
  '(!;D7N~~+RC-N(3F;N(!;E6*MD/QD8dD<eD;N*Rd5(D;N*!;,MNm#=w)Nmsv)D5D=aNmqv(_D)D2D+8,D8,MNv#@$@)Nv#2#T)D5D>aN' +
  'vqw(_D)D2D,8,33N(E4+MD)D4V,MD4D*N+_NjdN*gaN$(#J$L)_D5N*g_F@N(D/CE9D;N*R,MD@N(D2N+_NjdN*g$T3(-D*D4aN"P#J{' +
  ')_D5_N(D6CE7D4N"P,aNm#=w)_E3D<,MD4D3D7D9D2D,D-80-D3D7D9D2D-8-B*MD4N*gF(Nm#D{)_ R*(FB"KO((ml!Q,MD3D3D2DB8' +
  '(BD3D7D2D(Nm#E{)_ R*(8+4)3N(E(+MD(D2S,MD3D(N*g_}4((vl((vl((vl((vl}3,(D(N,_E(4)33D3D7D2O((mL8+3D8,MD4D3D3' +
  'Nv"C0_D7D9D2D-D*Nm)WD1D0D0CF(D(C83-D@D3D2O((mL8*333D4N)_E44)33D;N*R5(D<,MNm#6$()D:Nm#=w)N"P,N,D5D>aNvpD_' +
  'D>D)D,D2D68)-D8,MD,N+_NjdN*gF(D5aNvrp)_D(Nm#=w)N,N"P,Nv#2#T)D>D2D,D)D68)D5D:aNmrm)_D:Nv#@$@)N,N"P,Nmsv)D' +
  '=D2D+D)D68)Nm#6$()D:Nv#@$@)N"P,N,D5D=aNmD_D=D)D+D2D68)333D5Nm)_E54)33D8D1N(D<CeQ,M73N(E(+MD(D)T,MD(D?N*g' +
  'aNv#9$0)_D(D:aNm#6$()_D?D8,kO((mL-P(((((($PlP((((((((D(N*gF*Nm#I{)_ R*(O((((!PCP(((((({LD(N+gNm#G{)_ S+(' +
  'FAsDAP((((((((!UCEAD*Nm#E{)_DAP(((((([!2r#BK*(DA#B38*D(N)_E(4)333!J(Nmqv(NmDD(D)8.D+Q,M73Nvqw(NvpDD(D*8.' +
  'Nmrm)N(D(D)N+_NjdN*ga$T3(Nvrp)N(D(D*N+_NjdN*ga$T3(3#(+),iD/,kN(E(D*D-N*g_}4((((((((((((((((}3,(+MD(D-S,M' +
  'D(N*gF/D)_}(,(D*D/_}(,(}z)E0D+,MD0D(D+_}!P*(}"I)}#5)}4((((((((((((((((}K}!CE03D1D0}ZD0D0}501234567012345' +
  '67}Z}{)}{)E1D(N,_E(4)33D1}E(D1}E)p#B-D(N*gNm#F{)_ R*(3};E2D.};E3N(E(+MD(D-S,MD)}(,(D*}(,(D2}y)}z)E0D+,iD' +
  '(D+_}!P*(}"I)}#5)}4((((((((((((((((}K-}4((((((((((((((((3E1D,,MD,D(N*g_D0D1}!C}3,(3D*}4(((m(((m(((m(((mD' +
  '0D3}z)}4((((((((((((((((}x)D1}!F}3,(D)N8_E)D*N8_E*D(N,_E(4)333'
  )
}

/** kernels/normal.ts, for engines with SIMD. */
export function normal() {
  return (
  '(!Ufb)((()9+[*ll)l[+lll([)l(+-,)*((-,))**.G-l(Nmv(3l(Nm03l(Nv"H*3l(Nm"I,3l(Nm#),3/L0,!HTWQ+()!L+)+!C!I!H' +
  '+*-!G!HN!HQ+++QXP+,1!Vc"8!A"5aa^e()/".ceb!Uaf(+.b^bce"9*(2#D7,#O**)i)lD(N*gNm"I,_E(D)N*gNm"I,_E,+MD(N8_F' +
  ')D,!A,MD(D(D*_}(,(D(}(,(}4(((m(((m(((m(((m}XD(}(,,F+}4~~~l~~~l~~~l~~~l}X}!DN)}#9)}!ED+}4)((()((()((()(((' +
  '}X}q)}4$7t0"Y$7t0"Y$7t0"Y$7t0"Y}X}!E}3,(D)E(4)33+MD(D,T,MD(D(D*_}(,(D(}(,(}4(((m(((m(((m(((m}XD(}(,,F+}4' +
  '~~~l~~~l~~~l~~~l}X}!DN)}#9)}!ED+}4)((()((()((()(((}X}q)}4$7t0"Y$7t0"Y$7t0"Y$7t0"Y}X}!E}!N*((D(N,_E(4)333' +
  'r2**l0iD(N*gE*+MD)D*T,MD)E(+MD(D)ND_T,M}4(((v#E#*$Q!2(((v#E#*$Q!2D(Np0_}!Q+(}Z}4((([$SEAM((([$SEAM}|)}Y}' +
  'ZF+}4((([IZ$LL((([IZ$LL}|)}Y}Z}$T)}4)((()((()((()(((}#:)}4)((()((()((()(((}!CF.}$V)F,}4(((D UP!X#J(((D U' +
  'P!X#J}|)D,}4(((((#@ Wu(((((#@ Wu}|)D,}4(((((D$Au(((((D$Au}|)D+}{)}Y}Z}{)}Y}Z}{)}Y}ZF/D/}|)}Y}ZF+}|)}4(((' +
  'M#Ov!Ju(((M#Ov!Ju}{)}Y}ZD+}|)}4(((p!H!I#1L(((p!H!I#1L}{)}Y}ZD+}|)}Y}ZD+}|)}4((((((wu((((((wuD+}|)}{)}Y}Z' +
  '}4(((((({L(((((({L}{)}Y}ZE0}4((mL((mL((mL((mLD(Nm0_}!Q+(}y)F,}4~~l(~~l(~~l(~~l(}X}4(((L(((L(((L(((L}!D}Z' +
  'F-}4((([#*pzL((([#*pzL}TE1D-}4(((((({L(((((({L}$I)D1D-}X}{)}Y}ZF-D-}|)}Y}ZE2D(Nv"H*_}4(((((((v(((((((vD,' +
  'N?}#9)}4">(((">(((">(((">(((}#=)}$V)D1}4(((((({L(((((({L}X}$I)F,}4(((((IzL(((((IzL}|)D-}4((((((wu((((((w' +
  'uD2}|)}4((([!+,#>L((([!+,#>LD-}|)}4((((!+":#Iu((((!+":#Iu}{)}Y}ZD-}|)}4(((Msx#IL(((Msx#IL}{)}Y}ZD-}|)}4(' +
  '((w#5#Wuu(((w#5#Wuu}{)}Y}ZD-}|)}4(((w!+!1#NL(((w!+!1#NL}{)}Y}ZD-}|)}4((((#V!I#Qu((((#V!I#Qu}{)}Y}ZD-}|)}' +
  '4(((m$-"Y#UL(((m$-"Y#UL}{)}Y}ZD-}|)}4(((m~~#[u(((m~~#[u}{)}Y}ZD-}|)}4(((M!I!I$-L(((M!I!I$-L}{)}Y}ZD-}|)}' +
  'Y}ZD2}|)D,}4((([8$( Su((([8$( Su}|)}Y}Z}{)}Y}Z}{)}Y}Z}{)}Y}Z}{)}Y}Z}|)}$G)}Y}ZF,}4(((DL"T Qu(((DL"T QuD+' +
  '}|)}4(((vf8"AL(((vf8"AL}{)}Y}ZD+}|)}4((([!H!I#Qu((([!H!I#Qu}{)}Y}ZD+}|)}Y}ZD/}|)D/}{)}Y}ZF+D0D.}#S)F-}4*' +
  '(((((((*(((((((}X}4*(((((((*(((((((}$.)F.}!FD-}4*(((((((*(((((((}#Z)}4,(((((((,(((((((}XN!1}#W)}!E}|)}Y}' +
  '!O+((D(Nw"H*_D,D0D+D.}!FD-}4,(((((((,(((((((}XN!1}#W)}!E}|)}Y}!O+((D(N0_E(4)33D)NM"+E)4)333#H**,l)iNm0E,' +
  '+MD(N(U,MD)QD)N{,Re,MN(N$;)N#@48(N$;)N$G,N$L"88(Nv#(,Nm"I, P*(!**(N$G,N{,N$L"88(N(E)3N{,D)"+F*D(D(D*UCE+' +
  'D)N*gNm"I,_E-N(E*+MD*D+N*gT,MD*D,_D*D-_}(,(F.D.N3}#9)}!EF.D.N/}#7)}4m!J T#)m!J T#)m!J T#)m!J T#)}X}!EF.D' +
  '.N7}#7)}4((#R$G((#R$G((#R$G((#R$G}X}!EF.D.N:}#9)}!E}4~~~(~~~(~~~(~~~(}X}$R)}4((mJ((mJ((mJ((mJ}z)}3,(D*N8' +
  '_E*4)33D,D+N*g_E,D)D+_E)D(D+"+E(4)33D)37(D(D)8*D(N"0d8)3'
  )
}
