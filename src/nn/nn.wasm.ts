// Made by scripts/build-kernels.mjs from kernels/nn/. Do not edit.

/** kernels/nn/index.ts, for engines with SIMD. */
export const NN =
  '(!Ufb)((()"I)8[-lllll([/lllllll([0llllllll([,llll([)j)j[.llllll([1lllllllkk)j[1lllllllll([.llllll)l[+lll' +
  ')j[(([+lll)l[*ll)j[,lllk([4lllllkkkkkkk([+lll(+D G0*12,,((3)**+-456+..-(7+))()//(-.)))mm,..)l)N(3/#**@-!' +
  'G!HN!F!H+(.!Ugg^".!X( D2!Ugg^".!X!6!U]"+( E0!Z^!Ug"5e^f(C4!Z^!Ug"5e^f!6!U]"+(B,"0")]"+(A0"0")]"+!6!U]"+(' +
  '@,![^a"5(?0![^a"5!6!U]"+(>1a!U"9^eXceb(=5a!U"9^eXceb!6!U]"+(<4]ecffQ".gec"0"9(;4fd"5!Ue^!XQeece(:7gc!Dec' +
  '!V!U!V")a")g")^f(9-!U!X!Ub!K(8/!Uh^e!U![^(74f"5b!C!Z!Gd"5!Ue^f(60b"5ag")"0a"9()4b"5ag")"0a"9!6!U]"+(24b"' +
  '5ag")"0a"9!;e!U!X(12a")fgS")!X!X^".(0/"0"5g!Fc"7f(/0g!U"+^!Fc"7f(..b^bce"9*(0)+4)*2"Ub G"D))+l+MD+D/U,MD' +
  '(D.N*g_D0!**(D.N*N)D* U((CD-dN(!;_E.D*D,_E*D)D0_E0D/N)_E/4)33D.,MD(D.N)"+N*g_ P*(E*D.E)+MD)N+d,MD(D)N*g_' +
  'D*!**(D)N)_E)4)333D.3#9/*3i.lD/N*gE=D.N*gF;N[dE>+MD-D?U,MD+D=_E@N(E.+MD.D>T,MD*,iD*D._}(,(-}4(((((((((((' +
  '(((((3E0D),MD0D)D._}(,(}x)E03D.N8_E/D*,iD*D/_}(,(-}4((((((((((((((((3E1D),MD1D)D/_}(,(}x)E13D*,iD*D._}(,' +
  '(-}4((((((((((((((((3E2D),MD2D)D._D;_}(,(}x)E23D.N8_E/D*,iD*D/_}(,(-}4((((((((((((((((3E3D),MD3D)D/_D;_}' +
  '(,(}x)E33D*,iD*D._}(,(-}4((((((((((((((((3E4D),MD4D)D._D;N)g_}(,(}x)E43D.N8_E/D*,iD*D/_}(,(-}4((((((((((' +
  '((((((3E5D),MD5D)D/_D;N)g_}(,(}x)E53D.E/D*,iD*D._}(,(-}4((((((((((((((((3E6D),MD6D)D/_D;N+a_}(,(}x)E63D/' +
  'N8_E.D*,iD*D._}(,(-}4((((((((((((((((3E7D),MD7D)D._D;N+a_}(,(}x)E73D,D/_E<D+E.+MD.D@T,MD<}(,(E8D<}(,8E9D' +
  ';D<_E<D0D.}1*(F:D8}z)}x)E0D1D:D9}z)}x)E1D2D.D=_}1*(F:D8}z)}x)E2D3D:D9}z)}x)E3D4D.D=N)g_}1*(F:D8}z)}x)E4D' +
  '5D:D9}z)}x)E5D6D.D=N+a_}1*(F:D8}z)}x)E6D7D:D9}z)}x)E7D.N,_E.4)33D(D/_F.D0}3,(D.D1}3,8D.D;_F<D2}3,(D<D3}3' +
  ',8D.D;N)g_F<D4}3,(D<D5}3,8D.D;N+a_F.D6}3,(D.D7}3,8D/ND_E.4)33D;D>V,MD(D)D*D+D,D;D=D>833D@D=N+a_E+D;N*gF.' +
  'D(_E(D)D._D)D)CE)D?N,_E?4)333#4)+*k+l*jD*N*gE*O((m~E++MD*D.V,MD+D)D._ R*("WE+D.N,_E.4)33+MD*D-V,MD0D)D-_' +
  ' R*(D+"S#G8-F1pE0D(D-_D1#BK*(D-N,_E-4)33P(((((({LD0s#BE,+MD*D/V,MD(D/_F)D) R*(D,"TK*(D/N,_E/4)33D+#GD08,' +
  'p3/(N"P2H(3m+++l)">,jD(#IF,!6D"H#3F)N GhF*D)Nmmv(Te,MD,!6)"F!D,MP(((((({uD(D(rs73D*,MD(D(qP((((((((s73NU' +
  'E+D(P((((((!DOr#IF,!6D"H#3E)-D)Nmmv~/!C,MD(7-D,!6D"F!DD)Nmmv~+Rd,MP((((((((7333D,!6~~~~7"CD)N$:#J M_F)N~' +
  '~LdN#*#M"Z~+_#9!6D"F"DuP(((((({upF/P((((((wLrD/rE(D/D/P(((((((MpsF0D0rF-D-rE.D0D(D-D.D.D.PP!F!2$7:$I#NLr' +
  'P$6+#W"V!XR#SLprP!M"SF"THT$*LprP"S!I!I!I!I!IyLprD.D.D.P#+#R"8$(1"Z#OLrP#;"8"N E#Qd#XLprP,$R"W"Y"Y"Y$1Lpr' +
  'pprD+D)N<"5N~/"+_#CF-Ph!0"9!)$G!-$B!1rpD(qD/pD-P((w$V!6 VzLrp3"A,*,j+lD(#I!6D"H#3F/N GhE.D/N~~~~/dF/N#7#' +
  'Ro"D,!C,MD(D(!V,MD(73D(P$G!-$R$V!6 V"FM!X,MD(P((((((wlr73D(P!EI U$-8T"Gv],MP((((((((733D/N#N$4$0$V+V,MD(' +
  'D(P$V"B S^!;=$OLrP((((((wLD(#2p$T*N)D.N)g"+D/N#>#Q#N~+!CCF-#CP((w$V!6 VzLrqF)D-#CPh!0"9!)$G!-$B!1rF+qE(-' +
  'D/Nmmv$I+!A,MD(P(((((({Lp73D(E)3D(D(rF,D,rE*D(D(D,P!2!I!I!I!I!I#QLrD*D,P T$6 M#;_!J9LrP"S#I#J>a#M!ZupD*D' +
  ',P$(#0#Je")!+!Z!2rP$I"+$*#QN#I#G#JprprpqF(rP(((((((MD(qsD+qD)pP(((((({LpE(D-,jD-N~/U,jD(P((((((wlrE(D-N~' +
  '/"+F-N~/U,jN~/D-N~/"+F-D-N~/XCE-D(P((((((wlr-D(3-D-N"B"8S,jD(P(((((([+rE(D-N#U/_F-N"B"8S,jN"B"8D-N#U/_F-' +
  'D-N"B"8WCE-D(P(((((([+r-D(3-D(33D-#8!6~/j!6!("Fur-D(33![)*lD,N*gE-D*D+N*g_E.+MD*D.T,MD)D-D* P*(a_E,N(E++' +
  'MD+D-T,MD(D+_D+D,_}(,(}3,(D+N8_E+4)33D(D-_E(D*N,_E*4)333![)*lD,N*gE-D*D+N*g_E.+MD*D.T,MD(D-D* P*(a_E,N(E' +
  '++MD+D-T,MD+D,_D)D+_}(,(}3,(D+N8_E+4)33D)D-_E)D*N,_E*4)333d)*l+MD*D,U,MD(D+N*g_D,!**(D+D)D,_ U((N(!;_E+D' +
  ',N)_E,4)33D+,MD(D+N)"+N*g_ P*(E*D+E)+MD)N+d,MD(D)N*g_D*!**(D)N)_E)4)333D+3c)+lD-N*gE0D.N*gE/N(E.+MD,D.U,' +
  'MD(D*D+D0D/Nv(D,D."+F1D1Nv(UCF1D/a85D),MD)D+D1D-843D*D/N.g_E*D+D0N.g_E+D.NM"+E.4)333 P(D,D/N*gD+D/D.8 FD' +
  '(D(N(D)CN(D*D,D-D/D.8)3#;+)-iD*,iD*D/_}(,(-}4((((((((((((((((3E0D),MD0D)D/_}(,(}x)E03D*,iD*D/_}(,(-}4(((' +
  '(((((((((((((3E1D),MD1D)D/_D-_}(,(}x)E13D*,iD*D/_}(,(-}4((((((((((((((((3E2D),MD2D)D/_D-N)g_}(,(}x)E23D*' +
  ',iD*D/_}(,(-}4((((((((((((((((3E3D),MD3D)D/_D-N+a_}(,(}x)E33D,D/_E)D+D._E*+MD*D+V,MD)}(,(E4D)D-_E)D0D+}1' +
  '*(D4}z)}x)E0D1D+D._}1*(D4}z)}x)E1D2D+D.N)g_}1*(D4}z)}x)E2D3D+D.N+a_}1*(D4}z)}x)E3D+N,_E+4)33D(D/_F(D0}3,' +
  '(D(D-_D1}3,(D(D-N)g_D2}3,(D(D-N+a_D3}3,(3#1**+l,iD+N*gE.+MD,NM"+D.!A,MD(D,_F+}(,(E/D+}(,8E0D+}(,DE1D+}(,' +
  'IE2D)D,_E+N(E-+MD*D-U,MD/D+}(,(}x)E/D0D+}(,8}x)E0D1D+}(,D}x)E1D2D+}(,I}x)E2D+D._E+D-N)_E-4)33D(D,_F+D/}3' +
  ',(D+D0}3,8D+D1}3,DD+D2}3,ID,NM"+E,4)33+MD,D.T,MD(D,_}(,(E/D)D,_E+N(E-+MD*D-U,MD/D+}(,(}x)E/D+D._E+D-N)_E' +
  '-4)33D(D,_D/}3,(D,N8_E,4)333"Y-*0l3iD+N[dE2+MD,D4V,MD)D4_F/D-_E5N(E1+MD1D2T,MD(D1_F0}(,(E8D0}(,8E9D+D0_F' +
  '.}(,(E:D.}(,8E;D0D+N)g_F.}(,(E<D.}(,8E=D0D+N+a_F.}(,(E>D.}(,8E?D*D1_E3D/E.+MD.D5T,MD3}(,(E@D3}(,8E7D+D3_' +
  'E3D8D.}1*(F6D@}z)}x)E8D9D6D7}z)}x)E9D:D.}1*,F6D@}z)}x)E:D;D6D7}z)}x)E;D<D.}1*0F6D@}z)}x)E<D=D6D7}z)}x)E=' +
  'D>D.}1*4F6D@}z)}x)E>D?D6D7}z)}x)E?D,D._E.4)33D0D8}3,(D0D9}3,8D+D0_F.D:}3,(D.D;}3,8D0D+N)g_F.D<}3,(D.D=}3' +
  ',8D0D+N+a_F.D>}3,(D.D?}3,8D1ND_E14)33D+D2V,MD(D2_F.}(,(E7D+D._}(,(E8D.D+N)g_}(,(E9D.D+N+a_}(,(E:D*D2_E0+' +
  'MD/D5T,MD0}(,(E6D+D0_E0D7D/}1*(D6}z)}x)E7D8D/}1*,D6}z)}x)E8D9D/}1*0D6}z)}x)E9D:D/}1*4D6}z)}x)E:D,D/_E/4)' +
  '33D.D7}3,(D+D._D8}3,(D.D+N)g_D9}3,(D.D+N+a_D:}3,(3D(D+N*g_E(D4N8_E44)333e)+iD(D)N*g_E)+MD(D)T,MD*D(}(,(F' +
  ',}ZF*D*}|)}{)E*D+D,D,}501234567()*+,-./}ZF+D+}|)}{)E+D(N8_E(4)33D*D+}{)F*}E(D*}E)p3W))iD(D*N*g_E*+MD(D*T' +
  ',MD(D(}(,(F,D)}(,(D,}y)D+};}z)}x)}3,(D)N8_E)D(N8_E(4)333x))*iD(D,N*g_E,+MD(D,T,MD(D(}(,(D.};}z)D*}(,(D1}' +
  ';}z)D)}(,(D-};}z)F5O((mLD1"S};}z)}x)F4D/};}z)D+}(,(D2};}z)D5D5}z)O((mLD2"S};}z)}x)F5}$;)D0};}z)D3};}x)}$' +
  '?)}y)}3,(D*D4}3,(D+D5}3,(D)}4((((((((((((((((}3,(D)N8_E)D*N8_E*D+N8_E+D(N8_E(4)333 S))l+MD)D,U,MD(D(D+8*' +
  'BD(D*N*g_E(D,N)_E,4)333#4)+*k*l)jD.N*gE.+MD-D3U,MD/D0D,D3_ U((F4N)RCO((((D4CE2D(N(D.$T3(D2O((((!P,MD) R*' +
  '(D* R*("SE1D+,MD1D+D3N*g_ R*("RE13D5D2D1"T#GD1#GrpE5D(D2D2"RD1"TK*(3D(D._E(D)D._E)D*N,_E*D3N)_E34)33D53$' +
  '+)++l)k)jD-N*gE1+MD,D2U,MD/D0D+D2_ U((F-N)RCO((((D-CE4D(N(D1$T3(D4O((((!P,MD* R*($T)N*gE-D5D4#GD(D)D.8*D' +
  ')D-_ R*(#GqrpE5D(D-_F-D- R*(O((mu"RK*(N(E-+MD-D.N*gT,MD(D-_F3D3 R*(D4"TK*(D-N,_E-4)333D(D1_E(D)D1_E)D*N,' +
  '_E*D2N)_E24)33D53$I.*-l2iD-N*gE/O((mLD-#>"U};E;+MD,D0U,M}4((((((((((((((((E3}4((((((((((((((((E4}4((((((' +
  '((((((((((E5}4((((((((((((((((E6}4((((((((((((((((E7}4((((((((((((((((E8}4((((((((((((((((E9}4((((((((((' +
  '((((((E:D)D/_E1D*E.D)E-+MD-D1T,MD3D-}(,(F<}x)E3D7D<D.}(,(}z)}x)E7D4D-D/_}(,(F<}x)E4D8D<D.D/_}(,(}z)}x)E8' +
  'D5D/N)gF2D-_}(,(F<}x)E5D9D<D.D2_}(,(}z)}x)E9D6D/N+aF2D-_}(,(F<}x)E6D:D<D.D2_}(,(}z)}x)E:D.N8_E.D-N8_E-4)' +
  '33N{1D3D4}5()*+89:;,-./<=>?D3D4}50123@ABC4567 D E F G}x)F3D5D6}5()*+89:;,-./<=>?D5D6}50123@ABC4567 D E F' +
  ' G}x)F4}5()*+,-./89:;<=>?D3D4}501234567@ABC D E F G}x)D;}z)}3,(Nm2D7D8}5()*+89:;,-./<=>?D7D8}50123@ABC45' +
  '67 D E F G}x)F3D9D:}5()*+89:;,-./<=>?D9D:}50123@ABC4567 D E F G}x)F4}5()*+,-./89:;<=>?D3D4}501234567@ABC' +
  ' D E F G}x)D;}z)}3,(N(E.+MD.N8T,MD.N{1_}1*(E3D.Nm2_}1*(E4D+D._}1*(E5N(E-+MD-D/T,MD(D-_F1D1}(,(D)D-_}(,(D' +
  '3}y)D*D-_}(,(D4}z)}y)D5}z)}x)}3,(D-N8_E-4)33D(D/_E(D)D/_E)D*D/_E*D.N,_E.4)33D+N8_E+D0N,_E04)333$31*1i-lD' +
  ',N*gE6O((mLD,#>"U};E1+MD+D:U,MD*D6_F8D6_F9D6_E7}4((((((((((((((((E-}4((((((((((((((((E.}4(((((((((((((((' +
  '(E/}4((((((((((((((((E0N(E,+MD,D6T,MD-D*D,_}(,(}x)E-D.D,D8_}(,(}x)E.D/D,D9_}(,(}x)E/D0D,D7_}(,(}x)E0D,N8' +
  '_E,4)33D-D.}5()*+89:;,-./<=>?D-D.}50123@ABC4567 D E F G}x)F-D/D0}5()*+89:;,-./<=>?D/D0}50123@ABC4567 D E' +
  ' F G}x)F.}5()*+,-./89:;<=>?D-D.}501234567@ABC D E F G}x)D1}z)F-D-}5()*+()*+()*+()*+E2D-D-}5,-./,-./,-./,' +
  '-./E3D-D-}50123012301230123E4D-D-}54567456745674567E5}4((((((((((((((((E-}4((((((((((((((((E.}4(((((((((' +
  '(((((((E/}4((((((((((((((((E0N(E,+MD,D6T,MD-D*D,_}(,(D2}y)F-D-}z)}x)E-D.D,D8_}(,(D3}y)F.D.}z)}x)E.D/D,D9' +
  '_}(,(D4}y)F/D/}z)}x)E/D0D,D7_}(,(D5}y)F0D0}z)}x)E0D,N8_E,4)33D)}4((mL((mL((mL((mLD-D.}5()*+89:;,-./<=>?D' +
  '-D.}50123@ABC4567 D E F G}x)F-D/D0}5()*+89:;,-./<=>?D/D0}50123@ABC4567 D E F G}x)F.}5()*+,-./89:;<=>?D-D' +
  '.}501234567@ABC D E F G}x)D1}z)}4#8#Q O!+#8#Q O!+#8#Q O!+#8#Q O!+}x)}$;)}$?)F-}3,(D-D-}5()*+()*+()*+()*+' +
  'E.N(E,+MD,D6T,MD(D,_D*D,_}(,(D2}y)D.}z)}3,(D,N8_E,4)33D(D6_E,D-D-}5,-./,-./,-./,-./E.N(E*+MD*D6T,MD*D,_D' +
  '*D8_}(,(D3}y)D.}z)}3,(D*N8_E*4)33D(D6N)g_E,D-D-}50123012301230123E.N(E*+MD*D6T,MD*D,_D*D9_}(,(D4}y)D.}z)' +
  '}3,(D*N8_E*4)33D(D6N+a_E,D-D-}54567456745674567E-N(E*+MD*D6T,MD*D,_D*D7_}(,(D5}y)D-}z)}3,(D*N8_E*4)33D6D' +
  '7_E*D(D6N*g_E(D)N8_E)D:N,_E:4)333!0(D(D*N*g_E*+MD(D*T,MD(D(}(,(D)}(,(}z)}3,(D)N8_E)D(N8_E(4)333#T*)0iD*D' +
  '+N*g_E+Nt1}1*(E.Nt1}1*,E/+MD*D+T,MD*}(,(F1D.}$B)D/}$C)F,D,}z)E-D,D-Nt1}1*0}z)Nt1}1*4}x)}z)F0Nt1}1*8F2}x)' +
  'E3D(D1Nt1}1* PF1D1D0D3D2}y)}y)F0Nt1}1*<}z)Nt1}1*@}x)D0}z)Nt1}1* D}x)D0}z)Nt1}1*D}x)D0}z)Nt1}1*H}x)D0}z)D' +
  '1}x)D3N?}#7)}z)}x)}$?)F0}z)}3,(D(N8_E(D),MD)D0D0Nt1}1* PD0}y)}z)D,D-Nt1}1* T}z)Nt1}1*I}x)}z)}z)}x)}3,(D)' +
  'N8_E)3D*N8_E*4)333">),lD.N*gE0+MD,D/U,MD(D+D/_ U((,lD--D*D/N*g_ R*($T(3D0a_E1N(E.+MD.D0T,MD.D1_F2D2}(,(D' +
  ')D._}(,(}x)}3,(D.N8_E.4)33D)D0_E)D/N)_E/4)333!C))lD.N*gE.+MD,D/U,MD(D)D+D/_ U((,lD--D*D/N*g_ R*($T(3D.a_' +
  'D.$T2((D(D._E(D/N)_E/4)333#W)*-l)iD,N*gF/N)gN8_E1+MD.D/T,M}4((((((((((((((((E2D)E-D*E,N(E0+MD+D0U,MD2D, ' +
  'R*0O$37#UM"T};D-D._}(,8D,D/_D._}(,8}z)D-D/_D._}(,8D,D._}(,8}z)}y)}z)}x)E2D-D1_E-D,D1_E,D0N)_E04)33D(D._F' +
  ',D,}(,(D2}x)}3,(D.N8_E.4)333"K.+-i*l)kD.N*gE5+MD-D4U,MD*D4_ U((N(!;F.,kO((((-D) R*(O((vv"WO((vM"V3E6D(O(' +
  '(mLK*(D(O((mLO((((D.CK*,D(D6K*0D(D+,kD+D4N*g_ R*(O((vv"WO((vM"V-O((((3K*4D(N8_E(}4((((((((((((((((}4~~~~' +
  '~~~~~~~~~~~~D.CE/N(E.+MD.D5T,MD,D._}(,(D6};}z)F1D1}_}y)F0}4(((m(((m(((m(((m}XE2D(D._D0D2}!EF0}4(((L(((L(' +
  '((L(((LD0}y)}$@)}4$37#UM$37#UM$37#UM$37#UM}z)F3D3}z)F0}4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>}z)}4 E$GK!* E$G' +
  'K!* E$GK!* E$GK!*}x)D0}z)}4)5!D#E)5!D#E)5!D#E)5!D#E}x)D0}z)}4"I"H0!0"I"H0!0"I"H0!0"I"H0!0}x)D0}z)}4#7#6 ' +
  'R#J#7#6 R#J#7#6 R#J#7#6 R#J}x)D0}z)D3}z)D3}x)D2}!ED/}X}3,(D1}4((m!2((m!2((m!2((m!2}x)F0D0}_}y)F0}4(((m((' +
  '(m(((m(((m}XE1D(D5_D._D0D1}!EF0}4(((L(((L(((L(((LD0}y)}$@)}4$37#UM$37#UM$37#UM$37#UM}z)F0D0}z)F2}4 S Z$/' +
  '#> S Z$/#> S Z$/#> S Z$/#>}z)}4 E$GK!* E$GK!* E$GK!* E$GK!*}x)D2}z)}4)5!D#E)5!D#E)5!D#E)5!D#E}x)D2}z)}4"' +
  'I"H0!0"I"H0!0"I"H0!0"I"H0!0}x)D2}z)}4#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J}x)D2}z)D0}z)D0}x)D1}!ED/}X}3,(D.N8' +
  '_E.4)33D(D5N)g_E(D)N,_E)D4N)_E44)333#49*9l2iD/N*gF:D.aE>D,F1D-N+_NjdN*gF8_E2D2D8_F3D8N+gF,_F4D,_E5+MD.D;' +
  'U,MD1D>D+D;_F,D-D.N*N+D0C8(E<D2D>D,D-D.N)8(F=N-gE?N(E9+MD9D:T,MD3E/D*D9_E6D1F,D<N+_NjdN*g_E7+MD,D7T,MD/D' +
  '6D, P*(N+a_F@}(,(}3,(D/D@}(,8}3,8D/ND_E/D,N,_E,4)33D4E/D*D:_D9_E6D2F,D=N*g_E7+MD,D7T,MD/D6D, P*(N+a_F@}(' +
  ',(}3,(D/D@}(,8}3,8D/ND_E/D,N,_E,4)33D5E/D*D:N)g_D9_E6D2F,D=N*g_E7+MD,D7T,MD/D6D, P*(N+a_F@}(,(}3,(D/D@}(' +
  ',8}3,8D/ND_E/D,N,_E,4)33N(E7+MD7D<S,MD)D7N*g_E,D3D7N-g_E@N(E/+MD/NDT,MD/N*gNt0_F6D/D@_FA}(,(FBDA}(,DFC}5' +
  '()*+89:;,-./<=>?F DDA}(,MF EDA}(,[F F}5()*+89:;,-./<=>?F G}5()*+,-./89:;<=>?}3,(D6D DD G}501234567@ABC D' +
  ' E F G}3,8D6DBDC}50123@ABC4567 D E F GFBD ED F}50123@ABC4567 D E F GFC}5()*+,-./89:;<=>?}3,DD6DBDC}50123' +
  '4567@ABC D E F G}3,ID/N8_E/4)33D,E/D?D4F6_EANt0}(,(EBNv0}(,(ECN$(0}(,(E DNw0}(,(E EN{0}(,(E FNm1}(,(E GN' +
  '"P1}(,(EDNp1}(,(EE+MD6DAT,MD/DBD6}1*(}z)D DD6}1*0}z)}x)D FD6}1*8}z)}x)DDD6}1*@}z)}x)DCD6}1*,}z)D ED6}1*4' +
  '}z)}x)D GD6}1*<}z)}x)DED6}1* D}z)}x)}x)}3,(D/D8_E/D6ND_E64)33D,D8D=a_E6}4((m~((m~((m~((m~EBD,E/+MD/D6T,M' +
  'DBD/}(,(}$C)EBD/D8_E/4)33}4((((((((((((((((ECD,E/+MD/D6T,MD/}(,(DB}y)}4$K,#A!2$K,#A!2$K,#A!2$K,#A!2}z)F ' +
  'DNm0}1*(}z)Nm0}1*,F E}x)F FD E}y)E EDCD DD ENm0}1*0}z)}y)D ENm0}1*4}z)}y)FCNm0}1*8}z)Nm0}1*<}x)DC}z)Nm0}' +
  '1*@}x)DC}z)Nm0}1* D}x)DC}z)Nm0}1*D}x)DC}z)Nm0}1*H}x)D FN?}#7)}z)D DNm0}1* P}O}!CF D}x)ECD/D D}3,(D/D8_E/' +
  '4)33}4((mL((mL((mL((mLDC}$?)EBD,E/+MD/D6T,MD/D/}(,(DB}z)}3,(D/D8_E/4)33D?D5F/_E6}4((((((((((((((((E D}4(' +
  '(((((((((((((((E E}4((((((((((((((((E F}4((((((((((((((((E G}4((((((((((((((((ED}4((((((((((((((((EB}4((' +
  '((((((((((((((EC}4((((((((((((((((EE+MD/D6T,MD DD,}(,(FFD/}1*(}z)}x)E DD EDFD/}1*,}z)}x)E ED FDFD/}1*0}z' +
  ')}x)E FD GDFD/}1*4}z)}x)E GDDDFD/}1*8}z)}x)EDDBDFD/}1*<}z)}x)EBDCDFD/}1*@}z)}x)ECDEDFD/}1* D}z)}x)EED,D8' +
  '_E,D/ND_E/4)33D@D DD E}5()*+89:;,-./<=>?FFD FD G}5()*+89:;,-./<=>?FG}5()*+,-./89:;<=>?}3,(D@DFDG}5012345' +
  '67@ABC D E F G}3,DD@NM"+D DD E}50123@ABC4567 D E F GF DD FD G}50123@ABC4567 D E F GF E}5()*+,-./89:;<=>?' +
  '}3,(D@D DD E}501234567@ABC D E F G}3,[D@N8_F,DDDB}5()*+89:;,-./<=>?F DDCDE}5()*+89:;,-./<=>?F E}5()*+,-.' +
  '/89:;<=>?}3,(D,D DD E}501234567@ABC D E F G}3,DD,NM"+DDDB}50123@ABC4567 D E F GFBDCDE}50123@ABC4567 D E ' +
  'F GFC}5()*+,-./89:;<=>?}3,(D,DBDC}501234567@ABC D E F G}3,[D7N,_E74)33D(D9_E6D3E/D1F,D<N*g_E7+MD,D7T,MD6' +
  'D, P*(_F@D/}(,(}3,(D@D/}(,8}3,8D/ND_E/D,N,_E,4)33D)D-D8a_E)D9ND_E94)33D*D:N+a_E*D(D:_E(D;N)_E;4)333$R=*?' +
  'l2iD0N*gF ED/aEAD-F1D.N+_NjdF?N*gF F_E6D FN+gF-D6D F_F3_E5D-D5_F2D-_F4D-_F8D-_E@+MD/DBU,MD1DAD,DB_F-D.D/' +
  'N+8(BD6DAD-D.D/N)8(FCN-gE>N(E D+MD DD ET,MD3E0D+D D_E:D1F-D?N*g_E9+MD-D9T,MD0D:D- P*(N+a_F7}(,(}3,(D0D7}' +
  '(,8}3,8D0ND_E0D-N,_E-4)33D5E0D+D E_D D_E:D6F-DCN*g_E9+MD-D9T,MD0D:D- P*(N+a_F7}(,(}3,(D0D7}(,8}3,8D0ND_E' +
  '0D-N,_E-4)33D2E0D+D EN)g_D D_E:D6F-DCN*g_E9+MD-D9T,MD0D:D- P*(N+a_F7}(,(}3,(D0D7}(,8}3,8D0ND_E0D-N,_E-4)' +
  '33D4E0D)D D_E:D1F-D?N*g_E9+MD-D9T,MD0D:D- P*(_F7}(,(}3,(D0D7}(,8}3,8D0ND_E0D-N,_E-4)33N(E G+MD.D GU,MD@D' +
  ' GN*g_E-D GN-gF;D4_E:N(E0+MD0NDT,MD0N*gNt0_F9D0D:_F7}(,(F MD7}(,DFH}5()*+89:;,-./<=>?FED7}(,MFGD7}(,[FF}' +
  '5()*+89:;,-./<=>?FD}5()*+,-./89:;<=>?}3,(D9DEDD}501234567@ABC D E F G}3,8D9D MDH}50123@ABC4567 D E F GFE' +
  'DGDF}50123@ABC4567 D E F GFD}5()*+,-./89:;<=>?}3,DD9DEDD}501234567@ABC D E F G}3,ID0N8_E04)33D-E0D>D2F7_' +
  'E9Nt0}(,(E ONv0}(,(E NN$(0}(,(E MNw0}(,(EHN{0}(,(EGNm1}(,(EFN"P1}(,(EENp1}(,(ED+MD7D9T,MD0D OD7}1*(}z)D ' +
  'MD7}1*0}z)}x)DGD7}1*8}z)}x)DED7}1*@}z)}x)D ND7}1*,}z)DHD7}1*4}z)}x)DFD7}1*<}z)}x)DDD7}1* D}z)}x)}x)}3,(D' +
  '0D F_E0D7ND_E74)33D-DCD Fa_E9}4((((((((((((((((E QD*D GN*g_F7E:D-E0+MD0D9T,MD QD0}(,(D:}(,(}z)}x)E QD:D ' +
  'F_E:D0D F_E04)33D-E0+MD0D9T,MD0D0}(,(D Q}y)D7}(,(}4$K,#A!2$K,#A!2$K,#A!2$K,#A!2}z)}z)}3,(D7D F_E7D0D F_E' +
  '04)33D8D;_E9D>D5F7_E0}4((((((((((((((((E M}4((((((((((((((((EH}4((((((((((((((((EG}4((((((((((((((((E P}' +
  '4((((((((((((((((E O}4((((((((((((((((E Q}4((((((((((((((((E N}4((((((((((((((((EF+MD0D7V,MD MD-}(,(FDD7' +
  '}1*(}z)}x)E MDHDDD7}1*,}z)}x)EHDGDDD7}1*0}z)}x)EGD PDDD7}1*4}z)}x)E PD ODDD7}1*8}z)}x)E OD QDDD7}1*<}z)}' +
  'x)E QD NDDD7}1*@}z)}x)E NDFDDD7}1* D}z)}x)EFD-D F_E-D7ND_E74)33D9D MDH}5()*+89:;,-./<=>?FEDGD P}5()*+89:' +
  ';,-./<=>?FD}5()*+,-./89:;<=>?}3,(D9DEDD}501234567@ABC D E F G}3,DD9NM"+D MDH}50123@ABC4567 D E F GFEDGD ' +
  'P}50123@ABC4567 D E F GFD}5()*+,-./89:;<=>?}3,(D9DEDD}501234567@ABC D E F G}3,[D9N8_F-D OD Q}5()*+89:;,-' +
  './<=>?FED NDF}5()*+89:;,-./<=>?FD}5()*+,-./89:;<=>?}3,(D-DEDD}501234567@ABC D E F G}3,DD-NM"+D OD Q}5012' +
  '3@ABC4567 D E F GFED NDF}50123@ABC4567 D E F GFD}5()*+,-./89:;<=>?}3,(D-DEDD}501234567@ABC D E F G}3,[D ' +
  'GN,_E G4)33D(D D_E:D8E0D1F-D.N*g_E9+MD-D9T,MD:D- P*(N+a_F7D0}(,(}3,(D7D0}(,8}3,8D0ND_E0D-N,_E-4)33N(E G+' +
  'MDCD GU,MD(D6D GN*g_ P*(N+a_D E_D D_E:D(D6D GN)_F0DCN)"+F-D-D0UCF<N*g_ P*(N+a_D E_D D_E=D@D<D Fa_E7D3E-}' +
  '4((((((((((((((((E P}4((((((((((((((((E O}4((((((((((((((((E Q}4((((((((((((((((E ND@D FD Ga_F0D.N*g_E9+' +
  'MD0D9T,MD PD0}1*(FDD-}(,(FF}z)}x)E PD ODDD-}(,8FE}z)}x)E OD QD7}1*(FDDF}z)}x)E QD NDDDE}z)}x)E ND7N,_E7D' +
  '-ND_E-D0N,_E04)33D:D P}3,(D:D O}3,8D=D Q}3,(D=D N}3,8D:D E_E;D=D E_E:D*D<D Fa_E0D4E-}4((((((((((((((((E ' +
  'P}4((((((((((((((((E O}4((((((((((((((((E Q}4((((((((((((((((E ND*D FD Ga_F7D.N*g_E9+MD7D9T,MD PD7}1*(FD' +
  'D-}(,(FF}z)}x)E PD ODDD-}(,8FE}z)}x)E OD QD0}1*(FDDF}z)}x)E QD NDDDE}z)}x)E ND0N,_E0D-ND_E-D7N,_E74)33D;' +
  'D P}3,(D;D O}3,8D:D Q}3,(D:D N}3,8D GN*_E G4)33D*D.D Fa_E*D DND_E D4)33D(D E_E0D,DB_E:DAN+aE9D EN)gE-N(E' +
  '7+MD.D7U,MD: U((,MD0N(D-$T3(3D/D:_E:D0D9_E0D7N)_E74)33D EN+aF-D+_E+D(D-_E(D)D E_E)DBN)_EB4)333$9**-l.iD,' +
  'N*gE/+MD+D1U,MD*E-D(E.N(E0+MD,D0U,MD.D-}(,(F4D-D/_}(,(F5}5()*+89:;,-./<=>?F6D-D/N)g_}(,(F7D-D/N+a_}(,(F2' +
  '}5()*+89:;,-./<=>?F3}5()*+,-./89:;<=>?}3,(D)D._D6D3}501234567@ABC D E F G}3,(D.D)N)g_D4D5}50123@ABC4567 ' +
  'D E F GF3D7D2}50123@ABC4567 D E F GF2}5()*+,-./89:;<=>?}3,(D.D)N+a_D3D2}501234567@ABC D E F G}3,(D-N8_E-' +
  'D.D)N*g_E.D0N,_E04)33D*D/N*g_E*D(N8_E(D1N,_E14)3333"+*(Nm03 T!/#6#DLl(MV(m YL"CmY#E!D$)/!0!2#* S!1L#9 R!' +
  '2w$V~!2$S~lL((mL((#:#N(N#>13 ZDN((D#M$@$+$*#I!U!K;vl(MV"8$1#9!.Oh F!0#B!O]!1$3$T"5!2=e YL((mL#BJ!O!2 R!6' +
  '#XL'
