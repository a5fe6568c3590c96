// Made by scripts/build-kernels.mjs from kernels/nn/. Do not edit.

/** kernels/nn/index.ts, for engines with SIMD. */
export const NN =
  '(Zd"-)((()"I)8Y-iiiii(Y/iiiiiii(Y0iiiiiiii(Y,iiii(Y)g)gY.iiiiii(Y1iiiiiiihh)gY1iiiiiiiii(Y.iiiiii)iY+iii' +
  ')gY((Y+iii)iY*ii)gY,iiih(Y4iiiiihhhhhhh(Y+iii(+D G0*12,,((3)**+-456+..-(7+))()//(-.)))jj,..)i)N(3/#**@-!' +
  'G!HN!F!H+(.Zee[".!X( D2Zee[".!X!6Z!W^( E0!Z[Ze"5c[d(C4!Z[Ze"5c[d!6Z!W^(B,"0")!W^(A0"0")!W^!6Z!W^(@,![[_"' +
  '5(?0![[_"5!6Z!W^(>1_Z"9[cVac"-(=5_Z"9[cVac"-!6Z!W^(<4!WcaddQ".eca"0"9(;4db"5Zc[!XQccac(:7ea!Dca!VZ!V")_"' +
  ')e")[d(9-Z!XZ"-!K(8/Z"6[cZ![[(74d"5"-!C!Z!Gb"5Zc[d(60"-"5_e")"0_"9()4"-"5_e")"0_"9!6Z!W^(24"-"5_e")"0_"9' +
  '!;cZ!X(12_")de!<")!X!X[".(0/"0"5e!Fa"7d(/0eZ^[!Fa"7d(.."-["-ac"9*(0)+4)*2"U"- G"D))+i+MD+D/S,MD(D.N*e]D0' +
  '!**(D.N*N)D* U((CD-bN(!;]E.D*D,]E*D)D0]E0D/N)]E/4)33D.,MD(D.N)^N*e] P*(E*D.E)+MD)N+b,MD(D)N*e]D*!**(D)N)' +
  ']E)4)333D.3#9/*3f.iD/N*eE=D.N*eF;NYbE>+MD-D?S,MD+D=]E@N(E.+MD.D>R,MD*,fD*D.]}(,(-}4((((((((((((((((3E0D)' +
  ',MD0D)D.]}(,(}x)E03D.N8]E/D*,fD*D/]}(,(-}4((((((((((((((((3E1D),MD1D)D/]}(,(}x)E13D*,fD*D.]}(,(-}4((((((' +
  '((((((((((3E2D),MD2D)D.]D;]}(,(}x)E23D.N8]E/D*,fD*D/]}(,(-}4((((((((((((((((3E3D),MD3D)D/]D;]}(,(}x)E33D' +
  '*,fD*D.]}(,(-}4((((((((((((((((3E4D),MD4D)D.]D;N)e]}(,(}x)E43D.N8]E/D*,fD*D/]}(,(-}4((((((((((((((((3E5D' +
  '),MD5D)D/]D;N)e]}(,(}x)E53D.E/D*,fD*D.]}(,(-}4((((((((((((((((3E6D),MD6D)D/]D;N+_]}(,(}x)E63D/N8]E.D*,fD' +
  '*D.]}(,(-}4((((((((((((((((3E7D),MD7D)D.]D;N+_]}(,(}x)E73D,D/]E<D+E.+MD.D@R,MD<}(,(E8D<}(,8E9D;D<]E<D0D.' +
  '}1*(F:D8}z)}x)E0D1D:D9}z)}x)E1D2D.D=]}1*(F:D8}z)}x)E2D3D:D9}z)}x)E3D4D.D=N)e]}1*(F:D8}z)}x)E4D5D:D9}z)}x' +
  ')E5D6D.D=N+_]}1*(F:D8}z)}x)E6D7D:D9}z)}x)E7D.N,]E.4)33D(D/]F.D0}3,(D.D1}3,8D.D;]F<D2}3,(D<D3}3,8D.D;N)e]' +
  'F<D4}3,(D<D5}3,8D.D;N+_]F.D6}3,(D.D7}3,8D/ND]E.4)33D;D>T,MD(D)D*D+D,D;D=D>833D@D=N+_]E+D;N*eF.D(]E(D)D.]' +
  'D)D)CE)D?N,]E?4)333#4)+*h+i*gD*N*eE*O((j~E++MD*D.T,MD+D)D.]H*("WE+D.N,]E.4)33+MD*D-T,MD0D)D-]H*(D+"S#G8-' +
  'F1oE0D(D-]D1#B!,*(D-N,]E-4)33P(((((({LD0r#BE,+MD*D/T,MD(D/]F)D)H*(D,"T!,*(D/N,]E/4)33D+#GD08,o3/(Nm2 L(3' +
  'j+++i)">,gD(#IF,!6D"H#3F)N G"6F*D)Njjv(Rc,MD,!6)"F!D,MP(((((({uD(D(qr73D*,MD(D(pP((((((((r73NSE+D(P(((((' +
  '(!DOq#IF,!6D"H#3E)-D)Njjv~/!C,MD(7-D,!6D"F!DD)Njjv~+!:b,MP((((((((7333D,!6~~~~7kD)N$:t M]F)N~~LbN#*#M"Z~' +
  '+]#9!6D"F"DuP(((((({uoF/P((((((wLqD/qE(D/D/P(((((((MorF0D0qF-D-qE.D0D(D-D.D.D.PP!FK$7:$I#NLqP$6+#W"V!X!:' +
  '#SLoqP!M"SF"T LR$*LoqP"S!I!I!I!I!IyLoqD.D.D.P#+#R"8$(1"Z#OLqP#;"8"N E#Qb#XLoqP,$R"W"Y"Y"Y$1LoqooqD+D)N<"' +
  '5N~/^]#CF-P"6!0"9!)$G!-$B!1qoD(pD/oD-P((w$V!6 VzLqo3"A,*,g+iD(#I!6D"H#3F/N G"6E.D/N~~~~/bF/N#7#Rn"D,!C,M' +
  'D(D(!V,MD(73D(P$G!-$R$V!6 V"FM!X,MD(P((((((wiq73D(P!EI U$-8R"Gv!W,MP((((((((733D/N#N$4$0$V+T,MD(D(P$V"B ' +
  'S[!;=$OLqP((((((wLD(#2o$T*N)D.N)e^D/N#>#Q#N~+!CCF-#CP((w$V!6 VzLqpF)D-#CP"6!0"9!)$G!-$B!1qF+pE(-D/Njjv$I' +
  '+!A,MD(P(((((({Lo73D(E)3D(D(qF,D,qE*D(D(D,PK!I!I!I!I!I#QLqD*D,P T$6 M#;]!J9LqP"S#It>_#M!ZuoD*D,P$(#0tc")' +
  '!+!ZKqP$I^$*#QN#I#GtoqoqopF(qP(((((((MD(prD+pD)oP(((((({LoE(D-,gD-N~/S,gD(P((((((wiqE(D-N~/^F-N~/S,gN~/D' +
  '-N~/^F-D-N~/VCE-D(P((((((wiq-D(3-D-N"B"8!<,gD(P((((((Y+qE(D-N#U/]F-N"B"8!<,gN"B"8D-N#U/]F-D-N"B"8UCE-D(P' +
  '((((((Y+q-D(3-D(33D-#8!6~/g!6!("Fuq-D(33![)*iD,N*eE-D*D+N*e]E.+MD*D.R,MD)D-D* P*(_]E,N(E++MD+D-R,MD(D+]D' +
  '+D,]}(,(}3,(D+N8]E+4)33D(D-]E(D*N,]E*4)333![)*iD,N*eE-D*D+N*e]E.+MD*D.R,MD(D-D* P*(_]E,N(E++MD+D-R,MD+D,' +
  ']D)D+]}(,(}3,(D+N8]E+4)33D)D-]E)D*N,]E*4)333b)*i+MD*D,S,MD(D+N*e]D,!**(D+D)D,] U((N(!;]E+D,N)]E,4)33D+,M' +
  'D(D+N)^N*e] P*(E*D+E)+MD)N+b,MD(D)N*e]D*!**(D)N)]E)4)333D+3a)+iD-N*eE0D.N*eE/N(E.+MD,D.S,MD(D*D+D0D/Nv(D' +
  ',D.^F1D1Nv(SCF1D/_85D),MD)D+D1D-843D*D/N.e]E*D+D0N.e]E+D.NM^E.4)333 P(D,D/N*eD+D/D.8 FD(D(N(D)CN(D*D,D-D' +
  '/D.8)3#;+)-fD*,fD*D/]}(,(-}4((((((((((((((((3E0D),MD0D)D/]}(,(}x)E03D*,fD*D/]}(,(-}4((((((((((((((((3E1D' +
  '),MD1D)D/]D-]}(,(}x)E13D*,fD*D/]}(,(-}4((((((((((((((((3E2D),MD2D)D/]D-N)e]}(,(}x)E23D*,fD*D/]}(,(-}4(((' +
  '(((((((((((((3E3D),MD3D)D/]D-N+_]}(,(}x)E33D,D/]E)D+D.]E*+MD*D+T,MD)}(,(E4D)D-]E)D0D+}1*(D4}z)}x)E0D1D+D' +
  '.]}1*(D4}z)}x)E1D2D+D.N)e]}1*(D4}z)}x)E2D3D+D.N+_]}1*(D4}z)}x)E3D+N,]E+4)33D(D/]F(D0}3,(D(D-]D1}3,(D(D-N' +
  ')e]D2}3,(D(D-N+_]D3}3,(3#1**+i,fD+N*eE.+MD,NM^D.!A,MD(D,]F+}(,(E/D+}(,8E0D+}(,DE1D+}(,IE2D)D,]E+N(E-+MD*' +
  'D-S,MD/D+}(,(}x)E/D0D+}(,8}x)E0D1D+}(,D}x)E1D2D+}(,I}x)E2D+D.]E+D-N)]E-4)33D(D,]F+D/}3,(D+D0}3,8D+D1}3,D' +
  'D+D2}3,ID,NM^E,4)33+MD,D.R,MD(D,]}(,(E/D)D,]E+N(E-+MD*D-S,MD/D+}(,(}x)E/D+D.]E+D-N)]E-4)33D(D,]D/}3,(D,N' +
  '8]E,4)333"Y-*0i3fD+NYbE2+MD,D4T,MD)D4]F/D-]E5N(E1+MD1D2R,MD(D1]F0}(,(E8D0}(,8E9D+D0]F.}(,(E:D.}(,8E;D0D+' +
  'N)e]F.}(,(E<D.}(,8E=D0D+N+_]F.}(,(E>D.}(,8E?D*D1]E3D/E.+MD.D5R,MD3}(,(E@D3}(,8E7D+D3]E3D8D.}1*(F6D@}z)}x' +
  ')E8D9D6D7}z)}x)E9D:D.}1*,F6D@}z)}x)E:D;D6D7}z)}x)E;D<D.}1*0F6D@}z)}x)E<D=D6D7}z)}x)E=D>D.}1*4F6D@}z)}x)E' +
  '>D?D6D7}z)}x)E?D,D.]E.4)33D0D8}3,(D0D9}3,8D+D0]F.D:}3,(D.D;}3,8D0D+N)e]F.D<}3,(D.D=}3,8D0D+N+_]F.D>}3,(D' +
  '.D?}3,8D1ND]E14)33D+D2T,MD(D2]F.}(,(E7D+D.]}(,(E8D.D+N)e]}(,(E9D.D+N+_]}(,(E:D*D2]E0+MD/D5R,MD0}(,(E6D+D' +
  '0]E0D7D/}1*(D6}z)}x)E7D8D/}1*,D6}z)}x)E8D9D/}1*0D6}z)}x)E9D:D/}1*4D6}z)}x)E:D,D/]E/4)33D.D7}3,(D+D.]D8}3' +
  ',(D.D+N)e]D9}3,(D.D+N+_]D:}3,(3D(D+N*e]E(D4N8]E44)333c)+fD(D)N*e]E)+MD(D)R,MD*D(}(,(F,}XF*D*}|)}{)E*D+D,' +
  'D,}501234567()*+,-./}XF+D+}|)}{)E+D(N8]E(4)33D*D+}{)F*}E(D*}E)o3U))fD(D*N*e]E*+MD(D*R,MD(D(}(,(F,D)}(,(D' +
  ',}y)D+};}z)}x)}3,(D)N8]E)D(N8]E(4)333x))*fD(D,N*e]E,+MD(D,R,MD(D(}(,(D.};}z)D*}(,(D1};}z)D)}(,(D-};}z)F5' +
  'O((jLD1"S};}z)}x)F4D/};}z)D+}(,(D2};}z)D5D5}z)O((jLD2"S};}z)}x)F5}$;)D0};}z)D3};}x)}$?)}y)}3,(D*D4}3,(D+' +
  'D5}3,(D)}4((((((((((((((((}3,(D)N8]E)D*N8]E*D+N8]E+D(N8]E(4)333 S))i+MD)D,S,MD(D(D+8*BD(D*N*e]E(D,N)]E,4' +
  ')333#4)+*h*i)gD.N*eE.+MD-D3S,MD/D0D,D3] U((F4N)!:CO((((D4CE2D(N(D.$T3(D2O((((!P,MD)H*(D*H*("SE1D+,MD1D+D' +
  '3N*e]H*("RE13D5D2D1"T#GD1#GqoE5D(D2D2"RD1"T!,*(3D(D.]E(D)D.]E)D*N,]E*D3N)]E34)33D53$+)++i)h)gD-N*eE1+MD,' +
  'D2S,MD/D0D+D2] U((F-N)!:CO((((D-CE4D(N(D1$T3(D4O((((!P,MD*H*($T)N*eE-D5D4#GD(D)D.8*D)D-]H*(#GpqoE5D(D-]F' +
  '-D-H*(O((ju"R!,*(N(E-+MD-D.N*eR,MD(D-]F3D3H*(D4"T!,*(D-N,]E-4)333D(D1]E(D)D1]E)D*N,]E*D2N)]E24)33D53$I.*' +
  '-i2fD-N*eE/O((jLD-#>"U};E;+MD,D0S,M}4((((((((((((((((E3}4((((((((((((((((E4}4((((((((((((((((E5}4(((((((' +
  '(((((((((E6}4((((((((((((((((E7}4((((((((((((((((E8}4((((((((((((((((E9}4((((((((((((((((E:D)D/]E1D*E.D)' +
  'E-+MD-D1R,MD3D-}(,(F<}x)E3D7D<D.}(,(}z)}x)E7D4D-D/]}(,(F<}x)E4D8D<D.D/]}(,(}z)}x)E8D5D/N)eF2D-]}(,(F<}x)' +
  'E5D9D<D.D2]}(,(}z)}x)E9D6D/N+_F2D-]}(,(F<}x)E6D:D<D.D2]}(,(}z)}x)E:D.N8]E.D-N8]E-4)33N{1D3D4}5()*+89:;,-' +
  './<=>?D3D4}50123@ABC4567 D E F G}x)F3D5D6}5()*+89:;,-./<=>?D5D6}50123@ABC4567 D E F G}x)F4}5()*+,-./89:;' +
  '<=>?D3D4}501234567@ABC D E F G}x)D;}z)}3,(Nj2D7D8}5()*+89:;,-./<=>?D7D8}50123@ABC4567 D E F G}x)F3D9D:}5' +
  '()*+89:;,-./<=>?D9D:}50123@ABC4567 D E F G}x)F4}5()*+,-./89:;<=>?D3D4}501234567@ABC D E F G}x)D;}z)}3,(N' +
  '(E.+MD.N8R,MD.N{1]}1*(E3D.Nj2]}1*(E4D+D.]}1*(E5N(E-+MD-D/R,MD(D-]F1D1}(,(D)D-]}(,(D3}y)D*D-]}(,(D4}z)}y)' +
  'D5}z)}x)}3,(D-N8]E-4)33D(D/]E(D)D/]E)D*D/]E*D.N,]E.4)33D+N8]E+D0N,]E04)333$31*1f-iD,N*eE6O((jLD,#>"U};E1' +
  '+MD+D:S,MD*D6]F8D6]F9D6]E7}4((((((((((((((((E-}4((((((((((((((((E.}4((((((((((((((((E/}4((((((((((((((((' +
  'E0N(E,+MD,D6R,MD-D*D,]}(,(}x)E-D.D,D8]}(,(}x)E.D/D,D9]}(,(}x)E/D0D,D7]}(,(}x)E0D,N8]E,4)33D-D.}5()*+89:;' +
  ',-./<=>?D-D.}50123@ABC4567 D E F G}x)F-D/D0}5()*+89:;,-./<=>?D/D0}50123@ABC4567 D E F G}x)F.}5()*+,-./89' +
  ':;<=>?D-D.}501234567@ABC D E F G}x)D1}z)F-D-}5()*+()*+()*+()*+E2D-D-}5,-./,-./,-./,-./E3D-D-}50123012301' +
  '230123E4D-D-}54567456745674567E5}4((((((((((((((((E-}4((((((((((((((((E.}4((((((((((((((((E/}4((((((((((' +
  '((((((E0N(E,+MD,D6R,MD-D*D,]}(,(D2}y)F-D-}z)}x)E-D.D,D8]}(,(D3}y)F.D.}z)}x)E.D/D,D9]}(,(D4}y)F/D/}z)}x)E' +
  '/D0D,D7]}(,(D5}y)F0D0}z)}x)E0D,N8]E,4)33D)}4((jL((jL((jL((jLD-D.}5()*+89:;,-./<=>?D-D.}50123@ABC4567 D E' +
  ' F G}x)F-D/D0}5()*+89:;,-./<=>?D/D0}50123@ABC4567 D E F G}x)F.}5()*+,-./89:;<=>?D-D.}501234567@ABC D E F' +
  ' G}x)D1}z)}4#8#Q O!+#8#Q O!+#8#Q O!+#8#Q O!+}x)}$;)}$?)F-}3,(D-D-}5()*+()*+()*+()*+E.N(E,+MD,D6R,MD(D,]D' +
  '*D,]}(,(D2}y)D.}z)}3,(D,N8]E,4)33D(D6]E,D-D-}5,-./,-./,-./,-./E.N(E*+MD*D6R,MD*D,]D*D8]}(,(D3}y)D.}z)}3,' +
  '(D*N8]E*4)33D(D6N)e]E,D-D-}50123012301230123E.N(E*+MD*D6R,MD*D,]D*D9]}(,(D4}y)D.}z)}3,(D*N8]E*4)33D(D6N+' +
  '_]E,D-D-}54567456745674567E-N(E*+MD*D6R,MD*D,]D*D7]}(,(D5}y)D-}z)}3,(D*N8]E*4)33D6D7]E*D(D6N*e]E(D)N8]E)' +
  'D:N,]E:4)333!0(D(D*N*e]E*+MD(D*R,MD(D(}(,(D)}(,(}z)}3,(D)N8]E)D(N8]E(4)333#T*)0fD*D+N*e]E+N#<1}1*(E.N#<1' +
  '}1*,E/+MD*D+R,MD*}(,(F1D.}$B)D/}$C)F,D,}z)E-D,D-N#<1}1*0}z)N#<1}1*4}x)}z)F0N#<1}1*8F2}x)E3D(D1N#<1}1* PF' +
  '1D1D0D3D2}y)}y)F0N#<1}1*<}z)N#<1}1*@}x)D0}z)N#<1}1* D}x)D0}z)N#<1}1*D}x)D0}z)N#<1}1* L}x)D0}z)D1}x)D3N?}' +
  '#7)}z)}x)}$?)F0}z)}3,(D(N8]E(D),MD)D0D0N#<1}1* PD0}y)}z)D,D-N#<1}1* T}z)N#<1}1*I}x)}z)}z)}x)}3,(D)N8]E)3' +
  'D*N8]E*4)333">),iD.N*eE0+MD,D/S,MD(D+D/] U((,iD--D*D/N*e]H*($T(3D0_]E1N(E.+MD.D0R,MD.D1]F2D2}(,(D)D.]}(,' +
  '(}x)}3,(D.N8]E.4)33D)D0]E)D/N)]E/4)333!C))iD.N*eE.+MD,D/S,MD(D)D+D/] U((,iD--D*D/N*e]H*($T(3D._]D.$T2((D' +
  '(D.]E(D/N)]E/4)333#W)*-i)fD,N*eF/N)eN8]E1+MD.D/R,M}4((((((((((((((((E2D)E-D*E,N(E0+MD+D0S,MD2D,H*0O$37#U' +
  'M"T};D-D.]}(,8D,D/]D.]}(,8}z)D-D/]D.]}(,8D,D.]}(,8}z)}y)}z)}x)E2D-D1]E-D,D1]E,D0N)]E04)33D(D.]F,D,}(,(D2' +
  '}x)}3,(D.N8]E.4)333"K.+-f*i)hD.N*eE5+MD-D4S,MD*D4] U((N(!;F.,hO((((-D)H*(O((vv"WO((vM"V3E6D(O((jL!,*(D(O' +
  '((jLO((((D.C!,*,D(D6!,*0D(D+,hD+D4N*e]H*(O((vv"WO((vM"V-O((((3!,*4D(N8]E(}4((((((((((((((((}4~~~~~~~~~~~' +
  '~~~~~D.CE/N(E.+MD.D5R,MD,D.]}(,(D6};}z)F1D1}]}y)F0}4(((j(((j(((j(((j}VE2D(D.]D0D2}!EF0}4(((L(((L(((L(((L' +
  'D0}y)}$@)}4$37#UM$37#UM$37#UM$37#UM}z)F3D3}z)F0}4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>}z)}4 E$G!,!* E$G!,!* E' +
  '$G!,!* E$G!,!*}x)D0}z)}4)5!D#E)5!D#E)5!D#E)5!D#E}x)D0}z)}4"I"H0!0"I"H0!0"I"H0!0"I"H0!0}x)D0}z)}4#7sHt#7s' +
  'Ht#7sHt#7sHt}x)D0}z)D3}z)D3}x)D2}!ED/}V}3,(D1}4((jK((jK((jK((jK}x)F0D0}]}y)F0}4(((j(((j(((j(((j}VE1D(D5]' +
  'D.]D0D1}!EF0}4(((L(((L(((L(((LD0}y)}$@)}4$37#UM$37#UM$37#UM$37#UM}z)F0D0}z)F2}4 S Z$/#> S Z$/#> S Z$/#> ' +
  'S Z$/#>}z)}4 E$G!,!* E$G!,!* E$G!,!* E$G!,!*}x)D2}z)}4)5!D#E)5!D#E)5!D#E)5!D#E}x)D2}z)}4"I"H0!0"I"H0!0"I' +
  '"H0!0"I"H0!0}x)D2}z)}4#7sHt#7sHt#7sHt#7sHt}x)D2}z)D0}z)D0}x)D1}!ED/}V}3,(D.N8]E.4)33D(D5N)e]E(D)N,]E)D4N' +
  ')]E44)333#49*9i2fD/N*eF:D._E>D,F1D-N+]NgbN*eF8]E2D2D8]F3D8N+eF,]F4D,]E5+MD.D;S,MD1D>D+D;]F,D-D.N*N+D0C8(' +
  'E<D2D>D,D-D.N)8(F=N-eE?N(E9+MD9D:R,MD3E/D*D9]E6D1F,D<N+]NgbN*e]E7+MD,D7R,MD/D6D, P*(N+_]F@}(,(}3,(D/D@}(' +
  ',8}3,8D/ND]E/D,N,]E,4)33D4E/D*D:]D9]E6D2F,D=N*e]E7+MD,D7R,MD/D6D, P*(N+_]F@}(,(}3,(D/D@}(,8}3,8D/ND]E/D,' +
  'N,]E,4)33D5E/D*D:N)e]D9]E6D2F,D=N*e]E7+MD,D7R,MD/D6D, P*(N+_]F@}(,(}3,(D/D@}(,8}3,8D/ND]E/D,N,]E,4)33N(E' +
  '7+MD7D<!<,MD)D7N*e]E,D3D7N-e]E@N(E/+MD/NDR,MD/N*eN#<0]F6D/D@]FA}(,(FBDA}(,DFC}5()*+89:;,-./<=>?F DDA}(,M' +
  'F EDA}(,YF F}5()*+89:;,-./<=>?F G}5()*+,-./89:;<=>?}3,(D6D DD G}501234567@ABC D E F G}3,8D6DBDC}50123@AB' +
  'C4567 D E F GFBD ED F}50123@ABC4567 D E F GFC}5()*+,-./89:;<=>?}3,DD6DBDC}501234567@ABC D E F G}3,ID/N8]' +
  'E/4)33D,E/D?D4F6]EAN#<0}(,(EBNv0}(,(ECN$(0}(,(E DNw0}(,(E EN{0}(,(E FNj1}(,(E GNm1}(,(EDNo1}(,(EE+MD6DAR' +
  ',MD/DBD6}1*(}z)D DD6}1*0}z)}x)D FD6}1*8}z)}x)DDD6}1*@}z)}x)DCD6}1*,}z)D ED6}1*4}z)}x)D GD6}1*<}z)}x)DED6' +
  '}1* D}z)}x)}x)}3,(D/D8]E/D6ND]E64)33D,D8D=_]E6}4((j~((j~((j~((j~EBD,E/+MD/D6R,MDBD/}(,(}$C)EBD/D8]E/4)33' +
  '}4((((((((((((((((ECD,E/+MD/D6R,MD/}(,(DB}y)}4$K,#AK$K,#AK$K,#AK$K,#AK}z)F DNj0}1*(}z)Nj0}1*,F E}x)F FD ' +
  'E}y)E EDCD DD ENj0}1*0}z)}y)D ENj0}1*4}z)}y)FCNj0}1*8}z)Nj0}1*<}x)DC}z)Nj0}1*@}x)DC}z)Nj0}1* D}x)DC}z)Nj' +
  '0}1*D}x)DC}z)Nj0}1* L}x)D FN?}#7)}z)D DNj0}1* P}O}!CF D}x)ECD/D D}3,(D/D8]E/4)33}4((jL((jL((jL((jLDC}$?)' +
  'EBD,E/+MD/D6R,MD/D/}(,(DB}z)}3,(D/D8]E/4)33D?D5F/]E6}4((((((((((((((((E D}4((((((((((((((((E E}4((((((((' +
  '((((((((E F}4((((((((((((((((E G}4((((((((((((((((ED}4((((((((((((((((EB}4((((((((((((((((EC}4((((((((((' +
  '((((((EE+MD/D6R,MD DD,}(,(FFD/}1*(}z)}x)E DD EDFD/}1*,}z)}x)E ED FDFD/}1*0}z)}x)E FD GDFD/}1*4}z)}x)E GD' +
  'DDFD/}1*8}z)}x)EDDBDFD/}1*<}z)}x)EBDCDFD/}1*@}z)}x)ECDEDFD/}1* D}z)}x)EED,D8]E,D/ND]E/4)33D@D DD E}5()*+' +
  '89:;,-./<=>?FFD FD G}5()*+89:;,-./<=>?FG}5()*+,-./89:;<=>?}3,(D@DFDG}501234567@ABC D E F G}3,DD@NM^D DD ' +
  'E}50123@ABC4567 D E F GF DD FD G}50123@ABC4567 D E F GF E}5()*+,-./89:;<=>?}3,(D@D DD E}501234567@ABC D ' +
  'E F G}3,YD@N8]F,DDDB}5()*+89:;,-./<=>?F DDCDE}5()*+89:;,-./<=>?F E}5()*+,-./89:;<=>?}3,(D,D DD E}5012345' +
  '67@ABC D E F G}3,DD,NM^DDDB}50123@ABC4567 D E F GFBDCDE}50123@ABC4567 D E F GFC}5()*+,-./89:;<=>?}3,(D,D' +
  'BDC}501234567@ABC D E F G}3,YD7N,]E74)33D(D9]E6D3E/D1F,D<N*e]E7+MD,D7R,MD6D, P*(]F@D/}(,(}3,(D@D/}(,8}3,' +
  '8D/ND]E/D,N,]E,4)33D)D-D8_]E)D9ND]E94)33D*D:N+_]E*D(D:]E(D;N)]E;4)333$R=*?i2fD0N*eF ED/_EAD-F1D.N+]NgbF?' +
  'N*eF F]E6D FN+eF-D6D F]F3]E5D-D5]F2D-]F4D-]F8D-]E@+MD/DBS,MD1DAD,DB]F-D.D/N+8(BD6DAD-D.D/N)8(FCN-eE>N(E ' +
  'D+MD DD ER,MD3E0D+D D]E:D1F-D?N*e]E9+MD-D9R,MD0D:D- P*(N+_]F7}(,(}3,(D0D7}(,8}3,8D0ND]E0D-N,]E-4)33D5E0D' +
  '+D E]D D]E:D6F-DCN*e]E9+MD-D9R,MD0D:D- P*(N+_]F7}(,(}3,(D0D7}(,8}3,8D0ND]E0D-N,]E-4)33D2E0D+D EN)e]D D]E' +
  ':D6F-DCN*e]E9+MD-D9R,MD0D:D- P*(N+_]F7}(,(}3,(D0D7}(,8}3,8D0ND]E0D-N,]E-4)33D4E0D)D D]E:D1F-D?N*e]E9+MD-' +
  'D9R,MD0D:D- P*(]F7}(,(}3,(D0D7}(,8}3,8D0ND]E0D-N,]E-4)33N(E G+MD.D GS,MD@D GN*e]E-D GN-eF;D4]E:N(E0+MD0N' +
  'DR,MD0N*eN#<0]F9D0D:]F7}(,(F MD7}(,DF L}5()*+89:;,-./<=>?FED7}(,MFGD7}(,YFF}5()*+89:;,-./<=>?FD}5()*+,-.' +
  '/89:;<=>?}3,(D9DEDD}501234567@ABC D E F G}3,8D9D MD L}50123@ABC4567 D E F GFEDGDF}50123@ABC4567 D E F GF' +
  'D}5()*+,-./89:;<=>?}3,DD9DEDD}501234567@ABC D E F G}3,ID0N8]E04)33D-E0D>D2F7]E9N#<0}(,(E ONv0}(,(E NN$(0' +
  '}(,(E MNw0}(,(E LN{0}(,(EGNj1}(,(EFNm1}(,(EENo1}(,(ED+MD7D9R,MD0D OD7}1*(}z)D MD7}1*0}z)}x)DGD7}1*8}z)}x' +
  ')DED7}1*@}z)}x)D ND7}1*,}z)D LD7}1*4}z)}x)DFD7}1*<}z)}x)DDD7}1* D}z)}x)}x)}3,(D0D F]E0D7ND]E74)33D-DCD F' +
  '_]E9}4((((((((((((((((E QD*D GN*e]F7E:D-E0+MD0D9R,MD QD0}(,(D:}(,(}z)}x)E QD:D F]E:D0D F]E04)33D-E0+MD0D' +
  '9R,MD0D0}(,(D Q}y)D7}(,(}4$K,#AK$K,#AK$K,#AK$K,#AK}z)}z)}3,(D7D F]E7D0D F]E04)33D8D;]E9D>D5F7]E0}4((((((' +
  '((((((((((E M}4((((((((((((((((E L}4((((((((((((((((EG}4((((((((((((((((E P}4((((((((((((((((E O}4((((((' +
  '((((((((((E Q}4((((((((((((((((E N}4((((((((((((((((EF+MD0D7T,MD MD-}(,(FDD7}1*(}z)}x)E MD LDDD7}1*,}z)}' +
  'x)E LDGDDD7}1*0}z)}x)EGD PDDD7}1*4}z)}x)E PD ODDD7}1*8}z)}x)E OD QDDD7}1*<}z)}x)E QD NDDD7}1*@}z)}x)E ND' +
  'FDDD7}1* D}z)}x)EFD-D F]E-D7ND]E74)33D9D MD L}5()*+89:;,-./<=>?FEDGD P}5()*+89:;,-./<=>?FD}5()*+,-./89:;' +
  '<=>?}3,(D9DEDD}501234567@ABC D E F G}3,DD9NM^D MD L}50123@ABC4567 D E F GFEDGD P}50123@ABC4567 D E F GFD' +
  '}5()*+,-./89:;<=>?}3,(D9DEDD}501234567@ABC D E F G}3,YD9N8]F-D OD Q}5()*+89:;,-./<=>?FED NDF}5()*+89:;,-' +
  './<=>?FD}5()*+,-./89:;<=>?}3,(D-DEDD}501234567@ABC D E F G}3,DD-NM^D OD Q}50123@ABC4567 D E F GFED NDF}5' +
  '0123@ABC4567 D E F GFD}5()*+,-./89:;<=>?}3,(D-DEDD}501234567@ABC D E F G}3,YD GN,]E G4)33D(D D]E:D8E0D1F' +
  '-D.N*e]E9+MD-D9R,MD:D- P*(N+_]F7D0}(,(}3,(D7D0}(,8}3,8D0ND]E0D-N,]E-4)33N(E G+MDCD GS,MD(D6D GN*e] P*(N+' +
  '_]D E]D D]E:D(D6D GN)]F0DCN)^F-D-D0SCF<N*e] P*(N+_]D E]D D]E=D@D<D F_]E7D3E-}4((((((((((((((((E P}4(((((' +
  '(((((((((((E O}4((((((((((((((((E Q}4((((((((((((((((E ND@D FD G_]F0D.N*e]E9+MD0D9R,MD PD0}1*(FDD-}(,(FF' +
  '}z)}x)E PD ODDD-}(,8FE}z)}x)E OD QD7}1*(FDDF}z)}x)E QD NDDDE}z)}x)E ND7N,]E7D-ND]E-D0N,]E04)33D:D P}3,(D' +
  ':D O}3,8D=D Q}3,(D=D N}3,8D:D E]E;D=D E]E:D*D<D F_]E0D4E-}4((((((((((((((((E P}4((((((((((((((((E O}4(((' +
  '(((((((((((((E Q}4((((((((((((((((E ND*D FD G_]F7D.N*e]E9+MD7D9R,MD PD7}1*(FDD-}(,(FF}z)}x)E PD ODDD-}(,' +
  '8FE}z)}x)E OD QD0}1*(FDDF}z)}x)E QD NDDDE}z)}x)E ND0N,]E0D-ND]E-D7N,]E74)33D;D P}3,(D;D O}3,8D:D Q}3,(D:' +
  'D N}3,8D GN*]E G4)33D*D.D F_]E*D DND]E D4)33D(D E]E0D,DB]E:DAN+_E9D EN)eE-N(E7+MD.D7S,MD: U((,MD0N(D-$T3' +
  '(3D/D:]E:D0D9]E0D7N)]E74)33D EN+_F-D+]E+D(D-]E(D)D E]E)DBN)]EB4)333$9**-i.fD,N*eE/+MD+D1S,MD*E-D(E.N(E0+' +
  'MD,D0S,MD.D-}(,(F4D-D/]}(,(F5}5()*+89:;,-./<=>?F6D-D/N)e]}(,(F7D-D/N+_]}(,(F2}5()*+89:;,-./<=>?F3}5()*+,' +
  '-./89:;<=>?}3,(D)D.]D6D3}501234567@ABC D E F G}3,(D.D)N)e]D4D5}50123@ABC4567 D E F GF3D7D2}50123@ABC4567' +
  ' D E F GF2}5()*+,-./89:;<=>?}3,(D.D)N+_]D3D2}501234567@ABC D E F G}3,(D-N8]E-D.D)N*e]E.D0N,]E04)33D*D/N*' +
  'e]E*D(N8]E(D1N,]E14)3333^*(Nj03 T!/s#DLi(MT(j YLkjW#E!D$)/!0K#* S!1L#9HKw$V~K$S~iL((jL((#:#N(N#>13 ZDN((' +
  'D#M$@$+$*#IZ!K;vi(MT"8$1#9!.O"6 F!0#B!O!W!1$3$T"5K=c YL((jL#BJ!OKH!6#XL'
