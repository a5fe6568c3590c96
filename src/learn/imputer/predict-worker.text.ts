// Made by scripts/build-worker.mjs from src/learn/imputer/predict-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const PREDICT_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(){return e(`node:w' +
  'orker_threads`)?.parentPort??globalThis}function n(e){r(t(),e)}function r(e,t){let n,r=({id:r,data:i})=>' +
  '{try{let{value:a,transfer:o}=n?.(i)??{value:void 0,transfer:[]};n??=t(i),e.postMessage({id:r,value:a},o)' +
  '}catch(t){e.postMessage({id:r,error:t})}};return e.onmessage=e=>r(e.data),r}var i=class{levels;columns;o' +
  'ffsets;count;constructor(e){this.levels=e,this.columns=e.length,this.offsets=new Int32Array(e.length+1);' +
  'for(let[t,n]of e.entries())this.offsets[t+1]=this.start(t)+Math.max(1,n);this.count=this.start(e.length)' +
  '}widths(){let e=new Int32Array(this.count);for(let t=0;t<this.columns;t++)e[this.start(t)]=this.width(t)' +
  ';return e}start(e){return this.offsets[e]}end(e){return this.offsets[e+1]}width(e){return this.end(e)-th' +
  'is.start(e)}isNumber(e){return this.levels[e]===0}read(e,t,n){return this.isNumber(e)?t:Number(t===n)}pu' +
  't(e,t,n,r){for(let i=0;i<this.width(e);i++)n[r+i]=this.read(e,t,i)}};function a(e,t,n,r,i,a){for(let o=0' +
  ';o<e.columns;o++){if(!Number.isNaN(t[n+o]))continue;let s=e.end(o);for(let t=e.start(o);t<s;t++)i[a+t]=r' +
  '[t]}}function o(e,t,n){let r=0;for(let i=t;i<n;i++){let t=e[i];t>0?r+=t:e[i]=0}for(let i=t;i<n;i++)e[i]=' +
  'r>0?e[i]/r:1/(n-t)}function s(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}function*c(e){le' +
  't t=e.next();for(;!t.done;)yield t.value,t=e.next();return t.value}function l({slots:e,values:t},n,r){le' +
  't i=t.subarray(n*e.columns,r*e.columns);return{rows:r-n,slots:e,values:i}}function u(e,t,n){let r=e.slic' +
  'e(0,n.length*t);for(let i=0;i<n.length;i++){let a=n[i];r.set(e.subarray(a*t,(a+1)*t),i*t)}return r}funct' +
  'ion d({rows:e,slots:t,values:n}){let{columns:r}=t;return Uint8Array.from({length:e},(e,t)=>Number(n.suba' +
  'rray(t*r,(t+1)*r).every(Number.isNaN)))}function f({slots:e,values:t},n,r){return Array.from({length:e.c' +
  'olumns},(i,a)=>{let o=[];for(let i=n;i<r;i++)Number.isNaN(t[i*e.columns+a])&&o.push(i-n);return Int32Arr' +
  'ay.from(o)})}function p(e,t,n,r){let i=new Float32Array(r[0]?.length??0);for(let a=0;a<t.columns;a++){le' +
  't o=r.map((t,n)=>e.weights[a*r.length+n]),s=r.flatMap((e,t)=>o[t]>0?[{values:e,weight:o[t]}]:[]),c=1-o.r' +
  'educe((e,t)=>e+t,0);for(let e=t.start(a);e<t.end(a);e++){let r=c*n[e];for(let n=e;n<i.length;n+=t.count)' +
  '{let e=r;for(let{values:t,weight:r}of s)e+=r*t[n];i[n]=e}}}return i}function m(e){return 4+2*e}function ' +
  'h(e){return e===0?4:Math.ceil(e/4)*4}function g(e){return 2*e}function _(e){let t=[...y(e)],n=[...t.filt' +
  'er(e=>e.decays),...t.filter(e=>!e.decays)],r=0,i=0;return{list:n.map(e=>{let t={...e,start:r};return r+=' +
  'Math.ceil(v(e.shape)/4)*4,e.decays&&(i=r),t}),count:r,decaying:i}}function v(e){return e.reduce((e,t)=>e' +
  '*t,1)}function*y(e){let{levels:t,width:n,depth:r,frequencies:i}=e,a=g(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=' +
  '>[{name:`${e}.weight`,shape:[t,n],spread:r,decays:!0},{name:`${e}.bias`,shape:[n],spread:0,decays:!1}];f' +
  'or(let[e,r]of t.entries()){let t=r===0?m(i):r+1;yield{name:`embed.${e}.weight`,shape:[t,n],spread:b,deca' +
  'ys:!1},r===0&&(yield{name:`embed.${e}.frequencies`,shape:[i],spread:ee,decays:!1})}for(let e=0;e<r;e++)y' +
  'ield*s(`blocks.${e}.qkv`,n,3*n,1/Math.sqrt(n)),yield*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`bl' +
  'ocks.${e}.up`,n,a,1/Math.sqrt(n)),yield*s(`blocks.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r]of t.entrie' +
  's())yield*s(`head.${e}`,n,h(r),.1/Math.sqrt(n))}let b=.3,ee=.5;function x(e,t=0){if(typeof e==`string`)r' +
  'eturn JSON.stringify(S(e));if(typeof e==`bigint`)return`${e}n`;if(Array.isArray(e))return S(`[${(t>60?[]' +
  ':e.slice(0,60)).map(e=>x(e,t+1)).join(`, `)}]`);if(ArrayBuffer.isView(e))return e.constructor.name;if(ty' +
  'peof e==`function`)return`a function`;if(typeof e==`object`&&e){let t=e.constructor?.name;return t&&t!==' +
  '`Object`?`a ${t}`:`an object`}return String(e)}function S(e){return e.length>60?`${e.slice(0,60)}…`:e}fu' +
  'nction C(e,t,n){return/* @__PURE__ */ RangeError(`${e}: ${t}, got ${x(n)}`)}function te(e,t){return new ' +
  'WebAssembly.Instance(e,{env:{memory:t}}).exports}function w(e,t){let n=[];for(let r=0;r<e.length;r++){le' +
  't i=e.charCodeAt(r),a=t?.[i-37]??0;n.push(i<37?(i-32)*52+e.charCodeAt(++r)-40:a)}return Uint8Array.from(' +
  'n)}function ne(e,t=!1){let n=w(e,w(` ( H ($U ) ,!5 * 3 + I"*"@ -"? 4!4 8 / . 0 J 1 2#L$W K"4$> C!3$H 5 7' +
  '!T!9"; 6!=$<!B!S!?#."2#, ;!8!Y @"+#-!R"1"< (!7!>#/ (","X : <$= 9!@#K$J!U$8 L"="- X = G!G"3#<!H ? [!:!<!W' +
  ' ( B F!,`));return t&&(n[String.fromCharCode(...n).indexOf(`memory\u0002`)+7]=3),WebAssembly.validate(n)' +
  '?new WebAssembly.Module(n):void 0}function re(e,t){try{let n=ne(e);return n&&te(n,t?.())}catch{return}}f' +
  'unction T(e,{columns:t,rows:n,width:r}){let i=t*n,a=Math.ceil(t/4)*4,o=g(r);return{norm1:e.floats(i*r),s' +
  'cales1:e.floats(i),qkv:e.floats(i*3*r),weights:e.floats(i*a*r/8),attended:e.floats(i*r),norm2:e.floats(i' +
  '*r),scales2:e.floats(i),inner:e.floats(i*o),slopes:e.floats(i*o)}}function E(e){return 42+e}function D(e' +
  ',{columns:t,rows:n,width:r},i){let a=Math.ceil(t/4)*4;return{wide:e.floats(t*n*3*r),narrow:e.floats(t*n*' +
  'r),across:e.floats(r*Math.max(3*r,i,64)),attention:e.floats(a*E(t)),list:e.floats(t*n)}}function O(e,t,n' +
  ',r,i,a,o){k(e,t,n,r,i,a,o,!1),A(e,n,r,i,r.attended,a,t.columns*t.rows,t.width)}function ie(e,t,n,r,i,a,o' +
  '){let{kernels:s}=e,{columns:c,rows:l,width:u}=t,{list:d,narrow:f}=i;k(e,t,n,r,i,a,o,!0);let p=Math.ceil(' +
  's.listHidden(d,o,c*l)/4)*4,m=r.qkv;s.takeRows(m,r.attended,d,p,u),s.takeRows(f,a,d,p,u),A(e,n,r,i,m,f,p,' +
  'u),s.putRows(a,f,d,p,u)}function k(e,{columns:t,rows:n,width:r},i,a,o,s,c,l){let{kernels:u}=e,{norm1:d,s' +
  'cales1:f,qkv:p,weights:m,attended:h}=a,g=t*n;u.layerNorm(d,f,s,g,r),u.multiply(p,0,i.qkvBias,d,i.qkv,g,3' +
  '*r,r),u.attend(h,m,p,c,o.attention,t,n,r,l)}function A(e,t,n,r,i,a,o,s){let{kernels:c}=e,l=g(s);c.multip' +
  'ly(a,a,t.outBias,i,t.out,o,s,s),c.layerNorm(n.norm2,n.scales2,a,o,s),c.multiply(r.wide,0,t.upBias,n.norm' +
  '2,t.up,o,l,s),c.gelu(n.inner,n.slopes,r.wide,o*l),c.multiply(a,a,t.downBias,n.inner,t.down,o,s,l)}var ae' +
  '=class{arena;shape;inputs;offset;features;dFeatures;constructor(e,t,n,r,i){this.arena=e,this.shape=t,thi' +
  's.inputs=n,this.offset=r;let a=i*m(t.frequencies);this.features=t.levels.map(t=>t===0?e.floats(a):0),thi' +
  's.dFeatures=e.floats(a)}forward(e,t,n){let{arena:r,shape:i,inputs:a,offset:o}=this,{kernels:s}=r,{levels' +
  ':c,width:l,frequencies:u}=i;for(let[r,i]of c.entries()){let c=e+o(`embed.${r}.weight`),d=a.x+4*r*n,f=a.h' +
  'idden+r*n,p=t+4*r*n*l;if(i>0)s.pick(p,c,d,f,n,i,l);else{let t=this.features[r]??0,i=a.hints+4*r*n,h=e+o(' +
  '`embed.${r}.frequencies`);s.features(t,d,f,i,h,n,u),s.multiply(p,0,0,t,c,n,l,m(u))}}}},oe=class{arena;sh' +
  'ape;inputs;offset;outputs;dOutput;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.of' +
  'fset=r;let a=t.levels.map(h);this.outputs=a.map(t=>e.floats(i*t)),this.dOutput=e.floats(i*Math.max(...a,' +
  '4))}forward(e,t,n){let{kernels:r}=this.arena,{levels:i,width:a}=this.shape;for(let[o,s]of i.entries()){l' +
  'et i=e+this.offset(`head.${o}.weight`),c=e+this.offset(`head.${o}.bias`),l=t+4*o*n*a;r.multiply(this.out' +
  'puts[o]??0,0,c,l,i,n,h(s),a)}}},se=class{fn;kernels;end;constructor(e){this.fn=e;let t=re(`%jsn)%%%)"I)6' +
  'G233333%G73333333%G933333333%G*3333%G)[)[G8333333%G;3333333mm)[G;333333333%G8333333)3G.333)[G%%G.333)3G,' +
  '33)[G*333m%G433333mmmmmmm%G.333%.&q9,;<**%%-),,.24EJ.882%F.))%)77%28)))11*88)3)+%-7#*,V2ru+!Fu.%8j@@U".!' +
  'X% D<j@@U".!X!6jzW% E9!ZUj@"5QUs%B4!ZUj@"5QUs!6jzW%|*"0")zW% A9"0")zW!6jzW%V*![Ua"5%v9![Ua"5!6jzW% >;aj"' +
  '9UQM"/Qn%pEaj"9UQM"/Qn!6jzW%d4zQ"/ssH".@Q"/"0"9%S4sZ"5jQU!XHQQ"/Q%cF@"/!DQ"/!Vj!V")a")@")Us%f2j!Xjn!K%67' +
  'j"6UQj![U%F4s"5n!C!ZrZ"5jQUs%J9n"5a@")"0a"9%)4n"5a@")"0a"9!6jzW%<4n"5a@")"0a"9!;Qj!X%;<a")s@y")!X!XU".%9' +
  '7"0"5@!F"/"7s%79@jWU!F"/"7s%88nUn"/Q"9,%9).4).<"Unq"D)).3.5&.&7^*5&%&8+,@0&9!*,%&8+,+)&, U%%B&2Z+%!;0/8&' +
  ',&*0/,&)&90/9&7+)0/74)--&8*5&%&8+)W+,@0 P,%/,&8/).5&)+.Z*5&%&)+,@0&,!*,%&)+)0/)4)---&8-#97,-I83&7+,@/p&8' +
  '+,@:S+GZ/ >.5&2&v^*5&.&p0/V+%/8.5&8& >K*5&,*I&,&80(%*%2(4%%%%%%%%%%%%%%%%-/9&)*5&9&)&80(%*%(L)/9-&8+60/7' +
  '&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/;&)*5&;&)&70(%*%(L)/;-&,*I&,&80(%*%2(4%%%%%%%%%%%%%%%%-/<&)*5&<&)&80&S' +
  '0(%*%(L)/<-&8+60/7&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/-&)*5&-&)&70&S0(%*%(L)/--&,*I&,&80(%*%2(4%%%%%%%%%%%' +
  '%%%%%-/4&)*5&4&)&80&S+)@0(%*%(L)/4-&8+60/7&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/E&)*5&E&)&70&S+)@0(%*%(L)/E-' +
  '&8/7&,*I&,&80(%*%2(4%%%%%%%%%%%%%%%%-/J&)*5&J&)&70&S+.a0(%*%(L)/J-&7+60/8&,*I&,&80(%*%2(4%%%%%%%%%%%%%%%' +
  '%-/F&)*5&F&)&80&S+.a0(%*%(L)/F-&*&70/d&./8.5&8&VK*5&d(%*%/6&d(%*6/f&S&d0/d&9&8(;,%:c&6(A)(L)/9&;&c&f(A)(' +
  'L)/;&<&8&p0(;,%:c&6(A)(L)/<&-&c&f(A)(L)/-&4&8&p+)@0(;,%:c&6(A)(L)/4&E&c&f(A)(L)/E&J&8&p+.a0(;,%:c&6(A)(L' +
  ')/J&F&c&f(A)(L)/F&8+*0/84)--&%&70:8&9(-*%&8&;(-*6&8&S0:d&<(-*%&d&-(-*6&8&S+)@0:d&4(-*%&d&E(-*6&8&S+.a0:8' +
  '&J(-*%&8&F(-*6&7+&0/84)--&S& >O*5&%&)&,&.&*&S&p& >6--&V&p+.a0/.&S+,@:8&%0/%&)&80&)&)B/)&v+*0/v4)---#4).,' +
  'm.3,[&,+,@/,]%%1>/..5&,&8O*5&.&)&80 R,%"W/.&8+*0/84)--.5&,&2O*5&9&)&20 R,%&."S#G62:;R/9&%&20&;#B~,%&2+*0' +
  '/24)--T%%%%%%DC&9_#B/*.5&,&7O*5&%&70:)&) R,%&*"T~,%&7+*0/74)--&.#G&96*R-7%+DEl%-1...3)">*[&%#I:*!6&"H#3:' +
  ')+q"6:,&)+11=%KQ*5&*!6)"F!D*5T%%%%%%Dh&%&%P_F-&,*5&%&%XT%%%%%%%%_F-+^/.&%T%%%%%%!D]P#I:*!6&"H#3/)2&)+11=' +
  '>7!C*5&%F2&*!6&"F!D&)+11=>.xZ*5T%%%%%%%%F---&*!6>>>>F"C&)+$:#J M0:)+>>CZ+#*#M"Z>.0#9!6&"F"DhT%%%%%%DhR:7' +
  'T%%%%%%kCP&7P/%&7&7T%%%%%%%5R_:9&9P:2&2P/8&9&%&2&8&8&8TT!F!2$7c$I#NCPT$6.#W"V!Xx#SCRPT!M"S:"TlK$*CRPT"S!' +
  'I!I!I!I!IeCRP&8&8&8T#+#R"8$(;"Z#OCPT#;"8"N E#QZ#XCRPT*$R"W"Y"Y"Y$1CRPRRP&.&)+d"5+>7W0#C:2T"6!0"9!)$G!-$B' +
  '!1PR&%X&7R&2T%%k$V!6 VACPR-"A*,*[.3&%#I!6&"H#3:7+q"6/8&7+>>>>7Z:7+#7#Rb"D*!C*5&%&%!V*5&%F-&%T$G!-$R$V!6 ' +
  'V"F5!X*5&%T%%%%%%k3PF-&%T!Eo U$-6K"G=z*5T%%%%%%%%F--&7+#N$4$0$V.O*5&%&%T$V"B SU!;p$OCPT%%%%%%kC&%#2R$T,+' +
  ')&8+)@W&7+#>#Q#N>.!CB:2#CT%%k$V!6 VACPX:)&2#CT"6!0"9!)$G!-$B!1P:.X/%2&7+11=$I.!A*5&%T%%%%%%DCRF-&%/)-&%&' +
  '%P:*&*P/,&%&%&*T!2!I!I!I!I!I#QCP&,&*T T$6 M#;0!JfCPT"S#I#J >a#M!ZhR&,&*T$(#0#JQ")!+!Z!2PT$IW$*#Q+#I#G#JR' +
  'PRPRX:%PT%%%%%%%5&%X_&.X&)RT%%%%%%DCR/%&2*[&2+>7^*[&%T%%%%%%k3P/%&2+>7W:2+>7^*[+>7&2+>7W:2&2+>7MB/2&%T%%' +
  '%%%%k3P2&%-2&2+"B"8y*[&%T%%%%%%G.P/%&2+#U70:2+"B"8y*[+"B"8&2+#U70:2&2+"B"8gB/2&%T%%%%%%G.P2&%-2&%--&2#8!' +
  '6>7[!6!("FhP2&%--![),3&*+,@/2&,&.+,@0/8.5&,&8K*5&)&2&, P,%a0/*+%/..5&.&2K*5&%&.0&.&*0(%*%(-*%&.+60/.4)--' +
  '&%&20/%&,+*0/,4)---![),3&*+,@/2&,&.+,@0/8.5&,&8K*5&%&2&, P,%a0/*+%/..5&.&2K*5&.&*0&)&.0(%*%(-*%&.+60/.4)' +
  '--&)&20/)&,+*0/,4)---Z),3.5&,&*^*5&%&.+,@0&*!*,%&.&)&*0 U%%+%!;0/.&*+)0/*4)--&.*5&%&.+)W+,@0 P,%/,&./).5' +
  '&)+.Z*5&%&)+,@0&,!*,%&)+)0/)4)---&.-"/).3&2+,@/9&8+,@/7+%/8.5&*&8^*5&%&,&.&9&7+=%&*&8W:;&;+=%^B:;&7a6E&)' +
  '*5&)&.&;&264-&,&7+8@0/,&.&9+8@0/.&8+5W/84)--- P%&*&7+,@&.&7&86}&%&%+%&)B+%&,&*&2&7&86)-#;.)2I&,*I&,&70(%' +
  '*%2(4%%%%%%%%%%%%%%%%-/9&)*5&9&)&70(%*%(L)/9-&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/;&)*5&;&)&70&20(%*%(L)/;-' +
  '&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/<&)*5&<&)&70&2+)@0(%*%(L)/<-&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/-&)*5&-&' +
  ')&70&2+.a0(%*%(L)/--&*&70/)&.&80/,.5&,&.O*5&)(%*%/4&)&20/)&9&.(;,%&4(A)(L)/9&;&.&80(;,%&4(A)(L)/;&<&.&8+' +
  ')@0(;,%&4(A)(L)/<&-&.&8+.a0(;,%&4(A)(L)/-&.+*0/.4)--&%&70:%&9(-*%&%&20&;(-*%&%&2+)@0&<(-*%&%&2+.a0&-(-*%' +
  '-#1,,.3*I&.+,@/8.5&*+5W&8!A*5&%&*0:.(%*%/7&.(%*6/9&.(%*&/;&.(%*o/<&)&*0/.+%/2.5&,&2^*5&7&.(%*%(L)/7&9&.(' +
  '%*6(L)/9&;&.(%*&(L)/;&<&.(%*o(L)/<&.&80/.&2+)0/24)--&%&*0:.&7(-*%&.&9(-*6&.&;(-*&&.&<(-*o&*+5W/*4)--.5&*' +
  '&8K*5&%&*0(%*%/7&)&*0/.+%/2.5&,&2^*5&7&.(%*%(L)/7&.&80/.&2+)0/24)--&%&*0&7(-*%&*+60/*4)---"Y2,93-I&.+GZ/' +
  '<.5&*&4O*5&)&40:7&20/E+%/;.5&;&<K*5&%&;0:9(%*%/6&9(%*6/f&.&90:8(%*%/c&8(%*6/S&9&.+)@0:8(%*%/d&8(%*6/p&9&' +
  '.+.a0:8(%*%/ >&8(%*6/v&,&;0/-&7/8.5&8&EK*5&-(%*%/V&-(%*6/F&.&-0/-&6&8(;,%:J&V(A)(L)/6&f&J&F(A)(L)/f&c&8(' +
  ';,*:J&V(A)(L)/c&S&J&F(A)(L)/S&d&8(;,9:J&V(A)(L)/d&p&J&F(A)(L)/p& >&8(;,4:J&V(A)(L)/ >&v&J&F(A)(L)/v&*&80' +
  '/84)--&9&6(-*%&9&f(-*6&.&90:8&c(-*%&8&S(-*6&9&.+)@0:8&d(-*%&8&p(-*6&9&.+.a0:8& >(-*%&8&v(-*6&;+&0/;4)--&' +
  '.&<O*5&%&<0:8(%*%/F&.&80(%*%/6&8&.+)@0(%*%/f&8&.+.a0(%*%/c&,&<0/9.5&7&EK*5&9(%*%/J&.&90/9&F&7(;,%&J(A)(L' +
  ')/F&6&7(;,*&J(A)(L)/6&f&7(;,9&J(A)(L)/f&c&7(;,4&J(A)(L)/c&*&70/74)--&8&F(-*%&.&80&6(-*%&8&.+)@0&f(-*%&8&' +
  '.+.a0&c(-*%-&%&.+,@0/%&4+60/44)---Q).I&%&)+,@0/).5&%&)K*5&,&%(%*%:*(N:,&,(i)(D)/,&.&*&*(E9;<-4EJF%),.*28' +
  '7(N:.&.(i)(D)/.&%+60/%4)--&,&.(D):,(/%&,(/)R-g))I&%&,+,@0/,.5&%&,K*5&%&%(%*%:*&)(%*%&*(e)&.(S(A)(L)(-*%&' +
  ')+60/)&%+60/%4)---L)),I&%&*+,@0/*.5&%&*K*5&%&%(%*%&8(S(A)&,(%*%&;(S(A)&)(%*%&2(S(A):E]%%1C&;"S(S(A)(L):4' +
  '&7(S(A)&.(%*%&<(S(A)&E&E(A)]%%1C&<"S(S(A)(L):E($;)&9(S(A)&-(S(L)($?)(e)(-*%&,&4(-*%&.&E(-*%&)(4%%%%%%%%%' +
  '%%%%%%%(-*%&)+60/)&,+60/,&.+60/.&%+60/%4)--- S))3.5&)&*^*5&%&%&.6,|&%&,+,@0/%&*+)0/*4)---#4).,m,3)[&8+,@' +
  '/8.5&2&-^*5&7&9&*&-0 U%%:4+)xB]%%%%&4B/<&%+%&8$T-%&<]%%%%!P*5&) R,%&, R,%"S/;&.*5&;&.&-+,@0 R,%"R/;-&E&<' +
  '&;"T#G&;#GPR/E&%&<&<"R&;"T~,%-&%&80/%&)&80/)&,+*0/,&-+)0/-4)--&E-$+)..3)m)[&2+,@/;.5&*&<^*5&7&9&.&<0 U%%' +
  ':2+)xB]%%%%&2B/4&%+%&;$T-%&4]%%%%!P*5&, R,%$T)+,@/2&E&4#G&%&)&86,&)&20 R,%#GXPR/E&%&20:2&2 R,%]%%1h"R~,%' +
  '+%/2.5&2&8+,@K*5&%&20:-&- R,%&4"T~,%&2+*0/24)---&%&;0/%&)&;0/)&,+*0/,&<+)0/<4)--&E-$I8,23<I&2+,@/7]%%1C&' +
  '2#>"U(S/S.5&*&9^*5(4%%%%%%%%%%%%%%%%/-(4%%%%%%%%%%%%%%%%/4(4%%%%%%%%%%%%%%%%/E(4%%%%%%%%%%%%%%%%/J(4%%%%' +
  '%%%%%%%%%%%%/F(4%%%%%%%%%%%%%%%%/6(4%%%%%%%%%%%%%%%%/f(4%%%%%%%%%%%%%%%%/c&)&70/;&,/8&)/2.5&2&;K*5&-&2(%' +
  '*%:d(L)/-&F&d&8(%*%(A)(L)/F&4&2&70(%*%:d(L)/4&6&d&8&70(%*%(A)(L)/6&E&7+)@:<&20(%*%:d(L)/E&f&d&8&<0(%*%(A' +
  ')(L)/f&J&7+.a:<&20(%*%:d(L)/J&c&d&8&<0(%*%(A)(L)/c&8+60/8&2+60/24)--+$(E&-&4(E%),.6fcS*287dp >v&-&4(E9;<' +
  '-V A|B4EJF D E}q(L):-&E&J(E%),.6fcS*287dp >v&E&J(E9;<-V A|B4EJF D E}q(L):4(E%),.*2876fcSdp >v&-&4(E9;<-4' +
  'EJFV A|B D E}q(L)&S(A)(-*%+kE&F&6(E%),.6fcS*287dp >v&F&6(E9;<-V A|B4EJF D E}q(L):-&f&c(E%),.6fcS*287dp >' +
  'v&f&c(E9;<-V A|B4EJF D E}q(L):4(E%),.*2876fcSdp >v&-&4(E9;<-4EJFV A|B D E}q(L)&S(A)(-*%+%/8.5&8+6K*5&8+$' +
  '(E0(;,%/-&8+kE0(;,%/4&.&80(;,%/E+%/2.5&2&7K*5&%&20:;&;(%*%&)&20(%*%&-(e)&,&20(%*%&4(A)(e)&E(A)(L)(-*%&2+' +
  '60/24)--&%&70/%&)&70/)&,&70/,&8+*0/84)--&.+60/.&9+*0/94)---$3;,;I23&*+,@/J]%%1C&*#>"U(S/;.5&.&c^*5&,&J0:' +
  '6&J0:f&J0/F(4%%%%%%%%%%%%%%%%/2(4%%%%%%%%%%%%%%%%/8(4%%%%%%%%%%%%%%%%/7(4%%%%%%%%%%%%%%%%/9+%/*.5&*&JK*5' +
  '&2&,&*0(%*%(L)/2&8&*&60(%*%(L)/8&7&*&f0(%*%(L)/7&9&*&F0(%*%(L)/9&*+60/*4)--&2&8(E%),.6fcS*287dp >v&2&8(E' +
  '9;<-V A|B4EJF D E}q(L):2&7&9(E%),.6fcS*287dp >v&7&9(E9;<-V A|B4EJF D E}q(L):8(E%),.*2876fcSdp >v&2&8(E9;' +
  '<-4EJFV A|B D E}q(L)&;(A):2&2(E%),.%),.%),.%),./<&2&2(E*287*287*287*287/-&2&2(E9;<-9;<-9;<-9;<-/4&2&2(E4' +
  'EJF4EJF4EJF4EJF/E(4%%%%%%%%%%%%%%%%/2(4%%%%%%%%%%%%%%%%/8(4%%%%%%%%%%%%%%%%/7(4%%%%%%%%%%%%%%%%/9+%/*.5&' +
  '*&JK*5&2&,&*0(%*%&<(e):2&2(A)(L)/2&8&*&60(%*%&-(e):8&8(A)(L)/8&7&*&f0(%*%&4(e):7&7(A)(L)/7&9&*&F0(%*%&E(' +
  'e):9&9(A)(L)/9&*+60/*4)--&)(4%%1C%%1C%%1C%%1C&2&8(E%),.6fcS*287dp >v&2&8(E9;<-V A|B4EJF D E}q(L):2&7&9(E' +
  '%),.6fcS*287dp >v&7&9(E9;<-V A|B4EJF D E}q(L):8(E%),.*2876fcSdp >v&2&8(E9;<-4EJFV A|B D E}q(L)&;(A)(4#8#' +
  'Q O!+#8#Q O!+#8#Q O!+#8#Q O!+(L)($;)($?):2(-*%&2&2(E%),.%),.%),.%),./8+%/*.5&*&JK*5&%&*0&,&*0(%*%&<(e)&8' +
  '(A)(-*%&*+60/*4)--&%&J0/*&2&2(E*287*287*287*287/8+%/,.5&,&JK*5&,&*0&,&60(%*%&-(e)&8(A)(-*%&,+60/,4)--&%&' +
  'J+)@0/*&2&2(E9;<-9;<-9;<-9;<-/8+%/,.5&,&JK*5&,&*0&,&f0(%*%&4(e)&8(A)(-*%&,+60/,4)--&%&J+.a0/*&2&2(E4EJF4' +
  'EJF4EJF4EJF/2+%/,.5&,&JK*5&,&*0&,&F0(%*%&E(e)&2(A)(-*%&,+60/,4)--&J&F0/,&%&J+,@0/%&)+60/)&c+*0/c4)---!0%' +
  '&%&,+,@0/,.5&%&,K*5&%&%(%*%&)(%*%(A)(-*%&)+60/)&%+60/%4)---#T,)9I&,&.+,@0/.+"PE(;,%/8+"PE(;,*/7.5&,&.K*5' +
  '&,(%*%:;&8($B)&7($C):*&*(A)/2&*&2+"PE(;,9(A)+"PE(;,4(L)(A):9+"PE(;,6:<(L)/-&%&;+"PE(;, P:;&;&9&-&<(e)(e)' +
  ':9+"PE(;,d(A)+"PE(;,V(L)&9(A)+"PE(;, D(L)&9(A)+"PE(;,&(L)&9(A)+"PE(;,l(L)&9(A)&;(L)&-+v(#7)(A)(L)($?):9(' +
  'A)(-*%&%+60/%&)*5&)&9&9+"PE(;, P&9(e)(A)&*&2+"PE(;, T(A)+"PE(;,o(L)(A)(A)(L)(-*%&)+60/)-&,+60/,4)---">)*' +
  '3&8+,@/9.5&*&7^*5&%&.&70 U%%*3&22&,&7+,@0 R,%$T%-&9a0/;+%/8.5&8&9K*5&8&;0:<&<(%*%&)&80(%*%(L)(-*%&8+60/8' +
  '4)--&)&90/)&7+)0/74)---!C))3&8+,@/8.5&*&7^*5&%&)&.&70 U%%*3&22&,&7+,@0 R,%$T%-&8a0&8$T<%%&%&80/%&7+)0/74' +
  ')---#W),23)I&*+,@:7+)@+60/;.5&8&7K*5(4%%%%%%%%%%%%%%%%/<&)/2&,/*+%/9.5&.&9^*5&<&* R,9]$3F#U5"T(S&2&80(%*' +
  '6&*&70&80(%*6(A)&2&70&80(%*6&*&80(%*6(A)(e)(A)(L)/<&2&;0/2&*&;0/*&9+)0/94)--&%&80:*&*(%*%&<(L)(-*%&8+60/' +
  '84)---"K8.2I,3)m&8+,@/E.5&2&4^*5&,&40 U%%+%!;:8*m]%%%%2&) R,%]%%=="W]%%=5"V-/J&%]%%1C~,%&%]%%1C]%%%%&8B~' +
  ',*&%&J~,9&%&.*m&.&4+,@0 R,%]%%=="W]%%=5"V2]%%%%-~,4&%+60/%(4%%%%%%%%%%%%%%%%(4>>>>>>>>>>>>>>>>&8B/7+%/8.' +
  '5&8&EK*5&*&80(%*%&J(S(A):;&;(0(e):9(4%%%1%%%1%%%1%%%1(M/<&%&80&9&<(!E:9(4%%%C%%%C%%%C%%%C&9(e)($@)(4$3F#' +
  'U5$3F#U5$3F#U5$3F#U5(A):-&-(A):9(4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(A)(4 E$G~!* E$G~!* E$G~!* E$G~!*(L)&9' +
  '(A)(4)E!D#E)E!D#E)E!D#E)E!D#E(L)&9(A)(4"I"H9!0"I"H9!0"I"H9!0"I"H9!0(L)&9(A)(4#7#6 R#J#7#6 R#J#7#6 R#J#7#' +
  '6 R#J(L)&9(A)&-(A)&-(L)&<(!E&7(M(-*%&;(4%%1!2%%1!2%%1!2%%1!2(L):9&9(0(e):9(4%%%1%%%1%%%1%%%1(M/;&%&E0&80' +
  '&9&;(!E:9(4%%%C%%%C%%%C%%%C&9(e)($@)(4$3F#U5$3F#U5$3F#U5$3F#U5(A):9&9(A):<(4 S Z$/#> S Z$/#> S Z$/#> S Z' +
  '$/#>(A)(4 E$G~!* E$G~!* E$G~!* E$G~!*(L)&<(A)(4)E!D#E)E!D#E)E!D#E)E!D#E(L)&<(A)(4"I"H9!0"I"H9!0"I"H9!0"I' +
  '"H9!0(L)&<(A)(4#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J(L)&<(A)&9(A)&9(L)&;(!E&7(M(-*%&8+60/84)--&%&E+)@0/%&)+*0' +
  '/)&4+)0/44)---#4f,f3<I&7+,@:c&8a/ >&*:;&2+.0+[Z+,@:60/<&<&60:-&6+.@:*0:4&*0/E.5&8&S^*5&;& >&.&S0:*&2&8+,' +
  '+.&9B6%/d&<& >&*&2&8+)6%:p+2@/v+%/f.5&f&cK*5&-/7&,&f0/J&;:*&d+.0+[Z+,@0/F.5&*&FK*5&7&J&* P,%+.a0:V(%*%(-' +
  '*%&7&V(%*6(-*6&7+&0/7&*+*0/*4)--&4/7&,&c0&f0/J&<:*&p+,@0/F.5&*&FK*5&7&J&* P,%+.a0:V(%*%(-*%&7&V(%*6(-*6&' +
  '7+&0/7&*+*0/*4)--&E/7&,&c+)@0&f0/J&<:*&p+,@0/F.5&*&FK*5&7&J&* P,%+.a0:V(%*%(-*%&7&V(%*6(-*6&7+&0/7&*+*0/' +
  '*4)--+%/F.5&F&dy*5&)&F+,@0/*&-&F+2@0/V+%/7.5&7+&K*5&7+,@+"P40:J&7&V0: A(%*%:|& A(%*&:B(E%),.6fcS*287dp >' +
  'v: D& A(%*5: E& A(%*G:}(E%),.6fcS*287dp >v:q(E%),.*2876fcSdp >v(-*%&J& D&q(E9;<-4EJFV A|B D E}q(-*6&J&|&' +
  'B(E9;<-V A|B4EJF D E}q:|& E&}(E9;<-V A|B4EJF D E}q:B(E%),.*2876fcSdp >v(-*&&J&|&B(E9;<-4EJFV A|B D E}q(-' +
  '*o&7+60/74)--&*/7&v&4:J0/ A+"P4(%*%/|+R4(%*%/B+t4(%*%/ D+=4(%*%/ E+$(4(%*%/}+k4(%*%/q+D4(%*%/&+1E(%*%//.' +
  '5&J& AK*5&7&|&J(;,%(A)& D&J(;,9(A)(L)&}&J(;,6(A)(L)&&&J(;,V(A)(L)&B&J(;,*(A)& E&J(;,4(A)(L)&q&J(;,d(A)(L' +
  ')&/&J(;, D(A)(L)(L)(-*%&7&60/7&J+&0/J4)--&*&6&pa0/J(4%%1>%%1>%%1>%%1>/|&*/7.5&7&JK*5&|&7(%*%($C)/|&7&60/' +
  '74)--(4%%%%%%%%%%%%%%%%/B&*/7.5&7&JK*5&7(%*%&|(e)(4$K*#A!2$K*#A!2$K*#A!2$K*#A!2(A): D+19(;,%(A)+19(;,*: ' +
  'E(L):}& E(e)/ E&B& D& E+19(;,9(A)(e)& E+19(;,4(A)(e):B+19(;,6(A)+19(;,d(L)&B(A)+19(;,V(L)&B(A)+19(;, D(L' +
  ')&B(A)+19(;,&(L)&B(A)+19(;,l(L)&}+v(#7)(A)& D+19(;, P(](!C: D(L)/B&7& D(-*%&7&60/74)--(4%%1C%%1C%%1C%%1C' +
  '&B($?)/|&*/7.5&7&JK*5&7&7(%*%&|(A)(-*%&7&60/74)--&v&E:70/J(4%%%%%%%%%%%%%%%%/ D(4%%%%%%%%%%%%%%%%/ E(4%%' +
  '%%%%%%%%%%%%%%/}(4%%%%%%%%%%%%%%%%/q(4%%%%%%%%%%%%%%%%/&(4%%%%%%%%%%%%%%%%/|(4%%%%%%%%%%%%%%%%/B(4%%%%%%' +
  '%%%%%%%%%%//.5&7&JK*5& D&*(%*%::&7(;,%(A)(L)/ D& E&:&7(;,*(A)(L)/ E&}&:&7(;,9(A)(L)/}&q&:&7(;,4(A)(L)/q&' +
  '&&:&7(;,6(A)(L)/&&|&:&7(;,d(A)(L)/|&B&:&7(;,V(A)(L)/B&/&:&7(;, D(A)(L)//&*&60/*&7+&0/74)--&V& D& E(E%),.' +
  '6fcS*287dp >v::&}&q(E%),.6fcS*287dp >v:?(E%),.*2876fcSdp >v(-*%&V&:&?(E9;<-4EJFV A|B D E}q(-*&&V+5W& D& ' +
  'E(E9;<-V A|B4EJF D E}q: D&}&q(E9;<-V A|B4EJF D E}q: E(E%),.*2876fcSdp >v(-*%&V& D& E(E9;<-4EJFV A|B D E}' +
  'q(-*G&V+60:*&&&|(E%),.6fcS*287dp >v: D&B&/(E%),.6fcS*287dp >v: E(E%),.*2876fcSdp >v(-*%&*& D& E(E9;<-4EJ' +
  'FV A|B D E}q(-*&&*+5W&&&|(E9;<-V A|B4EJF D E}q:|&B&/(E9;<-V A|B4EJF D E}q:B(E%),.*2876fcSdp >v(-*%&*&|&B' +
  '(E9;<-4EJFV A|B D E}q(-*G&F+*0/F4)--&%&f0/J&-/7&;:*&d+,@0/F.5&*&FK*5&J&* P,%0:V&7(%*%(-*%&V&7(%*6(-*6&7+' +
  '&0/7&*+*0/*4)--&)&2&6a0/)&f+&0/f4)--&,&c+.a0/,&%&c0/%&S+)0/S4)---$Rp,v3<I&9+,@: E&7a/ A&2:;&8+.0+[Z:v+,@' +
  ':}0/J&}+.@:2&J&}0:-0/E&2&E0:<&20:4&20:6&20/V.5&7&|^*5&;& A&*&|0:2&8&7+.6%|&J& A&2&8&7+)6%:B+2@/ >+%/ D.5' +
  '& D& EK*5&-/9&.& D0/c&;:2&v+,@0/f.5&2&fK*5&9&c&2 P,%+.a0:F(%*%(-*%&9&F(%*6(-*6&9+&0/9&2+*0/24)--&E/9&.& ' +
  'E0& D0/c&J:2&B+,@0/f.5&2&fK*5&9&c&2 P,%+.a0:F(%*%(-*%&9&F(%*6(-*6&9+&0/9&2+*0/24)--&</9&.& E+)@0& D0/c&J' +
  ':2&B+,@0/f.5&2&fK*5&9&c&2 P,%+.a0:F(%*%(-*%&9&F(%*6(-*6&9+&0/9&2+*0/24)--&4/9&)& D0/c&;:2&v+,@0/f.5&2&fK' +
  '*5&9&c&2 P,%0:F(%*%(-*%&9&F(%*6(-*6&9+&0/9&2+*0/24)--+%/q.5&8&q^*5&V&q+,@0/2&q+2@:S&40/c+%/9.5&9+&K*5&9+' +
  ',@+"P40:f&9&c0:F(%*%: M&F(%*&:l(E%),.6fcS*287dp >v:/&F(%*5:?&F(%*G::(E%),.6fcS*287dp >v:&(E%),.*2876fcSd' +
  'p >v(-*%&f&/&&(E9;<-4EJFV A|B D E}q(-*6&f& M&l(E9;<-V A|B4EJF D E}q:/&?&:(E9;<-V A|B4EJF D E}q:&(E%),.*2' +
  '876fcSdp >v(-*&&f&/&&(E9;<-4EJFV A|B D E}q(-*o&9+60/94)--&2/9& >&<:F0/f+"P4(%*%/ O+R4(%*%/ N+t4(%*%/ M+=' +
  '4(%*%/l+$(4(%*%/?+k4(%*%/:+D4(%*%//+1E(%*%/&.5&F&fK*5&9& O&F(;,%(A)& M&F(;,9(A)(L)&?&F(;,6(A)(L)&/&F(;,V' +
  '(A)(L)& N&F(;,*(A)&l&F(;,4(A)(L)&:&F(;,d(A)(L)&&&F(;, D(A)(L)(L)(-*%&9&}0/9&F+&0/F4)--&2&B&}a0/f(4%%%%%%' +
  '%%%%%%%%%%/ Q&,&q+,@0:F/c&2/9.5&9&fK*5& Q&9(%*%&c(%*%(A)(L)/ Q&c&}0/c&9&}0/94)--&2/9.5&9&fK*5&9&9(%*%& Q' +
  '(e)&F(%*%(4$K*#A!2$K*#A!2$K*#A!2$K*#A!2(A)(A)(-*%&F&}0/F&9&}0/94)--&6&S0/f& >&E:F0/9(4%%%%%%%%%%%%%%%%/ ' +
  'M(4%%%%%%%%%%%%%%%%/l(4%%%%%%%%%%%%%%%%/?(4%%%%%%%%%%%%%%%%/ P(4%%%%%%%%%%%%%%%%/ O(4%%%%%%%%%%%%%%%%/ Q' +
  '(4%%%%%%%%%%%%%%%%/ N(4%%%%%%%%%%%%%%%%/:.5&9&FO*5& M&2(%*%:&&F(;,%(A)(L)/ M&l&&&F(;,*(A)(L)/l&?&&&F(;,9' +
  '(A)(L)/?& P&&&F(;,4(A)(L)/ P& O&&&F(;,6(A)(L)/ O& Q&&&F(;,d(A)(L)/ Q& N&&&F(;,V(A)(L)/ N&:&&&F(;, D(A)(L' +
  ')/:&2&}0/2&F+&0/F4)--&f& M&l(E%),.6fcS*287dp >v:/&?& P(E%),.6fcS*287dp >v:&(E%),.*2876fcSdp >v(-*%&f&/&&' +
  '(E9;<-4EJFV A|B D E}q(-*&&f+5W& M&l(E9;<-V A|B4EJF D E}q:/&?& P(E9;<-V A|B4EJF D E}q:&(E%),.*2876fcSdp >' +
  'v(-*%&f&/&&(E9;<-4EJFV A|B D E}q(-*G&f+60:2& O& Q(E%),.6fcS*287dp >v:/& N&:(E%),.6fcS*287dp >v:&(E%),.*2' +
  '876fcSdp >v(-*%&2&/&&(E9;<-4EJFV A|B D E}q(-*&&2+5W& O& Q(E9;<-V A|B4EJF D E}q:/& N&:(E9;<-V A|B4EJF D E' +
  '}q:&(E%),.*2876fcSdp >v(-*%&2&/&&(E9;<-4EJFV A|B D E}q(-*G&q+*0/q4)--&%& D0/c&6/9&;:2&8+,@0/f.5&2&fK*5&c' +
  '&2 P,%+.a0:F&9(%*%(-*%&F&9(%*6(-*6&9+&0/9&2+*0/24)--+%/q.5&B&q^*5&%&J&q+,@0 P,%+.a0& E0& D0/c&%&J&q+)0:9' +
  '&B+)W:2&2&9^B:d+,@0 P,%+.a0& E0& D0/p&V&d&}a0/F&-/2(4%%%%%%%%%%%%%%%%/ P(4%%%%%%%%%%%%%%%%/ O(4%%%%%%%%%' +
  '%%%%%%%/ Q(4%%%%%%%%%%%%%%%%/ N&V&}&qa0:9&8+,@0/f.5&9&fK*5& P&9(;,%:&&2(%*%::(A)(L)/ P& O&&&2(%*6:/(A)(L' +
  ')/ O& Q&F(;,%:&&:(A)(L)/ Q& N&&&/(A)(L)/ N&F+*0/F&2+&0/2&9+*0/94)--&c& P(-*%&c& O(-*6&p& Q(-*%&p& N(-*6&' +
  'c& E0/S&p& E0/c&,&d&}a0/9&4/2(4%%%%%%%%%%%%%%%%/ P(4%%%%%%%%%%%%%%%%/ O(4%%%%%%%%%%%%%%%%/ Q(4%%%%%%%%%%' +
  '%%%%%%/ N&,&}&qa0:F&8+,@0/f.5&F&fK*5& P&F(;,%:&&2(%*%::(A)(L)/ P& O&&&2(%*6:/(A)(L)/ O& Q&9(;,%:&&:(A)(L' +
  ')/ Q& N&&&/(A)(L)/ N&9+*0/9&2+&0/2&F+*0/F4)--&S& P(-*%&S& O(-*6&c& Q(-*%&c& N(-*6&q+,0/q4)--&,&8&}a0/,& ' +
  'D+&0/ D4)--&%& E0/9&*&|0/c& A+.a/f& E+)@/2+%/F.5&8&F^*5&c U%%*5&9+%&2$T-%-&7&c0/c&9&f0/9&F+)0/F4)--& E+.' +
  'a:2&.0/.&%&20/%&)& E0/)&|+)0/|4)---$9,,238I&*+,@/7.5&.&;^*5&,/2&%/8+%/9.5&*&9^*5&8&2(%*%:4&2&70(%*%:E(E%' +
  '),.6fcS*287dp >v:J&2&7+)@0(%*%:F&2&7+.a0(%*%:<(E%),.6fcS*287dp >v:-(E%),.*2876fcSdp >v(-*%&)&80&J&-(E9;<' +
  '-4EJFV A|B D E}q(-*%&8&)+)@0&4&E(E9;<-V A|B4EJF D E}q:-&F&<(E9;<-V A|B4EJF D E}q:<(E%),.*2876fcSdp >v(-*' +
  '%&8&)+.a0&-&<(E9;<-4EJFV A|B D E}q(-*%&2+60/2&8&)+,@0/8&9+*0/94)--&,&7+,@0/,&%+60/%&;+*0/;4)----"T).%+19' +
  '- T!/#6#DC3%5O%1 YC"C1Y#E!D$)7!0!2#* S!1C#9 R!2k$V>!2$S>3C%%1C%%#:#N%+#=9-?1 YC"C1Y#E!/#6#DC%%1C$S>3Ck$V' +
  '>!2C#9 R!2!2#* S!1!D$)7!0%+"RE- Z&+%%&#M$@$+$*#Ij!KS=3%5O"8$1#9!.]"6}!0#B!Oz!1$3$T"5!2pQ YC%%1C#Bw!O!2 R' +
  '!6#XC`);if(t===void 0)throw RangeError(`${e}: an engine that has, and may use, WebAssembly SIMD, got non' +
  'e`);this.kernels=t,this.end=Math.ceil(t.START.value/64)*64}floats(e){return this.bytes(4*e)}bytes(e){let' +
  ' t=this.end;this.end=Math.ceil((t+e+16)/64)*64;let{memory:n}=this.kernels,r=this.end-n.buffer.byteLength' +
  ';if(r>0)try{n.grow(Math.ceil(r/65536))}catch{throw C(this.fn,`a model that fits into 4294967296 bytes of' +
  ' memory`,this.end)}return t}view(e,t){return new Float32Array(this.kernels.memory.buffer,e,t)}byteView(e' +
  ',t){return new Uint8Array(this.kernels.memory.buffer,e,t)}},ce=class{shape;capacity;parameters;count;dec' +
  'aying;arena;p;g;m;v;mean;batch;at;columns;x;inputs;embedding;heads;kept;scratch;norm;scales;dX;sets=/* @' +
  '__PURE__ */ new Map;constructor(e,t){this.shape=e,this.capacity=t;let{levels:n,width:r,depth:i,frequenci' +
  'es:a}=e,o=n.length;this.columns=o;let s=_(e);this.parameters=s.list,this.count=s.count,this.decaying=s.d' +
  'ecaying,this.at=new Map(s.list.map(e=>[e.name,4*e.start]));let c=new se(`fit`);this.arena=c,this.p=c.flo' +
  'ats(s.count),this.g=c.floats(s.count),this.m=c.floats(s.count),this.v=c.floats(s.count),this.mean=c.floa' +
  'ts(s.count);let l={columns:o,rows:t,width:r},u=o*t,d=Math.max(...n.map(h),4);this.inputs={x:c.floats(u),' +
  'hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats(u)},this.x=c.floats(u*r),this.kept=Array.from({length:' +
  'i},()=>T(c,l)),this.norm=c.floats(u*r),this.scales=c.floats(u);let f=e=>this.offset(e);this.embedding=ne' +
  'w ae(c,e,this.inputs,f,t),this.heads=new oe(c,e,this.inputs,f,t),this.dX=c.floats(u*r),this.scratch=D(c,' +
  'l,Math.max(d,m(a))),this.batch={x:c.view(this.inputs.x,u),hidden:c.byteView(this.inputs.hidden,u),roles:' +
  'c.byteView(this.inputs.roles,u),hints:c.view(this.inputs.hints,u)};for(let e of[this.p,this.g,this.mean]' +
  ')this.sets.set(e,this.blocksAt(e))}output(e,t){let n=this.shape.levels[e]??0;return this.arena.view(this' +
  '.heads.outputs[e]??0,t*h(n))}toProbabilities(e){let t=this.shape.levels[e]??0,{kernels:n}=this.arena;n.t' +
  'oProbabilities(this.heads.outputs[e]??0,this.capacity,h(t),t)}tokens(e){return this.arena.view(this.norm' +
  ',this.columns*e*this.shape.width)}forward(e,t){this.run(e,t,O)}predict(e,t){this.run(e,t,ie)}run(e,t,n){' +
  'let{arena:r,columns:i,inputs:a,scratch:o,x:s}=this,{width:c,depth:l}=this.shape,u=this.sets.get(e),d={co' +
  'lumns:i,rows:t,width:c};this.embedding.forward(e,s,t);for(let e=0;e<l;e++){let t=e<l-1?O:n,i=u[e];t(r,d,' +
  'i,this.kept[e],o,s,a.hidden)}r.kernels.layerNorm(this.norm,this.scales,s,i*t,c),this.heads.forward(e,thi' +
  's.norm,t)}offset(e){let t=this.at.get(e);if(t===void 0)throw Error(`no parameter ${e}`);return t}blocksA' +
  't(e){return Array.from({length:this.shape.depth},(t,n)=>{let r=t=>e+this.offset(`blocks.${n}.${t}`);retu' +
  'rn{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:r(`out.weight`),outBias:r(`out.bias`),up:r(`up.weight`)' +
  ',upBias:r(`up.bias`),down:r(`down.weight`),downBias:r(`down.bias`)}})}};function le(e){return e<=64?64:1' +
  '6}function ue(e){return e<=256?le(e):4}var de=class{network;gaussian;values;hints;cells;constructor(e,t)' +
  '{this.network=e,this.gaussian=t;let{slots:n}=t;this.values=new Float32Array(e.capacity*n.columns),this.h' +
  'ints=new Float32Array(e.capacity*n.count),this.cells={rows:e.capacity,slots:n,values:this.values}}*fill(' +
  '){let{network:e,values:t,hints:n}=this,{batch:r,capacity:i}=e,{slots:a}=this.cells,{columns:o}=a;yield*t' +
  'his.gaussian.predictLeaveOneOutInPieces(this.cells,n,!0);for(let e=0;e<o;e++){let s=a.start(e),c=a.isNum' +
  'ber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=t[l*o+e],d=Number.isNaN(i);r.hidden[u]=+!!d,r.x[u]=d?0:i,r.h' +
  'ints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yield*this.run(t,n,()=>this.network.forward(e,this.network.cap' +
  'acity))}*run(e,t,n){let{network:r,values:i}=this,{columns:a}=e.slots;for(let o=0;o<e.rows;o+=r.capacity)' +
  '{let s=Math.min(r.capacity,e.rows-o);if(i.fill(NaN),i.set(e.values.subarray(o*a,(o+s)*a)),yield*this.fil' +
  'l(),n(),t(o,s),(yield)===!0)break}}*predict(e,t,n){let r=0;return yield*this.run(t,(e,i)=>{for(let r=0;r' +
  '<t.slots.columns;r++)this.write(t,e,i,r,n);r=e+i},()=>this.network.predict(e,this.network.capacity)),r}w' +
  'rite(e,t,n,r,i){let{network:a}=this,{slots:o}=e,{columns:s}=o,c=o.levels[r]??0,l=h(c);c>0&&a.toProbabili' +
  'ties(r);let u=a.output(r,a.capacity);for(let d=0;d<n;d++){if(!Number.isNaN(e.values[(t+d)*s+r]))continue' +
  ';let n=(t+d)*o.count+o.start(r);if(c===0){let e=a.batch.hints[r*a.capacity+d];i[n]=u[d*l]+e}else for(let' +
  ' e=0;e<c;e++)i[n+e]=u[d*l+e]}}},j=class{shape;parameters;gaussian;ready;constructor(e,t,n){this.shape=e,' +
  'this.parameters=t,this.gaussian=n}get isPlain(){return!this.parameters.some(e=>e!==0)}predict(e,t){s(thi' +
  's.predictInPieces(e,t))}*predictInPieces(e,t){if(this.isPlain)return yield*this.gaussian.predictInPieces' +
  '(e,t);let{network:n,runner:r}=this.prepare();yield*r.predict(n.p,e,t)}*each(e,t){let{network:n,runner:r}' +
  '=this.prepare();yield*r.each(n.p,e,(e,r)=>t(n,e,r))}prepare(){if(this.ready===void 0){let e=new ce(this.' +
  'shape,ue(this.shape.levels.length));e.arena.view(e.p,e.count).set(this.parameters),this.ready={network:e' +
  ',runner:new de(e,this.gaussian)}}return this.ready}};let M=[`gaussian`,`attention`,`forest`,`chain`];fun' +
  'ction fe({attention:e,forest:t,chain:n}){return e.isPlain&&t.isPlain&&n.isPlain}function pe({gaussian:e,' +
  'attention:t,forest:n,chain:r}){let i=e.twin(),{shape:a,parameters:o}=t;return{gaussian:i,attention:new j' +
  '(a,o,i),forest:n.twin(i),chain:r.twin(i)}}function*N(e,t,n=M.map(()=>!0)){let r=[];for(let[i,a]of M.entr' +
  'ies()){let o=a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice()??new Float32Array(t.rows*t.sl' +
  'ots.count);n[i]&&o===void 0&&(yield*c(e[a].predictInPieces(t,s))),r.push(s)}return r}function*P(e,t,n,r)' +
  '{let{rows:i,slots:a,values:o}=r,{columns:s,count:l}=a,u=new Float32Array(i*l);for(let t of e){let n=new ' +
  'Float32Array(u.length);yield*c(t.predictLeaveOneOutInPieces(r,n));for(let[t,r]of n.entries())u[t]=u[t]+r' +
  '/e.length}let d=p(t,a,n,M.map(()=>u));for(let e=0;e<i;e++)o.subarray(e*s,(e+1)*s).reduce((e,t)=>e+Number' +
  '(!Number.isNaN(t)),0)===1&&d.set(n,e*l);return d}let F=2048;var I=class e{slots;experts;stack;typical;co' +
  'nstructor(e,t,n,r){this.slots=e,this.experts=t,this.stack=n,this.typical=r}twin(){return new e(this.slot' +
  's,this.experts.map(pe),this.stack,this.typical)}predict(e,t){return s(this.predictInPieces(e,t))}*predic' +
  'tInPieces(e,t){let{count:n}=this.slots,r=new Float32Array(e.rows*n);for(let i=0;i<e.rows;i+=F){let a=Mat' +
  'h.min(e.rows,i+F),o=l(e,i,a);r.set(yield*this.predictSome(o,i,t),i*n)}return r}get leaveOneOut(){if(!thi' +
  's.experts.every(fe))return;let e=this.experts.map(({gaussian:e})=>e);return t=>P(e,this.stack,this.typic' +
  'al,t)}*predictSome(e,t,n){let{slots:r}=this,{columns:i,count:a}=r,o=[];for(let t=0;t<e.rows;t++)e.values' +
  '.subarray(t*i,(t+1)*i).some(Number.isNaN)&&o.push(t);let s=new Float32Array(e.rows*a);if(o.length===0)re' +
  'turn s;let c=u(e.values,i,o),l={rows:o.length,slots:r,values:c},f=M.map(()=>new Float32Array(o.length*a)' +
  '),m=M.map((e,t)=>this.stack.weights.some((e,n)=>e>0&&n%M.length===t));for(let e of this.experts){let t=y' +
  'ield*N(e,l,m);for(let[e,n]of t.entries())L(f[e],n)}let h=1/this.experts.length;for(let e of f)for(let t=' +
  '0;t<e.length;t++)e[t]=e[t]*h;let g=p(this.stack,r,this.typical,f);n?.add(this.stack,f,o,t);for(let[e,t]o' +
  'f d(l).entries())t===1&&g.set(this.typical,e*a);for(let[e,t]of o.entries())s.set(g.subarray(e*a,(e+1)*a)' +
  ',t*a);return s}};function L(e,t){if(e!==void 0)for(let n=0;n<e.length;n++)e[n]=e[n]+t[n]}function*R(e,{s' +
  'lots:t,values:n},r,i,a){let o=0;for(let s=r;s<i;s++){let i=(s-r)*t.count,c=e.isLong?yield*e.fillRowInPie' +
  'ces(n,s*t.columns,-1,a,i):e.fillRow(n,s*t.columns,-1,a,i);o+=e.costOf(c),o>1e6&&(o=0,yield)}}function z(' +
  '{feature:e,threshold:t,next:n},r,i,a,o,s,c){let l=a.length-1,u=(e,n,r)=>Number(i[e+n*s]>t[r]);for(let t=' +
  '0;t<=l;t+=4){let i=a[t]*o,s=a[Math.min(t+1,l)]*o,d=a[Math.min(t+2,l)]*o,f=a[Math.min(t+3,l)]*o,[p,m,h,g]' +
  '=[r,r,r,r],_=e[r],[v,y,b]=[_,_,_];for(;(_&v&y&b)!==-1;)_>=0&&(p=n[p]+u(i,_,p),_=e[p]),v>=0&&(m=n[m]+u(s,' +
  'v,m),v=e[m]),y>=0&&(h=n[h]+u(d,y,h),y=e[h]),b>=0&&(g=n[g]+u(f,b,g),b=e[g]);c[t]=n[p],t+1<=l&&(c[t+1]=n[m' +
  ']),t+2<=l&&(c[t+2]=n[h]),t+3<=l&&(c[t+3]=n[g])}}let B=1024,V=[0,1,2,1,2];var me=class e{gaussian;nodes;r' +
  'oots;constructor(e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){s(this.predictInPieces(e,' +
  't))}*predictInPieces(e,t){let{rows:n,slots:r}=e,i=new Float32Array(Math.min(B,n)*r.count);for(let a=0;a<' +
  'n;a+=B){let o=Math.min(n,a+B);yield*R(this.gaussian,e,a,o,i);let s=f(e,a,o),c=new Float32Array((o-a)*r.c' +
  'ount);for(let[t,n]of V.entries())if(yield*this.fillOnce(e,n,s,i),!(t<V.length-4))for(let e=0;e<c.length;' +
  'e++)c[e]=c[e]+i[e]/4;for(let[e,n]of s.entries()){let i=r.width(e);for(let o of n){let n=o*r.count+r.star' +
  't(e);t.set(c.subarray(n,n+i),a*r.count+n)}}}}*fillOnce({slots:e},t,n,r){let{nodes:i,roots:a}=this,s=a.le' +
  'ngth/e.columns/3,c=0;for(let[l,u]of n.entries()){let n=(t*e.columns+l)*s,d=he(a,n,s);if(d===0||u.length=' +
  '==0)continue;let f=e.width(l),p=new Float32Array(u.length*f),m=new Int32Array(u.length);for(let t=n;t<n+' +
  'd;t++){z(i,a[t],r,u,e.count,1,m);for(let e=0;e<u.length;e++){let t=m[e];for(let n=0;n<f;n++){let r=e*f+n' +
  ';p[r]=p[r]+i.values[t+n]}}c+=u.length*(10+f),c>1e6&&(c=0,yield)}for(let[t,n]of u.entries()){let i=n*e.co' +
  'unt+e.start(l);r.set(p.subarray(t*f,(t+1)*f),i),e.isNumber(l)||o(r,i,i+f)}}}get isPlain(){return!this.ro' +
  'ots.some(e=>e>=0)}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:th' +
  'is.roots}}static fromArrays({roots:t,...n},r){return new e(r,n,t)}};function he(e,t,n){let r=0;for(;r<n&' +
  '&e[t+r]>=0;)r++;return r}let H=1024;var ge=class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian' +
  '=e,this.nodes=t,this.roots=n}predict(e,t){s(this.predictInPieces(e,t))}*predictInPieces(e,t){let n=0,{ro' +
  'ws:r,slots:i}=e,{count:a}=i,s=new Float32Array(Math.min(H,r)*a),c=new Float64Array(Math.min(H,r)*_e(i));' +
  'for(let l=0;l<r;l+=H){let u=Math.min(r,l+H);yield*R(this.gaussian,e,l,u,s);let d=f(e,l,u);for(let[e,r]of' +
  ' d.entries()){let d=i.start(e),f=i.width(e),p=this.addUp(e,i,r,s,c);r.forEach((n,r)=>{let u=(l+n)*a+d;fo' +
  'r(let e=0;e<f;e++){let i=s[n*a+d+e],o=p>0?c[r*f+e]/p:0;t[u+e]=i+o}i.isNumber(e)||o(t,u,u+f)}),n+=u-l+r.l' +
  'ength*p*(10+f),n>1e6&&(n=0,yield)}}}get isPlain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n,r,i){let{r' +
  'oots:a,nodes:o}=this,{values:s}=o,c=a.length/t.columns,l=t.width(e);i.fill(0,0,n.length*l);let u=new Int' +
  '32Array(n.length),d=0;for(;d<c;d++){let f=a[e*c+d];if(f<0)break;z(o,f,r,n,t.count,1,u);for(let e=0;e<n.l' +
  'ength;e++){let t=u[e];for(let n=0;n<l;n++){let r=e*l+n;i[r]=i[r]+s[t+n]}}}return d}twin(t){return new e(' +
  't,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,..' +
  '.n},r){return new e(r,n,t)}};function _e(e){return e.levels.reduce((e,t)=>Math.max(e,t),1)}let U=1e-13,W' +
  '=1e-150,G=1e150;function K(e,t,n=t){if(t>16)return s(q(e,t,n));let r=1,i=0;for(let a=0;a<t;a++){let o=a*' +
  'n,s=e[o+a],c=s;for(let t=0;t<a;t++)c-=e[o+t]**2;c>U*s||(c=Math.max(U*s,1e-300));let l=Math.sqrt(c);e[o+a' +
  ']=l,r*=c,(r<W||r>G)&&(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let t=r*n,i=e[t+a];for(let n=0;n<a;n++)' +
  'i-=e[t+n]*e[o+n];e[t+a]=i/l}}return i+Math.log(r)}function*q(e,t,n=t){let r=1,i=0,a=0;for(let o=0;o<t;o+' +
  '+){let s=o-o%4,c=s+4<=t;c&&o===s&&ye(e,o,n),r*=ve(e,o,c?s:0,n),(r<W||r>G)&&(i+=Math.log(r),r=1),a+=o*o/2' +
  ',a>1e6&&(a=0,yield)}return i+Math.log(r)}function ve(e,t,n,r){let i=t*r;for(let a=n;a<t;a++){let t=a*r,n' +
  '=e[i+a];for(let r=0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i+t],o=a;for(let n=0;n<t;n++)o-=e[i' +
  '+n]**2;return o>U*a||(o=Math.max(U*a,1e-300)),e[i+t]=Math.sqrt(o),o}function ye(e,t,n){let r=t*n,i=r+n,a' +
  '=i+n,o=a+n;for(let s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d=e[o+s];for(let n=0;n<s;n++){let s' +
  '=e[t+n];c-=e[r+n]*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e[r+s]=c/f,e[i+s]=l/f,e[a+s]=u/f,e[' +
  'o+s]=d/f}}function J(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a];for(let o=0;o<a;o++)t-=e[a*n+o]*r[i+' +
  'o];r[i+a]=t/e[a*n+a]}}function Y(e,t,n,r,i=0){for(let a=t-1;a>=0;a--){let o=r[i+a];for(let s=a+1;s<t;s++' +
  ')o-=e[s*n+a]*r[i+s];r[i+a]=o/e[a*n+a]}}function be(e){let t=e.reduce((e,t)=>e+Number(t>16),0),n=Math.max' +
  '(6,Math.min(48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.min(n,e-1):0)}function X(e,{scal' +
  'e:t,codes:n},r=n.length>0){let{levels:i,columns:a,count:o}=e,s=r?be(i):new Int32Array(a),c=new Int32Arra' +
  'y(o).fill(-1),l=new Int32Array(a).fill(-1),u=new Int32Array(a),d=0,f=0;for(let n=0;n<a;n++){let r=s[n];i' +
  'f(r>0)l[n]=d,u[n]=f,d+=r,f+=r*e.width(n);else for(let r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d++)}ret' +
  'urn{count:d,slot:c,first:l,codes:s,start:u}}function Z(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[n];retur' +
  'n o>0?Array.from({length:o},(e,t)=>i[n]+t):[...r.subarray(e.start(n),e.end(n))].filter(e=>e>=0)}function' +
  ' xe(e,t,{mean:n,precision:r},i){let{centre:a,scale:o,codes:s}=t,c=X(e,t),l=n.length,u=new Float64Array(e' +
  '.count),d=e.start(i),f=c.slot[d];if(f<0)return{intercept:a[d],weights:u};let p=o[d],m=e=>-p*r[f*l+e]/r[f' +
  '*l+f],h=a[d]+p*n[f];for(let t=0;t<e.columns;t++){if(t===i)continue;for(let r=e.start(t);r<e.end(t);r++){' +
  'let e=c.slot[r];if(e<0)continue;let t=m(e)/o[r];u[r]=t,h-=t*a[r]+m(e)*n[e]}let r=c.codes[t];for(let i=0;' +
  'i<r;i++){let a=c.first[t]+i;h-=m(a)*n[a];for(let n=0;n<e.width(t);n++){let o=e.start(t)+n,l=s[c.start[t]' +
  '+n*r+i];u[o]=u[o]+m(a)*l}}}return{intercept:h,weights:u}}var Q=class{precision;d;block=/* @__PURE__ */ n' +
  'ew Float64Array;one=/* @__PURE__ */ new Float64Array(1);sums=/* @__PURE__ */ new Float64Array(4);constru' +
  'ctor(e,t){this.precision=e,this.d=t}solve(e,t,n,r,i,a){let{precision:o,d:s}=this,c=e.length,l=c*n;this.b' +
  'lock.length<l+c*c&&(this.block=new Float64Array(l+c*c));let{block:u}=this;for(let d=0;d<c;d++){let f=e[d' +
  '],p=d*n;for(let e=0;e<n;e++)u[p+e]=o[f*s+t[e]];J(r,n,n,u,p);let m=0;for(let e=0;e<s;e++)m+=o[f*s+e]*i[e]' +
  ';a[d]=m;for(let t=0;t<=d;t++){let r=o[f*s+e[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e];u[l+d*c+t]=r}}if(' +
  'c===1){let{one:e}=this;e[0]=u[l],K(e,1),a[0]=a[0]/e[0]/e[0];return}let d=u.subarray(l,l+c*c);K(d,c),J(d,' +
  'c,c,a),Y(d,c,c,a)}solveFour(e,t,n,r,i,a){let{one:o,sums:s}=this;this.block.length<4*n&&(this.block=new F' +
  'loat64Array(4*n)),this.multiplyFour(e,i,s),this.takeFour(e,t,n),Se(r,n,this.block);for(let t=0;t<4;t++){' +
  'let r=e[t],i=this.precision[r*this.d+r];for(let e=t;e<4*n;e+=4)i-=this.block[e]*this.block[e];o[0]=i,K(o' +
  ',1),a[t]=s[t]/o[0]/o[0]}}moveMissing(e,t,n,r,i,a){let{precision:o,d:s}=this;a.fill(0,0,n);for(let[r,c]of' +
  ' e.entries())for(let e=0;e<n;e++){let n=o[c*s+t[e]];a[e]=a[e]+n*i[r]}J(r,n,n,a),Y(r,n,n,a)}multiplyFour(' +
  'e,t,n){let{precision:r,d:i}=this,a=e[0]*i,o=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;for(let e=0;e<i;e++' +
  '){let n=t[e];l+=r[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3]=f}takeFour(e,t,n)' +
  '{let{precision:r,d:i,block:a}=this;for(let o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;e++)a[e*4+o]=r[s+t[' +
  'e]]}}};function Se(e,t,n){for(let r=0;r<t;r++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n[i+3];for(let i=0,l' +
  '=0;i<r;i++,l+=4){let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e[r*t+r];n[i]=a/l,n[' +
  'i+1]=o/l,n[i+2]=s/l,n[i+3]=c/l}}var Ce=class{slots;scaling;normal;dimensions;constructor(e,t,n,r){this.s' +
  'lots=e,this.scaling=t,this.normal=n,this.dimensions=r}look(e,t,n,r,i){let{first:a,codes:o,start:s}=this.' +
  'dimensions,c=o[e],l=a[e],u=!Number.isNaN(t),d=s[e]+(u?t*c:0);for(let e=0;e<c;e++){let t=this.scaling.cod' +
  'es[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[i+e]=l+e}return u?i:i+c}expect(e,t,n,r,i){let{slots:a,scaling' +
  ':o,normal:s}=this,{first:c,codes:l,start:u}=this.dimensions,d=l[e],f=c[e],p=a.start(e);for(let c=0;c<a.w' +
  'idth(e);c++){let a=u[e]+c*d,l=1;for(let e=0;e<d;e++){let n=t[f+e]-(i===void 0?0:i[e]);l+=o.codes[a+e]*(s' +
  '.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}},we=class{slots;scaling;normal;dimensions;coded;d;missing;deviati' +
  'on;solved;again;factor=/* @__PURE__ */ new Float64Array;left;row;waiting={slots:/* @__PURE__ */ new Int3' +
  '2Array(4),dims:/* @__PURE__ */ new Int32Array(4),count:0};constructor(e,t,n){this.slots=e,this.scaling=t' +
  ',this.normal=n,this.dimensions=X(e,t),this.coded=new Ce(e,t,n,this.dimensions);let r=n.mean.length;this.' +
  'd=r,this.missing=new Int32Array(r),this.deviation=new Float64Array(r),this.solved=new Float64Array(r),th' +
  'is.again=new Float64Array(2*r),this.left=new Q(n.precision,r),this.row=new Float64Array(e.count)}leaveOu' +
  'tSome(e,t,n,r,i,a,o,s){let{slots:c,row:l}=this;for(let o=e;o<t;o++)Number.isNaN(n[r+o])||(c.isNumber(o)?' +
  'this.leaveOutNumber(o,i):a||this.leaveOut(o,i));this.leaveOutWaiting(i);for(let n=e;n<t;n++){if(a&&!c.is' +
  'Number(n))continue;let e=c.end(n);for(let t=c.start(n);t<e;t++)o[s+t]=l[t]}}get isLong(){return this.d>2' +
  '00}costOf(e){return e*(e*(e/6+1)+this.d)+this.d}fillRow(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return t' +
  'his.prepare(a),K(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}*fillRowInPieces(e,t,n,r,i=0)' +
  '{let a=this.look(e,t,n,r,i);return this.prepare(a),yield*q(this.factor,a),this.condition(a),this.expect(' +
  'e,t,n,r,i),a}fillAgainWithout(e,t,n,r,i,a){let{slots:o,deviation:s,missing:c,factor:l,solved:u,again:d}=' +
  'this;a.set(r);for(let e=o.start(n);e<o.end(n);e++)a[e]=this.scaling.centre[e];let f=Z(o,this.dimensions,' +
  'n);this.left.solve(f,c,i,l,s,u),this.left.moveMissing(f,c,i,l,u,d),d.set(s,i);for(let[e,t]of f.entries()' +
  ')s[t]=s[t]-u[e];for(let e=0;e<i;e++){let t=c[e];s[t]=s[t]+d[e]}this.expect(e,t,n,a,0),s.set(d.subarray(i' +
  ',i+this.d))}look(e,t,n,r,i){let{deviation:a,missing:o,slots:s}=this,{centre:c,scale:l}=this.scaling,{mea' +
  'n:u}=this.normal,{slot:d,codes:f}=this.dimensions,p=0;for(let m=0;m<s.columns;m++){let h=s.start(m),g=s.' +
  'end(m),_=m===n?NaN:e[t+m],v=!Number.isNaN(_);for(let e=h;e<g;e++){let t=d[e],n=s.read(m,_,e-h);v&&(r[i+e' +
  ']=n),t<0?v||(r[i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=this.coded.look(m,_,a,o,p))}retu' +
  'rn p}expect(e,t,n,r,i){let{slots:a,deviation:s}=this,c=this.dimensions.slot;for(let l=0;l<a.columns;l++)' +
  '{if(l!==n&&!Number.isNaN(e[t+l]))continue;let u=a.start(l),d=a.end(l);for(let e=u;e<d;e++){let t=c[e];t>' +
  '=0&&(r[i+e]=this.expected(e,t,s[t]))}this.dimensions.codes[l]>0&&this.coded.expect(l,s,r,i+u),a.isNumber' +
  '(l)||o(r,i+u,i+d)}}prepare(e){this.factor.length<e*e&&(this.factor=new Float64Array(e*e));let{d:t,deviat' +
  'ion:n,missing:r,factor:i,solved:a}=this,{precision:o}=this.normal;for(let t=0;t<e;t++)n[r[t]]=0;for(let ' +
  's=0;s<e;s++){let c=r[s]*t,l=0;for(let e=0;e<t;e++)l+=o[c+e]*n[e];a[s]=-l;for(let t=0;t<=s;t++)i[s*e+t]=o' +
  '[c+r[t]]}}condition(e){let{deviation:t,missing:n,factor:r,solved:i}=this;J(r,e,e,i),Y(r,e,e,i);for(let r' +
  '=0;r<e;r++)t[n[r]]=i[r]}leaveOutNumber(e,t){let{slots:n,waiting:r,row:i}=this,a=n.start(e),o=this.dimens' +
  'ions.slot[a];o<0?i[a]=this.scaling.centre[a]:(r.slots[r.count]=a,r.dims[r.count]=o,r.count++,r.count===4' +
  '&&this.leaveOutWaiting(t))}leaveOutWaiting(e){let{waiting:t,deviation:n,missing:r,factor:i,solved:a,row:' +
  'o}=this;if(t.count===0)return;let s=t.count-1;t.dims.fill(t.dims[s],t.count),this.left.solveFour(t.dims,' +
  'r,e,i,n,a);for(let e=0;e<=s;e++){let r=t.slots[e],i=t.dims[e];o[r]=this.expected(r,i,n[i]-a[e])}t.count=' +
  '0}leaveOut(e,t){let{deviation:n,missing:r,factor:i,solved:a,slots:s,row:c}=this,l=this.dimensions.slot,u' +
  '=s.start(e),d=s.end(e),f=Z(s,this.dimensions,e);for(let e=u;e<d;e++)c[e]=this.scaling.centre[e];this.lef' +
  't.solve(f,r,t,i,n,a);let p=0;for(let e=u;e<d;e++){let t=l[e];t<0||(c[e]=this.expected(e,t,n[t]-a[p++]))}' +
  'this.dimensions.codes[e]>0&&this.coded.expect(e,n,c,u,a),s.isNumber(e)||o(c,u,d)}expected(e,t,n){let{cen' +
  'tre:r,scale:i}=this.scaling;return r[e]+i[e]*(this.normal.mean[t]+n)}},Te=class e extends we{sizes=new F' +
  'loat64Array(this.d);predict(e,t){s(this.predictInPieces(e,t))}*predictInPieces(e,t){let{slots:n,row:r}=t' +
  'his,{rows:i,values:o}=e,s=0;for(let e=0;e<i;e++){let i=e*n.columns,c=this.isLong?yield*this.fillRowInPie' +
  'ces(o,i,-1,r):this.fillRow(o,i,-1,r);a(n,o,i,r,t,e*n.count),s+=this.costOf(c),s>1e6&&(s=0,yield)}}predic' +
  'tLeaveOneOut(e,t,n=!1){s(this.predictLeaveOneOutInPieces(e,t,n))}*predictLeaveOneOutInPieces(e,t,n=!1){l' +
  'et{slots:r,d:i,row:a}=this,{rows:o,values:s}=e;if(n&&!r.levels.includes(0))return;let c=0;for(let e=0;e<' +
  'o;e++){let o=e*r.columns,l=this.isLong?yield*this.fillRowInPieces(s,o,-1,a):this.fillRow(s,o,-1,a);c+=th' +
  'is.costOf(l);for(let a=0,u=this.isLong?4:r.columns;a<r.columns;a+=u)this.leaveOutSome(a,Math.min(r.colum' +
  'ns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2+i),c>1e6&&(c=0,yield)}}*writeSpreads(e,t){let{missing:n,factor:' +
  'r,scaling:i,solved:a}=this,{slot:o}=this.dimensions,s=this.sizes;s.fill(0);let c=0;for(let t=0;t<e;t++){' +
  'let i=0;for(let n=t;n<e;n++){let o=+(n===t);for(let i=t;i<n;i++)o-=r[n*e+i]*a[i];let s=o/r[n*e+n];a[n]=s' +
  ',i+=s*s}s[n[t]]=Math.sqrt(i),c+=(e-t)**2/2,c>1e6&&(c=0,yield)}for(let e=0;e<t.length;e++){let n=o[e];t[e' +
  ']=n<0?0:i.scale[e]*s[n]}}drawRow(e,t,n,r,i){let a=this.look(e,t,-1,n,r);this.prepare(a),K(this.factor,a)' +
  ',this.condition(a);let{deviation:o,missing:s,factor:c,solved:l}=this;for(let e=0;e<a;e++)l[e]=i();Y(c,a,' +
  'a,l);for(let e=0;e<a;e++){let t=s[e];o[t]=o[t]+l[e]}this.expect(e,t,-1,n,r)}givenAll(e){return xe(this.s' +
  'lots,this.scaling,this.normal,e)}twin(){return new e(this.slots,this.scaling,this.normal)}toArrays(){ret' +
  'urn{levels:Int32Array.from(this.slots.levels),...this.scaling,...this.normal}}static fromArrays({levels:' +
  't,centre:n,scale:r,codes:a,mean:o,precision:s}){return new e(new i([...t]),{centre:n,scale:r,codes:a},{m' +
  'ean:o,precision:s})}};function Ee(e,t){let n=Te.fromArrays($(e,`gaussian`)),r=e[`attention.parameters`];' +
  'return{gaussian:n,attention:new j(t,r,n),forest:ge.fromArrays($(e,`forest`),n),chain:me.fromArrays($(e,`' +
  'chain`),n)}}function $(e,t){let n=Object.keys(e).filter(e=>e.startsWith(`${t}.`));return Object.fromEntr' +
  'ies(n.map(n=>[n.slice(t.length+1),e[n]]))}function De(e){let t=e.experts.map(({arrays:e,shape:t})=>Ee(e,' +
  't));return new I(new i(e.levels),t,e.stack,e.typical)}function Oe(e){let t=De(e);return({rows:e,values:n' +
  '})=>{let r=t.predict({rows:e,slots:t.slots,values:n});return{value:r,transfer:[r.buffer]}}}n(Oe)})();'
