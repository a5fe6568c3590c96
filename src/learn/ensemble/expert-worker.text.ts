// Made by scripts/build-worker.mjs from src/learn/ensemble/expert-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const EXPERT_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(t){let n=e(`node:w' +
  'orker_threads`)?.parentPort??globalThis;n.onmessage=({data:e})=>{n.onmessage=null;try{t(e,e=>n.postMessa' +
  'ge({value:e}))}catch(e){n.postMessage({error:e})}}}let n=/* @__PURE__ */ new Float64Array(1),r=new BigIn' +
  't64Array(n.buffer);var i=class e{buffer;flags;numbers;seen=0;constructor(e){this.buffer=e,this.flags=new' +
  ' Int32Array(e,0,2),this.numbers=new BigInt64Array(e,8)}static for(t){return new e(new SharedArrayBuffer(' +
  '8+8*t))}stop(){Atomics.store(this.flags,0,1)}get stopped(){return Atomics.load(this.flags,0)===1}report(' +
  '...e){Atomics.add(this.flags,1,1);for(let[t,i]of e.entries())n[0]=i,Atomics.store(this.numbers,t,r[0]??0' +
  'n);Atomics.add(this.flags,1,1)}latest(){let e=Atomics.load(this.flags,1);if(e===this.seen||e%2!=0)return' +
  ';let t=Array.from(this.numbers,(e,t)=>(r[0]=Atomics.load(this.numbers,t),n[0]??0));if(Atomics.load(this.' +
  'flags,1)===e)return this.seen=e,t}},a=class{levels;columns;offsets;count;constructor(e){this.levels=e,th' +
  'is.columns=e.length,this.offsets=new Int32Array(e.length+1);for(let[t,n]of e.entries())this.offsets[t+1]' +
  '=this.start(t)+Math.max(1,n);this.count=this.start(e.length)}start(e){return this.offsets[e]}end(e){retu' +
  'rn this.offsets[e+1]}width(e){return this.end(e)-this.start(e)}isNumber(e){return this.levels[e]===0}rea' +
  'd(e,t,n){return this.isNumber(e)?t:Number(t===n)}put(e,t,n,r){for(let i=0;i<this.width(e);i++)n[r+i]=thi' +
  's.read(e,t,i)}};function o(e,t,n,r,i,a){for(let o=0;o<e.columns;o++){if(!Number.isNaN(t[n+o]))continue;l' +
  'et s=e.end(o);for(let t=e.start(o);t<s;t++)i[a+t]=r[t]}}function s(e,t,n){let r=0;for(let i=t;i<n;i++){l' +
  'et t=e[i];t>0?r+=t:e[i]=0}for(let i=t;i<n;i++)e[i]=r>0?e[i]/r:1/(n-t)}function c(e,t=0){if(typeof e==`st' +
  'ring`)return JSON.stringify(l(e));if(typeof e==`bigint`)return`${e}n`;if(Array.isArray(e))return l(`[${(' +
  't>60?[]:e.slice(0,60)).map(e=>c(e,t+1)).join(`, `)}]`);if(ArrayBuffer.isView(e))return e.constructor.nam' +
  'e;if(typeof e==`function`)return`a function`;if(typeof e==`object`&&e){let t=e.constructor?.name;return ' +
  't&&t!==`Object`?`a ${t}`:`an object`}return String(e)}function l(e){return e.length>60?`${e.slice(0,60)}' +
  '…`:e}function u(e,t,n){return/* @__PURE__ */ RangeError(`${e}: ${t}, got ${c(n)}`)}function d(e,t,n){ret' +
  'urn/* @__PURE__ */ TypeError(`${e}: ${t}, got ${c(n)}`)}function f(e,t,n){if(typeof t!=`object`||!t)thro' +
  'w d(e,`options must be an object`,t);for(let r in t)if(!n.includes(r))throw u(e,`an option of ${n.join(`' +
  ', `)}`,r)}function p(e,t,n,r=0,i=2**53-1){if(typeof n!=`number`)throw d(e,`${t} must be a number`,n);if(' +
  '!Number.isSafeInteger(n)||n<r||n>i)throw u(e,`${t} must be an integer ${i===2**53-1?`of at least ${r}`:`' +
  'from ${r} to ${i}`}`,n)}function m(e){let t=1;for(let n=0;n<e.length;n++)t*=e[n];return t}function h(e,t' +
  '){if(!Array.isArray(t))throw d(e,`shape must be an array of sizes`,t);for(let n of t)p(e,`each size of t' +
  'he shape`,n)}function g(e,t,n){let r=Math.max(n,1);return Number.isInteger(t)&&t>=-r&&t<r||p(e,`dim of a' +
  ' tensor with ${n} dimensions`,t,-r,r-1),t<0?t+r:t}function _(e){return e.map((t,n)=>m(e.slice(n+1)))}let' +
  ' v={float32:Float32Array,float64:Float64Array,int32:Int32Array,int64:BigInt64Array,bool:Uint8Array},y=2*' +
  '*32,b=Object.keys(v);function x(e){return e===`float32`||e===`float64`}function S(e,t){if(!b.includes(t)' +
  ')throw u(e,`dtype must be one of ${b.join(`, `)}`,t)}function C(e,t,n){if(!x(n))throw d(e,`${t} must be ' +
  'float32 or float64`,n)}function w(e,t,n){if(n>y)throw u(e,`at most 2^32 elements`,n);try{return new v[t]' +
  '(n)}catch{throw u(e,`memory for ${n} elements of ${t}`,`none`)}}function ee(e,t){return e instanceof v[t' +
  ']}let te=2**31-1,ne=2n**63n-1n;function re(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));if(x' +
  '(n)){let r=Number(t);if(typeof t==`bigint`&&!Number.isFinite(r))throw u(e,`${n} needs values in its rang' +
  'e`,t);return r}if(typeof t==`number`&&!Number.isFinite(t))throw u(e,`${n} needs finite values`,t);if(n==' +
  '=`int32`){let n=Math.trunc(Number(t));if(Math.abs(n)>te&&n!==-te-1)throw u(e,`int32 needs values from -2' +
  '^31 to 2^31 - 1`,t);return n}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(r>ne||r<-ne-1n)throw u(' +
  'e,`int64 needs values from -2^63 to 2^63 - 1`,t);return r}function ie(e,t,n,r){let i=0,a=(o,s)=>{let c=n' +
  '[o]??1,l=r[o]??0;if(o>=n.length-1)for(let n=0;n<c;n++)e[i++]=t[s+n*l];else for(let e=0;e<c;e++)a(o+1,s+e' +
  '*l)};e.length>0&&a(0,0)}let ae=/* @__PURE__ */ new Float64Array(1),oe=new BigUint64Array(ae.buffer),se=(' +
  '1n<<52n)-1n;function ce(e,t){ae[0]=Math.abs(e);let n=oe[0],r=Number(n>>52n),i=r===0?n:n&se|se+1n,a=Math.' +
  'max(r,1)-1075,o=(e,t)=>t>0?e**BigInt(t):1n,s=i*o(2n,a)*o(10n,t),c=o(2n,-a)*o(10n,-t),l=s/c,u=2n*(s-l*c);' +
  'return u>c||u===c&&l%2n==1n?l+1n:l}function le(e,t){if(t===0)return e;let n=e.padStart(t+1,`0`);return`$' +
  '{n.slice(0,-t)}.${n.slice(-t)}`}function ue(e){if(Number.isNaN(e))return`nan`;if(!Number.isFinite(e))ret' +
  'urn e>0?`inf`:`-inf`}function de(e){return e<0||Object.is(e,-0)?`-`:``}function fe(e,t){return ue(e)??de' +
  '(e)+le(ce(e,t).toString(),t)}function pe(e,t){let n=ue(e);if(n!==void 0)return n;let r=e===0?0:Number(e.' +
  'toExponential().split(`e`)[1])-1,i=ce(e,t-r).toString();for(;i.length>t+1;)i=ce(e,t-++r).toString();let ' +
  'a=String(Math.abs(r)).padStart(2,`0`);return`${de(e)}${le(i,t)}e${r<0?`-`:`+`}${a}`}let T={precision:4,t' +
  'hreshold:1e3,edgeItems:3,lineWidth:80},me={default:T,short:{...T,precision:2,edgeItems:2},full:{...T,thr' +
  'eshold:1/0}},he=[`precision`,`threshold`,`edgeItems`,`lineWidth`,`profile`,`sciMode`],ge={...T,sciMode:n' +
  'ull};function _e(e){return ve(`toString`,e,e.sciMode===void 0?ge.sciMode:e.sciMode)}function ve(e,t,n){f' +
  '(e,t,he);let{profile:r,precision:i,threshold:a,edgeItems:o,lineWidth:s}=t;if(r!==void 0&&!Object.hasOwn(' +
  'me,r))throw u(e,`profile must be one of ${Object.keys(me).join(`, `)}`,r);if(n!==null&&typeof n!=`boolea' +
  'n`)throw d(e,`sciMode must be a boolean or null`,n);let c=r===void 0?ge:me[r],l={precision:i??c.precisio' +
  'n,threshold:a??c.threshold,edgeItems:o??c.edgeItems,lineWidth:s??c.lineWidth,sciMode:n};return p(e,`prec' +
  'ision`,l.precision,0,100),p(e,`edgeItems`,l.edgeItems),p(e,`lineWidth`,l.lineWidth),l.threshold!==1/0&&p' +
  '(e,`threshold`,l.threshold),l}let ye=[`float32`,`int64`,`bool`];function be(e,t){let n=_e(t),r=e.data.le' +
  'ngth===0,i=r?`[]`:Se(e,n),a=[];return r&&e.shape.length!==1&&a.push(`size=(${e.shape.join(`, `)})`),(r?e' +
  '.dtype!==`float32`:!ye.includes(e.dtype))&&a.push(`dtype=torch.${e.dtype}`),`${xe(`tensor(`+i,a,n.lineWi' +
  'dth)})`}function xe(e,t,n){let r=e.length-e.lastIndexOf(`\n`)+1,i=e;for(let e of t){let t=r+e.length+2>n' +
  ';i+=t?`,\\n${` `.repeat(7)}${e}`:`, ${e}`,r=t?7+e.length:r+e.length+2}return i}function Se(e,t){let{shap' +
  'e:n,data:r}=e,{edgeItems:i,lineWidth:a}=t,o=r.length>t.threshold,s=e=>{let t=Array.from({length:e},(e,t)' +
  '=>t);return!o||e<=2*i?t:[...t.slice(0,i),void 0,...t.slice(e-i)]},c=[],l=(e,t)=>{let i=n[e];if(i===void ' +
  '0)c.push(r[t]);else for(let n of s(i))n!==void 0&&l(e+1,t*i+n)};l(0,0);let{format:u,width:d}=Ce(c,e.dtyp' +
  'e,t),f=(e,t)=>{let i=n[e],o=7+e;if(i===void 0)return u(r[t]);if(e<n.length-1){let r=s(i).map(n=>n===void' +
  ' 0?`...`:f(e+1,t*i+n)),a=`,${`\n`.repeat(n.length-1-e)}${` `.repeat(o+1)}`;return`[${r.join(a)}]`}let c=' +
  's(i).map(e=>e===void 0?` ...`:u(r[t*i+e]));if(c.length===1&&c[0]===` ...`)return`[...]`;let l=Math.max(1' +
  ',Math.floor((a-o)/(d+2))),p=[];for(let e=0;e<c.length;e+=l)p.push(c.slice(e,e+l).join(`, `));return`[${p' +
  '.join(`,\\n${` `.repeat(o+1)}`)}]`};return f(0,0)}function Ce(e,t,n){if(!x(t))return we(e=>t===`bool`?e=' +
  '==0?`False`:`True`:String(e),e,0);let{precision:r,sciMode:i}=n,a=e=>fe(Number(e),r),o=e=>pe(Number(e),r)' +
  ',s=e=>fe(Number(e),0),c=e=>Number.isFinite(e)?`${s(e)}.`:s(e),l=e.filter(e=>Number.isFinite(e)&&e!==0);i' +
  'f(l.length===0)return we(c,[],0);let u=l.map(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)),f=u.reduce((e,t)' +
  '=>Math.min(e,t)),p=l.every(Number.isInteger),m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;return we(i??m?o:p' +
  '?c:a,l,+(h===s),h)}function we(e,t,n,r=e){let i=t.reduce((e,t)=>Math.max(e,r(t).length+n),1);return{form' +
  'at:t=>e(t).padStart(i),width:i}}var Te=class e{shape;dtype;data;constructor(e,t,n,r){if(this.dtype=e,thi' +
  's.data=n,r?.shape===t&&r.dtype===e&&r.data.length===n.length)this.shape=t;else{if(S(`Tensor`,e),h(`Tenso' +
  'r`,t),!ee(n,e))throw d(`Tensor`,`data must be the typed array of ${e}`,n);if(m(t)!==n.length)throw u(`Te' +
  'nsor`,`shape must hold ${n.length} elements`,t);this.shape=Object.isFrozen(t)?t:Object.freeze([...t])}}g' +
  'et ndim(){return this.shape.length}get numel(){return this.data.length}item(){if(this.numel!==1)throw u(' +
  '`item`,`a tensor of one element`,this.numel);return this.itemAt(0)}itemAt(e){let t=this.data[e];return t' +
  'his.dtype===`bool`?t!==0:t}toArray(){let e=(t,n)=>{let r=this.shape[t];if(r===void 0)return this.itemAt(' +
  'n);let i=m(this.shape.slice(t+1));return Array.from({length:r},(r,a)=>e(t+1,n+a*i))};return e(0,0)}toStr' +
  'ing(e={}){return be(this,e)}[Symbol.for(`nodejs.util.inspect.custom`)](){return this.toString()}to(t){if' +
  '(S(`to`,t),this.dtype===t)return this;let n=w(`to`,t,this.numel);for(let e=0;e<n.length;e++)n[e]=re(`to`' +
  ',this.data[e],t);return new e(t,this.shape,n)}reshape(t){if(!Array.isArray(t))throw d(`reshape`,`shape m' +
  'ust be an array of sizes`,t);let n=t.filter(e=>e!==-1),r=this.numel/m(n),i=n.length===t.length-1?t.map(e' +
  '=>e===-1?r:e):t;if(!i.every(e=>Number.isSafeInteger(e)&&e>=0)||m(i)!==this.numel)throw u(`reshape`,`a sh' +
  'ape for ${this.numel} elements`,t);return new e(this.dtype,i,this.data)}transpose(t,n){let r=g(`transpos' +
  'e`,t,this.ndim),i=g(`transpose`,n,this.ndim),a=e=>e.map((t,n)=>n===r?e[i]:n===i?e[r]:t),o=a(this.shape),' +
  's=w(`transpose`,this.dtype,this.numel);return ie(s,this.data,o,a(_(this.shape))),new e(this.dtype,o,s)}}' +
  ',Ee=class{words=/* @__PURE__ */ new Uint32Array(624);next=0;constructor(e){this.seed(e)}seed(e){let t=th' +
  'is.words,n=e>>>0;t[0]=n;for(let e=1;e<624;e++)n=Math.imul(1812433253,n^n>>>30)+e>>>0,t[e]=n;this.next=0}' +
  'uint32(){(this.next===0||this.next===624)&&this.twist();let e=this.words[this.next++];return e^=e>>>11,e' +
  '^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}twist(){let e=this.words;for(let t=0;t<624;t++){let' +
  ' n=e[t],r=e[(t+1)%624],i=n&2147483648|r&2147483647,a=e[(t+397)%624];e[t]=a^i>>>1^(r&1?2567483615:0)}this' +
  '.next=0}};let De=-(2n**63n),Oe=2n**64n-1n,ke=5056,Ae=5024,je=5040;var E=class e{engine=new Ee(0);seed=0n' +
  ';cachedNormal;constructor(){this.manualSeed(67280421310721n)}manualSeed(e){return this.seed=Me(e),this.e' +
  'ngine.seed(Number(this.seed&4294967295n)),this.cachedNormal=void 0,this}initialSeed(){return this.seed}u' +
  'int32(){return this.engine.uint32()}uint64(){let e=this.engine.uint32();return BigInt(e)<<32n|BigInt(thi' +
  's.engine.uint32())}uniform32(){return(this.engine.uint32()&16777215)*2**-24}uniform64(){return((this.eng' +
  'ine.uint32()&2097151)*2**32+this.engine.uint32())*2**-53}drawInBulk(e){let t=e(this.engine.words,this.en' +
  'gine.next);return t!==void 0&&(this.engine.next=t),t!==void 0}takeCachedNormal(){let e=this.cachedNormal' +
  ';return this.cachedNormal=void 0,e}cacheNormal(e){this.cachedNormal=e}getState(){let e=new Uint8Array(ke' +
  '),t=new DataView(e.buffer),{words:n,next:r}=this.engine;return t.setBigUint64(0,this.seed,!0),t.setInt32' +
  '(8,r===0?1:625-r,!0),t.setInt32(12,1,!0),t.setUint32(16,r,!0),n.forEach((e,n)=>{t.setUint32(24+8*n,e,!0)' +
  '}),this.cachedNormal!==void 0&&(t.setFloat64(Ae,this.cachedNormal,!0),t.setInt32(je,1,!0)),e}setState(e)' +
  '{if(!(e instanceof Uint8Array))throw d(`setState`,`state must be a Uint8Array`,e);if(e.length!==ke)throw' +
  ' u(`setState`,`state must have ${ke} bytes`,e.length);let t=new DataView(e.buffer,e.byteOffset,e.byteLen' +
  'gth),n=t.getInt32(8,!0),r=t.getUint32(16,!0);if(r>624||n!==(r===0?1:625-r))throw u(`setState`,`state mus' +
  't come from getState`,`left ${n}, next ${r}`);this.seed=t.getBigUint64(0,!0),this.engine.next=r;for(let ' +
  'e=0;e<624;e++)this.engine.words[e]=t.getUint32(24+8*e,!0);let i=t.getInt32(je,!0)!==0;return this.cached' +
  'Normal=i?t.getFloat64(Ae,!0):void 0,this}clone(){return new e().setState(this.getState())}};function Me(' +
  'e){if(typeof e!=`bigint`&&typeof e!=`number`)throw d(`manualSeed`,`seed must be a number or a bigint`,e)' +
  ';if(typeof e==`number`&&!Number.isSafeInteger(e))throw u(`manualSeed`,`seed must be an integer (beyond 2' +
  '^53: a bigint)`,e);let t=BigInt(e);if(t<De||t>Oe)throw u(`manualSeed`,`seed must be from -2^63 to 2^64 -' +
  ' 1`,e);return BigInt.asUintN(64,t)}let Ne=new E;function Pe(e,t,n=[`generator`,`dtype`]){f(e,t,n);let r=' +
  't.generator??Ne;if(!(r instanceof E))throw d(e,`generator must be a Generator`,r);return r}function Fe(e' +
  ',t){return new WebAssembly.Instance(e,{env:{memory:t}}).exports}function Ie(){return`%l"3p)%%%)K)dF.333)' +
  '3F,33)kF23333X%F%%F+3333%F,33%F+333k)XF2333H3%F2333HH%F,33)HF;33333kX%F.33k%F+3333)XF)3%F.33H%F)X)XF8333' +
  '33k%F2333kX%F.33k)XF%)3F+333X%F.333)XF2333k3%F)H%,^).V"."68pVp"/W"9,)#=)#=).r E%28;5):?-,,4COE.7h^)S++_n' +
  ' >%.c8R?3%*//)-3%*//&-3%*/&-3%*<K/)-3%*/G/,-3%*<L/2-3%*<#7<2-3)*%-3)*%-3)*%-;#8)7.JMR.88!<IRRJM.2;z!CM!;' +
  'Jot.).!C|t.++tIzJ.%)!L.,)!M..:"0")VwVzV!Z>%_5"0")VwV!Al"8%S5"0")VwVo"5p%^?"0")VwV!KW")>V%h-"3"/!Z>pl"8!F' +
  '"/"7"3%77!VlwT"7lW!X!D")VwVo"5p%d^!VlwT"7lW!X!D")VwV!KW")>V%c4!VlwT"7lW!X!F"/"7"3% >8pVp"/W"9,%5)E4))?#[' +
  'f E!/%&)+6&%&)&,7xf:2&,f:&,*.[J+6&%E-*<G/.&%&,*,>$T?%%&,74-*<G/.-#6),,3,H.6&)&,b+6&,*,>*/L/+19.&%+H&%&,1' +
  '(!Q.%2(4%%%%%%%%%%%%%%%%-(4%%%%%%%%%%%%%%%%(P("G)9+(#3)(4%%%%)%%%,%%%.%%%&)&,T(h92(!-(M(-+%&.&+(#4)(4+%%' +
  '%2%%%8%%%;%%%&2(!-(M(-+7&,*510,4)---!.))H&%&)&)&,*.1*X[*,>1&.(S*77.*<?(%+%*u?(%+%(B)9+(0%&+(0)K-"F2,+3CH' +
  '&.(])(4%%%!:%%%!:%%%!:%%%!:(R9:(o+6&%08&)02&.&:(M0?.6&,&2Y+6&8&2(%+%&?(g)(-+%&8*7108&2*71024)--&%&%&%&,&' +
  ')T1&.&:(!C&+7.E-&.7 D*<?02.6&2&+*)>*<?1I+6&2(4%%%%%%%%%%%%%%%%(-+%&2*71024)--*/5(:,%0h*/5(:,+0^*/5(:,50S' +
  '*q5(%+%0.*<5(%+%0E*u5(%+%0:*]5(%+%0?*B5(%+%0-*/:(%+%04*m:(%+%0C*K:(%+%0O.6&)&,I+6&)&+*8>192&,&,&2YD02.6&' +
  ')&2I+6&)(%+%&.($C)9_&S(@)&E(N)97&E(g)0n&_&n&h(@)(g)&n&^(@)(g)9_&_(@)0n&%&_&O(@)&C(N)&n(@)&_&4(@)&-(N)(N)' +
  '&n(@)&_&?(@)&:(N)(N)&7*c(#7)(@)97(-+%&8&8(%+<:&7(N)(-+<:&8*71&+*)>*7T[08&%*710%&)*710)4)--*%02&+*)>05.6&' +
  '2&5I+6&2(%+<:07&2(4%%%%%%%%%%%%%%%%(-+<:&5*&T&2*)>[*<?19;&;(%+%&7(Q(B)(-+%&;&;(%+7&7&7(C5:?-4COE5:?-4COE' +
  '(Q(B)(-+7&2*71024)--4)---!1%&%&,*,>10,.6&%&,I+6&%&)(%+%&.(g)&+(g)(-+%&)*710)&%*710%4)---I))H&%&%&)*,>178' +
  '9,&,&,(C5:?-4COE%),.+28;($C)9,&,&,(C+28;%),.4COE5:?-($C)(}%-"8),H(4%%/=%%/=%%/=%%/=0,(4%%/=%%/=%%/=%%/=0' +
  '..6&%*71&)I+6&,&%(%+%($C)0,&.&%(%+7($C)0.&%*&10%4)--&%&)I+H&,&%(%+%($C)2&,-&.($C)-m)))H&++6*<G/.&%&,D&)P' +
  ':&2(S&8*q:~,%#GZ7O#B(S7+-a%%/AR%%%%%%BA&8Z#B&+D02&,+6&%&,&.&2&+7 A2&+J+6&2(S0;&%&.*,>10).6&%&)I+6&%&%(%+' +
  '%&;(@)(-+%&%*710%4)-----~%&%&)*,>10).6&%&)I+6&%&,(S(-+%&%*710%4)---!Q,)H)3&+#B(S02&.*,>08*%0..6&.&8I+6&%' +
  '&.1&,&.1(%+%&)&.1(%+%&2(g)(@)&.*/L/+1(%+%(M(-+%&.*710.4)---#H),,3)H&.*,>08.6&2&8I+6&2*<G/.1&,&21(%+%(4vv' +
  'm!6vvm!6vvm!6vvm!6($B)(-+%&2*71024)--*<G/.*<G/.&.a%%%%7,x&+R%%%%%%"0!2L#B(S0;*%0,.6&,&8I+6&%&,1&)&,1(%+%' +
  '&,*<G/.1(%+%&;(@)(g)&,*/L/+1(%+%(M(-+%&,*710,4)---#),,+3+H&,*,>02.6&+&2I+6&+*/+19,&2&,&2ID0;(4%%%%%%%%%%' +
  '%%%%%%05(4%%%%%%%%%%%%%%%%0:&+0,.6&,&;I+6&%&,1(%+%0-&5&.+H&-2&-&)&,1(%+%(@)-&,*/L/+1(%+%(M(N)05&,*7198&%' +
  '1(%+%0-&:&.+H&-2&-&)&81(%+%(@)-&8*/L/+1(%+%(M(N)0:&,*&10,4)--&?&5&:(N)95(Q&5&5(C5:?-4COE5:?-4COE(Q(B)(B)' +
  '0?&+*/+10+4)--&?(0%&?(0)K-P%&%*,>*<G/.1(4%%/=%%/=%%/=%%/=(-+%-"9,+3)HP;08*<G/.0+*/ZK20..6&.&8I+6&%&. P,%' +
  '192&+(%+%&,(@)9;(!N,%%&)&21&;(!N,%)&2&)*)>1&;(!N,%,&2&)*.i1&;(!N,%.&+*710+&.*+10.4)---#U).,3,X)">&%R%%%%' +
  '%%B3wJ+6&%E-&%#I92!6!("H#3*=;T0,&2!6=======;"C!6///////$PA"Dj9%R#Y!/3!Z#*K$NA!X+6&,*)10,&%R%%%%%%]AL0%-&' +
  '%R%%%%%%BjK&%R%%%%%%BAKZ9%&%L0+*S0).6&)*%b+6&.&+LR%%%%%%BA&)#CZK0.&)*,T0)4)--&,#CR$G!-$R$V!6 V@AL&%&%K&.' +
  'LK--%*/ZK2f;7D-#1.,;3)k&)*,>0:*<L/20?*/&05*/G/,0;&%&,z&)*sz&,D*%&%*+MD+6&.J+6&,*%!;0-*/ZK2f;*%0..6&)&.b+' +
  '6P;&.*,>!*,%P;&-J94+3&42&.*<L/21 U%%J-*%!;*,>1f;&.*)10.4)--P;*/ZK2T*,"6f5P5&)!<+6*/G/,&%&)ia%%/=a%%%%&+D' +
  '&2P5D75--P5J+6E-&,*%P5&)!;D0,P5&)!<&)*szW+6.6&8*+19.&%z+6&;&5&:&+7n&:*,>98&5105&8&;10;&.084)----.6&%&8b+' +
  '6&5&?*%&,D9.&)7%0-,6P:J+6&;&)&2754)-&;&-&.&)&+&-P:729C*/L/+*<G/.&;&.D&+D&-P:&C7,7;-&5&:105&;&:10;&?&)&?1' +
  '&,+3&8*)1&,"/2*)-D0?&8*)1084)---!;))3*/&*<L/2*%&)D9)&%7%02*<G/.*/G/,&)D&2*%P:&,D&.7,x*/G/,&2&)&%&,&.&+7;' +
  '-r%*/L/+*/&*<L/2*%&)D&%7%P:&,7,-c%*/&*<L/2*%&)D&%7%P:72-+%P:-#>.,;3)HP;0;&)&,195&,19:&,10?*<G/.02*/ZK20+' +
  '.6&+&;I+6&2&?&+ P,%981&8&:1&8&51&)&81(!P,%(!J,%)(!J,%,(!J,%.(-+%&2*7102&+*+10+4)--*/L/+*<G/.&.D*<G/.&2*<' +
  'G/.&2789-*<%7.*%0).6&)*&I+6&)*<-1&)*<?19+(%+%&+(%+6(B)&+(%+&&+(%+F(B)(B)(-+%&)*710)4)--&.J+6&%&,(4%%%%%%' +
  'BA%%%%%%BA*<-(%+%($K)(U(4%%%%%%BA%%%%%%BA*u-(%+%($K)(U(C%),.+28;7h^S_n >c7CE-*%0).6&)*+I+6&)*,>*q:19.&)*' +
  '.>*<-1 S.%&.~,%#GZ7O#By,%&)*)10)4)--*<G/.*<G/.&2*<G/.T*,"6&-*q:(%+%7+&%&,(4%%/A%%/A%%/A%%/A7C-#3),83)X*<' +
  'L/20+&,J+6*%&)7)-&)*,>0;.6&%&8b+6&,+3&8&,"/2*)-J+6&+&)7)&)&+10+-&2*/&195&2*<K/)19:&)&.7-0?&.+6&2*/G/,1&5' +
  '&:&)&?7?2&2*/G/,1&2*/&1&2*<K/)1&)&?7:-&2&;102&8*)1084)---!0%*<L/2*%&)D&%7)&,+6*/G/,*/&*<K/)&%&.7?2*/G/,*' +
  '/&*<K/)&%&.7:--r%*<L/2*%&)D&%7)*/&*<K/)&%&,7--$5),23,H&.(S0-*<G/.05.6&,&;b+6&,&;T92*7!<0:&)&;1(%+%(4%%%%' +
  '%%%%%%%%%%%%(f(!X98*==.&2>W*==.[&8&:D08&%&2*7&:D*,>102.6&%&2I+6&8*E[*8>*<Z<210:&8*+"608&5(%+%&-(@)&:(%+7' +
  '(O0?&%&++H&?&:(%+&(!D2&?-(-+%&5&: P,s105&%*710%4)--&20%&;*710;4)---L,)+3*<G/.0..6&,&+b+6&.&%(%+%&)&+1(%+' +
  '%(4%%%%%%%%%%%%%%%%(f(!X92*==.&,&+T98>W*==.[&2&8*7!<D92*E[*8>*<Z<2198(%+%(O(-+%&.&8 P,s19.&%(%+7&2*+"6*E' +
  '[*8>*<Z<2198(%+%(O(-+%&.&8 P,s19.&%(%+&&2*5"6*E[*8>*<Z<2198(%+%(O(-+%&.&8 P,s19.&%(%+s&2*4"6*8>*<Z<2192(' +
  '%+%(O(-+%&.&2 P,s10.&%*6T0%&+*710+4)--&.*<G/.T*,"69%74&%-#7))83.6&,*7I+6&,*8>*<Z<210.*%0%*%0).6&)*+I+6&)' +
  '*,>92&.*&11*///X*%&,&)"6*)[9+D!*,%&2&.*711*3&%*"A"B"D5i*/"B"Hd1&+D!*,%&+J+6&%&.1&)*"D"Hm&i*/"B"Hd1!*,%&%' +
  '*+10%-&)*)10)4)--&.&%!*,s&,*)10,4)---#+.)5H&%&%*/5(:,5(@)(19%*/5(:,%(@)(g)&%*/5(:,+(@)(g)9,($9)9)&)(@)0.' +
  '&)*/5(:,&9+(@)*/5(:, D92(N)&.(@)&)*/5(:,d98(@)*/5(:,_9;(N)(N)&.(@)&)*/5(:,79.(@)*/5(:,4(N)(N)05*q:&,&+&5' +
  '(@)9+(@)&2&5(@)92(N)&,&,(@)9)(@)&,&8&5(@)98(@)&;&5(@)9;(N)(N)&)(@)&,&.&5(@)9)(@)&5(N)(N)(4%%/Y%%/Y%%/Y%%' +
  '/Y(@)(-+%*q5&%(4%%ca%%ca%%ca%%ca(g)(4dW YAdW YAdW YAdW YA(@)(-+%*<5(4"W%6Y"W%6Y"W%6Y"W%6Y&%(g)(-+%*u5&5(' +
  '-+%*]5&)(-+%*B5&;(-+%*/:&8(-+%*m:&2(-+%*K:&+(-+%--~)%*"A5-P/ YA"C/U#E!/#6#DA%%/A$S=3A]$V=!2A#9~!2!2#* S!' +
  '1!D$);!0`}function Le(){return`%l"3p)%%%)K)dF.333)3F,33)kF23333X%F%%F+3333%F,33%F+333k)XF2333H3%F2333HH%' +
  'F,33)HF;33333kX%F.33k%F+3333)XF)3%F.33H%F)X)XF833333k%F2333kX%F.33k)XF%)3F+333X%F.333)XF2333k3%F)H%,^).V' +
  '"."68pVp"/W"9,)#=)#=).r E%28;5):?-,,4COE.7h^)S++_n >%.c8R?3%*//)-3%*//&-3%*/&-3%*<K/)-3%*/G/,-3%*<L/2-3%' +
  '*<#7<2-3)*%-3)*%-3)*%-;#8)7.JMR.88!<IRRJM.2;z!CM!;Jot.).!C|t.++tIzJ.%)!L.,)!M..:"0")VwVzV!Z>%_5"0")VwV!A' +
  'l"8%S5"0")VwVo"5p%^?"0")VwV!KW")>V%h-"3"/!Z>pl"8!F"/"7"3%77!VlwT"7lW!X!D")VwVo"5p%d^!VlwT"7lW!X!D")VwV!K' +
  'W")>V%c4!VlwT"7lW!X!F"/"7"3% >8pVp"/W"9,%5)E4))?"Vf E!/%&)+6&%&)&,7xf:2&,f:&,*.[J+6&%E-*<G/.&%&,*,>$T?%%' +
  '&,74-*<G/.-#6),,3,H.6&)&,b+6&,*,>*/L/+19.&%+H&%&,1(!Q.%2(4%%%%%%%%%%%%%%%%-(4%%%%%%%%%%%%%%%%(P("G)9+(#3' +
  ')(4%%%%)%%%,%%%.%%%&)&,T(h92(!-(M(-+%&.&+(#4)(4+%%%2%%%8%%%;%%%&2(!-(M(-+7&,*510,4)---!.))H&%&)&)&,*.1*X' +
  '[*,>1&.(S*77.*<?(%+%*u?(%+%(B)9+(0%&+(0)K-$D+,+3CH&.(])(4%%%!:%%%!:%%%!:%%%!:(R9:(o+6&%08&)02&.&:(M0?.6&' +
  ',&2Y+6&8&2(%+%&?(g)(-+%&8*7108&2*71024)--&%&%&%&,&)T1&.&:(!C&+7.E-&.7 D*<?02.6&2&+*)>*<?1I+6&2(4%%%%%%%%' +
  '%%%%%%%%(-+%&2*71024)--*/5(:,%0h*/5(:,+0^*/5(:,50S*q5(%+%0.*<5(%+%0E*u5(%+%0:*]5(%+%0?*B5(%+%0-*/:(%+%04' +
  '*m:(%+%0C*K:(%+%0O.6&)&,I+6&)&+*8>192&,&,&2YD02.6&)&2I+6&)(%+%&.($C)9_&S&E("E,97&E(g)9n&^&n&h&_("F,("F,9' +
  '_&_(@)0n&%&_&O&C("E,&n&_&4&-("E,("E,&n&_&?&:("E,("E,&7*c(#7)(@)97(-+%&8&8(%+<:&7(N)(-+<:&8*71&+*)>*7T[08' +
  '&%*710%&)*710)4)--*%02&+*)>05.6&2&5I+6&2(%+<:07&2(4%%%%%%%%%%%%%%%%(-+<:&5*&T&2*)>[*<?19;&;(%+%&7(Q(B)(-' +
  '+%&;&;(%+7&7&7(C5:?-4COE5:?-4COE(Q(B)(-+7&2*71024)--4)---!1%&%&,*,>10,.6&%&,I+6&%&)(%+%&.(g)&+(g)(-+%&)*' +
  '710)&%*710%4)---I))H&%&%&)*,>1789,&,&,(C5:?-4COE%),.+28;($C)9,&,&,(C+28;%),.4COE5:?-($C)(}%-"8),H(4%%/=%' +
  '%/=%%/=%%/=0,(4%%/=%%/=%%/=%%/=0..6&%*71&)I+6&,&%(%+%($C)0,&.&%(%+7($C)0.&%*&10%4)--&%&)I+H&,&%(%+%($C)2' +
  '&,-&.($C)-m)))H&++6*<G/.&%&,D&)P:&2(S&8*q:~,%#GZ7O#B(S7+-a%%/AR%%%%%%BA&8Z#B&+D02&,+6&%&,&.&2&+7 A2&+J+6' +
  '&2(S0;&%&.*,>10).6&%&)I+6&%&%(%+%&;(@)(-+%&%*710%4)-----~%&%&)*,>10).6&%&)I+6&%&,(S(-+%&%*710%4)---!Q,)H' +
  ')3&+#B(S02&.*,>08*%0..6&.&8I+6&%&.1&,&.1(%+%&)&.1(%+%&2(g)(@)&.*/L/+1(%+%(M(-+%&.*710.4)---#H),,3)H&.*,>' +
  '08.6&2&8I+6&2*<G/.1&,&21(%+%(4vvm!6vvm!6vvm!6vvm!6($B)(-+%&2*71024)--*<G/.*<G/.&.a%%%%7,x&+R%%%%%%"0!2L#' +
  'B(S0;*%0,.6&,&8I+6&%&,1&)&,1(%+%&,*<G/.1(%+%&;(@)(g)&,*/L/+1(%+%(M(-+%&,*710,4)---#),,+3+H&,*,>02.6&+&2I' +
  '+6&+*/+19,&2&,&2ID0;(4%%%%%%%%%%%%%%%%05(4%%%%%%%%%%%%%%%%0:&+0,.6&,&;I+6&%&,1(%+%0-&5&.+H&-2&-&)&,1(%+%' +
  '(@)-&,*/L/+1(%+%(M(N)05&,*7198&%1(%+%0-&:&.+H&-2&-&)&81(%+%(@)-&8*/L/+1(%+%(M(N)0:&,*&10,4)--&?&5&:(N)95' +
  '(Q&5&5(C5:?-4COE5:?-4COE(Q(B)(B)0?&+*/+10+4)--&?(0%&?(0)K-P%&%*,>*<G/.1(4%%/=%%/=%%/=%%/=(-+%-"9,+3)HP;0' +
  '8*<G/.0+*/ZK20..6&.&8I+6&%&. P,%192&+(%+%&,(@)9;(!N,%%&)&21&;(!N,%)&2&)*)>1&;(!N,%,&2&)*.i1&;(!N,%.&+*71' +
  '0+&.*+10.4)---#U).,3,X)">&%R%%%%%%B3wJ+6&%E-&%#I92!6!("H#3*=;T0,&2!6=======;"C!6///////$PA"Dj9%R#Y!/3!Z#' +
  '*K$NA!X+6&,*)10,&%R%%%%%%]AL0%-&%R%%%%%%BjK&%R%%%%%%BAKZ9%&%L0+*S0).6&)*%b+6&.&+LR%%%%%%BA&)#CZK0.&)*,T0' +
  ')4)--&,#CR$G!-$R$V!6 V@AL&%&%K&.LK--%*/ZK2f;7D-#1.,;3)k&)*,>0:*<L/20?*/&05*/G/,0;&%&,z&)*sz&,D*%&%*+MD+6' +
  '&.J+6&,*%!;0-*/ZK2f;*%0..6&)&.b+6P;&.*,>!*,%P;&-J94+3&42&.*<L/21 U%%J-*%!;*,>1f;&.*)10.4)--P;*/ZK2T*,"6f' +
  '5P5&)!<+6*/G/,&%&)ia%%/=a%%%%&+D&2P5D75--P5J+6E-&,*%P5&)!;D0,P5&)!<&)*szW+6.6&8*+19.&%z+6&;&5&:&+7n&:*,>' +
  '98&5105&8&;10;&.084)----.6&%&8b+6&5&?*%&,D9.&)7%0-,6P:J+6&;&)&2754)-&;&-&.&)&+&-P:729C*/L/+*<G/.&;&.D&+D' +
  '&-P:&C7,7;-&5&:105&;&:10;&?&)&?1&,+3&8*)1&,"/2*)-D0?&8*)1084)---!;))3*/&*<L/2*%&)D9)&%7%02*<G/.*/G/,&)D&' +
  '2*%P:&,D&.7,x*/G/,&2&)&%&,&.&+7;-r%*/L/+*/&*<L/2*%&)D&%7%P:&,7,-c%*/&*<L/2*%&)D&%7%P:72-+%P:-#>.,;3)HP;0' +
  ';&)&,195&,19:&,10?*<G/.02*/ZK20+.6&+&;I+6&2&?&+ P,%981&8&:1&8&51&)&81(!P,%(!J,%)(!J,%,(!J,%.(-+%&2*7102&' +
  '+*+10+4)--*/L/+*<G/.&.D*<G/.&2*<G/.&2789-*<%7.*%0).6&)*&I+6&)*<-1&)*<?19+(%+%&+(%+6(B)&+(%+&&+(%+F(B)(B)' +
  '(-+%&)*710)4)--&.J+6&%&,(4%%%%%%BA%%%%%%BA*<-(%+%($K)(U(4%%%%%%BA%%%%%%BA*u-(%+%($K)(U(C%),.+28;7h^S_n >' +
  'c7CE-*%0).6&)*+I+6&)*,>*q:19.&)*.>*<-1 S.%&.~,%#GZ7O#By,%&)*)10)4)--*<G/.*<G/.&2*<G/.T*,"6&-*q:(%+%7+&%&' +
  ',(4%%/A%%/A%%/A%%/A7C-#3),83)X*<L/20+&,J+6*%&)7)-&)*,>0;.6&%&8b+6&,+3&8&,"/2*)-J+6&+&)7)&)&+10+-&2*/&195' +
  '&2*<K/)19:&)&.7-0?&.+6&2*/G/,1&5&:&)&?7?2&2*/G/,1&2*/&1&2*<K/)1&)&?7:-&2&;102&8*)1084)---!0%*<L/2*%&)D&%' +
  '7)&,+6*/G/,*/&*<K/)&%&.7?2*/G/,*/&*<K/)&%&.7:--r%*<L/2*%&)D&%7)*/&*<K/)&%&,7--$6),23,H&.(S0-*<G/.05.6&,&' +
  ';b+6&,&;T92*7!<0:&)&;1(%+%(4%%%%%%%%%%%%%%%%(f(!X98*==.&2>W*==.[&8&:D08&%&2*7&:D*,>102.6&%&2I+6&8*E[*8>*' +
  '<Z<210:&8*+"608&5(%+%&-(@)&:(%+7(/,0?&%&++H&?&:(%+&(!D2&?-(-+%&5&: P,s105&%*710%4)--&20%&;*710;4)---#2,)' +
  '+3*<G/.0..6&,&+b+6&.&%(%+%&)&+1(%+%(4%%%%%%%%%%%%%%%%(f(!X92*==.&,&+T98>W*==.[&2&8*7!<D92*E[*8>*<Z<2198(' +
  '%+%(/,(-+%&.&8 P,s19.&%(%+7&2*+"6*E[*8>*<Z<2198(%+%(/,(-+%&.&8 P,s19.&%(%+&&2*5"6*E[*8>*<Z<2198(%+%(/,(-' +
  '+%&.&8 P,s19.&%(%+s&2*4"6*8>*<Z<2192(%+%(/,(-+%&.&2 P,s10.&%*6T0%&+*710+4)--&.*<G/.T*,"69%74&%-#7))83.6&' +
  ',*7I+6&,*8>*<Z<210.*%0%*%0).6&)*+I+6&)*,>92&.*&11*///X*%&,&)"6*)[9+D!*,%&2&.*711*3&%*"A"B"D5i*/"B"Hd1&+D' +
  '!*,%&+J+6&%&.1&)*"D"Hm&i*/"B"Hd1!*,%&%*+10%-&)*)10)4)--&.&%!*,s&,*)10,4)---$S,)5H&%*/5(:,5(@)(19)*/5(:,+' +
  '&)*/5(:,%&%("F,("F,9,($9)9%&%(@)0.&%*/5(:,&9+*/5(:, D92("E,&.&%*/5(:,d98*/5(:,_9;("E,("E,&.&%*/5(:,79.*/' +
  '5(:,4("E,("E,05*q:&,&+&5(@)9+&2&5(@)92("E,&,&,(@)9%&,&8&5(@)98&;&5(@)9;("E,("E,&%&,&.&5(@)9%&5("E,("E,(4' +
  '%%/Y%%/Y%%/Y%%/Y(@)(-+%*q5&)(4%%ca%%ca%%ca%%ca(g)(4dW YAdW YAdW YAdW YA(@)(-+%*<5(4"W%6Y"W%6Y"W%6Y"W%6Y&' +
  ')(g)(-+%*u5&5(-+%*]5&%(-+%*B5&;(-+%*/:&8(-+%*m:&2(-+%*K:&+(-+%--~)%*"A5-P/ YA"C/U#E!/#6#DA%%/A$S=3A]$V=!' +
  '2A#9~!2!2#* S!1!D$);!0`}function Re(){return`%l"3p)%%%)h.F,33)3F.333%F)3%.2+),%%2+)),,8P23%*/<%-3%*/5-3%' +
  '*<"H,-3%*/"I+-3%*/#)+-;A5+tIzJ.%)!L.).!C|t.,2ot*tJ...JMR.+:!V"/"8!A"5iiVW%);"."/Wpli"3%.8pVp"/W"9,%?#DE+' +
  '#O,,)H)3&%*,>*/"I+10%&)*,>*/"I+10+.6&%*719)&+!A+6&%&%&,1(%+%&%(%+%(4%%%/%%%/%%%/%%%/(M&%(%++9.(4===3===3' +
  '===3===3(M(!D*)(#9)(!E&.(4)%%%)%%%)%%%)%%%(M(G)(4$7q5"Y$7q5"Y$7q5"Y$7q5"Y(M(!E(-+%&)0%4)--.6&%&+I+6&%&%&' +
  ',1(%+%&%(%+%(4%%%/%%%/%%%/%%%/(M&%(%++9.(4===3===3===3===3(M(!D*)(#9)(!E&.(4)%%%)%%%)%%%)%%%(M(G)(4$7q5"' +
  'Y$7q5"Y$7q5"Y$7q5"Y(M(!E(!N,%%&%*+10%4)---L?,,35H&%*,>0,.6&)&,I+6&)0%.6&%&)*&1I+6(4%%%<#E#*$Q!2%%%<#E#*$' +
  'Q!2&%*K51(!Q.%(Q(4%%%F$S0 A6%%%F$S0 A6(e)(U(Q9.(4%%%FsQ$LA%%%FsQ$LA(e)(U(Q($T)(4)%%%)%%%)%%%)%%%(#:)(4)%' +
  '%%)%%%)%%%)%%%(!C98($V)9+(4%%%& UR!X#J%%%& UR!X#J(e)&+(4%%%%%#@ Wj%%%%%#@ Wj(e)&+(4%%%%%&$Aj%%%%%&$Aj(e)' +
  '&.(B)(U(Q(B)(U(Q(B)(U(Q9;&;(e)(U(Q9.(e)(4%%%6#O<!Jj%%%6#O<!Jj(B)(U(Q&.(e)(4%%%Kt|#1A%%%Kt|#1A(B)(U(Q&.(e' +
  ')(U(Q&.(e)(4%%%%%%]j%%%%%%]j&.(e)(B)(U(Q(4%%%%%%BA%%%%%%BA(B)(U(Q05(4%%/A%%/A%%/A%%/A&%*/51(!Q.%(g)9+(4=' +
  '=3%==3%==3%==3%(M(4%%%A%%%A%%%A%%%A(!D(Q92(4%%%F#*K@A%%%F#*K@A(I0:&2(4%%%%%%BA%%%%%%BA($I)&:&2(M(B)(U(Q9' +
  '2&2(e)(U(Q0?&%*<"H,1(4%%%%%%%<%%%%%%%<&+*c(#9)(4">%%%">%%%">%%%">%%%(#=)($V)&:(4%%%%%%BA%%%%%%BA(M($I)9+' +
  '(4%%%%%s@A%%%%%s@A(e)&2(4%%%%%%]j%%%%%%]j&?(e)(4%%%F!++#>A%%%F!++#>A&2(e)(4%%%%!+":#Ij%%%%!+":#Ij(B)(U(Q' +
  '&2(e)(4%%%6ZN#IA%%%6ZN#IA(B)(U(Q&2(e)(4%%%]#5#Wjj%%%]#5#Wjj(B)(U(Q&2(e)(4%%%]!+!1#NA%%%]!+!1#NA(B)(U(Q&2' +
  '(e)(4%%%%#V|#Qj%%%%#V|#Qj(B)(U(Q&2(e)(4%%%/$-"Y#UA%%%/$-"Y#UA(B)(U(Q&2(e)(4%%%/==#[j%%%/==#[j(B)(U(Q&2(e' +
  ')(4%%%6||$-A%%%6||$-A(B)(U(Q&2(e)(U(Q&?(e)&+(4%%%F7u Sj%%%F7u Sj(e)(U(Q(B)(U(Q(B)(U(Q(B)(U(Q(B)(U(Q(e)($' +
  'G)(U(Q9+(4%%%&A"T Qj%%%&A"T Qj&.(e)(4%%%<"37"AA%%%<"37"AA(B)(U(Q&.(e)(4%%%Ft|#Qj%%%Ft|#Qj(B)(U(Q&.(e)(U(' +
  'Q&;(e)&;(B)(U(Q9.&5&8(#S)92(4,%%%%%%%,%%%%%%%(M(4,%%%%%%%,%%%%%%%($.)98(!F&2(4,%%%%%%%,%%%%%%%(#Z)(4+%%%' +
  '%%%%+%%%%%%%(M*!1(#W)(!E(e)(U(!O.%%&%*]"H,1&+&5&.&8(!F&2(4+%%%%%%%+%%%%%%%(M*!1(#W)(!E(e)(U(!O.%%&%*510%' +
  '4)--&)*6T0)4)---#H,,+3)H*/50+.6&%*%b+6&)J&)*B+!:W+6*%*$;)*#@47%*$;)*$G+*$L"87%*<#(+*/"I+ P,%!*,%*$G+*B+*' +
  '$L"87%*%0)-*B+&)T9,&%&%&,bD0.&)*,>*/"I+102*%0,.6&,&.*,>I+6&,&+1&,&21(%+%98&8*-(#9)(!E98&8*;(#7)(4/!J T#)' +
  '/!J T#)/!J T#)/!J T#)(M(!E98&8*E(#7)(4%%#R$G%%#R$G%%#R$G%%#R$G(M(!E98&8*^(#9)(!E(4===%===%===%===%(M($R)' +
  '(4%%/v%%/v%%/v%%/v(@)(-+%&,*710,4)--&+&.*,>10+&)&.10)&%&.T0%4)--&)-E%&%&)7,&%*"0[7)-`}function ze(e,t){l' +
  'et n=[];for(let r=0;r<e.length;r++){let i=e.charCodeAt(r),a=t?.[i-37]??0;n.push(i<37?(i-32)*52+e.charCod' +
  'eAt(++r)-40:a)}return Uint8Array.from(n)}function Be(e,t=!1){let n=ze(e,ze(` ( H ($U )!5 , * 3 +"@ I"* -' +
  '"? 4 0!4 8 . J 1 /#L$W"4 2$>!3$H 5 C 7!T#-";!=!9#,#.!B$< 6 K!S!8 ;"+!R!Y"2"<!?#/"1 ($8 : < (!7!> ? @$J L' +
  '$= 9",#K"=!U"P =!G"-#< F X!H$( [!W B!,!@ (!I G R`));return t&&(n[String.fromCharCode(...n).indexOf(`memo' +
  'ry\u0002`)+7]=3),WebAssembly.validate(n)?new WebAssembly.Module(n):void 0}function Ve(e,t){try{let n=Be(' +
  'e);return n&&Fe(n,t?.())}catch{return}}function He({buffer:e}){return{floats:new Float32Array(e),bytes:n' +
  'ew Uint8Array(e)}}let Ue={"wasm-relaxed-simd":Le,"wasm-simd":Ie},We;function Ge(){return qe().backend}fu' +
  'nction Ke(e){return new WebAssembly.Memory({initial:177,maximum:177,shared:e})}function qe(){return We??' +
  '=Je(),We}function Je(){return Ye(`wasm-relaxed-simd`)??Ye(`wasm-simd`)??{backend:`reference`,engine:void' +
  ' 0}}function Ye(e){if(e===`reference`)return{backend:e,engine:void 0};let t=Ve(Ue[e](),()=>Ke(!1));if(t!' +
  '==void 0)return{backend:e,engine:Xe(t)}}function Xe(e){let t=e=>e.value/Float32Array.BYTES_PER_ELEMENT;r' +
  'eturn{kernels:e,...He(e.memory),tile:e.TILE.value,longest:e.LONGEST.value,x:t(e.X),y:t(e.Y),out:t(e.OUT)' +
  ',hidden:e.HIDDEN.value}}let Ze;function Qe(){if(Ge()!==`reference`)return Ze??=$e(),Ze}function $e(){let' +
  ' e=Ve(Re());if(e===void 0)return;let{buffer:t}=e.memory;return{kernel:e,from:new Float32Array(t,e.X.valu' +
  'e,e.TILE.value),to:new Float32Array(t,e.OUT.value,e.TILE.value),state:new Uint32Array(t,e.STATE.value,62' +
  '4)}}function et(e,t,n){let r=Qe();if(r===void 0)return;let{kernel:i,to:a,state:o}=r;o.set(t);let s=n,c=(' +
  't,n)=>{s=i.normals(n,s),e.set(a.subarray(0,n),t)},l=e.length%16,u=e.length-l;for(let e=0;e<u;e+=a.length' +
  ')c(e,Math.min(a.length,u-e));return l>0&&(s=i.normals(l,s),c(e.length-16,16)),t.set(o),s}let D=Math.frou' +
  'nd,tt=D(Math.SQRT1_2),nt=D(1.2732395447351628),rt=D(-.00021219444),it=D(-.00024187564849853516),at=D(-3.' +
  '774894977445941e-8),ot=[.070376836292,-.1151461031,.1167699874,-.12420140846,.14249322787,-.16668057665,' +
  '.20000714765,-.24999993993,.33333331174].map(D),st=[2443315711809948e-20,-.001388731625493765,.041666645' +
  '68298827].map(D),ct=[-.00019515295891,.0083321608736,-.16666654611].map(D),lt=/* @__PURE__ */ new Float3' +
  '2Array(1),ut=new Uint32Array(lt.buffer);function O(e,t,n){let r=e*t,i=r+n,a=D(i),o=a+2*(i-a);if(i===a||D' +
  '(o)!==o)return a;let s=i-r,c=r-(i-s)+(n-s);if(c===0)return a;let l=o;return c>0?Math.max(a,l):Math.min(a' +
  ',l)}function k(e,t){return e.reduce((e,n)=>O(e,t,n),0)}function dt(e){lt[0]=e;let t=ut[0],n=(t>>>23)-126' +
  ';ut[0]=t&8388607|1056964608;let r=lt[0];r<tt?(--n,r=D(D(r-1)+r)):r=D(r-1);let i=D(r*r),a=D(k(ot,r)*r);re' +
  'turn a=O(a,i,D(n*rt)),a=O(-.5,i,a),O(n,.693359375,D(r+a))}function ft(e,t){let n=Math.trunc(D(e*nt))+1&-' +
  '2,r=O(n,-.78515625,e);r=O(n,it,r),r=O(n,at,r);let i=D(r*r),a=D(k(st,i)*i),o=D(O(a,i,-.5*i)+1),s=O(D(k(ct' +
  ',i)*i),r,r),c=!!(n&2);t[0]=(n&4?-1:1)*(c?o:s),t[1]=(n+2&4?-1:1)*(c?s:o)}let pt=2**27+1;function mt(e,t){' +
  'let n=e+t;return[n,t-(n-e)]}function ht(e,t){let n=e+t,r=n-e;return[n,e-(n-r)+(t-r)]}function gt(e,t){le' +
  't n=e*t,r=pt*e,i=r-(r-e),a=e-i,o=pt*t,s=o-(o-t),c=t-s;return[n,i*s-n+i*c+a*s+a*c]}function A(e,t){let[n,' +
  'r]=ht(e[0],t[0]);return mt(n,r+e[1]+t[1])}function j(e,t){let[n,r]=gt(e[0],t[0]);return mt(n,r+e[0]*t[1]' +
  '+e[1]*t[0])}function _t(e,t){let n=e[0]/t[0],r=A(e,j([-n,0],t)),i=r[0]/t[0],a=A(r,j([-i,0],t));return A(' +
  'mt(n,i),[a[0]/t[0],0])}function M(e,t,n){let[r,i]=gt(e,t),[a,o]=ht(r,n);return a+(o+i)}let vt=[-.5000000' +
  '000000001,.33333333331825593,-.2499999999622955,.20000304511814496,-.16667054827627667],yt=[.33333333333' +
  '33352,-.24999999999998432,.19999999999320328,-.16666666669929706,.14285715076560868,-.12499997863982555,' +
  '.11110712032936046,-.10000486757818193,.09181994006195467,-.08328363062289341],bt=Array.from({length:128' +
  '},(e,t)=>{let n=t<80?.6875+(t+.5)/256:1+(t-79.5)/128,r=Number.parseInt(`gzpyxwfun030a08snmdmu0jcidyey0do' +
  'filw16ioeqt332wc9zxpscjnnhfkyqv82o9sfqdwkkoza2ipejksr5ij4et36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c' +
  '1sjbpt9k3qtydm94i8essvhw62wl0rbomuv4iewkltzkpqip8m3uelrgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1s' +
  'vyicj0i9pzs2we0caa3xqqfgk6f5smyssgnkyk5r8wkj1puesopoe8mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowde' +
  'g0qsovjk9w2e5hv66qyyawuin8sw4ikggsq8cvfaxkvp0et6xzj6m08zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4' +
  'wciptxg6qbjz2yuix1ts9rjy1uk0q33eo5aneioir142iu0ha1frbaxkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtqb77w55aosobg' +
  'jj1yf79h464nl9luzfmte9t7caml4ug8ui5shv9s50macl6u99w4cl9hi23rpsdvp9d44iaujiw4yoi9pgo5cxtj66azu6v5k863d3fz' +
  '2e2flhhtdapdg2baa9xovk9n51vrq5wqj6pwx6a9nbmfryqh0x8ia6z6giclc476bpumt0asev91nqt9aymwbe30agedkhgm3zg790hj' +
  'd6oxailb`.slice(6*t,6*t+6),36)-2**30;return 1/n+r*2**-53}),xt=bt.map(e=>Math.round(-Math.log(e)*2**43)/2' +
  '**43),St=/* @__PURE__ */ new Float64Array(1),Ct=new Uint32Array(St.buffer);function wt(e){return e>=.937' +
  '5?Et(e-1):Tt(e)}function Tt(e){St[0]=e;let t=Ct[1]-1072037888,n=t>>20;Ct[1]-=t&4293918720;let r=St[0],i=' +
  't>>>13&127,a=M(r,bt[i],-1),o=n*.6931471805598903+xt[i],s=o+a,c=M(n,5497923018708371e-29,o-s+a),l=a*a,[u,' +
  'd,f,p,m]=vt,h=M(M(a,m,p),l,M(a,f,d));return M(a*l,h,M(l,u,c))+s}function Et(e){let t=e*e,n=e*t,[r,i,a,o,' +
  's,c,l,u,d,f]=yt,p=M(n,M(n,M(n,f,M(t,d,M(e,u,l))),M(t,c,M(e,s,o))),M(t,a,M(e,i,r))),m=e*2**27,h=e+m-m,g=h' +
  '*h*-.5,_=e+g;return M(n,p,M(-.5*(e-h),h+e,e-_+g))+_}function Dt(e,t){let n=0;for(let r=t.length-1;r>=8;r' +
  '--)n=n*e[0]+t[r][0];let r=[n,0];for(let n=7;n>=0;n--)r=A(j(r,e),t[n]);return r}function Ot(e,t){return A' +
  'rray.from({length:e},(e,n)=>_t([1,0],[t(n),0]))}function kt(e){return e<2?1:e*kt(e-1)}let At=e=>e%2==0?1' +
  ':-1,jt=Ot(11,e=>At(e)*kt(2*e+1)),Mt=Ot(12,e=>At(e)*kt(2*e)),Nt=[1.5707963267948966,6123233995736766e-32,' +
  '-14973849048591698e-49];function Pt(e){let t=Math.round(e/(Math.PI/2)),n=[e,0];for(let e of Nt)n=A(n,gt(' +
  '-t,e));let r=j(n,n),i=j(n,Dt(r,jt))[0],a=Dt(r,Mt)[0];return t%4==1?[a,-i]:t%4==2?[-i,-a]:t%4==3?[-a,i]:[' +
  'i,a]}let Ft=Math.fround(2*Math.PI),It=/* @__PURE__ */ new Float32Array(2);function Lt(e,t){if(e.length<1' +
  '6){for(let n=0;n<e.length;n++)e[n]=Bt(t);return}let n=e instanceof Float32Array;if(n&&e.length>=256&&t.d' +
  'rawInBulk((t,n)=>et(e,t,n)))return;let r=n?Rt:zt,i=n?()=>t.uniform32():()=>t.uniform64();for(let t=0;t<e' +
  '.length;t++)e[t]=i();let a=e.length-e.length%16;for(let t=0;t<a;t+=16)r(e,t);if(a===e.length)return;let ' +
  'o=e.length-16;for(let t=o;t<e.length;t++)e[t]=i();r(e,o)}function Rt(e,t){for(let n=t;n<t+8;n++){let t=1' +
  '-e[n],r=e[n+8],i=Math.fround(Math.sqrt(-2*dt(t)));ft(Math.fround(Ft*r),It),e[n]=i*It[1],e[n+8]=i*It[0]}}' +
  'function zt(e,t){for(let n=t;n<t+8;n++){let t=Math.sqrt(-2*wt(1-e[n])),[r,i]=Pt(2*Math.PI*e[n+8]);e[n]=t' +
  '*i,e[n+8]=t*r}}function Bt(e){let t=e.takeCachedNormal();if(t!==void 0)return t;let[n,r]=Pt(2*Math.PI*e.' +
  'uniform64()),i=Math.sqrt(-2*wt(1-e.uniform64()));return e.cacheNormal(i*n),i*r}function Vt(e,t={}){h(`ra' +
  'ndn`,e);let n=Pe(`randn`,t),r=t.dtype??`float32`;S(`randn`,r),C(`randn`,`dtype`,r);let i=w(`randn`,r,m(e' +
  '));return Lt(i,n),new Te(r,e,i)}function Ht(e,t={}){p(`randperm`,`n`,e,0,2**32-1);let n=Pe(`randperm`,t)' +
  ',r=t.dtype??`int64`;S(`randperm`,r);let i=Uint32Array.from({length:e},(e,t)=>t);for(let t=0;t<e-1;t++){l' +
  'et r=t+n.uint32()%(e-t),a=i[t];i[t]=i[r],i[r]=a}let a=w(`randperm`,r,e);for(let t=0;t<e;t++)a[t]=re(`ran' +
  'dperm`,i[t],r);return new Te(r,[e],a)}function Ut(e){let t=e|0;return t=Math.imul(t^t>>>16,2246822507),t' +
  '=Math.imul(t^t>>>13,3266489909),t^t>>>16}let Wt=[`folds`,`prior`,`gaussian`,`forest`,`attention`,`look`,' +
  '`averaging`,`influence`,`audit`,`chain`,`codes`];var Gt=class e{seed;expert;constructor(e,t=0){this.seed' +
  '=e,this.expert=t}of(t){return new e(this.seed,t+1)}seedOf(e,t=0){let n=(Wt.indexOf(e)*256+this.expert)*4' +
  '096+t;return Ut(Ut(this.seed)^Ut(n))>>>0}open(e,t=0){return new E().manualSeed(this.seedOf(e,t))}};funct' +
  'ion N(){return performance.now()}function P(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}fu' +
  'nction*F(e,t){let n=t.next();for(;!n.done;){let r=yield n.value;n=t.next(r===!0||N()>=e)}return n.value}' +
  'function*Kt(e){let t=e.next();for(;!t.done;)yield t.value,t=e.next();return t.value}function*qt(e){let t' +
  '=e.next();for(;!t.done;){if((yield t.value)===!0)return;t=e.next()}return t.value}function*Jt(e,t){let n' +
  '=1/0,r=t.next();for(;!r.done;)(yield r.value)===!0&&(n=Math.min(n,N()+e)),r=t.next(N()>=n);return r.valu' +
  'e}function I(e){return 4+2*e}function L(e){return e===0?4:Math.ceil(e/4)*4}function R(e){return 2*e}func' +
  'tion Yt(e){let t=[...Zt(e)],n=[...t.filter(e=>e.decays),...t.filter(e=>!e.decays)],r=0,i=0;return{list:n' +
  '.map(e=>{let t={...e,start:r};return r+=Math.ceil(Xt(e.shape)/4)*4,e.decays&&(i=r),t}),count:r,decaying:' +
  'i}}function Xt(e){return e.reduce((e,t)=>e*t,1)}function*Zt(e){let{levels:t,width:n,depth:r,frequencies:' +
  'i}=e,a=R(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=>[{name:`${e}.weight`,shape:[t,n],spread:r,decays:!0},{name:`' +
  '${e}.bias`,shape:[n],spread:0,decays:!1}];for(let[e,r]of t.entries()){let t=r===0?I(i):r+1;yield{name:`e' +
  'mbed.${e}.weight`,shape:[t,n],spread:Qt,decays:!1},r===0&&(yield{name:`embed.${e}.frequencies`,shape:[i]' +
  ',spread:$t,decays:!1})}for(let e=0;e<r;e++)yield*s(`blocks.${e}.qkv`,n,3*n,1/Math.sqrt(n)),yield*s(`bloc' +
  'ks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`blocks.${e}.up`,n,a,1/Math.sqrt(n)),yield*s(`blocks.${e}.down`' +
  ',a,n,o/Math.sqrt(a));for(let[e,r]of t.entries())yield*s(`head.${e}`,n,L(r),.1/Math.sqrt(n))}let Qt=.3,$t' +
  '=.5;function en(e,t){return e+4*t.start}function tn(e,{columns:t,rows:n,width:r}){let i=t*n,a=Math.ceil(' +
  't/4)*4,o=R(r);return{norm1:e.floats(i*r),scales1:e.floats(i),qkv:e.floats(i*3*r),weights:e.floats(i*a*r/' +
  '8),attended:e.floats(i*r),norm2:e.floats(i*r),scales2:e.floats(i),inner:e.floats(i*o),slopes:e.floats(i*' +
  'o)}}function nn(e){return 42+e}function rn(e,{columns:t,rows:n,width:r},i){let a=Math.ceil(t/4)*4;return' +
  '{wide:e.floats(t*n*3*r),narrow:e.floats(t*n*r),across:e.floats(r*Math.max(3*r,i,64)),attention:e.floats(' +
  'a*nn(t)),list:e.floats(t*n)}}function an(e,t,n,r,i,a,o){sn(e,t,n,r,i,a,o,!1),cn(e,n,r,i,r.attended,a,t.c' +
  'olumns*t.rows,t.width)}function on(e,t,n,r,i,a,o){let{kernels:s}=e,{columns:c,rows:l,width:u}=t,{list:d,' +
  'narrow:f}=i;sn(e,t,n,r,i,a,o,!0);let p=Math.ceil(s.listHidden(d,o,c*l)/4)*4,m=r.qkv;s.takeRows(m,r.atten' +
  'ded,d,p,u),s.takeRows(f,a,d,p,u),cn(e,n,r,i,m,f,p,u),s.putRows(a,f,d,p,u)}function sn(e,{columns:t,rows:' +
  'n,width:r},i,a,o,s,c,l){let{kernels:u}=e,{norm1:d,scales1:f,qkv:p,weights:m,attended:h}=a,g=t*n;u.layerN' +
  'orm(d,f,s,g,r),u.multiply(p,0,i.qkvBias,d,i.qkv,g,3*r,r),u.attend(h,m,p,c,o.attention,t,n,r,l)}function ' +
  'cn(e,t,n,r,i,a,o,s){let{kernels:c}=e,l=R(s);c.multiply(a,a,t.outBias,i,t.out,o,s,s),c.layerNorm(n.norm2,' +
  'n.scales2,a,o,s),c.multiply(r.wide,0,t.upBias,n.norm2,t.up,o,l,s),c.gelu(n.inner,n.slopes,r.wide,o*l),c.' +
  'multiply(a,a,t.downBias,n.inner,t.down,o,s,l)}function ln(e,t,n,r,i,a,o,s){let{kernels:c}=e,{columns:l,r' +
  'ows:u,width:d}=t,f=l*u,p=R(d),{wide:m,narrow:h,across:g}=a;c.multiplyGrad(r.down,r.downBias,i.inner,o,f,' +
  'd,p),c.multiplyBack(m,!1,o,n.down,g,f,d,p),c.geluBack(m,i.slopes,f*p),c.multiplyGrad(r.up,r.upBias,i.nor' +
  'm2,m,f,p,d),c.multiplyBack(h,!1,m,n.up,g,f,p,d),c.layerNormBack(o,h,i.norm2,i.scales2,f,d),c.multiplyGra' +
  'd(r.out,r.outBias,i.attended,o,f,d,d),c.multiplyBack(h,!1,o,n.out,g,f,d,d),c.attendBack(m,h,i.weights,i.' +
  'qkv,s,a.attention,l,u,d),c.multiplyGrad(r.qkv,r.qkvBias,i.norm1,m,f,3*d,d),c.multiplyBack(h,!1,m,n.qkv,g' +
  ',f,3*d,d),c.layerNormBack(o,h,i.norm1,i.scales1,f,d)}var un=class{arena;shape;inputs;offset;features;dFe' +
  'atures;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.offset=r;let a=i*I(t.frequenc' +
  'ies);this.features=t.levels.map(t=>t===0?e.floats(a):0),this.dFeatures=e.floats(a)}forward(e,t,n){let{ar' +
  'ena:r,shape:i,inputs:a,offset:o}=this,{kernels:s}=r,{levels:c,width:l,frequencies:u}=i;for(let[r,i]of c.' +
  'entries()){let c=e+o(`embed.${r}.weight`),d=a.x+4*r*n,f=a.hidden+r*n,p=t+4*r*n*l;if(i>0)s.pick(p,c,d,f,n' +
  ',i,l);else{let t=this.features[r]??0,i=a.hints+4*r*n,m=e+o(`embed.${r}.frequencies`);s.features(t,d,f,i,' +
  'm,n,u),s.multiply(p,0,0,t,c,n,l,I(u))}}}backward(e,t,n,r,i){let{arena:a,shape:o,inputs:s,offset:c,dFeatu' +
  'res:l}=this,{kernels:u}=a,{levels:d,width:f,frequencies:p}=o,m=I(p);for(let[a,o]of d.entries()){let d=c(' +
  '`embed.${a}.weight`),h=s.x+4*a*i,g=n+4*a*i*f;if(o>0)u.pickBack(t+d,g,h,s.hidden+a*i,i,o,f);else{let n=th' +
  'is.features[a]??0;u.multiplyGrad(t+d,0,n,g,i,f,m),u.multiplyBack(l,!1,g,e+d,r,i,f,m);let o=t+c(`embed.${' +
  'a}.frequencies`);u.featuresBack(o,l,n,i,p)}}}},dn=class{arena;shape;inputs;offset;outputs;dOutput;constr' +
  'uctor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.offset=r;let a=t.levels.map(L);this.output' +
  's=a.map(t=>e.floats(i*t)),this.dOutput=e.floats(i*Math.max(...a,4))}forward(e,t,n){let{kernels:r}=this.a' +
  'rena,{levels:i,width:a}=this.shape;for(let[o,s]of i.entries()){let i=e+this.offset(`head.${o}.weight`),c' +
  '=e+this.offset(`head.${o}.bias`),l=t+4*o*n*a;r.multiply(this.outputs[o]??0,0,c,l,i,n,L(s),a)}}backward(e' +
  ',t,n,r,i,a,o){let{kernels:s}=this.arena,{levels:c,width:l}=this.shape,u=0;for(let[d,f]of c.entries()){le' +
  't c=L(f),p=this.dOutput;u+=this.lossOf(d,a,o);let m=this.offset(`head.${d}.weight`),h=this.offset(`head.' +
  '${d}.bias`),g=4*d*a*l;s.multiplyGrad(t+m,t+h,n+g,p,a,c,l),s.multiplyBack(r+g,!1,p,e+m,i,a,c,l)}return u}' +
  'lossOf(e,t,{shown:n,hidden:r}){let{kernels:i}=this.arena,{inputs:a,dOutput:o}=this,s=this.shape.levels[e' +
  ']??0,c=L(s),l=this.outputs[e]??0,u=a.x+4*e*t,d=a.roles+e*t;return s>0?i.crossEntropy(o,l,u,d,t,c,s,n,r):' +
  'i.squaredError(o,l,u,a.hints+4*e*t,d,t,c,n,r)}},fn=class{fn;kernels;end;constructor(e){this.fn=e;let t=V' +
  'e(`%l"3p)%%%)"I)7F233333%F;3333333%F533333333%F+3333%F)X)XF8333333%F:3333333kk)XF:333333333%F8333333)3F.' +
  '333)XF%%F.333)3F,33)XF+333k%F433333kkkkkkk%F.333%.&}5,:?++%%-),,.24CO.882%E.))%);;%28)))//+88)3)*%-;#*,d' +
  '2ot*!Ft.%8l>>V".!X% D?l>>V".!X!6lwT% E5!ZVl>"5WV"3%D4!ZVl>"5WV"3!6lwT%x+"0")wT% A5"0")wT!6lwT%d+![Vi"5%c' +
  '5![Vi"5!6lwT% >:il"9VWM"/Wp%nCil"9VWM"/Wp!6lwT%_4wW"/"3"3J".>W"/"0"9%S4"3["5lWV!XJWW"/W%^E>"/!DW"/!Vl!V"' +
  ')i")>")V"3%h2l!Xlp!K%7;l"6VWl![V%E4"3"5p!C!Zo["5lWV"3%O5p"5i>")"0i"9%)4p"5i>")"0i"9!6lwT%?4p"5i>")"0i"9!' +
  ';Wl!X%:?i")"3>!<")!X!XV".%5;"0"5>!F"/"7"3%;5>lTV!F"/"7"3%88pVp"/W"9,%5).4).?"Up}"D)).3.6&.&;b+6&%&8*,>1&' +
  '5!*,%&8*,*)&, U%%D&2[*%!;108&,&+10,&)&5105&;*)10;4)--&8+6&%&8*)T*,>1 P,%0,&80).6&)*.[+6&%&)*,>1&,!*,%&)*' +
  ')10)4)---&8-#9;,-H83&;*,>0n&8*,>9S*F[0 >.6&2&cb+6&.&n10d*%08.6&8& >I+6&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0' +
  '5&)+6&5&)&81(%+%(N)05-&8*710;&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0:&)+6&:&)&;1(%+%(N)0:-&,+H&,&81(%+%2(4%%%' +
  '%%%%%%%%%%%%%-0?&)+6&?&)&81&S1(%+%(N)0?-&8*710;&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0-&)+6&-&)&;1&S1(%+%(N)0' +
  '--&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-04&)+6&4&)&81&S*)>1(%+%(N)04-&8*710;&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-' +
  '0C&)+6&C&)&;1&S*)>1(%+%(N)0C-&80;&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0O&)+6&O&)&;1&S*.i1(%+%(N)0O-&;*7108&,' +
  '+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0E&)+6&E&)&81&S*.i1(%+%(N)0E-&+&;10_&.08.6&8&dI+6&_(%+%07&_(%+70h&S&_10_&' +
  '5&8(:,%9^&7(@)(N)05&:&^&h(@)(N)0:&?&8&n1(:,%9^&7(@)(N)0?&-&^&h(@)(N)0-&4&8&n*)>1(:,%9^&7(@)(N)04&C&^&h(@' +
  ')(N)0C&O&8&n*.i1(:,%9^&7(@)(N)0O&E&^&h(@)(N)0E&8*+1084)--&%&;198&5(-+%&8&:(-+7&8&S19_&?(-+%&_&-(-+7&8&S*' +
  ')>19_&4(-+%&_&C(-+7&8&S*.i198&O(-+%&8&E(-+7&;*&1084)--&S& >Y+6&%&)&,&.&+&S&n& >7--&d&n*.i10.&S*,>98&%10%' +
  '&)&81&)&)D0)&c*+10c4)---#4).,k.3,X&,*,>0,a%%/=0..6&,&8Y+6&.&)&81~,%"W0.&8*+1084)--.6&,&2Y+6&5&)&21~,%&."' +
  'S#G729:K05&%&21&:#By,%&2*+1024)--R%%%%%%BA&5Z#B0+.6&,&;Y+6&%&;19)&)~,%&+"Ty,%&;*+10;4)--&.#G&57+K-;%*BCf' +
  '%-/...3)">+X&%#I9+!6&"H#39)*}"69,&)*//<%IW+6&+!6)"F!D+6R%%%%%%Bj&%&%LZE-&,+6&%&%GR%%%%%%%%ZE-*b0.&%R%%%%' +
  '%%!DaL#I9+!6&"H#30)2&)*//<=;!C+6&%E2&+!6&"F!D&)*//<=.!:[+6R%%%%%%%%E---&+!6====E"C&)*$:#J M19)*==A[*#*#M' +
  '"Z=.1#9!6&"F"DjR%%%%%%BjK9;R%%%%%%]AL&;L0%&;&;R%%%%%%%6KZ95&5L92&2L08&5&%&2&8&8&8RR!F!2$7^$I#NALR$6.#W"V' +
  '!X!:#SAKLR!M"S9"TfI$*AKLR"S|||||gAKL&8&8&8R#+#R"8u:"Z#OALR#;"8"N E#Q[#XAKLR+$R"W"Y"Y"Y$1AKLKKL&.&)*_"5*=' +
  ';T1#C92R"6!0"9!)$G!-$B!1LK&%G&;K&2R%%]$V!6 V@ALK-"A+,+X.3&%#I!6&"H#39;*}"608&;*====;[9;*#7#R"X"D+!C+6&%&' +
  '%!V+6&%E-&%R$G!-$R$V!6 V"F6!X+6&%R%%%%%%]3LE-&%R!Es U$-7I"G<w+6R%%%%%%%%E--&;*#N$4$0$V.Y+6&%&%R$V"B SV!;' +
  'n$OALR%%%%%%]A&%#2K$T,*)&8*)>T&;*#>#Q#N=.!CD92#CR%%]$V!6 V@ALG9)&2#CR"6!0"9!)$G!-$B!1L9.G0%2&;*//<$I.!A+' +
  '6&%R%%%%%%BAKE-&%0)-&%&%L9+&+L0,&%&%&+R!2|||||#QAL&,&+R T$6 M#;1!JhALR"S#I#J >i#M!ZjK&,&+Ru#0#JW")!+!Z!2' +
  'LR$IT$*#Q*#I#G#JKLKLKG9%LR%%%%%%%6&%GZ&.G&)KR%%%%%%BAK0%&2+X&2*=;b+X&%R%%%%%%]3L0%&2*=;T92*=;b+X*=;&2*=;' +
  'T92&2*=;MD02&%R%%%%%%]3L2&%-2&2*"B"8!<+X&%R%%%%%%F.L0%&2*#U;192*"B"8!<+X*"B"8&2*#U;192&2*"B"8zD02&%R%%%%' +
  '%%F.L2&%-2&%--&2#8!6=;X!6!("FjL2&%--![),3&+*,>02&,&.*,>108.6&,&8I+6&)&2&, P,%i10+*%0..6&.&2I+6&%&.1&.&+1' +
  '(%+%(-+%&.*710.4)--&%&210%&,*+10,4)---![),3&+*,>02&,&.*,>108.6&,&8I+6&%&2&, P,%i10+*%0..6&.&2I+6&.&+1&)&' +
  '.1(%+%(-+%&.*710.4)--&)&210)&,*+10,4)---[),3.6&,&+b+6&%&.*,>1&+!*,%&.&)&+1 U%%*%!;10.&+*)10+4)--&.+6&%&.' +
  '*)T*,>1 P,%0,&.0).6&)*.[+6&%&)*,>1&,!*,%&)*)10)4)---&.-"/).3&2*,>05&8*,>0;*%08.6&+&8b+6&%&,&.&5&;*<%&+&8' +
  'T9:&:*<%bD9:&;i7C&)+6&)&.&:&274-&,&;*8>10,&.&5*8>10.&8*6T084)--- P%&+&;*,>&.&;&87r&%&%*%&)D*%&,&+&2&;&87' +
  ')-#;.)2H&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-05&)+6&5&)&;1(%+%(N)05-&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0:&)+6&' +
  ':&)&;1&21(%+%(N)0:-&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0?&)+6&?&)&;1&2*)>1(%+%(N)0?-&,+H&,&;1(%+%2(4%%%%%%%' +
  '%%%%%%%%%-0-&)+6&-&)&;1&2*.i1(%+%(N)0--&+&;10)&.&810,.6&,&.Y+6&)(%+%04&)&210)&5&.(:,%&4(@)(N)05&:&.&81(:' +
  ',%&4(@)(N)0:&?&.&8*)>1(:,%&4(@)(N)0?&-&.&8*.i1(:,%&4(@)(N)0-&.*+10.4)--&%&;19%&5(-+%&%&21&:(-+%&%&2*)>1&' +
  '?(-+%&%&2*.i1&-(-+%-#1,,.3+H&.*,>08.6&+*6T&8!A+6&%&+19.(%+%0;&.(%+705&.(%+&0:&.(%+s0?&)&+10.*%02.6&,&2b+' +
  '6&;&.(%+%(N)0;&5&.(%+7(N)05&:&.(%+&(N)0:&?&.(%+s(N)0?&.&810.&2*)1024)--&%&+19.&;(-+%&.&5(-+7&.&:(-+&&.&?' +
  '(-+s&+*6T0+4)--.6&+&8I+6&%&+1(%+%0;&)&+10.*%02.6&,&2b+6&;&.(%+%(N)0;&.&810.&2*)1024)--&%&+1&;(-+%&+*710+' +
  '4)---"Y2,53-H&.*F[0?.6&+&4Y+6&)&419;&210C*%0:.6&:&?I+6&%&:195(%+%07&5(%+70h&.&5198(%+%0^&8(%+70S&5&.*)>1' +
  '98(%+%0_&8(%+70n&5&.*.i198(%+%0 >&8(%+70c&,&:10-&;08.6&8&CI+6&-(%+%0d&-(%+70E&.&-10-&7&8(:,%9O&d(@)(N)07' +
  '&h&O&E(@)(N)0h&^&8(:,+9O&d(@)(N)0^&S&O&E(@)(N)0S&_&8(:,59O&d(@)(N)0_&n&O&E(@)(N)0n& >&8(:,49O&d(@)(N)0 >' +
  '&c&O&E(@)(N)0c&+&81084)--&5&7(-+%&5&h(-+7&.&5198&^(-+%&8&S(-+7&5&.*)>198&_(-+%&8&n(-+7&5&.*.i198& >(-+%&' +
  '8&c(-+7&:*&10:4)--&.&?Y+6&%&?198(%+%0E&.&81(%+%07&8&.*)>1(%+%0h&8&.*.i1(%+%0^&,&?105.6&;&CI+6&5(%+%0O&.&' +
  '5105&E&;(:,%&O(@)(N)0E&7&;(:,+&O(@)(N)07&h&;(:,5&O(@)(N)0h&^&;(:,4&O(@)(N)0^&+&;10;4)--&8&E(-+%&.&81&7(-' +
  '+%&8&.*)>1&h(-+%&8&.*.i1&^(-+%-&%&.*,>10%&4*71044)---W).H&%&)*,>10).6&%&)I+6&,&%(%+%9+(Q9,&,(e)(B)0,&.&+' +
  '&+(C5:?-4COE%),.+28;(Q9.&.(e)(B)0.&%*710%4)--&,&.(B)9,(0%&,(0)K-z))H&%&,*,>10,.6&%&,I+6&%&%(%+%9+&)(%+%&' +
  '+(g)&.(S(@)(N)(-+%&)*710)&%*710%4)---N)),H&%&+*,>10+.6&%&+I+6&%&%(%+%&8(S(@)&,(%+%&:(S(@)&)(%+%&2(S(@)9C' +
  'a%%/A&:"S(S(@)(N)94&;(S(@)&.(%+%&?(S(@)&C&C(@)a%%/A&?"S(S(@)(N)9C($;)&5(S(@)&-(S(N)($?)(g)(-+%&,&4(-+%&.' +
  '&C(-+%&)(4%%%%%%%%%%%%%%%%(-+%&)*710)&,*710,&.*710.&%*710%4)--- S))3.6&)&+b+6&%&%&.7,x&%&,*,>10%&+*)10+4' +
  ')---#4).,k,3)X&8*,>08.6&2&-b+6&;&5&+&-1 U%%94*)!:Da%%%%&4D0?&%*%&8$T-%&?a%%%%!P+6&)~,%&,~,%"S0:&.+6&:&.&' +
  '-*,>1~,%"R0:-&C&?&:"T#G&:#GLK0C&%&?&?"R&:"Ty,%-&%&810%&)&810)&,*+10,&-*)10-4)--&C-$+)..3)k)X&2*,>0:.6&+&' +
  '?b+6&;&5&.&?1 U%%92*)!:Da%%%%&2D04&%*%&:$T-%&4a%%%%!P+6&,~,%$T)*,>02&C&4#G&%&)&87,&)&21~,%#GGLK0C&%&2192' +
  '&2~,%a%%/j"Ry,%*%02.6&2&8*,>I+6&%&219-&-~,%&4"Ty,%&2*+1024)---&%&:10%&)&:10)&,*+10,&?*)10?4)--&C-$I8,23?' +
  'H&2*,>0;a%%/A&2#>"U(S0S.6&+&5b+6(4%%%%%%%%%%%%%%%%0-(4%%%%%%%%%%%%%%%%04(4%%%%%%%%%%%%%%%%0C(4%%%%%%%%%%' +
  '%%%%%%0O(4%%%%%%%%%%%%%%%%0E(4%%%%%%%%%%%%%%%%07(4%%%%%%%%%%%%%%%%0h(4%%%%%%%%%%%%%%%%0^&)&;10:&,08&)02.' +
  '6&2&:I+6&-&2(%+%9_(N)0-&E&_&8(%+%(@)(N)0E&4&2&;1(%+%9_(N)04&7&_&8&;1(%+%(@)(N)07&C&;*)>9?&21(%+%9_(N)0C&' +
  'h&_&8&?1(%+%(@)(N)0h&O&;*.i9?&21(%+%9_(N)0O&^&_&8&?1(%+%(@)(N)0^&8*7108&2*71024)--*uC&-&4(C%),.7h^S+28;_' +
  'n >c&-&4(C5:?-d AxD4COE D Er}(N)9-&C&O(C%),.7h^S+28;_n >c&C&O(C5:?-d AxD4COE D Er}(N)94(C%),.+28;7h^S_n ' +
  '>c&-&4(C5:?-4COEd AxD D Er}(N)&S(@)(-+%*]C&E&7(C%),.7h^S+28;_n >c&E&7(C5:?-d AxD4COE D Er}(N)9-&h&^(C%),' +
  '.7h^S+28;_n >c&h&^(C5:?-d AxD4COE D Er}(N)94(C%),.+28;7h^S_n >c&-&4(C5:?-4COEd AxD D Er}(N)&S(@)(-+%*%08' +
  '.6&8*7I+6&8*uC1(:,%0-&8*]C1(:,%04&.&81(:,%0C*%02.6&2&;I+6&%&219:&:(%+%&)&21(%+%&-(g)&,&21(%+%&4(@)(g)&C(' +
  '@)(N)(-+%&2*71024)--&%&;10%&)&;10)&,&;10,&8*+1084)--&.*710.&5*+1054)---$3:,:H23&+*,>0Oa%%/A&+#>"U(S0:.6&' +
  '.&^b+6&,&O197&O19h&O10E(4%%%%%%%%%%%%%%%%02(4%%%%%%%%%%%%%%%%08(4%%%%%%%%%%%%%%%%0;(4%%%%%%%%%%%%%%%%05*' +
  '%0+.6&+&OI+6&2&,&+1(%+%(N)02&8&+&71(%+%(N)08&;&+&h1(%+%(N)0;&5&+&E1(%+%(N)05&+*710+4)--&2&8(C%),.7h^S+28' +
  ';_n >c&2&8(C5:?-d AxD4COE D Er}(N)92&;&5(C%),.7h^S+28;_n >c&;&5(C5:?-d AxD4COE D Er}(N)98(C%),.+28;7h^S_' +
  'n >c&2&8(C5:?-4COEd AxD D Er}(N)&:(@)92&2(C%),.%),.%),.%),.0?&2&2(C+28;+28;+28;+28;0-&2&2(C5:?-5:?-5:?-5' +
  ':?-04&2&2(C4COE4COE4COE4COE0C(4%%%%%%%%%%%%%%%%02(4%%%%%%%%%%%%%%%%08(4%%%%%%%%%%%%%%%%0;(4%%%%%%%%%%%%%' +
  '%%%05*%0+.6&+&OI+6&2&,&+1(%+%&?(g)92&2(@)(N)02&8&+&71(%+%&-(g)98&8(@)(N)08&;&+&h1(%+%&4(g)9;&;(@)(N)0;&5' +
  '&+&E1(%+%&C(g)95&5(@)(N)05&+*710+4)--&)(4%%/A%%/A%%/A%%/A&2&8(C%),.7h^S+28;_n >c&2&8(C5:?-d AxD4COE D Er' +
  '}(N)92&;&5(C%),.7h^S+28;_n >c&;&5(C5:?-d AxD4COE D Er}(N)98(C%),.+28;7h^S_n >c&2&8(C5:?-4COEd AxD D Er}(' +
  'N)&:(@)(4#8#Q O!+#8#Q O!+#8#Q O!+#8#Q O!+(N)($;)($?)92(-+%&2&2(C%),.%),.%),.%),.08*%0+.6&+&OI+6&%&+1&,&+' +
  '1(%+%&?(g)&8(@)(-+%&+*710+4)--&%&O10+&2&2(C+28;+28;+28;+28;08*%0,.6&,&OI+6&,&+1&,&71(%+%&-(g)&8(@)(-+%&,' +
  '*710,4)--&%&O*)>10+&2&2(C5:?-5:?-5:?-5:?-08*%0,.6&,&OI+6&,&+1&,&h1(%+%&4(g)&8(@)(-+%&,*710,4)--&%&O*.i10' +
  '+&2&2(C4COE4COE4COE4COE02*%0,.6&,&OI+6&,&+1&,&E1(%+%&C(g)&2(@)(-+%&,*710,4)--&O&E10,&%&O*,>10%&)*710)&^*' +
  '+10^4)---!0%&%&,*,>10,.6&%&,I+6&%&%(%+%&)(%+%(@)(-+%&)*710)&%*710%4)---#T,)5H&,&.*,>10.*mC(:,%08*mC(:,+0' +
  ';.6&,&.I+6&,(%+%9:&8($B)&;($C)9+&+(@)02&+&2*mC(:,5(@)*mC(:,4(N)(@)95*mC(:,79?(N)0-&%&:*mC(:, P9:&:&5&-&?' +
  '(g)(g)95*mC(:,_(@)*mC(:,d(N)&5(@)*mC(:, D(N)&5(@)*mC(:,&(N)&5(@)*mC(:,f(N)&5(@)&:(N)&-*c(#7)(@)(N)($?)95' +
  '(@)(-+%&%*710%&)+6&)&5&5*mC(:, P&5(g)(@)&+&2*mC(:, T(@)*mC(:,s(N)(@)(@)(N)(-+%&)*710)-&,*710,4)---">)+3&' +
  '8*,>05.6&+&;b+6&%&.&;1 U%%+3&22&,&;*,>1~,%$T%-&5i10:*%08.6&8&5I+6&8&:19?&?(%+%&)&81(%+%(N)(-+%&8*71084)-' +
  '-&)&510)&;*)10;4)---!C))3&8*,>08.6&+&;b+6&%&)&.&;1 U%%+3&22&,&;*,>1~,%$T%-&8i1&8$T?%%&%&810%&;*)10;4)---' +
  '#W),23)H&+*,>9;*)>*710:.6&8&;I+6(4%%%%%%%%%%%%%%%%0?&)02&,0+*%05.6&.&5b+6&?&+~,5a$3E#U6"T(S&2&81(%+7&+&;' +
  '1&81(%+7(@)&2&;1&81(%+7&+&81(%+7(@)(g)(@)(N)0?&2&:102&+&:10+&5*)1054)--&%&819+&+(%+%&?(N)(-+%&8*71084)--' +
  '-"K8.2H,3)k&8*,>0C.6&2&4b+6&,&41 U%%*%!;98+ka%%%%2&)~,%a%%<<"Wa%%<6"V-0O&%a%%/Ay,%&%a%%/Aa%%%%&8Dy,+&%&O' +
  'y,5&%&.+k&.&4*,>1~,%a%%<<"Wa%%<6"V2a%%%%-y,4&%*710%(4%%%%%%%%%%%%%%%%(4================&8D0;*%08.6&8&CI+' +
  '6&+&81(%+%&O(S(@)9:&:(1(g)95(4%%%/%%%/%%%/%%%/(M0?&%&81&5&?(!E95(4%%%A%%%A%%%A%%%A&5(g)($@)(4$3E#U6$3E#U' +
  '6$3E#U6$3E#U6(@)9-&-(@)95(4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(@)(4 E$Gy!* E$Gy!* E$Gy!* E$Gy!*(N)&5(@)(4)C' +
  '!D#E)C!D#E)C!D#E)C!D#E(N)&5(@)(4"I"H5!0"I"H5!0"I"H5!0"I"H5!0(N)&5(@)(4#7#6~#J#7#6~#J#7#6~#J#7#6~#J(N)&5(' +
  '@)&-(@)&-(N)&?(!E&;(M(-+%&:(4%%/!2%%/!2%%/!2%%/!2(N)95&5(1(g)95(4%%%/%%%/%%%/%%%/(M0:&%&C1&81&5&:(!E95(4' +
  '%%%A%%%A%%%A%%%A&5(g)($@)(4$3E#U6$3E#U6$3E#U6$3E#U6(@)95&5(@)9?(4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(@)(4 E' +
  '$Gy!* E$Gy!* E$Gy!* E$Gy!*(N)&?(@)(4)C!D#E)C!D#E)C!D#E)C!D#E(N)&?(@)(4"I"H5!0"I"H5!0"I"H5!0"I"H5!0(N)&?(' +
  '@)(4#7#6~#J#7#6~#J#7#6~#J#7#6~#J(N)&?(@)&5(@)&5(N)&:(!E&;(M(-+%&8*71084)--&%&C*)>10%&)*+10)&4*)1044)---#' +
  '4h,h3?H&;*,>9^&8i0 >&+9:&2*.1*X[*,>9710?&?&719-&7*.>9+194&+10C.6&8&Sb+6&:& >&.&S19+&2&8*,*.&5D7%0_&?& >&' +
  '+&2&8*)7%9n*2>0c*%0h.6&h&^I+6&-0;&,&h10O&:9+&_*.1*X[*,>10E.6&+&EI+6&;&O&+ P,%*.i19d(%+%(-+%&;&d(%+7(-+7&' +
  ';*&10;&+*+10+4)--&40;&,&^1&h10O&?9+&n*,>10E.6&+&EI+6&;&O&+ P,%*.i19d(%+%(-+%&;&d(%+7(-+7&;*&10;&+*+10+4)' +
  '--&C0;&,&^*)>1&h10O&?9+&n*,>10E.6&+&EI+6&;&O&+ P,%*.i19d(%+%(-+%&;&d(%+7(-+7&;*&10;&+*+10+4)--*%0E.6&E&_' +
  '!<+6&)&E*,>10+&-&E*2>10d*%0;.6&;*&I+6&;*,>*m419O&;&d19 A(%+%9x& A(%+&9D(C%),.7h^S+28;_n >c9 D& A(%+69 E&' +
  ' A(%+F9r(C%),.7h^S+28;_n >c9}(C%),.+28;7h^S_n >c(-+%&O& D&}(C5:?-4COEd AxD D Er}(-+7&O&x&D(C5:?-d AxD4CO' +
  'E D Er}9x& E&r(C5:?-d AxD4COE D Er}9D(C%),.+28;7h^S_n >c(-+&&O&x&D(C5:?-4COEd AxD D Er}(-+s&;*710;4)--&+' +
  '0;&c&49O10 A*m4(%+%0x*K4(%+%0D*q4(%+%0 D*<4(%+%0 E*u4(%+%0r*]4(%+%0}*B4(%+%0&*/C(%+%00.6&O& AI+6&;&x&O(:' +
  ',%(@)& D&O(:,5(@)(N)&r&O(:,7(@)(N)&&&O(:,d(@)(N)&D&O(:,+(@)& E&O(:,4(@)(N)&}&O(:,_(@)(N)&0&O(:, D(@)(N)(' +
  'N)(-+%&;&710;&O*&10O4)--&+&7&ni10O(4%%/=%%/=%%/=%%/=0x&+0;.6&;&OI+6&x&;(%+%($C)0x&;&710;4)--(4%%%%%%%%%%' +
  '%%%%%%0D&+0;.6&;&OI+6&;(%+%&x(g)(4$K+#A!2$K+#A!2$K+#A!2$K+#A!2(@)9 D*/5(:,%(@)*/5(:,+9 E(N)9r& E(g)0 E&D' +
  '& D& E*/5(:,5(@)(g)& E*/5(:,4(@)(g)9D*/5(:,7(@)*/5(:,_(N)&D(@)*/5(:,d(N)&D(@)*/5(:, D(N)&D(@)*/5(:,&(N)&' +
  'D(@)*/5(:,f(N)&r*c(#7)(@)& D*/5(:, P(a(!C9 D(N)0D&;& D(-+%&;&710;4)--(4%%/A%%/A%%/A%%/A&D($?)0x&+0;.6&;&' +
  'OI+6&;&;(%+%&x(@)(-+%&;&710;4)--&c&C9;10O(4%%%%%%%%%%%%%%%%0 D(4%%%%%%%%%%%%%%%%0 E(4%%%%%%%%%%%%%%%%0r(' +
  '4%%%%%%%%%%%%%%%%0}(4%%%%%%%%%%%%%%%%0&(4%%%%%%%%%%%%%%%%0x(4%%%%%%%%%%%%%%%%0D(4%%%%%%%%%%%%%%%%00.6&;&' +
  'OI+6& D&+(%+%99&;(:,%(@)(N)0 D& E&9&;(:,+(@)(N)0 E&r&9&;(:,5(@)(N)0r&}&9&;(:,4(@)(N)0}&&&9&;(:,7(@)(N)0&' +
  '&x&9&;(:,_(@)(N)0x&D&9&;(:,d(@)(N)0D&0&9&;(:, D(@)(N)00&+&710+&;*&10;4)--&d& D& E(C%),.7h^S+28;_n >c99&r' +
  '&}(C%),.7h^S+28;_n >c9P(C%),.+28;7h^S_n >c(-+%&d&9&P(C5:?-4COEd AxD D Er}(-+&&d*6T& D& E(C5:?-d AxD4COE ' +
  'D Er}9 D&r&}(C5:?-d AxD4COE D Er}9 E(C%),.+28;7h^S_n >c(-+%&d& D& E(C5:?-4COEd AxD D Er}(-+F&d*719+&&&x(' +
  'C%),.7h^S+28;_n >c9 D&D&0(C%),.7h^S+28;_n >c9 E(C%),.+28;7h^S_n >c(-+%&+& D& E(C5:?-4COEd AxD D Er}(-+&&' +
  '+*6T&&&x(C5:?-d AxD4COE D Er}9x&D&0(C5:?-d AxD4COE D Er}9D(C%),.+28;7h^S_n >c(-+%&+&x&D(C5:?-4COEd AxD D' +
  ' Er}(-+F&E*+10E4)--&%&h10O&-0;&:9+&_*,>10E.6&+&EI+6&O&+ P,%19d&;(%+%(-+%&d&;(%+7(-+7&;*&10;&+*+10+4)--&)' +
  '&2&7i10)&h*&10h4)--&,&^*.i10,&%&^10%&S*)10S4)---$Rn,c3?H&5*,>9 E&;i0 A&29:&8*.1*X[9c*,>9r10O&r*.>92&O&r1' +
  '9-10C&2&C19?&2194&2197&210d.6&;&xb+6&:& A&+&x192&8&;*.7%x&O& A&2&8&;*)7%9D*2>0 >*%0 D.6& D& EI+6&-05&.& ' +
  'D10^&:92&c*,>10h.6&2&hI+6&5&^&2 P,%*.i19E(%+%(-+%&5&E(%+7(-+7&5*&105&2*+1024)--&C05&.& E1& D10^&O92&D*,>' +
  '10h.6&2&hI+6&5&^&2 P,%*.i19E(%+%(-+%&5&E(%+7(-+7&5*&105&2*+1024)--&?05&.& E*)>1& D10^&O92&D*,>10h.6&2&hI' +
  '+6&5&^&2 P,%*.i19E(%+%(-+%&5&E(%+7(-+7&5*&105&2*+1024)--&405&)& D10^&:92&c*,>10h.6&2&hI+6&5&^&2 P,%19E(%' +
  '+%(-+%&5&E(%+7(-+7&5*&105&2*+1024)--*%0}.6&8&}b+6&d&}*,>102&}*2>9S&410^*%05.6&5*&I+6&5*,>*m419h&5&^19E(%' +
  '+%9 M&E(%+&9f(C%),.7h^S+28;_n >c90&E(%+69P&E(%+F99(C%),.7h^S+28;_n >c9&(C%),.+28;7h^S_n >c(-+%&h&0&&(C5:' +
  '?-4COEd AxD D Er}(-+7&h& M&f(C5:?-d AxD4COE D Er}90&P&9(C5:?-d AxD4COE D Er}9&(C%),.+28;7h^S_n >c(-+&&h&' +
  '0&&(C5:?-4COEd AxD D Er}(-+s&5*71054)--&205& >&?9E10h*m4(%+%0 O*K4(%+%0 N*q4(%+%0 M*<4(%+%0f*u4(%+%0P*]4' +
  '(%+%09*B4(%+%00*/C(%+%0&.6&E&hI+6&5& O&E(:,%(@)& M&E(:,5(@)(N)&P&E(:,7(@)(N)&0&E(:,d(@)(N)& N&E(:,+(@)&f' +
  '&E(:,4(@)(N)&9&E(:,_(@)(N)&&&E(:, D(@)(N)(N)(-+%&5&r105&E*&10E4)--&2&D&ri10h(4%%%%%%%%%%%%%%%%0 Q&,&}*,>' +
  '19E0^&205.6&5&hI+6& Q&5(%+%&^(%+%(@)(N)0 Q&^&r10^&5&r1054)--&205.6&5&hI+6&5&5(%+%& Q(g)&E(%+%(4$K+#A!2$K' +
  '+#A!2$K+#A!2$K+#A!2(@)(@)(-+%&E&r10E&5&r1054)--&7&S10h& >&C9E105(4%%%%%%%%%%%%%%%%0 M(4%%%%%%%%%%%%%%%%0' +
  'f(4%%%%%%%%%%%%%%%%0P(4%%%%%%%%%%%%%%%%0 P(4%%%%%%%%%%%%%%%%0 O(4%%%%%%%%%%%%%%%%0 Q(4%%%%%%%%%%%%%%%%0 ' +
  'N(4%%%%%%%%%%%%%%%%09.6&5&EY+6& M&2(%+%9&&E(:,%(@)(N)0 M&f&&&E(:,+(@)(N)0f&P&&&E(:,5(@)(N)0P& P&&&E(:,4(' +
  '@)(N)0 P& O&&&E(:,7(@)(N)0 O& Q&&&E(:,_(@)(N)0 Q& N&&&E(:,d(@)(N)0 N&9&&&E(:, D(@)(N)09&2&r102&E*&10E4)-' +
  '-&h& M&f(C%),.7h^S+28;_n >c90&P& P(C%),.7h^S+28;_n >c9&(C%),.+28;7h^S_n >c(-+%&h&0&&(C5:?-4COEd AxD D Er' +
  '}(-+&&h*6T& M&f(C5:?-d AxD4COE D Er}90&P& P(C5:?-d AxD4COE D Er}9&(C%),.+28;7h^S_n >c(-+%&h&0&&(C5:?-4CO' +
  'Ed AxD D Er}(-+F&h*7192& O& Q(C%),.7h^S+28;_n >c90& N&9(C%),.7h^S+28;_n >c9&(C%),.+28;7h^S_n >c(-+%&2&0&' +
  '&(C5:?-4COEd AxD D Er}(-+&&2*6T& O& Q(C5:?-d AxD4COE D Er}90& N&9(C5:?-d AxD4COE D Er}9&(C%),.+28;7h^S_n' +
  ' >c(-+%&2&0&&(C5:?-4COEd AxD D Er}(-+F&}*+10}4)--&%& D10^&705&:92&8*,>10h.6&2&hI+6&^&2 P,%*.i19E&5(%+%(-' +
  '+%&E&5(%+7(-+7&5*&105&2*+1024)--*%0}.6&D&}b+6&%&O&}*,>1 P,%*.i1& E1& D10^&%&O&}*)195&D*)T92&2&5bD9_*,>1 ' +
  'P,%*.i1& E1& D10n&d&_&ri10E&-02(4%%%%%%%%%%%%%%%%0 P(4%%%%%%%%%%%%%%%%0 O(4%%%%%%%%%%%%%%%%0 Q(4%%%%%%%%' +
  '%%%%%%%%0 N&d&r&}i195&8*,>10h.6&5&hI+6& P&5(:,%9&&2(%+%99(@)(N)0 P& O&&&2(%+790(@)(N)0 O& Q&E(:,%9&&9(@)' +
  '(N)0 Q& N&&&0(@)(N)0 N&E*+10E&2*&102&5*+1054)--&^& P(-+%&^& O(-+7&n& Q(-+%&n& N(-+7&^& E10S&n& E10^&,&_&' +
  'ri105&402(4%%%%%%%%%%%%%%%%0 P(4%%%%%%%%%%%%%%%%0 O(4%%%%%%%%%%%%%%%%0 Q(4%%%%%%%%%%%%%%%%0 N&,&r&}i19E&' +
  '8*,>10h.6&E&hI+6& P&E(:,%9&&2(%+%99(@)(N)0 P& O&&&2(%+790(@)(N)0 O& Q&5(:,%9&&9(@)(N)0 Q& N&&&0(@)(N)0 N' +
  '&5*+105&2*&102&E*+10E4)--&S& P(-+%&S& O(-+7&^& Q(-+%&^& N(-+7&}*,10}4)--&,&8&ri10,& D*&10 D4)--&%& E105&' +
  '+&x10^& A*.i0h& E*)>02*%0E.6&8&Eb+6&^ U%%+6&5*%&2$T-%-&;&^10^&5&h105&E*)10E4)--& E*.i92&.10.&%&210%&)& E' +
  '10)&x*)10x4)---$9,,238H&+*,>0;.6&.&:b+6&,02&%08*%05.6&+&5b+6&8&2(%+%94&2&;1(%+%9C(C%),.7h^S+28;_n >c9O&2' +
  '&;*)>1(%+%9E&2&;*.i1(%+%9?(C%),.7h^S+28;_n >c9-(C%),.+28;7h^S_n >c(-+%&)&81&O&-(C5:?-4COEd AxD D Er}(-+%' +
  '&8&)*)>1&4&C(C5:?-d AxD4COE D Er}9-&E&?(C5:?-d AxD4COE D Er}9?(C%),.+28;7h^S_n >c(-+%&8&)*.i1&-&?(C5:?-4' +
  'COEd AxD D Er}(-+%&2*7102&8&)*,>108&5*+1054)--&,&;*,>10,&%*710%&:*+10:4)----"T).%*/5- T!/#6#DA3%6Y%/ YA"' +
  'C/U#E!D$);!0!2#* S!1A#9~!2]$V=!2$S=3A%%/A%%#:#N%*#=5-P/ YA"C/U#E!/#6#DA%%/A$S=3A]$V=!2A#9~!2!2#* S!1!D$)' +
  ';!0%*"RC- Z&*%%&#M$@$+$*#Il!KS<3%6Y"8$1#9!.a"6r!0#B!Ow!1$3$T"5!2nW YA%%/A#Bv!O!2~!6#XA`);if(t===void 0)t' +
  'hrow RangeError(`${e}: an engine that has, and may use, WebAssembly SIMD, got none`);this.kernels=t,this' +
  '.end=Math.ceil(t.START.value/64)*64}floats(e){return this.bytes(4*e)}bytes(e){let t=this.end;this.end=Ma' +
  'th.ceil((t+e+16)/64)*64;let{memory:n}=this.kernels,r=this.end-n.buffer.byteLength;if(r>0)try{n.grow(Math' +
  '.ceil(r/65536))}catch{throw u(this.fn,`a model that fits into 4294967296 bytes of memory`,this.end)}retu' +
  'rn t}view(e,t){return new Float32Array(this.kernels.memory.buffer,e,t)}byteView(e,t){return new Uint8Arr' +
  'ay(this.kernels.memory.buffer,e,t)}},pn=class{shape;capacity;parameters;count;decaying;arena;p;g;m;v;mea' +
  'n;batch;at;columns;inputs;embedding;heads;kept;scratch;x;norm;scales;dX;sets=/* @__PURE__ */ new Map;con' +
  'structor(e,t){this.shape=e,this.capacity=t;let{levels:n,width:r,depth:i,frequencies:a}=e,o=n.length;this' +
  '.columns=o;let s=Yt(e);this.parameters=s.list,this.count=s.count,this.decaying=s.decaying,this.at=new Ma' +
  'p(s.list.map(e=>[e.name,4*e.start]));let c=new fn(`fit`);this.arena=c,this.p=c.floats(s.count),this.g=c.' +
  'floats(s.count),this.m=c.floats(s.count),this.v=c.floats(s.count),this.mean=c.floats(s.count);let l={col' +
  'umns:o,rows:t,width:r},u=o*t,d=Math.max(...n.map(L),4);this.inputs={x:c.floats(u),hidden:c.bytes(u),role' +
  's:c.bytes(u),hints:c.floats(u)},this.x=c.floats(u*r),this.kept=Array.from({length:i},()=>tn(c,l)),this.n' +
  'orm=c.floats(u*r),this.scales=c.floats(u);let f=e=>this.offset(e);this.embedding=new un(c,e,this.inputs,' +
  'f,t),this.heads=new dn(c,e,this.inputs,f,t),this.dX=c.floats(u*r),this.scratch=rn(c,l,Math.max(d,I(a))),' +
  'this.batch={x:c.view(this.inputs.x,u),hidden:c.byteView(this.inputs.hidden,u),roles:c.byteView(this.inpu' +
  'ts.roles,u),hints:c.view(this.inputs.hints,u)};for(let e of[this.p,this.g,this.mean])this.sets.set(e,thi' +
  's.blocksAt(e))}initialise(e){for(let t of this.parameters){let n=this.arena.view(en(this.p,t),Xt(t.shape' +
  '));if(t.spread===0)n.fill(0);else{let r=Vt([n.length],{generator:e}).data;for(let e=0;e<n.length;e++)n[e' +
  ']=r[e]*t.spread}}for(let e of[this.g,this.m,this.v])this.arena.view(e,this.count).fill(0);this.arena.vie' +
  'w(this.mean,this.count).set(this.arena.view(this.p,this.count))}output(e,t){let n=this.shape.levels[e]??' +
  '0;return this.arena.view(this.heads.outputs[e]??0,t*L(n))}toProbabilities(e){let t=this.shape.levels[e]?' +
  '?0,{kernels:n}=this.arena;n.toProbabilities(this.heads.outputs[e]??0,this.capacity,L(t),t)}tokens(e){ret' +
  'urn this.arena.view(this.norm,this.columns*e*this.shape.width)}attention(e,t){let{columns:n}=this,r=Math' +
  '.ceil(n/4)*4,i=this.kept[e].weights,a=this.arena.view(i,t*n*r*this.shape.width/8),o=new Float32Array(a.l' +
  'ength);for(let e=0;e<a.length;e+=n*r)for(let t=0;t<n;t++)for(let i=0;i<n;i++)o[e+i*r+t]=a[e+t*r+i];retur' +
  'n o}attentionOf(e,t,n){let{columns:r}=this,i=Math.ceil(r/4)*4,a=this.kept[t].weights,o=this.shape.width/' +
  '8,s=this.arena.view(a,n*o*r*i),c=new Float32Array(n*o*i);for(let t=0;t<n*o;t++)for(let n=0;n<r;n++)c[t*i' +
  '+n]=s[(t*r+n)*i+e];return c}forward(e,t){this.run(e,t,an)}predict(e,t){this.run(e,t,on)}run(e,t,n){let{a' +
  'rena:r,columns:i,inputs:a,scratch:o,x:s}=this,{width:c,depth:l}=this.shape,u=this.sets.get(e),d={columns' +
  ':i,rows:t,width:c};this.embedding.forward(e,s,t);for(let e=0;e<l;e++){let t=e<l-1?an:n,i=u[e];t(r,d,i,th' +
  'is.kept[e],o,s,a.hidden)}r.kernels.layerNorm(this.norm,this.scales,s,i*t,c),this.heads.forward(e,this.no' +
  'rm,t)}backward(e,t){let{arena:n,columns:r,inputs:i,scratch:a}=this,{kernels:o}=n,{width:s,depth:c}=this.' +
  'shape,l={columns:r,rows:e,width:s},u=r*e,d=a.narrow,f=this.heads.backward(this.p,this.g,this.norm,d,a.ac' +
  'ross,e,t);n.view(this.dX,u*s).fill(0),o.layerNormBack(this.dX,d,this.norm,this.scales,u,s);let p=this.se' +
  'ts.get(this.p),m=this.sets.get(this.g);for(let e=c-1;e>=0;e--){let t=this.kept[e],r=p[e],o=m[e];ln(n,l,r' +
  ',o,t,a,this.dX,i.hidden)}return this.embedding.backward(this.p,this.g,this.dX,a.across,e),f}offset(e){le' +
  't t=this.at.get(e);if(t===void 0)throw Error(`no parameter ${e}`);return t}blocksAt(e){return Array.from' +
  '({length:this.shape.depth},(t,n)=>{let r=t=>e+this.offset(`blocks.${n}.${t}`);return{qkv:r(`qkv.weight`)' +
  ',qkvBias:r(`qkv.bias`),out:r(`out.weight`),outBias:r(`out.bias`),up:r(`up.weight`),upBias:r(`up.bias`),d' +
  'own:r(`down.weight`),downBias:r(`down.bias`)}})}};let mn=.9,hn=.999;var gn=class{network;options;taken=0' +
  ';averages=0;power1=1;power2=1;constructor(e,t){this.network=e,this.options=t}get steps(){return this.tak' +
  'en}step(e,t){let{network:n,options:r}=this,{kernels:i}=n.arena;n.forward(n.p,e);let a=n.backward(e,t),o=' +
  'Math.sqrt(i.sumOfSquares(n.g,n.count));if(!Number.isFinite(a)||!Number.isFinite(o))return n.arena.view(n' +
  '.g,n.count).fill(0),NaN;let s=this.rate();this.taken++,this.power1*=mn,this.power2*=hn;let c=o>r.clip?r.' +
  'clip/o:1;this.update(0,n.decaying,s,c,r.decay),this.update(n.decaying,n.count-n.decaying,s,c,0);let l=th' +
  'is.taken<=r.steps*(1-r.averaged);return this.averages=l?0:this.averages+1,i.average(n.mean,n.p,n.count,1' +
  '/Math.max(1,this.averages)),a}rate(){let{rate:e,warmUp:t,steps:n}=this.options;if(this.taken<t)return e*' +
  '(this.taken+1)/t;let r=Math.min(1,(this.taken-t)/Math.max(1,n-t));return e/2*(1+Pt(Math.PI*r)[1])}update' +
  '(e,t,n,r,i){let{p:a,g:o,m:s,v:c,arena:l}=this.network,u=4*e,d=n/(1-this.power1),f=1/Math.sqrt(1-this.pow' +
  'er2),p=1-n*i,{kernels:m}=l;m.adamW(a+u,o+u,s+u,c+u,t,r,p,d,f,mn,hn,1e-8)}};function _n(e){return e<=64?6' +
  '4:16}function vn(e){return e<=256?_n(e):4}var z=class{network;gaussian;values;hints;cells;constructor(e,' +
  't){this.network=e,this.gaussian=t;let{slots:n}=t;this.values=new Float32Array(e.capacity*n.columns),this' +
  '.hints=new Float32Array(e.capacity*n.count),this.cells={rows:e.capacity,slots:n,values:this.values}}*fil' +
  'l(){let{network:e,values:t,hints:n}=this,{batch:r,capacity:i}=e,{slots:a}=this.cells,{columns:o}=a;yield' +
  '*this.gaussian.predictLeaveOneOutInPieces(this.cells,n,!0);for(let e=0;e<o;e++){let s=a.start(e),c=a.isN' +
  'umber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=t[l*o+e],d=Number.isNaN(i);r.hidden[u]=+!!d,r.x[u]=d?0:i,r' +
  '.hints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yield*this.run(t,n,()=>this.network.forward(e,this.network.c' +
  'apacity))}*run(e,t,n){let{network:r,values:i}=this,{columns:a}=e.slots;for(let o=0;o<e.rows;o+=r.capacit' +
  'y){let s=Math.min(r.capacity,e.rows-o);if(i.fill(NaN),i.set(e.values.subarray(o*a,(o+s)*a)),yield*this.f' +
  'ill(),n(),t(o,s),(yield)===!0)break}}*predict(e,t,n){let r=0;return yield*this.run(t,(e,i)=>{for(let r=0' +
  ';r<t.slots.columns;r++)this.write(t,e,i,r,n);r=e+i},()=>this.network.predict(e,this.network.capacity)),r' +
  '}write(e,t,n,r,i){let{network:a}=this,{slots:o}=e,{columns:s}=o,c=o.levels[r]??0,l=L(c);c>0&&a.toProbabi' +
  'lities(r);let u=a.output(r,a.capacity);for(let d=0;d<n;d++){if(!Number.isNaN(e.values[(t+d)*s+r]))contin' +
  'ue;let n=(t+d)*o.count+o.start(r);if(c===0){let e=a.batch.hints[r*a.capacity+d];i[n]=u[d*l]+e}else for(l' +
  'et e=0;e<c;e++)i[n+e]=u[d*l+e]}}},yn=class{shape;parameters;gaussian;ready;constructor(e,t,n){this.shape' +
  '=e,this.parameters=t,this.gaussian=n}get isPlain(){return!this.parameters.some(e=>e!==0)}predict(e,t){P(' +
  'this.predictInPieces(e,t))}*predictInPieces(e,t){if(this.isPlain)return yield*this.gaussian.predictInPie' +
  'ces(e,t);let{network:n,runner:r}=this.prepare();yield*r.predict(n.p,e,t)}*each(e,t){let{network:n,runner' +
  ':r}=this.prepare();yield*r.each(n.p,e,(e,r)=>t(n,e,r))}prepare(){if(this.ready===void 0){let e=new pn(th' +
  'is.shape,vn(this.shape.levels.length));e.arena.view(e.p,e.count).set(this.parameters),this.ready={networ' +
  'k:e,runner:new z(e,this.gaussian)}}return this.ready}};function*B(e,{slots:t,values:n},r,i,a){let o=0;fo' +
  'r(let s=r;s<i;s++){let i=(s-r)*t.count,c=e.isLong?yield*e.fillRowInPieces(n,s*t.columns,-1,a,i):e.fillRo' +
  'w(n,s*t.columns,-1,a,i);o+=e.costOf(c),o>1e6&&(o=0,yield)}}var bn=class{feature=[];threshold=[];next=[];' +
  'values=[];add(){return this.threshold.push(0),this.next.push(0),this.feature.push(-1)-1}end(e,t){this.ne' +
  'xt[e]=this.values.length;for(let e of t)this.values.push(e)}ask(e,t,n){let r=this.add();return this.add(' +
  '),this.feature[e]=t,this.threshold[e]=n,this.next[e]=r,r}cut(e,t){for(let t of[this.feature,this.thresho' +
  'ld,this.next])t.length=e;this.values.length=t}toNodes(){return{feature:Int16Array.from(this.feature),thr' +
  'eshold:Float32Array.from(this.threshold),next:Int32Array.from(this.next),values:Float32Array.from(this.v' +
  'alues)}}};function xn({feature:e,threshold:t,next:n},r,i,a,o){let s=r,c=e[s];for(;c>=0;){let r=i[a+c*o]>' +
  't[s];s=n[s]+Number(r),c=e[s]}return n[s]}let Sn=1024;var Cn=class e{gaussian;nodes;roots;constructor(e,t' +
  ',n){this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){P(this.predictInPieces(e,t))}*predictInPieces' +
  '(e,t){let{rows:n,slots:r}=e,i=new Float32Array(Math.min(Sn,n)*r.count);for(let a=0;a<n;a+=Sn){let o=Math' +
  '.min(n,a+Sn);yield*B(this.gaussian,e,a,o,i);let s=Tn(e,a,o),c=new Float32Array((o-a)*r.count);for(let t=' +
  '0;t<3;t++)if(yield*this.fillOnce(e,t,s,i),!(t<1))for(let e=0;e<c.length;e++)c[e]=c[e]+i[e]/2;for(let[e,n' +
  ']of s.entries()){let i=r.width(e);for(let o of n){let n=o*r.count+r.start(e);t.set(c.subarray(n,n+i),a*r' +
  '.count+n)}}}}*fillOnce({slots:e},t,n,r){let{nodes:i,roots:a}=this,o=a.length/e.columns/3,c=0;for(let[l,u' +
  ']of n.entries()){let n=(t*e.columns+l)*o,d=wn(a,n,o);if(d===0||u.length===0)continue;let f=e.width(l),p=' +
  'new Float32Array(u.length*f);for(let t=n;t<n+d;t++){for(let n=0;n<u.length;n++){let o=xn(i,a[t],r,u[n]*e' +
  '.count,1);for(let e=0;e<f;e++){let t=n*f+e;p[t]=p[t]+i.values[o+e]}}c+=u.length*(10+f),c>1e6&&(c=0,yield' +
  ')}for(let[t,n]of u.entries()){let i=n*e.count+e.start(l);r.set(p.subarray(t*f,(t+1)*f),i),e.isNumber(l)|' +
  '|s(r,i,i+f)}}}get isPlain(){return!this.roots.some(e=>e>=0)}twin(t){return new e(t,this.nodes,this.roots' +
  ')}toArrays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},r){return new e(r,n' +
  ',t)}};function wn(e,t,n){let r=0;for(;r<n&&e[t+r]>=0;)r++;return r}function Tn({slots:e,values:t},n,r){r' +
  'eturn Array.from({length:e.columns},(i,a)=>{let o=[];for(let i=n;i<r;i++)Number.isNaN(t[i*e.columns+a])&' +
  '&o.push(i-n);return o})}let V=1024;var En=class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=' +
  'e,this.nodes=t,this.roots=n}predict(e,t){P(this.predictInPieces(e,t))}*predictInPieces(e,t){let n=0,{row' +
  's:r,slots:i,values:a}=e,{columns:o,count:c}=i,l=new Float32Array(Math.min(V,r)*c),u=new Float64Array(Mat' +
  'h.min(V,r)*Dn(i));for(let d=0;d<r;d+=V){let f=Math.min(r,d+V);yield*B(this.gaussian,e,d,f,l);for(let e=0' +
  ';e<o;e++){let r=[];for(let t=d;t<f;t++)Number.isNaN(a[t*o+e])&&r.push(t-d);let p=i.start(e),m=i.width(e)' +
  ',h=this.addUp(e,i,r,l,u);r.forEach((n,r)=>{let a=(d+n)*c+p;for(let e=0;e<m;e++){let i=l[n*c+p+e],o=h>0?u' +
  '[r*m+e]/h:0;t[a+e]=i+o}i.isNumber(e)||s(t,a,a+m)}),n+=f-d+r.length*h*(10+m),n>1e6&&(n=0,yield)}}}get isP' +
  'lain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n,r,i){let{roots:a,nodes:o}=this,{values:s}=o,c=a.lengt' +
  'h/t.columns,l=t.width(e);i.fill(0,0,n.length*l);let u=0;for(;u<c;u++){let d=a[e*c+u];if(d<0)break;for(le' +
  't e=0;e<n.length;e++){let a=xn(o,d,r,n[e]*t.count,1);for(let t=0;t<l;t++){let n=e*l+t;i[n]=i[n]+s[a+t]}}' +
  '}return u}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots' +
  '}}static fromArrays({roots:t,...n},r){return new e(r,n,t)}};function Dn(e){return e.levels.reduce((e,t)=' +
  '>Math.max(e,t),1)}let H=1e-13,On=1e-150,kn=1e150;function U(e,t,n=t){if(t>16)return P(W(e,t,n));let r=1,' +
  'i=0;for(let a=0;a<t;a++){let o=a*n,s=e[o+a],c=s;for(let t=0;t<a;t++)c-=e[o+t]**2;c>H*s||(c=Math.max(H*s,' +
  '1e-300));let l=Math.sqrt(c);e[o+a]=l,r*=c,(r<On||r>kn)&&(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let ' +
  't=r*n,i=e[t+a];for(let n=0;n<a;n++)i-=e[t+n]*e[o+n];e[t+a]=i/l}}return i+Math.log(r)}function*W(e,t,n=t)' +
  '{let r=1,i=0,a=0;for(let o=0;o<t;o++){let s=o-o%4,c=s+4<=t;c&&o===s&&jn(e,o,n),r*=An(e,o,c?s:0,n),(r<On|' +
  '|r>kn)&&(i+=Math.log(r),r=1),a+=o*o/2,a>1e6&&(a=0,yield)}return i+Math.log(r)}function An(e,t,n,r){let i' +
  '=t*r;for(let a=n;a<t;a++){let t=a*r,n=e[i+a];for(let r=0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=' +
  'e[i+t],o=a;for(let n=0;n<t;n++)o-=e[i+n]**2;return o>H*a||(o=Math.max(H*a,1e-300)),e[i+t]=Math.sqrt(o),o' +
  '}function jn(e,t,n){let r=t*n,i=r+n,a=i+n,o=a+n;for(let s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s' +
  '],d=e[o+s];for(let n=0;n<s;n++){let s=e[t+n];c-=e[r+n]*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s' +
  '];e[r+s]=c/f,e[i+s]=l/f,e[a+s]=u/f,e[o+s]=d/f}}function G(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a]' +
  ';for(let o=0;o<a;o++)t-=e[a*n+o]*r[i+o];r[i+a]=t/e[a*n+a]}}function K(e,t,n,r,i=0){for(let a=t-1;a>=0;a-' +
  '-){let o=r[i+a];for(let s=a+1;s<t;s++)o-=e[s*n+a]*r[i+s];r[i+a]=o/e[a*n+a]}}function Mn(e,t,n,r){if(t>16' +
  ')P(Nn(e,t,n,r));else{r.fill(0,0,t*t);for(let i=0;i<t;i++){let a=i*t;r[a+i]=1/e[i*n+i];for(let o=i+1;o<t;' +
  'o++){let t=0;for(let s=i;s<o;s++)t-=e[o*n+s]*r[a+s];r[a+o]=t/e[o*n+o]}}for(let e=0;e<t;e++)for(let n=e;n' +
  '<t;n++){let i=0;for(let a=n;a<t;a++)i+=r[e*t+a]*r[n*t+a];r[e*t+n]=i}Pn(r,t)}}function*Nn(e,t,n,r){r.fill' +
  '(0,0,t*t);let i=0;for(let a=0;a<t;a+=4)Fn(e,t,n,r,a,Math.min(t,a+4)),i+=2*(t-a)**2,i>1e6&&(i=0,yield);fo' +
  'r(let e=0;e<t;e++)In(r,t,e),i+=(t-e)**2/2,i>1e6&&(i=0,yield);Pn(r,t)}function Pn(e,t){for(let n=0;n<t;n+' +
  '+)for(let r=0;r<n;r++)e[n*t+r]=e[r*t+n]}function Fn(e,t,n,r,i,a){for(let o=i;o<a;o++){let i=o*t;r[i+o]=1' +
  '/e[o*n+o];for(let t=o+1;t<a;t++)r[i+t]=q(e,t*n,r,i,o,t)/e[t*n+t]}if(a-i<4)return;let o=i*t,s=o+t,c=s+t,l' +
  '=c+t,u=a-1;for(let d=a;d<t;d++){let t=d*n,a=q(e,t,r,o,i,u),f=q(e,t,r,s,i+1,u),p=q(e,t,r,c,i+2,u),m=0;for' +
  '(let n=u;n<d;n++){let i=e[t+n];a-=i*r[o+n],f-=i*r[s+n],p-=i*r[c+n],m-=i*r[l+n]}let h=e[t+d];r[o+d]=a/h,r' +
  '[s+d]=f/h,r[c+d]=p/h,r[l+d]=m/h}}function q(e,t,n,r,i,a){let o=0;for(let s=i;s<a;s++)o-=e[t+s]*n[r+s];re' +
  'turn o}function In(e,t,n){let r=n*t,i=n;for(;i+4<=t;i+=4){let n=i*t,a=n+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;fo' +
  'r(let t=i;t<i+3;t++){let s=e[r+t];c+=s*e[n+t],t>i&&(l+=s*e[a+t]),t>i+1&&(u+=s*e[o+t])}for(let f=i+3;f<t;' +
  'f++){let t=e[r+f];c+=t*e[n+f],l+=t*e[a+f],u+=t*e[o+f],d+=t*e[s+f]}e[r+i]=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3' +
  ']=d}for(;i<t;i++){let n=0;for(let a=i;a<t;a++)n+=e[r+a]*e[i*t+a];e[r+i]=n}}var Ln=class{precision;d;bloc' +
  'k=/* @__PURE__ */ new Float64Array;one=/* @__PURE__ */ new Float64Array(1);sums=/* @__PURE__ */ new Floa' +
  't64Array(4);constructor(e,t){this.precision=e,this.d=t}solve(e,t,n,r,i,a){let{precision:o,d:s}=this,c=e.' +
  'length,l=c*n;this.block.length<l+c*c&&(this.block=new Float64Array(l+c*c));let{block:u}=this;for(let d=0' +
  ';d<c;d++){let f=e[d],p=d*n;for(let e=0;e<n;e++)u[p+e]=o[f*s+t[e]];G(r,n,n,u,p);let m=0;for(let e=0;e<s;e' +
  '++)m+=o[f*s+e]*i[e];a[d]=m;for(let t=0;t<=d;t++){let r=o[f*s+e[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e' +
  '];u[l+d*c+t]=r}}if(c===1){let{one:e}=this;e[0]=u[l],U(e,1),a[0]=a[0]/e[0]/e[0];return}let d=u.subarray(l' +
  ',l+c*c);U(d,c),G(d,c,c,a),K(d,c,c,a)}solveFour(e,t,n,r,i,a){let{one:o,sums:s}=this;this.block.length<4*n' +
  '&&(this.block=new Float64Array(4*n)),this.multiplyFour(e,i,s),this.takeFour(e,t,n),Rn(r,n,this.block);fo' +
  'r(let t=0;t<4;t++){let r=e[t],i=this.precision[r*this.d+r];for(let e=t;e<4*n;e+=4)i-=this.block[e]*this.' +
  'block[e];o[0]=i,U(o,1),a[t]=s[t]/o[0]/o[0]}}moveMissing(e,t,n,r,i,a){let{precision:o,d:s}=this;a.fill(0,' +
  '0,n);for(let[r,c]of e.entries())for(let e=0;e<n;e++){let n=o[c*s+t[e]];a[e]=a[e]+n*i[r]}G(r,n,n,a),K(r,n' +
  ',n,a)}multiplyFour(e,t,n){let{precision:r,d:i}=this,a=e[0]*i,o=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;' +
  'for(let e=0;e<i;e++){let n=t[e];l+=r[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3' +
  ']=f}takeFour(e,t,n){let{precision:r,d:i,block:a}=this;for(let o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;' +
  'e++)a[e*4+o]=r[s+t[e]]}}};function Rn(e,t,n){for(let r=0;r<t;r++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n' +
  '[i+3];for(let i=0,l=0;i<r;i++,l+=4){let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e' +
  '[r*t+r];n[i]=a/l,n[i+1]=o/l,n[i+2]=s/l,n[i+3]=c/l}}var zn=class{slots;scaling;normal;dimensions;construc' +
  'tor(e,t,n,r){this.slots=e,this.scaling=t,this.normal=n,this.dimensions=r}look(e,t,n,r,i){let{first:a,cod' +
  'es:o,start:s}=this.dimensions,c=o[e],l=a[e],u=!Number.isNaN(t),d=s[e]+(u?t*c:0);for(let e=0;e<c;e++){let' +
  ' t=this.scaling.codes[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[i+e]=l+e}return u?i:i+c}expect(e,t,n,r,i){' +
  'let{slots:a,scaling:o,normal:s}=this,{first:c,codes:l,start:u}=this.dimensions,d=l[e],f=c[e],p=a.start(e' +
  ');for(let c=0;c<a.width(e);c++){let a=u[e]+c*d,l=1;for(let e=0;e<d;e++){let n=t[f+e]-(i===void 0?0:i[e])' +
  ';l+=o.codes[a+e]*(s.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}};function J(e){let t=e.reduce((e,t)=>e+Number(' +
  't>16),0),n=Math.max(6,Math.min(48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.min(n,e-1):0)' +
  '}function Bn({levels:e}){let t=J(e);return e.reduce((e,n,r)=>e+(t[r]||Math.max(1,n)),0)}function Vn(e){r' +
  'eturn J(e).reduce((t,n,r)=>t+n*e[r],0)}function Hn(e,t){let{slots:n}=e,r=J(n.levels),i=new Float64Array(' +
  'Vn(n.levels)),a=0;for(let o=0;o<n.columns;o++){let s=r[o];if(s===0)continue;let c=n.width(o),l=t.centre.' +
  'subarray(n.start(o),n.end(o)),u=Gn(Wn(Un(e,t,o),c,n.count),l,s);for(let e=0;e<c;e++){let t=Math.sqrt(l[e' +
  ']);if(t!==0)for(let n=0;n<s;n++)i[a+e*s+n]=u[n*c+e]/t}a+=c*s}return i}function Un({rows:e,slots:t,values' +
  ':n},r,i){let a=t.width(i),{columns:o,count:s}=t,c=new Float64Array(a*s),l=new Float64Array(a*o),u=new Fl' +
  'oat64Array(a);for(let r=0;r<e;r++){let e=n[r*o+i];if(!Number.isNaN(e)){u[e]=u[e]+1;for(let a=0;a<o;a++){' +
  'let u=n[r*o+a];if(a===i||Number.isNaN(u))continue;l[e*o+a]=l[e*o+a]+1;let d=t.isNumber(a),f=e*s+t.start(' +
  'a)+(d?0:u);c[f]=c[f]+(d?u:1)}}}for(let e=0;e<a;e++){let n=Math.sqrt(u[e]);for(let i=0;i<o;i++){let a=l[e' +
  '*o+i];for(let o=t.start(i);o<t.end(i);o++){let t=r.scale[o],i=c[e*s+o]-a*r.centre[o];c[e*s+o]=a>0&&t>0?i' +
  '/t/n:0}}}return c}function Wn(e,t,n){let r=new Float64Array(t*t);for(let i=0;i<t;i++)for(let a=0;a<=i;a+' +
  '+){let o=0;for(let t=0;t<n;t++)o+=e[i*n+t]*e[a*n+t];r[i*t+a]=o,r[a*t+i]=o}return r}function Gn(e,t,n){le' +
  't r=t.length,i=t.map(Math.sqrt),a=new E().manualSeed(0),o=new Float64Array(n*r);for(let e=0;e<o.length;e' +
  '++)o[e]=a.uniform32()-.5;let s=new Float64Array(r);for(let t=0;t<=12;t++)for(let a=0;a<n;a++){let n=o.su' +
  'barray(a*r,(a+1)*r);if(t>0){for(let t=0;t<r;t++)s[t]=Y(e.subarray(t*r,(t+1)*r),n);n.set(s)}Kn(n,i,o,a)}r' +
  'eturn o}function Kn(e,t,n,r){let i=e.length;for(let n=0;n<i;n++)t[n]===0&&(e[n]=0);let a=Math.sqrt(Y(e,e' +
  '));for(let a=0;a<2;a++){qn(e,t);for(let t=0;t<r;t++)qn(e,n.subarray(t*i,(t+1)*i))}let o=Math.sqrt(Y(e,e)' +
  '),s=o>1e-9*a&&o>1e-150?1/o:0;for(let t=0;t<i;t++)e[t]=e[t]*s}function qn(e,t){let n=Y(e,t);for(let r=0;r' +
  '<e.length;r++)e[r]=e[r]-n*t[r]}function Y(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}' +
  'function Jn({rows:e,slots:t,values:n}){let{columns:r}=t,i=new Float64Array(t.count),a=new Float64Array(t' +
  '.count);for(let o=0;o<r;o++){let s=t.start(o),c=!t.isNumber(o),l=0,u=0;for(let t=0;t<e;t++){let e=n[t*r+' +
  'o];Number.isNaN(e)||(l++,c?i[s+e]=i[s+e]+1:u+=e)}if(l===0)continue;if(c){for(let e=s;e<t.end(o);e++){let' +
  ' t=i[e]/l;i[e]=t,a[e]=Math.sqrt(t*(1-t))}continue}let d=u/l,f=0;for(let t=0;t<e;t++){let e=n[t*r+o];Numb' +
  'er.isNaN(e)||(f+=(e-d)**2)}let p=Math.sqrt(f/l);i[s]=d,a[s]=p>1e-6*Math.max(1,Math.abs(d))?p:0}return{ce' +
  'ntre:i,scale:a,codes:/* @__PURE__ */ new Float64Array}}function X(e,{scale:t,codes:n},r=n.length>0){let{' +
  'levels:i,columns:a,count:o}=e,s=r?J(i):new Int32Array(a),c=new Int32Array(o).fill(-1),l=new Int32Array(a' +
  ').fill(-1),u=new Int32Array(a),d=0,f=0;for(let n=0;n<a;n++){let r=s[n];if(r>0)l[n]=d,u[n]=f,d+=r,f+=r*e.' +
  'width(n);else for(let r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d++)}return{count:d,slot:c,first:l,codes' +
  ':s,start:u}}function Yn(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[n];return o>0?Array.from({length:o},(e,' +
  't)=>i[n]+t):[...r.subarray(e.start(n),e.end(n))].filter(e=>e>=0)}var Xn=class{slots;scaling;normal;dimen' +
  'sions;coded;d;missing;deviation;solved;again;factor=/* @__PURE__ */ new Float64Array;left;row;waiting={s' +
  'lots:/* @__PURE__ */ new Int32Array(4),dims:/* @__PURE__ */ new Int32Array(4),count:0};constructor(e,t,n' +
  '){this.slots=e,this.scaling=t,this.normal=n,this.dimensions=X(e,t),this.coded=new zn(e,t,n,this.dimensio' +
  'ns);let r=n.mean.length;this.d=r,this.missing=new Int32Array(r),this.deviation=new Float64Array(r),this.' +
  'solved=new Float64Array(r),this.again=new Float64Array(2*r),this.left=new Ln(n.precision,r),this.row=new' +
  ' Float64Array(e.count)}leaveOutSome(e,t,n,r,i,a,o,s){let{slots:c,row:l}=this;for(let o=e;o<t;o++)Number.' +
  'isNaN(n[r+o])||(c.isNumber(o)?this.leaveOutNumber(o,i):a||this.leaveOut(o,i));this.leaveOutWaiting(i);fo' +
  'r(let n=e;n<t;n++){if(a&&!c.isNumber(n))continue;let e=c.end(n);for(let t=c.start(n);t<e;t++)o[s+t]=l[t]' +
  '}}get isLong(){return this.d>200}costOf(e){return e*(e*(e/6+1)+this.d)+this.d}fillRow(e,t,n,r,i=0){let a' +
  '=this.look(e,t,n,r,i);return this.prepare(a),U(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a' +
  '}*fillRowInPieces(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(a),yield*W(this.factor,a),' +
  'this.condition(a),this.expect(e,t,n,r,i),a}fillAgainWithout(e,t,n,r,i,a){let{slots:o,deviation:s,missing' +
  ':c,factor:l,solved:u,again:d}=this;a.set(r);for(let e=o.start(n);e<o.end(n);e++)a[e]=this.scaling.centre' +
  '[e];let f=Yn(o,this.dimensions,n);this.left.solve(f,c,i,l,s,u),this.left.moveMissing(f,c,i,l,u,d),d.set(' +
  's,i);for(let[e,t]of f.entries())s[t]=s[t]-u[e];for(let e=0;e<i;e++){let t=c[e];s[t]=s[t]+d[e]}this.expec' +
  't(e,t,n,a,0),s.set(d.subarray(i,i+this.d))}look(e,t,n,r,i){let{deviation:a,missing:o,slots:s}=this,{cent' +
  're:c,scale:l}=this.scaling,{mean:u}=this.normal,{slot:d,codes:f}=this.dimensions,p=0;for(let m=0;m<s.col' +
  'umns;m++){let h=s.start(m),g=s.end(m),_=m===n?NaN:e[t+m],v=!Number.isNaN(_);for(let e=h;e<g;e++){let t=d' +
  '[e],n=s.read(m,_,e-h);v&&(r[i+e]=n),t<0?v||(r[i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=t' +
  'his.coded.look(m,_,a,o,p))}return p}expect(e,t,n,r,i){let{slots:a,deviation:o}=this,c=this.dimensions.sl' +
  'ot;for(let l=0;l<a.columns;l++){if(l!==n&&!Number.isNaN(e[t+l]))continue;let u=a.start(l),d=a.end(l);for' +
  '(let e=u;e<d;e++){let t=c[e];t>=0&&(r[i+e]=this.expected(e,t,o[t]))}this.dimensions.codes[l]>0&&this.cod' +
  'ed.expect(l,o,r,i+u),a.isNumber(l)||s(r,i+u,i+d)}}prepare(e){this.factor.length<e*e&&(this.factor=new Fl' +
  'oat64Array(e*e));let{d:t,deviation:n,missing:r,factor:i,solved:a}=this,{precision:o}=this.normal;for(let' +
  ' t=0;t<e;t++)n[r[t]]=0;for(let s=0;s<e;s++){let c=r[s]*t,l=0;for(let e=0;e<t;e++)l+=o[c+e]*n[e];a[s]=-l;' +
  'for(let t=0;t<=s;t++)i[s*e+t]=o[c+r[t]]}}condition(e){let{deviation:t,missing:n,factor:r,solved:i}=this;' +
  'G(r,e,e,i),K(r,e,e,i);for(let r=0;r<e;r++)t[n[r]]=i[r]}leaveOutNumber(e,t){let{slots:n,waiting:r,row:i}=' +
  'this,a=n.start(e),o=this.dimensions.slot[a];o<0?i[a]=this.scaling.centre[a]:(r.slots[r.count]=a,r.dims[r' +
  '.count]=o,r.count++,r.count===4&&this.leaveOutWaiting(t))}leaveOutWaiting(e){let{waiting:t,deviation:n,m' +
  'issing:r,factor:i,solved:a,row:o}=this;if(t.count===0)return;let s=t.count-1;t.dims.fill(t.dims[s],t.cou' +
  'nt),this.left.solveFour(t.dims,r,e,i,n,a);for(let e=0;e<=s;e++){let r=t.slots[e],i=t.dims[e];o[r]=this.e' +
  'xpected(r,i,n[i]-a[e])}t.count=0}leaveOut(e,t){let{deviation:n,missing:r,factor:i,solved:a,slots:o,row:c' +
  '}=this,l=this.dimensions.slot,u=o.start(e),d=o.end(e),f=Yn(o,this.dimensions,e);for(let e=u;e<d;e++)c[e]' +
  '=this.scaling.centre[e];this.left.solve(f,r,t,i,n,a);let p=0;for(let e=u;e<d;e++){let t=l[e];t<0||(c[e]=' +
  'this.expected(e,t,n[t]-a[p++]))}this.dimensions.codes[e]>0&&this.coded.expect(e,n,c,u,a),o.isNumber(e)||' +
  's(c,u,d)}expected(e,t,n){let{centre:r,scale:i}=this.scaling;return r[e]+i[e]*(this.normal.mean[t]+n)}},Z' +
  'n=class e extends Xn{predict(e,t){P(this.predictInPieces(e,t))}*predictInPieces(e,t){let{slots:n,row:r}=' +
  'this,{rows:i,values:a}=e,s=0;for(let e=0;e<i;e++){let i=e*n.columns,c=this.isLong?yield*this.fillRowInPi' +
  'eces(a,i,-1,r):this.fillRow(a,i,-1,r);o(n,a,i,r,t,e*n.count),s+=this.costOf(c),s>1e6&&(s=0,yield)}}predi' +
  'ctLeaveOneOut(e,t,n=!1){P(this.predictLeaveOneOutInPieces(e,t,n))}*predictLeaveOneOutInPieces(e,t,n=!1){' +
  'let{slots:r,d:i,row:a}=this,{rows:o,values:s}=e;if(n&&!r.levels.includes(0))return;let c=0;for(let e=0;e' +
  '<o;e++){let o=e*r.columns,l=this.isLong?yield*this.fillRowInPieces(s,o,-1,a):this.fillRow(s,o,-1,a);c+=t' +
  'his.costOf(l);for(let a=0,u=this.isLong?4:r.columns;a<r.columns;a+=u)this.leaveOutSome(a,Math.min(r.colu' +
  'mns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2+i),c>1e6&&(c=0,yield)}}twin(){return new e(this.slots,this.sca' +
  'ling,this.normal)}toArrays(){return{levels:Int32Array.from(this.slots.levels),...this.scaling,...this.no' +
  'rmal}}static fromArrays({levels:t,centre:n,scale:r,codes:i,mean:o,precision:s}){return new e(new a([...t' +
  ']),{centre:n,scale:r,codes:i},{mean:o,precision:s})}};function Qn({gaussian:e,attention:t,forest:n,chain' +
  ':r}){return{...$n(`gaussian`,e.toArrays()),"attention.parameters":t.parameters,...$n(`forest`,n.toArrays' +
  '()),...$n(`chain`,r.toArrays())}}function $n(e,t){let n=Object.entries(t);return Object.fromEntries(n.ma' +
  'p(([t,n])=>[`${e}.${t}`,n]))}function er({slots:e,values:t},n,r){let i=t.subarray(n*e.columns,r*e.column' +
  's);return{rows:r-n,slots:e,values:i}}function Z(e,t,n){let r=e.slice(0,n.length*t);for(let i=0;i<n.lengt' +
  'h;i++){let a=n[i];r.set(e.subarray(a*t,(a+1)*t),i*t)}return r}function Q(e,t){let n=e.values.slice();for' +
  '(let e=0;e<n.length;e++)t[e]===1&&(n[e]=NaN);return{...e,values:n}}function tr(e,t,n){if(e<=t)return Int' +
  '32Array.from({length:e},(e,t)=>t);let r=new Int32Array(t),i=0;for(let a=0;a<e&&i<t;a++)n.uniform32()*(e-' +
  'a)<t-i&&(r[i++]=a);return r.subarray(0,i)}function $(e,t,n){let{rows:r,slots:i,values:a}=e;if(r<=t)retur' +
  'n e;let o=tr(r,t,n);return{rows:o.length,slots:i,values:Z(a,i.columns,o)}}function nr(e,t,n,r){let i=0,a' +
  '=0;for(let o=0;o<e.slots.columns;o++){let{error:s,typicalError:c}=rr(e,t,n,r,o);i+=s,a+=c}return i/a}fun' +
  'ction rr({slots:e,rows:t,values:n},r,i,a,o){let s=e.start(o),c=e.width(o),l=0,u=0;for(let d=0;d<t;d++){l' +
  'et t=d*e.columns+o,f=n[t];if(!(r[t]!==1||Number.isNaN(f)))for(let t=s;t<s+c;t++){let n=e.read(o,f,t-s);l' +
  '+=(n-i[d*e.count+t])**2,u+=(n-a[t])**2}}let d=ir(e.isNumber(o),a.subarray(s,s+c));return{error:l/d,typic' +
  'alError:u/d}}function ir(e,t){return e?1:1-t.reduce((e,t)=>e+t*t,0)}function*ar(e,t,n,r,i,a){let o=new c' +
  'r(e,t,n,r,i.open(`look`)),s=Q(e,t);for(let e=0;;e++){let t=a.rate/3**e,r=yield*or(s,o,n,i.open(`attentio' +
  'n`,e),{...a,rate:t});if(r!==void 0)return{...r,restarts:e};if(e===3)throw RangeError(`fit: a loss that i' +
  's finite, got none at learning rates down to ${t}`)}}function*or(e,t,n,r,i){let{steps:a,decay:o,from:s}=' +
  'i,{levels:c,columns:l}=e.slots,u={...i.shape,levels:c},d=new pn(u,a===0?1:_n(l));d.initialise(r),s!==voi' +
  'd 0&&d.arena.view(d.p,d.count).set(s);let f=Math.max(10,Math.round(a/20)),{rate:p,averaged:m}=s===void 0' +
  '?{rate:i.rate,averaged:.3}:{rate:.3*i.rate,averaged:.5},h=new gn(d,{rate:p,warmUp:f,steps:a,decay:o,clip' +
  ':1,averaged:m}),g=new sr(e,d,n,r,i),_=[],v={error:1/0,parameters:/* @__PURE__ */ new Float32Array,at:0},' +
  'y=0,b=0;for(let e=1;e<=a;e++){let n=yield*e===1?qt(g.next()):g.next();if(n===void 0)break;let r=h.step(d' +
  '.capacity,{hidden:1/Math.max(1,n.hidden),shown:i.shown/Math.max(1,n.shown)});if(Number.isNaN(r))return;y' +
  '+=r,b++;let o=e%i.every===0||e===a,s=o?!1:yield;if(!o&&s!==!0)continue;let c=yield*Jt(300,t.error(d)),l=' +
  '{step:e,steps:a,loss:y/b,heldBack:c};if(_.push(l),(c<v.error||Number.isNaN(v.error)||_.length===1)&&(v={' +
  'error:c,parameters:d.arena.view(d.mean,d.count).slice(),at:_.length}),s=(yield l)===!0||s,s===!0||_.leng' +
  'th-v.at>=i.patience)break;y=0,b=0}return{predictor:new yn(u,_.length>0?v.parameters:s??new Float32Array(' +
  'd.count),n),history:_}}var sr=class{cells;network;generator;options;runner;truth;order=[];at=0;construct' +
  'or(e,t,n,r,i){this.cells=e,this.network=t,this.generator=r,this.options=i,this.runner=new z(t,n),this.tr' +
  'uth=new Float32Array(this.runner.values.length)}*next(){let{network:e,generator:t,runner:n,truth:r}=this' +
  ',{capacity:i,batch:a}=e,[o,s]=this.options.hide,{columns:c}=this.cells.slots,l=0,u=0;for(let e=0;e<i;e++' +
  '){let d=this.nextRow()*c,f=o+(s-o)*t.uniform32();for(let r=0;r<c;r++){let o=this.cells.values[d+r],s=r*i' +
  '+e,p=!Number.isNaN(o),m=p&&t.uniform32()<f;n.values[e*c+r]=m?NaN:o,a.roles[s]=p?m?2:1:0,m?l++:p&&u++}r.s' +
  'et(this.cells.values.subarray(d,d+c),e*c)}yield*n.fill();for(let e=0;e<i;e++)for(let t=0;t<c;t++){let n=' +
  'r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:n}return{hidden:l,shown:u}}nextRow(){return this.at>=this.order.le' +
  'ngth&&(this.order=Ht(this.cells.rows,{generator:this.generator}).data,this.at=0),Number(this.order[this.' +
  'at++])}},cr=class{gaussian;typical;rows;heldBack;out;constructor(e,t,n,r,i){this.gaussian=n,this.typical' +
  '=r;let{slots:a,values:o}=e,{columns:s}=a,c=[];for(let n=0;n<e.rows;n++)t.subarray(n*s,(n+1)*s).includes(' +
  '1)&&c.push(n);let l=tr(c.length,768,i).map(e=>c[e]);this.heldBack=Z(t,s,l),this.rows={rows:l.length,slot' +
  's:a,values:Z(o,s,l)},this.out=new Float32Array(l.length*a.count)}*error(e){let{rows:t,heldBack:n,out:r,t' +
  'ypical:i}=this;return nr(er(t,0,yield*new z(e,this.gaussian).predict(e.mean,Q(t,n),r)),n,r,i)}};function' +
  ' lr(e,t,n){for(let r=0;r<t;r++){let t=r+n.uint32()%(e.length-r),i=e[t];e[t]=e[r],e[r]=i}}let ur=1e-6;var' +
  ' dr=class{sample;members;options;generator;sums;feature=-1;threshold=0;best=0;tried=0;rest=0;order;right' +
  ';constructor(e,t,n,r){this.sample=e,this.members=t,this.options=n,this.generator=r,this.order=e.features' +
  '.slice(),this.sums=new Float64Array(e.outputs),this.right=new Float64Array(e.outputs)}split(e,t,n){if(!t' +
  'his.begin(e,t,n))return-1;for(;this.isTrying();)this.tryNext(e,t);return this.feature<0?-1:this.part(e,t' +
  ')}*splitInPieces(e,t,n){if(!this.begin(e,t,n))return-1;let r=(t-e)*(2+this.sample.outputs),i=0;for(;this' +
  '.isTrying();)this.tryNext(e,t),i+=r,i>1e6&&(i=0,yield);return this.feature<0?-1:this.part(e,t)}leafSums(' +
  'e,t){let{leaf:n}=this.sample;if(n===void 0)return this.sums;let{outputs:r,y:i}=n,a=new Float64Array(r);f' +
  'or(let n=e;n<t;n++){let e=this.members[n]*r;for(let t=0;t<r;t++)a[t]=a[t]+i[e+t]}return a}begin(e,t,n){l' +
  'et{minLeaf:r,shrink:i}=this.options,a=this.addUp(e,t),o=0;for(let n of this.sums)o+=n*n/(t-e+i);return t' +
  'his.feature=-1,this.best=o+ur*a,this.tried=0,this.rest=this.order.length,n&&t-e>=2*r&&a-o>ur*a}isTrying(' +
  '){let{tries:e,looks:t}=this.options;return this.rest>0&&this.tried<e&&this.order.length-this.rest<t}tryN' +
  'ext(e,t){let{order:n,generator:r}=this,i=r.uint32()%this.rest--,a=n[i];n[i]=n[this.rest],n[this.rest]=a;' +
  'let o=this.drawThreshold(a,e,t);if(Number.isNaN(o))return;this.tried++;let s=this.score(a,o,e,t);s<=this' +
  '.best||(this.best=s,this.feature=a,this.threshold=o)}addUp(e,t){let{sums:n,members:r}=this,{outputs:i,y:' +
  'a}=this.sample,o=0;n.fill(0);for(let s=e;s<t;s++){let e=r[s]*i;for(let t=0;t<i;t++){let r=a[e+t];n[t]=n[' +
  't]+r,o+=r*r}}return o}drawThreshold(e,t,n){let{members:r,generator:i}=this,{rows:a,x:o}=this.sample,s=e*' +
  'a;for(let e=0;e<4;e++){let e=t+i.uint32()%(n-t),a=t+i.uint32()%(n-t),c=o[s+r[e]],l=o[s+r[a]];if(c!==l)re' +
  'turn c<l?c:mr(c)}let c=1/0,l=-1/0;for(let e=t;e<n;e++){let t=o[s+r[e]];t<c&&(c=t),t>l&&(l=t)}return l>c?' +
  'i.uint32()%2==0?c:mr(l):NaN}score(e,t,n,r){let{right:i,sums:a,options:o}=this,{minLeaf:s,shrink:c}=o,l=r' +
  '-n,u=this.addUpRight(e,t,n,r);if(u<s||l-u<s)return-1;let d=0;for(let e=0;e<i.length;e++){let t=i[e],n=a[' +
  'e]-t;d+=t*t/(u+c)+n*n/(l-u+c)}return d}addUpRight(e,t,n,r){let{members:i,right:a}=this,{rows:o,outputs:s' +
  ',x:c,y:l}=this.sample,u=e*o,d=0;if(s===1){let e=0;for(let a=n;a<r;a++){let n=i[a],r=Number(c[u+n]>t);d+=' +
  'r,e+=r*l[n]}return a[0]=e,d}a.fill(0);for(let e=n;e<r;e++){let n=i[e];if(!(c[u+n]<=t)){d++;for(let e=0;e' +
  '<s;e++)a[e]=a[e]+l[n*s+e]}}return d}part(e,t){let{members:n,threshold:r}=this,{rows:i,x:a}=this.sample,o' +
  '=this.feature*i,s=e,c=t,l=-1/0,u=1/0;for(;s<c;){let e=n[s],t=a[o+e];t<=r?(s++,t>l&&(l=t)):(n[s]=n[--c],n' +
  '[c]=e,t<u&&(u=t))}let d=Math.fround(l+(u-l)/2);return this.threshold=d<u?d:l,s}};let fr=/* @__PURE__ */ ' +
  'new Float32Array(1),pr=new Int32Array(fr.buffer);function mr(e){fr[0]=e;let t=pr[0];return pr[0]=e===0?-' +
  '2147483647:e>0?t-1:t+1,fr[0]}var hr=class{list=new bn;nodes(){return this.list.toNodes()}*grow(e,t,n,r){' +
  'let{list:i}=this,{tries:a,depth:o=1/0,shrink:s=0,rate:c=1}=n,l=n.looks??1/0,u=new dr(e,t,{...n,looks:l,s' +
  'hrink:s},r),d=i.values.length,f=i.add(),p=[f,0,t.length,0],m=0;for(;p.length>0;){let t=p.pop(),n=p.pop()' +
  ',r=p.pop(),l=p.pop(),h=(n-r)*a*(2+e.outputs);if(m+=h,m>1e6&&(m=0,(yield)===!0))return i.cut(f,d),-1;let ' +
  'g=t<o,_=h>1e6?yield*u.splitInPieces(r,n,g):u.split(r,n,g);if(_<0){let e=c/(n-r+s);i.end(l,u.leafSums(r,n' +
  ').map(t=>t*e));continue}let v=i.ask(l,u.feature,u.threshold);p.push(v+1,_,n,t+1,v,r,_,t+1)}return f}};le' +
  't gr={tries:4,minLeaf:2,depth:8,shrink:1,rate:.1};function*_r(e,t,{trees:n=100,seed:r=0}={}){let i=new E' +
  '().manualSeed(r),a=$(e,2e4,i),{rows:o,slots:s}=a,c=n+1,l=new Int32Array(3*s.columns*c).fill(-1);if(n===0' +
  ')return new Cn(t,new hr().nodes(),l);let u=new Float32Array(o*s.count),d=new hr;yield*B(t,a,0,o,u);let f' +
  '=new vr(a,Sr(u,o,s.count),d);for(let e=0;e<3*s.columns;e++){let t=new E().manualSeed(i.uint32()),n=l.sub' +
  'array(e*c,(e+1)*c);if((yield*f.fit(e%s.columns,n,t))===!1)break}return new Cn(t,d.nodes(),l)}var vr=clas' +
  's{cells;x;grower;holes;constructor(e,t,n){this.cells=e,this.x=t,this.grower=n,this.holes=Tn(e,0,e.rows)}' +
  '*fit(e,t,n){let{cells:r,x:i,grower:a}=this,{rows:o,slots:s}=r,c=s.width(e),l=this.observed(e);if(l.lengt' +
  'h===0||c>12)return!0;let u=new Float32Array(o*c);for(let t of l)s.put(e,r.values[t*s.columns+e],u,t*c);l' +
  'et d=Int32Array.from(this.holes[e]??[]);t[0]=yr(a,l,u,c);let f=xr(s,e),p=Math.max(1,Math.round(.6*f.leng' +
  'th)),m=Math.min(4e3,Math.max(1,Math.round(.8*l.length))),h=l.slice(),g=0;for(let e=0;e<t.length;e++){if(' +
  'e>0){lr(h,m,n),lr(f,p,n);let r={rows:o,features:f.subarray(0,p),outputs:c,x:i,y:u};t[e]=yield*a.grow(r,h' +
  '.subarray(0,m),gr,n)}let r=t[e];if(r<0||(br(a,r,i,o,l,c,-1,u),br(a,r,i,o,d,c,1,u),g+=o*(10+c),g>1e6&&(g=' +
  '0,(yield)===!0)))break}return this.fill(e,d,u),(yield)!==!0&&t[t.length-1]>=0}observed(e){let{rows:t,slo' +
  'ts:n,values:r}=this.cells;return Int32Array.from({length:t},(e,t)=>t).filter(t=>!Number.isNaN(r[t*n.colu' +
  'mns+e]))}fill(e,t,n){let{rows:r,slots:i}=this.cells,a=i.width(e);for(let o of t){let t=o*a;i.isNumber(e)' +
  '||s(n,t,t+a);for(let s=0;s<a;s++)this.x[(i.start(e)+s)*r+o]=n[t+s]}}};function yr({list:e},t,n,r){let i=' +
  'new Float64Array(r);for(let e of t)for(let a=0;a<r;a++)i[a]=i[a]+n[e*r+a]/t.length;let a=e.add();return ' +
  'e.end(a,i),a}function br({list:e},t,n,r,i,a,o,s){let{values:c}=e;for(let l of i){let i=xn(e,t,n,l,r);for' +
  '(let e=0;e<a;e++){let t=l*a+e;s[t]=s[t]+o*c[i+e]}}}function xr(e,t){return Int32Array.from({length:e.cou' +
  'nt},(e,t)=>t).filter(n=>n<e.start(t)||n>=e.end(t))}function Sr(e,t,n){let r=new Float32Array(e.length);f' +
  'or(let i=0;i<t;i++)for(let a=0;a<n;a++)r[a*t+i]=e[i*n+a];return r}function Cr(e,t){let{rows:n,outputs:r,' +
  'y:i}=e,a=Math.sqrt(1/8),o=Float32Array.from({length:r*8},()=>t.uint32()%2==0?-a:a),s=new Float32Array(n*' +
  '8);for(let e=0;e<n;e++)for(let t=0;t<r;t++){let n=i[e*r+t];for(let r=0;r<8;r++){let i=e*8+r;s[i]=s[i]+n*' +
  'o[t*8+r]}}return{...e,outputs:8,y:s,leaf:{outputs:r,y:i}}}function*wr(e,t,n={}){f(`fitForest`,n,[`trees`' +
  ',`minLeaf`,`rowsPerTree`,`seed`]);let{trees:r=50,minLeaf:i=2,rowsPerTree:a=4e3,seed:o=0}=n;p(`fitForest`' +
  ',`trees`,r),p(`fitForest`,`minLeaf`,i,1),p(`fitForest`,`rowsPerTree`,a,1),p(`fitForest`,`seed`,o);let{co' +
  'unt:s,columns:c}=e.slots;if(s>32767)throw u(`fitForest`,`columns and classes must be at most 32767`,s);l' +
  'et l=new E().manualSeed(o),d=$(e,2e4,l),m=new hr,h=new Int32Array(c*Math.max(1,r)).fill(-1),g=Dr(d),_=[]' +
  ';growing:for(let e=0;e<c&&r>0;e++){let n=new E().manualSeed(l.uint32());if(e%g===0){let n=yield*Or(d,t,e' +
  ',Math.min(c,e+g));if(n===void 0)break;_=n}let o=_[e%g];if(o===void 0||o.rows===0)continue;let s={...Tr(o' +
  '.features.length),minLeaf:i},u=o.outputs>16,f=Int32Array.from({length:o.rows},(e,t)=>t),p=Math.min(a,o.r' +
  'ows);for(let t=0;t<r;t++){p<o.rows&&lr(f,p,n);let i=f.subarray(0,p),a=u?Cr(o,n):o;if(h[e*r+t]=yield*m.gr' +
  'ow(a,i,s,n),(yield)===!0)break growing}}return new En(t,m.nodes(),h)}function Tr(e){let t=Math.ceil(e/2)' +
  ';return e<200?{tries:t}:{tries:Math.min(t,60),looks:60}}let Er={columns:32,numbers:4e6};function Dr({row' +
  's:e,slots:t}){if(t.columns<=64)return 1;let n=Math.floor(Er.numbers/(e*t.count));return Math.max(1,Math.' +
  'min(Er.columns,n))}function*Or(e,t,n,r){let{slots:i,values:a}=e,{columns:o,count:s}=i,c=Array.from({leng' +
  'th:r-n},(t,r)=>new kr(e,n+r)),l=new Float32Array(s),u=new Float32Array(s),d=0;for(let r=0;r<e.rows;r++){' +
  'let e=r*o,i=c.filter(({column:t})=>!Number.isNaN(a[e+t]));if(i.length===0)continue;let s=o<=64?n:-1,f=s<' +
  '0?l:u,p=t.isLong?yield*t.fillRowInPieces(a,e,s,f):t.fillRow(a,e,s,f);for(let n of i)s<0&&t.fillAgainWith' +
  'out(a,e,n.column,l,p,u),n.add(a[e+n.column],u);if(d+=t.costOf(p)+i.length*p*p,d>1e6&&(d=0,(yield)===!0))' +
  'return}return c.map(e=>e.sample)}var kr=class{cells;column;sample;at=0;constructor(e,t){this.cells=e,thi' +
  's.column=t;let{slots:n,values:r}=e,i=0;for(let e=t;e<r.length;e+=n.columns)Number.isNaN(r[e])||i++;let a' +
  '=n.width(t),o=Int32Array.from({length:n.count},(e,t)=>t),s=new Float32Array(n.count*i);this.sample={rows' +
  ':i,features:o,outputs:a,x:s,y:new Float32Array(i*a)}}add(e,t){let{column:n,at:r}=this,{slots:i}=this.cel' +
  'ls,{rows:a,outputs:o,x:s,y:c}=this.sample,l=i.start(n);for(let e=0;e<t.length;e++)s[e*a+r]=t[e];for(let ' +
  'a=0;a<o;a++)c[r*o+a]=i.read(n,e,a)-t[l+a];this.at++}};function Ar(e,t,n){let{slots:r}=e,{columns:i}=r,a=' +
  'e.values.slice(),o=new Int32Array(i);a.forEach((e,t)=>{Number.isNaN(e)||(o[t%i]=o[t%i]+1)});let s=[];for' +
  '(let e=0;e<a.length;e++){let r=e%i;Number.isNaN(a[e])||n.uniform32()>=t||o[r]<2||(o[r]=o[r]-1,a[e]=NaN,s' +
  '.push(e))}let c=Int32Array.from(s),l=Float32Array.from(s,t=>e.values[t]),u=e=>jr(r,c,l,e);return{shown:{' +
  '...e,values:a},hidden:{at:c,truth:l,loss:u}}}function jr(e,t,n,r){let i=0;return t.forEach((t,a)=>{let o' +
  '=t%e.columns,s=(t-o)/e.columns*e.count+e.start(o),c=n[a];for(let t=0;t<e.width(o);t++)i+=(r[s+t]-e.read(' +
  'o,c,t))**2}),i}function Mr(e,t,n,r){for(let i=0;i<t;i++){let a=e[i];n[i]=n[i]+a;let o=i*t;for(let t=0;t<' +
  '=i;t++)r[o+t]=r[o+t]+a*e[t]}}function*Nr(e,{centre:t,scale:n,codes:r},i){let{slots:a,values:o}=e,{column' +
  's:s}=a,{count:c,slot:l}=i,u=Array.from({length:s},(e,t)=>Yn(a,i,t)),d=/* @__PURE__ */ new Map;for(let t=' +
  '0;t<e.rows;t++){let e=``;for(let n=0;n<s;n++)e+=Number.isNaN(o[t*s+n])?`1`:`0`;let n=d.get(e);n?n.push(t' +
  '):d.set(e,[t])}let f=[],p={count:0,sum:new Float64Array(c),products:new Float64Array(c*c)},m=new Float64' +
  'Array(e.rows*c),h=0,g=0;for(let[e,_]of d){let d=[];for(let t=0;t<s;t++)if(e[t]===`1`)for(let e of u[t])d' +
  '.push(e);if(d.length===c)continue;let v=h;for(let e of _){let u=m.subarray(h*c,++h*c);for(let c=0;c<s;c+' +
  '+){let d=o[e*s+c];if(Number.isNaN(d))continue;let f=i.codes[c];if(f>0){let e=i.start[c]+d*f;u.set(r.suba' +
  'rray(e,e+f),i.first[c]);continue}let p=a.start(c);for(let e=p;e<a.end(c);e++){let r=l[e];r<0||(u[r]=(a.r' +
  'ead(c,d,e-p)-t[e])/n[e])}}d.length===0&&(p.count++,Mr(u,c,p.sum,p.products),g+=c*c/2),g+=10*c,g>1e6&&(g=' +
  '0,yield)}f.push({from:v,to:h,missing:Int32Array.from(d)})}return{z:m,patterns:f,complete:p,rows:h}}var P' +
  'r=class e{d;z;patterns;rows;complete;mean;covariance;precision;logDeterminant=0;sum;products;scratch;fac' +
  'tor;block;solved;deviation;constructor(e,{z:t,patterns:n,complete:r,rows:i}){this.d=e,this.z=t,this.patt' +
  'erns=n,this.complete=r,this.rows=i,this.mean=new Float64Array(e),this.covariance=new Float64Array(e*e);f' +
  'or(let t=0;t<e;t++)this.covariance[t*e+t]=1;this.precision=this.covariance.slice(),this.sum=new Float64A' +
  'rray(e),this.products=new Float64Array(e*e),this.scratch=new Float64Array(e*e);let a=n.reduce((e,{missin' +
  'g:t})=>Math.max(e,t.length),0);this.factor=new Float64Array(a*a),this.block=new Float64Array(a*a),this.s' +
  'olved=new Float64Array(e),this.deviation=new Float64Array(e)}static*of(t,n){let r=X(t.slots,n),i=yield*N' +
  'r(t,n,r);return new e(r.count,i)}normal(){return{mean:this.mean.slice(),precision:this.precision.slice()' +
  '}}*step(e){let{d:t,rows:n,scratch:r,precision:i}=this;if(n===0)return 0;let a=yield*this.expect(),o=this' +
  '.maximise(a,e);return this.logDeterminant=t>100?yield*W(r,t):U(r,t),t>100?yield*Nn(r,t,t,i):Mn(r,t,t,i),' +
  'o/n}*expect(){let{d:e,scratch:t,factor:n,block:r}=this;this.startWithComplete();let i=this.rows*this.log' +
  'Determinant;t.fill(0);let a=0;for(let{from:t,to:o,missing:s}of this.patterns){let c=s.length;if(c===0)co' +
  'ntinue;let l=e*(c+e/2)+c*c;if(c<=100&&(o-t)*l<1e6)i+=this.addPattern(t,o,s),a+=(o-t)*l+c**3;else{this.ta' +
  'ke(s),i+=(o-t)*(yield*W(n,c));for(let e=t;e<o;e++)this.addRow(e,s),a+=l,a>1e6&&(a=0,yield);yield*Nn(n,c,' +
  'c,r),this.addInverse(s,c,o-t)}a>1e6&&(a=0,yield)}return this.complement(i)}addPattern(e,t,n){let{factor:' +
  'r,block:i}=this,a=n.length;this.take(n);let o=U(r,a);for(let r=e;r<t;r++)this.addRow(r,n);return Mn(r,a,' +
  'a,i),this.addInverse(n,a,t-e),(t-e)*o}take(e){let{d:t,precision:n,factor:r}=this,i=e.length;for(let a=0;' +
  'a<i;a++){let o=e[a]*t;for(let t=0;t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow(e,t){let{d:n,z:r,mean:i,precision:' +
  'a,deviation:o,solved:s,factor:c}=this,l=t.length;for(let t=0;t<n;t++)o[t]=r[e*n+t]-i[t];for(let e=0;e<l;' +
  'e++)o[t[e]]=0;for(let e=0;e<l;e++){let r=t[e]*n,i=0;for(let e=0;e<n;e++)i+=a[r+e]*o[e];s[e]=-i}G(c,l,l,s' +
  '),K(c,l,l,s);for(let e=0;e<l;e++)o[t[e]]=s[e];Mr(o,n,this.sum,this.products)}complement(e){let{d:t,preci' +
  'sion:n,products:r,scratch:i}=this,a=e;for(let e=0;e<t;e++)for(let o=0;o<=e;o++)a+=(e===o?1:2)*n[e*t+o]*r' +
  '[e*t+o],r[e*t+o]=r[e*t+o]+i[e*t+o];return a}maximise(e,t){let{d:n,mean:r,covariance:i,precision:a,produc' +
  'ts:o,sum:s,rows:c}=this,l=0;for(let e=0;e<n;e++)l+=a[e*n+e];let u=-.5*(e+t*(this.logDeterminant+l));for(' +
  'let e=0;e<n;e++)s[e]=s[e]/c;for(let e=0;e<n;e++){r[e]=r[e]+s[e];for(let r=0;r<=e;r++){let a=o[e*n+r]-c*s' +
  '[e]*s[r];i[e*n+r]=(a+(e===r?t:0))/(c+t)}}return this.scratch.set(i),u}addInverse(e,t,n){let{block:r,scra' +
  'tch:i,d:a}=this;for(let o=0;o<t;o++){let s=e[o]*a;for(let a=0;a<=o;a++){let c=s+e[a];i[c]=i[c]+n*r[o*t+a' +
  ']}}}startWithComplete(){let{d:e,mean:t,sum:n,products:r}=this,{count:i,sum:a,products:o}=this.complete;f' +
  'or(let s=0;s<e;s++){let c=t[s];n[s]=a[s]-i*c;for(let n=0;n<=s;n++){let l=t[n];r[s*e+n]=o[s*e+n]-a[s]*l-a' +
  '[n]*c+i*c*l}}}};function Fr(e){return e.columns>300||Bn(e)>600}function Ir(e){return Math.max(2,Math.min' +
  '(32,Math.floor(Math.sqrt(e))))}var Lr=class e{z;rows;d;q;loadings;noise;triangle;factors;constructor(e,t' +
  ',n,r){this.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float64Array(n*r),this.noise=new Float64A' +
  'rray(n).fill(1),this.triangle=new Float64Array(r*r),this.factors=new Float64Array(r)}static*of(t,n){let ' +
  'r=X(t.slots,n),{z:i,rows:a,patterns:o}=yield*Nr(t,n,r),s=r.count,c=Ir(a),l=new e(i,a,s,c);yield*l.start(' +
  ');for(let{from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of n)i[r*s+e]=NaN;return l}*start(){l' +
  'et{z:e,rows:t,d:n,q:r,loadings:i}=this,a=new E().manualSeed(0);for(let e=0;e<i.length;e++)i[e]=a.uniform' +
  '32()-.5;for(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float64Array(n*r);zr(i,n,r);for(let s=0;s' +
  '<t;s++){let c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)Rr(c,i,t*r,e[s*n+t]);for(let i=0;i<n;i++){let ' +
  'a=e[s*n+i]/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(yield)}i.set(o)}for(let e=0;e<r;e++)' +
  '{let t=0;for(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(let t=0;t<n;t++)i[t*r+e]=i[t*r+e]*a}' +
  'for(let e=0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.noise[e]=Math.max(.1,1-t)}}*step(e)' +
  '{let{rows:t,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)return 0;let c=r*(r+1)/2,l=new Float' +
  '64Array(n*c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Float64Array(n),p=new Float64Array(r*r)' +
  ',m=0,h=0;for(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;t++){let a=i[e*n+t];if(!Number.isNa' +
  'N(a)){d[t]=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u[t*r+e]+a*s[e];for(let t=0;t<=e;t++' +
  ',n++)l[n]=l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n;t++){let n=a.subarray(t*r,(t+1)*r)' +
  ',i=this.triangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*r+e]=l[a++];i[n*r+n]=i[n*r+n]+e}U(i' +
  ',r);let s=u.slice(t*r,(t+1)*r);n.set(s),G(i,r,r,n),K(i,r,r,n);let p=0;for(let e=0,i=t*c;e<r;e++){let t=n' +
  '[e];p+=2*t*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let m=f[t]-p;o[t]=Math.max(.001,(m+1)/' +
  '(d[t]+1))}return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loadings:a,noise:o,triangle:s,factors:c}=t' +
  'his;s.fill(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];if(Number.isNaN(u))continue;let d=o[' +
  't];l+=Math.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[e]+n*u;for(let i=0;i<=e;i++){let o=' +
  'e*r+i;s[o]=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;let u=c.slice();l+=U(s,r),G(s,r,r,c' +
  '),K(s,r,r,c),Mn(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=0;n<=e;n++){let i=e*r+n;t[i]=t[i]+c' +
  '[e]*c[n]}}return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=new Float64Array(t*t);for(let a=0;a<e' +
  ';a++)for(let e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[e*t+r]=i[e*t+r]+o*n[a*t+r]}for(let ' +
  'e=0;e<t;e++)i[e*t+e]=i[e*t+e]+1;U(i,t);let a=new Float64Array(e*t);for(let o=0;o<e;o++){let e=a.subarray' +
  '(o*t,(o+1)*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];G(i,t,t,e)}let o=new Float64Array(e*e);for(let n=0;' +
  'n<e;n++)for(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e++)s-=a[n*t+e]*a[i*t+e];o[n*e+i]=s,o' +
  '[i*e+n]=s}return{mean:new Float64Array(e),precision:o}}};function Rr(e,t,n,r){for(let i=0;i<e.length;i++' +
  ')e[i]=e[i]+r*t[n+i]}function zr(e,t,n){for(let r=0;r<n;r++){let i=Br(e,t,n,r,r);for(let i=0;i<r;i++){let' +
  ' a=Br(e,t,n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let a=Br(e,t,n,r,r),o=a>1e-18*i?1/Math' +
  '.sqrt(a):0;for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function Br(e,t,n,r,i){let a=0;for(let o=0;o<t;o++)a' +
  '+=e[o*n+r]*e[o*n+i];return a}function*Vr(e,t={}){f(`fitGaussian`,t,[`prior`,`seed`,`maxRows`]);let{seed:' +
  'n=0,prior:r}=t;if(p(`fitGaussian`,`seed`,n),r!==void 0&&!(r>0&&r<1/0))throw u(`fitGaussian`,`prior must ' +
  'be a positive number`,r);let i=new E().manualSeed(n),a=Jn(e),o=Gr(e,a),{maxRows:s=Kr(o)}=t;p(`fitGaussia' +
  'n`,`maxRows`,s,1);let c=$(e,s,i),l=r??(yield*Jr(c,o,i)),d={...a,codes:Hn(c,a)},m=yield*Ur(c,d),h=yield*W' +
  'r(m,l,100,1e-4*Hr(e));return{gaussian:new Zn(e.slots,d,m.normal()),prior:l,objective:h}}function Hr({slo' +
  'ts:e}){return Fr(e)?10:1}function*Ur(e,t){return Fr(e.slots)?yield*Lr.of(e,t):yield*Pr.of(e,t)}function*' +
  'Wr(e,t,n,r){let i=[],a=-1/0;for(let o=0;o<n;o++){let n=yield*e.step(t);if(i.push(n),n-a<r||(yield)===!0)' +
  'break;a=n}return i}function Gr({slots:e},t){return X(e,t,!0).count}function Kr(e){return Math.max(500,Ma' +
  'th.min(8192,Math.floor(2e7/(e**2+1))))}function qr(e){return Math.max(500,Math.min(3e3,Math.floor(2e6/e*' +
  '*2)))}function*Jr(e,t,n){let r=$(e,qr(t),n),{shown:i,hidden:a}=Ar(r,.15,n),o=Jn(i),s={...o,codes:Hn(i,o)' +
  '},c=yield*Ur(i,s),l=new Float32Array(r.rows*s.scale.length),u=1/0,d=4*r.rows,f=0;for(let e=d;e>1e-4*r.ro' +
  'ws**.5&&f<2&&(yield*Wr(c,e,20,.001*Hr(r)),(yield)!==!0);e/=4){yield*new Zn(r.slots,s,c.normal()).predict' +
  'InPieces(i,l);let t=a.loss(l);t<u?(u=t,d=e,f=0):f++}return d}function Yr(e){return Math.max(500,e/10)}le' +
  't Xr=[`gaussian`,`attention`,`forest`,`chain`];function*Zr(e,t,n=Xr.map(()=>!0)){let r=[];for(let[i,a]of' +
  ' Xr.entries()){let o=a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice()??new Float32Array(t.r' +
  'ows*t.slots.count);n[i]&&o===void 0&&(yield*Kt(e[a].predictInPieces(t,s))),r.push(s)}return r}function*Q' +
  'r(e,t){let{rows:n,slots:r}=t,i=Xr.map(()=>new Float32Array(n*r.count).fill(NaN)),a=Math.max(16,Math.floo' +
  'r(4096/r.count/64)*64);for(let o=0;o<n;o+=a){let s=Zr(e,er(t,o,Math.min(n,o+a))),c=yield*o===0?s:qt(s);i' +
  'f(c===void 0)break;for(let[e,t]of c.entries())i[e]?.set(t,o*r.count);if((yield)===!0)break}return i}let ' +
  '$r={step:0,heldBack:1/0};function*ei({cells:e,judged:t,stopping:n,typical:r,prior:i,plan:a,goOn:o},s,{si' +
  'nce:c,left:l}={since:0,left:1/0}){let u=N(),d=u+l,f=e=>N()+e*(d-N()),p=Q(e,t),m=Q(p,n),h=Vr(m,{seed:s.se' +
  'edOf(`gaussian`),prior:i}),{gaussian:g}=yield*F(f(.3),h),_=wr(m,g,{seed:s.seedOf(`forest`),trees:a.trees' +
  '}),v=yield*F(f(.3),_),y={seed:s.seedOf(`chain`),trees:a.boosts},b=yield*F(f(.4),_r(m,g,y)),x=yield*F(d,a' +
  'r(p,n,g,r,s,a.train.steps>0?{...a.train,...o}:a.train)),{history:S,restarts:C}=x,w={gaussian:g,attention' +
  ':x.predictor,forest:v,chain:b},ee=S.reduce((e,t)=>t.heldBack<e.heldBack?t:e,$r).step;return t.includes(1' +
  ')?{expert:w,outOfFold:yield*F(d,Jt(Yr(c+N()-u),Qr(w,m))),history:S,best:ee,restarts:C}:{expert:w,outOfFo' +
  'ld:[],history:S,best:ee,restarts:C}}function ti(e,t){let n=new i(e.control),{levels:r,...o}=e.cells,s={.' +
  '..o,slots:new a(r)},c=new Gt(e.seed).of(e.stream),l=ei({...e.input,cells:s},c,e.times),u=l.next();for(;!' +
  'u.done;){if(u.value!==void 0){let{step:e,loss:t,heldBack:r}=u.value;n.report(e,t,r)}u=l.next(n.stopped)}' +
  'let{expert:d,...f}=u.value;t({arrays:Qn(d),...f})}t(ti)})();'
