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
  '=this.start(t)+Math.max(1,n);this.count=this.start(e.length)}widths(){let e=new Int32Array(this.count);f' +
  'or(let t=0;t<this.columns;t++)e[this.start(t)]=this.width(t);return e}start(e){return this.offsets[e]}en' +
  'd(e){return this.offsets[e+1]}width(e){return this.end(e)-this.start(e)}isNumber(e){return this.levels[e' +
  ']===0}read(e,t,n){return this.isNumber(e)?t:Number(t===n)}put(e,t,n,r){for(let i=0;i<this.width(e);i++)n' +
  '[r+i]=this.read(e,t,i)}};function o(e,t,n,r,i,a){for(let o=0;o<e.columns;o++){if(!Number.isNaN(t[n+o]))c' +
  'ontinue;let s=e.end(o);for(let t=e.start(o);t<s;t++)i[a+t]=r[t]}}function s(e,t,n){let r=0;for(let i=t;i' +
  '<n;i++){let t=e[i];t>0?r+=t:e[i]=0}for(let i=t;i<n;i++)e[i]=r>0?e[i]/r:1/(n-t)}function c(e,t=0){if(type' +
  'of e==`string`)return JSON.stringify(l(e));if(typeof e==`bigint`)return`${e}n`;if(Array.isArray(e))retur' +
  'n l(`[${(t>60?[]:e.slice(0,60)).map(e=>c(e,t+1)).join(`, `)}]`);if(ArrayBuffer.isView(e))return e.constr' +
  'uctor.name;if(typeof e==`function`)return`a function`;if(typeof e==`object`&&e){let t=e.constructor?.nam' +
  'e;return t&&t!==`Object`?`a ${t}`:`an object`}return String(e)}function l(e){return e.length>60?`${e.sli' +
  'ce(0,60)}…`:e}function u(e,t,n){return/* @__PURE__ */ RangeError(`${e}: ${t}, got ${c(n)}`)}function d(e' +
  ',t,n){return/* @__PURE__ */ TypeError(`${e}: ${t}, got ${c(n)}`)}function f(e,t,n){let r=Object.prototyp' +
  'e.toString.call(t)===`[object Object]`;for(let i in t)if(!n.includes(i)&&(r&&=c(t)===`an object`,r))thro' +
  'w u(e,`an option of ${n.join(`, `)}`,i);if(!r)throw d(e,`options must be an object`,t)}function p(e,t,n)' +
  '{if(n>t&&(t!==1||n!==3))throw d(e,`at most ${t} argument${t===1?``:`s`}`,n)}function m(e,t,n,r=0,i=2**53' +
  '-1){if(typeof n!=`number`)throw d(e,`${t} must be a number`,n);if(!Number.isSafeInteger(n)||n<r||n>i)thr' +
  'ow u(e,`${t} must be an integer ${i===2**53-1?`of at least ${r}`:`from ${r} to ${i}`}`,n)}function h(e){' +
  'let t=1;for(let n=0;n<e.length;n++)t*=e[n];return t}function g(e,t){if(!Array.isArray(t))throw d(e,`shap' +
  'e must be an array of sizes`,t);for(let n of t)m(e,`each size of the shape`,n)}function _(e,t,n){let r=M' +
  'ath.max(n,1);return Number.isInteger(t)&&t>=-r&&t<r||m(e,`dim of a tensor with ${n} dimensions`,t,-r,r-1' +
  '),t<0?t+r:t}function v(e){return e.map((t,n)=>h(e.slice(n+1)))}let y={float32:Float32Array,float64:Float' +
  '64Array,int32:Int32Array,int64:BigInt64Array,bool:Uint8Array},b=2**32,x=Object.keys(y);function S(e){ret' +
  'urn e===`float32`||e===`float64`}function C(e,t){if(!x.includes(t))throw u(e,`dtype must be one of ${x.j' +
  'oin(`, `)}`,t)}function w(e,t,n){if(!S(n))throw d(e,`${t} must be float32 or float64`,n)}function T(e,t,' +
  'n){if(n>b)throw u(e,`at most 2^32 elements`,n);try{return new y[t](n)}catch{throw u(e,`memory for ${n} e' +
  'lements of ${t}`,`none`)}}function ee(e,t){return e instanceof y[t]}function te(e,t){let n=y[t];return O' +
  'bject.getPrototypeOf(e)===n.prototype?e:new n(e.buffer,e.byteOffset,e.length)}let ne=2**31-1,re=2n**63n-' +
  '1n;function ie(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));if(S(n)){let r=Number(t);if(type' +
  'of t==`bigint`&&!Number.isFinite(r))throw u(e,`${n} needs values in its range`,t);return r}if(typeof t==' +
  '`number`&&!Number.isFinite(t))throw u(e,`${n} needs finite values`,t);if(n===`int32`){let n=Math.trunc(N' +
  'umber(t));if(Math.abs(n)>ne&&n!==-ne-1)throw u(e,`int32 needs values from -2^31 to 2^31 - 1`,t);return n' +
  '}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(r>re||r<-re-1n)throw u(e,`int64 needs values from -' +
  '2^63 to 2^63 - 1`,t);return r}function ae(e,t,n,r){let i=0,a=(o,s)=>{let c=n[o]??1,l=r[o]??0;if(o>=n.len' +
  'gth-1)for(let n=0;n<c;n++)e[i++]=t[s+n*l];else for(let e=0;e<c;e++)a(o+1,s+e*l)};e.length>0&&a(0,0)}let ' +
  'oe=/* @__PURE__ */ new Float64Array(1),se=new BigUint64Array(oe.buffer),ce=(1n<<52n)-1n;function le(e,t)' +
  '{oe[0]=Math.abs(e);let n=se[0],r=Number(n>>52n),i=r===0?n:n&ce|ce+1n,a=Math.max(r,1)-1075,o=(e,t)=>t>0?e' +
  '**BigInt(t):1n,s=i*o(2n,a)*o(10n,t),c=o(2n,-a)*o(10n,-t),l=s/c,u=2n*(s-l*c);return u>c||u===c&&l%2n==1n?' +
  'l+1n:l}function ue(e,t){if(t===0)return e;let n=e.padStart(t+1,`0`);return`${n.slice(0,-t)}.${n.slice(-t' +
  ')}`}function de(e){if(Number.isNaN(e))return`nan`;if(!Number.isFinite(e))return e>0?`inf`:`-inf`}functio' +
  'n fe(e){return e<0||Object.is(e,-0)?`-`:``}function pe(e,t){return de(e)??fe(e)+ue(le(e,t).toString(),t)' +
  '}function me(e,t){let n=de(e);if(n!==void 0)return n;let r=e===0?0:Number(e.toExponential().split(`e`)[1' +
  '])-1,i=le(e,t-r).toString();for(;i.length>t+1;)i=le(e,t-++r).toString();let a=String(Math.abs(r)).padSta' +
  'rt(2,`0`);return`${fe(e)}${ue(i,t)}e${r<0?`-`:`+`}${a}`}let E={precision:4,threshold:1e3,edgeItems:3,lin' +
  'eWidth:80},he={default:E,short:{...E,precision:2,edgeItems:2},full:{...E,threshold:1/0}},ge=[`precision`' +
  ',`threshold`,`edgeItems`,`lineWidth`],_e=[...ge,`profile`,`sciMode`],ve={...E,sciMode:null};function ye(' +
  'e){return be(`toString`,e,ve.sciMode)}function be(e,t,n){f(e,t,_e);let{profile:r,sciMode:i=n}=t;if(r!==v' +
  'oid 0&&!Object.hasOwn(he,r))throw u(e,`profile must be one of ${Object.keys(he).join(`, `)}`,r);if(i!==n' +
  'ull&&typeof i!=`boolean`)throw d(e,`sciMode must be a boolean or null`,i);let a=r===void 0?ve:he[r],o={.' +
  '..a,sciMode:i};for(let n of ge){let{[n]:r=a[n]}=t;(n!==`threshold`||r!==1/0)&&m(e,n,r,0,n===`precision`?' +
  '100:void 0),o[n]=r}return o}let xe=[`float32`,`int64`,`bool`];function Se(e,t){let n=ye(t),r=e.data.leng' +
  'th===0,i=r?`[]`:we(e,n),a=[];return r&&e.shape.length!==1&&a.push(`size=(${e.shape.join(`, `)})`),(r?e.d' +
  'type!==`float32`:!xe.includes(e.dtype))&&a.push(`dtype=torch.${e.dtype}`),`${Ce(`tensor(`+i,a,n.lineWidt' +
  'h)})`}function Ce(e,t,n){let r=e.length-e.lastIndexOf(`\n`)+1,i=e;for(let e of t){let t=r+e.length+2>n;i' +
  '+=t?`,\\n${` `.repeat(7)}${e}`:`, ${e}`,r=t?7+e.length:r+e.length+2}return i}function we(e,t){let{shape:' +
  'n,data:r}=e,{edgeItems:i,lineWidth:a}=t,o=r.length>t.threshold,s=e=>{let t=(e,t)=>Array.from({length:t},' +
  '(t,n)=>e+n);return!o||e<=2*i?t(0,e):[...t(0,i),void 0,...t(e-i,i)]},c=[],l=(e,t)=>{let i=n[e];if(i===voi' +
  'd 0)c.push(r[t]);else for(let n of s(i))n!==void 0&&l(e+1,t*i+n)};l(0,0);let{format:u,width:d}=Te(c,e.dt' +
  'ype,t),f=(e,t)=>{let i=n[e],o=7+e;if(i===void 0)return u(r[t]);if(e<n.length-1){let r=s(i).map(n=>n===vo' +
  'id 0?`...`:f(e+1,t*i+n)),a=`,${`\n`.repeat(n.length-1-e)}${` `.repeat(o+1)}`;return`[${r.join(a)}]`}let ' +
  'c=s(i).map(e=>e===void 0?` ...`:u(r[t*i+e]));if(c.length===1&&c[0]===` ...`)return`[...]`;let l=Math.max' +
  '(1,Math.floor((a-o)/(d+2))),p=[];for(let e=0;e<c.length;e+=l)p.push(c.slice(e,e+l).join(`, `));return`[$' +
  '{p.join(`,\\n${` `.repeat(o+1)}`)}]`};return f(0,0)}function Te(e,t,n){if(!S(t))return Ee(e=>t===`bool`?' +
  'e===0?`False`:`True`:String(e),e,0);let{precision:r,sciMode:i}=n,a=e=>pe(Number(e),r),o=e=>me(Number(e),' +
  'r),s=e=>pe(Number(e),0),c=e=>Number.isFinite(e)?`${s(e)}.`:s(e),l=e.filter(e=>Number.isFinite(e)&&e!==0)' +
  ';if(l.length===0)return Ee(c,[],0);let u=l.map(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)),f=u.reduce((e,' +
  't)=>Math.min(e,t)),p=l.every(Number.isInteger),m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;return Ee(i??m?o' +
  ':p?c:a,l,+(h===s),h)}function Ee(e,t,n,r=e){let i=t.reduce((e,t)=>Math.max(e,r(t).length+n),1);return{fo' +
  'rmat:t=>e(t).padStart(i),width:i}}var De=class e{shape;dtype;data;constructor(e,t,n,r){if(this.dtype=e,t' +
  'his.data=n,r!==void 0&&Oe(`Tensor`,`like`,r),r?.shape===t&&r.dtype===e&&r.data.constructor===n.construct' +
  'or&&r.data.length===n.length)this.shape=t;else{if(C(`Tensor`,e),g(`Tensor`,t),!ee(n,e))throw d(`Tensor`,' +
  '`data must be the typed array of ${e}`,n);if(h(t)!==n.length)throw u(`Tensor`,`shape must hold ${n.lengt' +
  'h} elements`,t);this.data=te(n,e),this.shape=Object.isFrozen(t)?t:Object.freeze([...t])}}get ndim(){retu' +
  'rn this.shape.length}get numel(){return this.data.length}item(){if(this.numel!==1)throw u(`item`,`a tens' +
  'or of one element`,this.numel);return this.itemAt(0)}itemAt(e){let t=this.data[e];return this.dtype===`b' +
  'ool`?t!==0:t}toArray(){let e=(t,n)=>{let r=this.shape[t];if(r===void 0)return this.itemAt(n);let i=h(thi' +
  's.shape.slice(t+1));return Array.from({length:r},(r,a)=>e(t+1,n+a*i))};return e(0,0)}toJSON(){let e=Arra' +
  'y.from({length:this.numel},(e,t)=>{let n=this.itemAt(t),r=Number(n);return Number.isFinite(r)&&`${r}`==`' +
  '${n}`?r:typeof n==`boolean`?n:`${n}`});return{dtype:this.dtype,shape:this.shape,data:e}}toString(e={}){r' +
  'eturn Se(this,e)}[Symbol.for(`nodejs.util.inspect.custom`)](){return this.toString()}to(t){if(p(`to`,1,a' +
  'rguments.length),C(`to`,t),this.dtype===t)return this;let n=T(`to`,t,this.numel);for(let e=0;e<n.length;' +
  'e++)n[e]=ie(`to`,this.data[e],t);return new e(t,this.shape,n)}reshape(t){if(!Array.isArray(t))throw d(`r' +
  'eshape`,`shape must be an array of sizes`,t);let n=t.filter(e=>e!==-1),r=this.numel/h(n),i=n.length===t.' +
  'length-1?t.map(e=>e===-1?r:e):t;if(!i.every(e=>Number.isSafeInteger(e)&&e>=0)||h(i)!==this.numel)throw u' +
  '(`reshape`,`a shape for ${this.numel} elements`,t);return new e(this.dtype,i,this.data)}transpose(t,n){l' +
  'et r=_(`transpose`,t,this.ndim),i=_(`transpose`,n,this.ndim),a=e=>e.map((t,n)=>n===r?e[i]:n===i?e[r]:t),' +
  'o=a(this.shape),s=T(`transpose`,this.dtype,this.numel);return ae(s,this.data,o,a(v(this.shape))),new e(t' +
  'his.dtype,o,s)}};function Oe(e,t,n){if(!(n instanceof De))throw d(e,`${t} must be a Tensor`,n)}var ke=cl' +
  'ass{words=/* @__PURE__ */ new Uint32Array(624);next=0;constructor(e){this.seed(e)}seed(e){let t=this.wor' +
  'ds,n=e>>>0;t[0]=n;for(let e=1;e<624;e++)n=Math.imul(1812433253,n^n>>>30)+e>>>0,t[e]=n;this.next=0}uint32' +
  '(){(this.next===0||this.next===624)&&this.twist();let e=this.words[this.next++];return e^=e>>>11,e^=e<<7' +
  '&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}twist(){let e=this.words;for(let t=0;t<624;t++){let n=e[t' +
  '],r=e[(t+1)%624],i=n&2147483648|r&2147483647,a=e[(t+397)%624];e[t]=a^i>>>1^(r&1?2567483615:0)}this.next=' +
  '0}};let Ae=2**27+1;function je(e,t){let n=e+t;return[n,t-(n-e)]}function Me(e,t){let n=e+t,r=n-e;return[' +
  'n,e-(n-r)+(t-r)]}function Ne(e,t){let n=e*t,r=Ae*e,i=r-(r-e),a=e-i,o=Ae*t,s=o-(o-t),c=t-s;return[n,i*s-n' +
  '+i*c+a*s+a*c]}function D(e,t){let[n,r]=Me(e[0],t[0]);return je(n,r+e[1]+t[1])}function O(e,t){let[n,r]=N' +
  'e(e[0],t[0]);return je(n,r+e[0]*t[1]+e[1]*t[0])}function Pe(e,t){let n=e[0]/t[0],r=D(e,O([-n,0],t)),i=r[' +
  '0]/t[0],a=D(r,O([-i,0],t));return D(je(n,i),[a[0]/t[0],0])}function k(e,t,n){let[r,i]=Ne(e,t),[a,o]=Me(r' +
  ',n);return a+(o+i)}function Fe(e,t){let n=0;for(let r=t.length-1;r>=8;r--)n=n*e[0]+t[r][0];let r=[n,0];f' +
  'or(let n=7;n>=0;n--)r=D(O(r,e),t[n]);return r}function Ie(e,t){return Array.from({length:e},(e,n)=>Pe([1' +
  ',0],[t(n),0]))}function Le(e){return e<2?1:e*Le(e-1)}let Re=e=>e%2==0?1:-1,ze=Ie(11,e=>Re(e)*Le(2*e+1)),' +
  'Be=Ie(12,e=>Re(e)*Le(2*e)),Ve=[1.5707963267948966,6123233995736766e-32,-14973849048591698e-49];function ' +
  'A(e){let t=Math.round(e/(Math.PI/2)),n=[e,0];for(let e of Ve)n=D(n,Ne(-t,e));let r=O(n,n),i=O(n,Fe(r,ze)' +
  ')[0],a=Fe(r,Be)[0];return t%4==1?[a,-i]:t%4==2?[-i,-a]:t%4==3?[-a,i]:[i,a]}let He=-(2n**63n),Ue=2n**64n-' +
  '1n,j=5056,We=5048,Ge=5024,Ke=5040;var M=class e{engine=new ke(0);seed=0n;cachedNormal;constructor(){p(`G' +
  'enerator`,0,arguments.length),this.manualSeed(67280421310721n)}manualSeed(e){return p(`manualSeed`,1,arg' +
  'uments.length),this.seed=Je(e),this.engine.seed(Number(this.seed&4294967295n)),this.cachedNormal=void 0,' +
  'this}initialSeed(){return this.seed}uint32(){return this.engine.uint32()}uint64(){let e=this.engine.uint' +
  '32();return BigInt(e)<<32n|BigInt(this.engine.uint32())}uniform32(){return(this.engine.uint32()&16777215' +
  ')*2**-24}uniform64(){return((this.engine.uint32()&2097151)*2**32+this.engine.uint32())*2**-53}drawInBulk' +
  '(e){let t=e(this.engine.words,this.engine.next);return t!==void 0&&(this.engine.next=t),t!==void 0}takeC' +
  'achedNormal(){let e=this.cachedNormal;return this.cachedNormal=void 0,e}cacheNormal(e){this.cachedNormal' +
  '=e}getState(){let e=new Uint8Array(j),t=new DataView(e.buffer),{words:n,next:r}=this.engine;return t.set' +
  'BigUint64(0,this.seed,!0),t.setInt32(8,r===0?1:625-r,!0),t.setInt32(12,1,!0),t.setUint32(16,r,!0),n.forE' +
  'ach((e,n)=>{t.setUint32(24+8*n,e,!0)}),this.cachedNormal!==void 0&&(t.setFloat64(Ge,this.cachedNormal,!0' +
  '),t.setInt32(Ke,1,!0)),e}setState(e){if(!(e instanceof Uint8Array))throw d(`setState`,`state must be a U' +
  'int8Array`,e);if(e.length!==j&&e.length!==We)throw u(`setState`,`state must have ${`${j} bytes (or ${We}' +
  ', of PyTorch before 1.2)`}`,e.length);let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=t.getInt3' +
  '2(8,!0),r=t.getUint32(16,!0);if(r>624||n!==(r===0?1:625-r))throw u(`setState`,`state must come from getS' +
  'tate`,`left ${n}, next ${r}`);this.seed=t.getBigUint64(0,!0),this.engine.next=r;for(let e=0;e<624;e++)th' +
  'is.engine.words[e]=t.getUint32(24+8*e,!0);let i=t.getInt32(Ke,!0)!==0;return this.cachedNormal=i?qe(t):v' +
  'oid 0,this}clone(){return new e().setState(this.getState())}};function qe(e){if(e.byteLength===j)return ' +
  'e.getFloat64(Ge,!0);let[t]=A(2*Math.PI*e.getFloat64(5016,!0));return e.getFloat64(5032,!0)*t}function Je' +
  '(e){if(typeof e!=`bigint`&&typeof e!=`number`)throw d(`manualSeed`,`seed must be a number or a bigint`,e' +
  ');if(typeof e==`number`&&!Number.isSafeInteger(e))throw u(`manualSeed`,`seed must be an integer (beyond ' +
  '2^53: a bigint)`,e);let t=BigInt(e);if(t<He||t>Ue)throw u(`manualSeed`,`seed must be from -2^63 to 2^64 ' +
  '- 1`,e);return BigInt.asUintN(64,t)}let Ye=new M;function Xe(e,t,n=[`generator`,`dtype`]){f(e,t,n);let{g' +
  'enerator:r=Ye}=t;if(!(r instanceof M))throw d(e,`generator must be a Generator`,r);return r}function Ze(' +
  'e,t){return new WebAssembly.Instance(e,{env:{memory:t}}).exports}function Qe(){return`%m"3q)%%%)J)UE.333' +
  ')3E,33)lE23333Z%E%%E+3333%E,33%E+333l)ZE2333H3%E2333HH%E,33)HE;33333lZ%E.33l%E+3333)ZE)3%E.33H%E)Z)ZE833' +
  '333l%E2333lZ%E.33l)ZE%)3E+333Z%E.333)ZE2333l3%E)H%,a).X"."68qXq"/Y"9,)#=)#=).s E%28;6):?-,,4COF.7ia)T++b' +
  'o >%.w8S?3%*//)-3%*//&-3%*/&-3%*<J/)-3%*/G/,-3%*<M/2-3%*<#7<2-3)*%-3)*%-3)*%-;#8)7.KNS.88!<ISSKN.2;f!CN!' +
  ';Kpu.).!C}u.++uIfK.%)!L.,)!M..:"0")XyXfX!Z>%b6"0")XyX!Am"8%T6"0")XyXp"5q%a?"0")XyX!KY")>X%i-"3"/!Z>qm"8!' +
  'F"/"7"3%77!VmyV"7mY!X!D")XyXp"5q%Ua!VmyV"7mY!X!D")XyX!KY")>X%w4!VmyV"7mY!X!F"/"7"3% >8qXq"/Y"9,%6)F4))?$' +
  'Oh E!/%&)+5&%&)&,7zh:2&,h:&,*.]K+5&%F-*<G/.&%&,*,>$T?%%&,74-*<G/.-#6),,3,H.5&)&,d+5&,*,>*/M/+19.&%+H&%&,' +
  '1(!Q.%2(4%%%%%%%%%%%%%%%%-(4%%%%%%%%%%%%%%%%(P("G)9+(#3)(4%%%%)%%%,%%%.%%%&)&,V(i92(!-(N(-+%&.&+(#4)(4+%' +
  '%%2%%%8%%%;%%%&2(!-(N(-+7&,*610,4)---!.))H&%&)&)&,*.1*Z]*,>1&.(T*77.*<?(%+%*v?(%+%(B)9+(0%&+(0)J-"F2,+3C' +
  'H&.(_)(4%%%!:%%%!:%%%!:%%%!:(S9:(p+5&%08&)02&.&:(N0?.5&,&2R+5&8&2(%+%&?(e)(-+%&8*7108&2*71024)--&%&%&%&,' +
  '&)V1&.&:(!C&+7.F-&.7 D*<?02.5&2&+*)>*<?1I+5&2(4%%%%%%%%%%%%%%%%(-+%&2*71024)--*/6(:,%0i*/6(:,+0a*/6(:,60' +
  'T*r6(%+%0.*<6(%+%0F*v6(%+%0:*_6(%+%0?*B6(%+%0-*/:(%+%04*n:(%+%0C*J:(%+%0O.5&)&,I+5&)&+*8>192&,&,&2RD02.5' +
  '&)&2I+5&)(%+%&.($C)9b&T(@)&F(L)97&F(e)0o&b&o&i(@)(e)&o&a(@)(e)9b&b(@)0o&%&b&O(@)&C(L)&o(@)&b&4(@)&-(L)(L' +
  ')&o(@)&b&?(@)&:(L)(L)&7*w(#7)(@)97(-+%&8&8(%+<:&7(L)(-+<:&8*71&+*)>*7V]08&%*710%&)*710)4)--*%02&+*)>06.5' +
  '&2&6I+5&2(%+<:07&2(4%%%%%%%%%%%%%%%%(-+<:&6*&V&2*)>]*<?19;&;(%+%&7(Q(B)(-+%&;&;(%+7&7&7(C6:?-4COF6:?-4CO' +
  'F(Q(B)(-+7&2*71024)--4)---!1%&%&,*,>10,.5&%&,I+5&%&)(%+%&.(e)&+(e)(-+%&)*710)&%*710%4)---I))H&%&%&)*,>17' +
  '89,&,&,(C6:?-4COF%),.+28;($C)9,&,&,(C+28;%),.4COF6:?-($C)(~%-"8),H(4%%/=%%/=%%/=%%/=0,(4%%/=%%/=%%/=%%/=' +
  '0..5&%*71&)I+5&,&%(%+%($C)0,&.&%(%+7($C)0.&%*&10%4)--&%&)I+H&,&%(%+%($C)2&,-&.($C)-n)))H&++5*<G/.&%&,D&)' +
  'P:&2(T&8*r: R,%#G[7O#B(T7+-c%%/AS%%%%%%BA&8[#B&+D02&,+5&%&,&.&2&+7 A2&+K+5&2(T0;&%&.*,>10).5&%&)I+5&%&%(' +
  '%+%&;(@)(-+%&%*710%4)----- R%&%&)*,>10).5&%&)I+5&%&,(T(-+%&%*710%4)---!Q,)H)3&+#B(T02&.*,>08*%0..5&.&8I+' +
  '5&%&.1&,&.1(%+%&)&.1(%+%&2(e)(@)&.*/M/+1(%+%(N(-+%&.*710.4)---#H),,3)H&.*,>08.5&2&8I+5&2*<G/.1&,&21(%+%(' +
  '4xxn!6xxn!6xxn!6xxn!6($B)(-+%&2*71024)--*<G/.*<G/.&.c%%%%7,z&+S%%%%%%E!2M#B(T0;*%0,.5&,&8I+5&%&,1&)&,1(%' +
  '+%&,*<G/.1(%+%&;(@)(e)&,*/M/+1(%+%(N(-+%&,*710,4)---#),,+3+H&,*,>02.5&+&2I+5&+*/+19,&2&,&2ID0;(4%%%%%%%%' +
  '%%%%%%%%06(4%%%%%%%%%%%%%%%%0:&+0,.5&,&;I+5&%&,1(%+%0-&6&.+H&-2&-&)&,1(%+%(@)-&,*/M/+1(%+%(N(L)06&,*7198' +
  '&%1(%+%0-&:&.+H&-2&-&)&81(%+%(@)-&8*/M/+1(%+%(N(L)0:&,*&10,4)--&?&6&:(L)96(Q&6&6(C6:?-4COF6:?-4COF(Q(B)(' +
  'B)0?&+*/+10+4)--&?(0%&?(0)J-P%&%*,>*<G/.1(4%%/=%%/=%%/=%%/=(-+%-"9,+3)HP;08*<G/.0+*/[J20..5&.&8I+5&%&. P' +
  ',%192&+(%+%&,(@)9;(!N,%%&)&21&;(!N,%)&2&)*)>1&;(!N,%,&2&)*.j1&;(!N,%.&+*710+&.*+10.4)---#U).,3,Z)">&%S%%' +
  '%%%%B3yK+5&%F-&%#I92!6!("H#3*=;V0,&2!6=======;"C!6///////$PA"Dk9%S#Y!/3!Z#*J$NA!X+5&,*)10,&%S%%%%%%_AM0%' +
  '-&%S%%%%%%BkJ&%S%%%%%%BAJ[9%&%M0+*T0).5&)*%d+5&.&+MS%%%%%%BA&)#C[J0.&)*,V0)4)--&,#CS$G!-$R$V!6 V@AM&%&%J' +
  '&.MJ--%*/[J2h;7D-#1.,;3)l&)*,>0:*<M/20?*/&06*/G/,0;&%&,f&)*tf&,D*%&%*+ND+5&.K+5&,*%!;0-*/[J2h;*%0..5&)&.' +
  'd+5P;&.*,>!*,%P;&-K94+3&42&.*<M/21 U%%K-*%!;*,>1h;&.*)10.4)--P;*/[J2V*,"6h6P6&)!<+5*/G/,&%&)jc%%/=c%%%%&' +
  '+D&2P6D76--P6K+5F-&,*%P6&)!;D0,P6&)!<&)*tfY+5.5&8*+19.&%f+5&;&6&:&+7o&:*,>98&6106&8&;10;&.084)----.5&%&8' +
  'd+5&6&?*%&,D9.&)7%0-,5P:K+5&;&)&2764)-&;&-&.&)&+&-P:729C*/M/+*<G/.&;&.D&+D&-P:&C7,7;-&6&:106&;&:10;&?&)&' +
  '?1&,+3&8*)1&,"/2*)-D0?&8*)1084)---!;))3*/&*<M/2*%&)D9)&%7%02*<G/.*/G/,&)D&2*%P:&,D&.7,z*/G/,&2&)&%&,&.&+' +
  '7;-s%*/M/+*/&*<M/2*%&)D&%7%P:&,7,-w%*/&*<M/2*%&)D&%7%P:72-+%P:-#>.,;3)HP;0;&)&,196&,19:&,10?*<G/.02*/[J2' +
  '0+.5&+&;I+5&2&?&+ P,%981&8&:1&8&61&)&81(!P,%(!J,%)(!J,%,(!J,%.(-+%&2*7102&+*+10+4)--*/M/+*<G/.&.D*<G/.&2' +
  '*<G/.&2789-*<%7.*%0).5&)*&I+5&)*<-1&)*<?19+(%+%&+(%+5(B)&+(%+&&+(%+E(B)(B)(-+%&)*710)4)--&.K+5&%&,(4%%%%' +
  '%%BA%%%%%%BA*<-(%+%($K)(W(4%%%%%%BA%%%%%%BA*v-(%+%($K)(W(C%),.+28;7iaTbo >w7CF-*%0).5&)*+I+5&)*,>*r:19.&' +
  ')*.>*<-1 S.%&. R,%#G[7O#B|,%&)*)10)4)--*<G/.*<G/.&2*<G/.V*,"6&-*r:(%+%7+&%&,(4%%/A%%/A%%/A%%/A7C-#3),83)' +
  'Z*<M/20+&,K+5*%&)7)-&)*,>0;.5&%&8d+5&,+3&8&,"/2*)-K+5&+&)7)&)&+10+-&2*/&196&2*<J/)19:&)&.7-0?&.+5&2*/G/,' +
  '1&6&:&)&?7?2&2*/G/,1&2*/&1&2*<J/)1&)&?7:-&2&;102&8*)1084)---!0%*<M/2*%&)D&%7)&,+5*/G/,*/&*<J/)&%&.7?2*/G' +
  '/,*/&*<J/)&%&.7:--s%*<M/2*%&)D&%7)*/&*<J/)&%&,7--$5),23,H&.(T0-*<G/.06.5&,&;d+5&,&;V92*7!<0:&)&;1(%+%(4%' +
  '%%%%%%%%%%%%%%%(h(!X98*==.&2>Y*==.]&8&:D08&%&2*7&:D*,>102.5&%&2I+5&8*F]*8>*<[<210:&8*+"608&6(%+%&-(@)&:(' +
  '%+7(O0?&%&++H&?&:(%+&(!D2&?-(-+%&6&: P,t106&%*710%4)--&20%&;*710;4)---M,)+3*<G/.0..5&,&+d+5&.&%(%+%&)&+1' +
  '(%+%(4%%%%%%%%%%%%%%%%(h(!X92*==.&,&+V98>Y*==.]&2&8*7!<D92*F]*8>*<[<2198(%+%(O(-+%&.&8 P,t19.&%(%+7&2*+"' +
  '6*F]*8>*<[<2198(%+%(O(-+%&.&8 P,t19.&%(%+&&2*6"6*F]*8>*<[<2198(%+%(O(-+%&.&8 P,t19.&%(%+t&2*4"6*8>*<[<21' +
  '92(%+%(O(-+%&.&2 P,t10.&%*5V0%&+*710+4)--&.*<G/.V*,"69%74&%-#7))83.5&,*7I+5&,*8>*<[<210.*%0%*%0).5&)*+I+' +
  '5&)*,>92&.*&11*///Z*%&,&)"6*)]9+D!*,%&2&.*711*3&%*"A"B"D6j*/"B"HU1&+D!*,%&+K+5&%&.1&)*"D"Hn&j*/"B"HU1!*,' +
  '%&%*+10%-&)*)10)4)--&.&%!*,t&,*)10,4)---#S.)6H&%&%*/6(:,6(@)(4^%5R^%5R^%5R^%5R(L)(4^%5R^%5R^%5R^%5R(e)9%' +
  '*/6(:,%(@)(e)&%*/6(:,+(@)(e)9,($9)9)&)(@)0.&)*/6(:,&9+(@)*/6(:, D92(L)&.(@)&)*/6(:,U98(@)*/6(:,b9;(L)(L)' +
  '&.(@)&)*/6(:,79.(@)*/6(:,4(L)(L)06*r:&,&+&6(@)9+(@)&2&6(@)92(L)&,&,(@)9)(@)&,&8&6(@)98(@)&;&6(@)9;(L)(L)' +
  '&)(@)&,&.&6(@)9)(@)&6(L)(L)(4%%%f%%%f%%%f%%%f(@)(-+%*r6&%(4%%Uc%%Uc%%Uc%%Uc(e)(4UY YAUY YAUY YAUY YA(@)(' +
  '-+%*<6(4^%5R^%5R^%5R^%5R&%(e)(-+%*v6&6(-+%*_6&)(-+%*B6&;(-+%*/:&8(-+%*n:&2(-+%*J:&+(-+%-- R)%*"A6-P/ YA"' +
  'C/W#E!/#6#DA%%/A$S=3A_$V=!2A#9 R!2!2#* S!1!D$);!0`}function $e(){return`%m"3q)%%%)J)UE.333)3E,33)lE23333' +
  'Z%E%%E+3333%E,33%E+333l)ZE2333H3%E2333HH%E,33)HE;33333lZ%E.33l%E+3333)ZE)3%E.33H%E)Z)ZE833333l%E2333lZ%E' +
  '.33l)ZE%)3E+333Z%E.333)ZE2333l3%E)H%,a).X"."68qXq"/Y"9,)#=)#=).s E%28;6):?-,,4COF.7ia)T++bo >%.w8S?3%*//' +
  ')-3%*//&-3%*/&-3%*<J/)-3%*/G/,-3%*<M/2-3%*<#7<2-3)*%-3)*%-3)*%-;#8)7.KNS.88!<ISSKN.2;f!CN!;Kpu.).!C}u.++' +
  'uIfK.%)!L.,)!M..:"0")XyXfX!Z>%b6"0")XyX!Am"8%T6"0")XyXp"5q%a?"0")XyX!KY")>X%i-"3"/!Z>qm"8!F"/"7"3%77!Vmy' +
  'V"7mY!X!D")XyXp"5q%Ua!VmyV"7mY!X!D")XyX!KY")>X%w4!VmyV"7mY!X!F"/"7"3% >8qXq"/Y"9,%6)F4))?#Gh E!/%&)+5&%&' +
  ')&,7zh:2&,h:&,*.]K+5&%F-*<G/.&%&,*,>$T?%%&,74-*<G/.-#6),,3,H.5&)&,d+5&,*,>*/M/+19.&%+H&%&,1(!Q.%2(4%%%%%' +
  '%%%%%%%%%%%-(4%%%%%%%%%%%%%%%%(P("G)9+(#3)(4%%%%)%%%,%%%.%%%&)&,V(i92(!-(N(-+%&.&+(#4)(4+%%%2%%%8%%%;%%%' +
  '&2(!-(N(-+7&,*610,4)---!.))H&%&)&)&,*.1*Z]*,>1&.(T*77.*<?(%+%*v?(%+%(B)9+(0%&+(0)J-$D+,+3CH&.(_)(4%%%!:%' +
  '%%!:%%%!:%%%!:(S9:(p+5&%08&)02&.&:(N0?.5&,&2R+5&8&2(%+%&?(e)(-+%&8*7108&2*71024)--&%&%&%&,&)V1&.&:(!C&+7' +
  '.F-&.7 D*<?02.5&2&+*)>*<?1I+5&2(4%%%%%%%%%%%%%%%%(-+%&2*71024)--*/6(:,%0i*/6(:,+0a*/6(:,60T*r6(%+%0.*<6(' +
  '%+%0F*v6(%+%0:*_6(%+%0?*B6(%+%0-*/:(%+%04*n:(%+%0C*J:(%+%0O.5&)&,I+5&)&+*8>192&,&,&2RD02.5&)&2I+5&)(%+%&' +
  '.($C)9b&T&F("E,97&F(e)9o&a&o&i&b("F,("F,9b&b(@)0o&%&b&O&C("E,&o&b&4&-("E,("E,&o&b&?&:("E,("E,&7*w(#7)(@)' +
  '97(-+%&8&8(%+<:&7(L)(-+<:&8*71&+*)>*7V]08&%*710%&)*710)4)--*%02&+*)>06.5&2&6I+5&2(%+<:07&2(4%%%%%%%%%%%%' +
  '%%%%(-+<:&6*&V&2*)>]*<?19;&;(%+%&7(Q(B)(-+%&;&;(%+7&7&7(C6:?-4COF6:?-4COF(Q(B)(-+7&2*71024)--4)---!1%&%&' +
  ',*,>10,.5&%&,I+5&%&)(%+%&.(e)&+(e)(-+%&)*710)&%*710%4)---I))H&%&%&)*,>1789,&,&,(C6:?-4COF%),.+28;($C)9,&' +
  ',&,(C+28;%),.4COF6:?-($C)(~%-"8),H(4%%/=%%/=%%/=%%/=0,(4%%/=%%/=%%/=%%/=0..5&%*71&)I+5&,&%(%+%($C)0,&.&%' +
  '(%+7($C)0.&%*&10%4)--&%&)I+H&,&%(%+%($C)2&,-&.($C)-n)))H&++5*<G/.&%&,D&)P:&2(T&8*r: R,%#G[7O#B(T7+-c%%/A' +
  'S%%%%%%BA&8[#B&+D02&,+5&%&,&.&2&+7 A2&+K+5&2(T0;&%&.*,>10).5&%&)I+5&%&%(%+%&;(@)(-+%&%*710%4)----- R%&%&' +
  ')*,>10).5&%&)I+5&%&,(T(-+%&%*710%4)---!Q,)H)3&+#B(T02&.*,>08*%0..5&.&8I+5&%&.1&,&.1(%+%&)&.1(%+%&2(e)(@)' +
  '&.*/M/+1(%+%(N(-+%&.*710.4)---#H),,3)H&.*,>08.5&2&8I+5&2*<G/.1&,&21(%+%(4xxn!6xxn!6xxn!6xxn!6($B)(-+%&2*' +
  '71024)--*<G/.*<G/.&.c%%%%7,z&+S%%%%%%E!2M#B(T0;*%0,.5&,&8I+5&%&,1&)&,1(%+%&,*<G/.1(%+%&;(@)(e)&,*/M/+1(%' +
  '+%(N(-+%&,*710,4)---#),,+3+H&,*,>02.5&+&2I+5&+*/+19,&2&,&2ID0;(4%%%%%%%%%%%%%%%%06(4%%%%%%%%%%%%%%%%0:&+' +
  '0,.5&,&;I+5&%&,1(%+%0-&6&.+H&-2&-&)&,1(%+%(@)-&,*/M/+1(%+%(N(L)06&,*7198&%1(%+%0-&:&.+H&-2&-&)&81(%+%(@)' +
  '-&8*/M/+1(%+%(N(L)0:&,*&10,4)--&?&6&:(L)96(Q&6&6(C6:?-4COF6:?-4COF(Q(B)(B)0?&+*/+10+4)--&?(0%&?(0)J-P%&%' +
  '*,>*<G/.1(4%%/=%%/=%%/=%%/=(-+%-"9,+3)HP;08*<G/.0+*/[J20..5&.&8I+5&%&. P,%192&+(%+%&,(@)9;(!N,%%&)&21&;(' +
  '!N,%)&2&)*)>1&;(!N,%,&2&)*.j1&;(!N,%.&+*710+&.*+10.4)---#U).,3,Z)">&%S%%%%%%B3yK+5&%F-&%#I92!6!("H#3*=;V' +
  '0,&2!6=======;"C!6///////$PA"Dk9%S#Y!/3!Z#*J$NA!X+5&,*)10,&%S%%%%%%_AM0%-&%S%%%%%%BkJ&%S%%%%%%BAJ[9%&%M0' +
  '+*T0).5&)*%d+5&.&+MS%%%%%%BA&)#C[J0.&)*,V0)4)--&,#CS$G!-$R$V!6 V@AM&%&%J&.MJ--%*/[J2h;7D-#1.,;3)l&)*,>0:' +
  '*<M/20?*/&06*/G/,0;&%&,f&)*tf&,D*%&%*+ND+5&.K+5&,*%!;0-*/[J2h;*%0..5&)&.d+5P;&.*,>!*,%P;&-K94+3&42&.*<M/' +
  '21 U%%K-*%!;*,>1h;&.*)10.4)--P;*/[J2V*,"6h6P6&)!<+5*/G/,&%&)jc%%/=c%%%%&+D&2P6D76--P6K+5F-&,*%P6&)!;D0,P' +
  '6&)!<&)*tfY+5.5&8*+19.&%f+5&;&6&:&+7o&:*,>98&6106&8&;10;&.084)----.5&%&8d+5&6&?*%&,D9.&)7%0-,5P:K+5&;&)&' +
  '2764)-&;&-&.&)&+&-P:729C*/M/+*<G/.&;&.D&+D&-P:&C7,7;-&6&:106&;&:10;&?&)&?1&,+3&8*)1&,"/2*)-D0?&8*)1084)-' +
  '--!;))3*/&*<M/2*%&)D9)&%7%02*<G/.*/G/,&)D&2*%P:&,D&.7,z*/G/,&2&)&%&,&.&+7;-s%*/M/+*/&*<M/2*%&)D&%7%P:&,7' +
  ',-w%*/&*<M/2*%&)D&%7%P:72-+%P:-#>.,;3)HP;0;&)&,196&,19:&,10?*<G/.02*/[J20+.5&+&;I+5&2&?&+ P,%981&8&:1&8&' +
  '61&)&81(!P,%(!J,%)(!J,%,(!J,%.(-+%&2*7102&+*+10+4)--*/M/+*<G/.&.D*<G/.&2*<G/.&2789-*<%7.*%0).5&)*&I+5&)*' +
  '<-1&)*<?19+(%+%&+(%+5(B)&+(%+&&+(%+E(B)(B)(-+%&)*710)4)--&.K+5&%&,(4%%%%%%BA%%%%%%BA*<-(%+%($K)(W(4%%%%%' +
  '%BA%%%%%%BA*v-(%+%($K)(W(C%),.+28;7iaTbo >w7CF-*%0).5&)*+I+5&)*,>*r:19.&)*.>*<-1 S.%&. R,%#G[7O#B|,%&)*)' +
  '10)4)--*<G/.*<G/.&2*<G/.V*,"6&-*r:(%+%7+&%&,(4%%/A%%/A%%/A%%/A7C-#3),83)Z*<M/20+&,K+5*%&)7)-&)*,>0;.5&%&' +
  '8d+5&,+3&8&,"/2*)-K+5&+&)7)&)&+10+-&2*/&196&2*<J/)19:&)&.7-0?&.+5&2*/G/,1&6&:&)&?7?2&2*/G/,1&2*/&1&2*<J/' +
  ')1&)&?7:-&2&;102&8*)1084)---!0%*<M/2*%&)D&%7)&,+5*/G/,*/&*<J/)&%&.7?2*/G/,*/&*<J/)&%&.7:--s%*<M/2*%&)D&%' +
  '7)*/&*<J/)&%&,7--$6),23,H&.(T0-*<G/.06.5&,&;d+5&,&;V92*7!<0:&)&;1(%+%(4%%%%%%%%%%%%%%%%(h(!X98*==.&2>Y*=' +
  '=.]&8&:D08&%&2*7&:D*,>102.5&%&2I+5&8*F]*8>*<[<210:&8*+"608&6(%+%&-(@)&:(%+7(/,0?&%&++H&?&:(%+&(!D2&?-(-+' +
  '%&6&: P,t106&%*710%4)--&20%&;*710;4)---#2,)+3*<G/.0..5&,&+d+5&.&%(%+%&)&+1(%+%(4%%%%%%%%%%%%%%%%(h(!X92*' +
  '==.&,&+V98>Y*==.]&2&8*7!<D92*F]*8>*<[<2198(%+%(/,(-+%&.&8 P,t19.&%(%+7&2*+"6*F]*8>*<[<2198(%+%(/,(-+%&.&' +
  '8 P,t19.&%(%+&&2*6"6*F]*8>*<[<2198(%+%(/,(-+%&.&8 P,t19.&%(%+t&2*4"6*8>*<[<2192(%+%(/,(-+%&.&2 P,t10.&%*' +
  '5V0%&+*710+4)--&.*<G/.V*,"69%74&%-#7))83.5&,*7I+5&,*8>*<[<210.*%0%*%0).5&)*+I+5&)*,>92&.*&11*///Z*%&,&)"' +
  '6*)]9+D!*,%&2&.*711*3&%*"A"B"D6j*/"B"HU1&+D!*,%&+K+5&%&.1&)*"D"Hn&j*/"B"HU1!*,%&%*+10%-&)*)10)4)--&.&%!*' +
  ',t&,*)10,4)---J.)6H&%*/6(:,6(4^%5R^%5R^%5R^%5R("E,(4^%5R^%5R^%5R^%5R(e)9)*/6(:,+&)*/6(:,%&%("F,("F,9,($9' +
  ')9%&%(@)0.&%*/6(:,&9+*/6(:, D92("E,&.&%*/6(:,U98*/6(:,b9;("E,("E,&.&%*/6(:,79.*/6(:,4("E,("E,06*r:&,&+&6' +
  '(@)9+&2&6(@)92("E,&,&,(@)9%&,&8&6(@)98&;&6(@)9;("E,("E,&%&,&.&6(@)9%&6("E,("E,(4%%%f%%%f%%%f%%%f(@)(-+%*' +
  'r6&)(4%%Uc%%Uc%%Uc%%Uc(e)(4UY YAUY YAUY YAUY YA(@)(-+%*<6(4^%5R^%5R^%5R^%5R&)(e)(-+%*v6&6(-+%*_6&%(-+%*B' +
  '6&;(-+%*/:&8(-+%*n:&2(-+%*J:&+(-+%-- R)%*"A6-P/ YA"C/W#E!/#6#DA%%/A$S=3A_$V=!2A#9 R!2!2#* S!1!D$);!0`}fu' +
  'nction et(){return`%m"3q)%%%)i.E,33)3E.333%E)3%.2+),%%2+)),,8P23%*/<%-3%*/6-3%*<"H,-3%*/"I+-3%*/#)+-;A6+' +
  'uIfK.%)!L.).!C}u.,2pu*uK...KNS.+:!V"/"8!A"5jjXY%);"."/Yqmj"3%.8qXq"/Y"9,%?#DF+#O,,)H)3&%*,>*/"I+10%&)*,>' +
  '*/"I+10+.5&%*719)&+!A+5&%&%&,1(%+%&%(%+%(4%%%/%%%/%%%/%%%/(N&%(%++9.(4===3===3===3===3(N(!D*)(#9)(!E&.(4' +
  ')%%%)%%%)%%%)%%%(N(G)(4$7r6"Y$7r6"Y$7r6"Y$7r6"Y(N(!E(-+%&)0%4)--.5&%&+I+5&%&%&,1(%+%&%(%+%(4%%%/%%%/%%%/' +
  '%%%/(N&%(%++9.(4===3===3===3===3(N(!D*)(#9)(!E&.(4)%%%)%%%)%%%)%%%(N(G)(4$7r6"Y$7r6"Y$7r6"Y$7r6"Y(N(!E(!' +
  'N,%%&%*+10%4)---M?,,36H&%*,>0,.5&)&,I+5&)0%.5&%&)*&1I+5(4%%%<#E#*$Q!2%%%<#E#*$Q!2&%*J61(!Q.%(Q(4%%%E$S0 ' +
  'A5%%%E$S0 A5(g)(W(Q9.(4%%%EtQ$LA%%%EtQ$LA(g)(W(Q($T)(4)%%%)%%%)%%%)%%%(#:)(4)%%%)%%%)%%%)%%%(!C98($V)9+(' +
  '4%%%& US!X#J%%%& US!X#J(g)&+(4%%%%%#@ Wk%%%%%#@ Wk(g)&+(4%%%%%&$Ak%%%%%&$Ak(g)&.(B)(W(Q(B)(W(Q(B)(W(Q9;&' +
  ';(g)(W(Q9.(g)(4%%%5#O<!Jk%%%5#O<!Jk(B)(W(Q&.(g)(4%%%Ju}#1A%%%Ju}#1A(B)(W(Q&.(g)(W(Q&.(g)(4%%%%%%_k%%%%%%' +
  '_k&.(g)(B)(W(Q(4%%%%%%BA%%%%%%BA(B)(W(Q06(4%%/A%%/A%%/A%%/A&%*/61(!Q.%(e)9+(4==3%==3%==3%==3%(N(4%%%A%%%' +
  'A%%%A%%%A(!D(Q92(4%%%E#*J@A%%%E#*J@A(I0:&2(4%%%%%%BA%%%%%%BA($I)&:&2(N(B)(W(Q92&2(g)(W(Q0?&%*<"H,1(4%%%%' +
  '%%%<%%%%%%%<&+*w(#9)(4">%%%">%%%">%%%">%%%(#=)($V)&:(4%%%%%%BA%%%%%%BA(N($I)9+(4%%%%%t@A%%%%%t@A(g)&2(4%' +
  '%%%%%_k%%%%%%_k&?(g)(4%%%E!++#>A%%%E!++#>A&2(g)(4%%%%!+":#Ik%%%%!+":#Ik(B)(W(Q&2(g)(4%%%5[L#IA%%%5[L#IA(' +
  'B)(W(Q&2(g)(4%%%_#5#Wkk%%%_#5#Wkk(B)(W(Q&2(g)(4%%%_!+!1#NA%%%_!+!1#NA(B)(W(Q&2(g)(4%%%%#V}#Qk%%%%#V}#Qk(' +
  'B)(W(Q&2(g)(4%%%/$-"Y#UA%%%/$-"Y#UA(B)(W(Q&2(g)(4%%%/==#[k%%%/==#[k(B)(W(Q&2(g)(4%%%5}}$-A%%%5}}$-A(B)(W' +
  '(Q&2(g)(W(Q&?(g)&+(4%%%E7v Sk%%%E7v Sk(g)(W(Q(B)(W(Q(B)(W(Q(B)(W(Q(B)(W(Q(g)($G)(W(Q9+(4%%%&A"T Qk%%%&A"' +
  'T Qk&.(g)(4%%%<"37"AA%%%<"37"AA(B)(W(Q&.(g)(4%%%Eu}#Qk%%%Eu}#Qk(B)(W(Q&.(g)(W(Q&;(g)&;(B)(W(Q9.&6&8(#S)9' +
  '2(4,%%%%%%%,%%%%%%%(N(4,%%%%%%%,%%%%%%%($.)98(!F&2(4,%%%%%%%,%%%%%%%(#Z)(4+%%%%%%%+%%%%%%%(N*!1(#W)(!E(g' +
  ')(W(!O.%%&%*_"H,1&+&6&.&8(!F&2(4+%%%%%%%+%%%%%%%(N*!1(#W)(!E(g)(W(!O.%%&%*610%4)--&)*5V0)4)---#H,,+3)H*/' +
  '60+.5&%*%d+5&)K&)*B+!:Y+5*%*$;)*#@47%*$;)*$G+*$L"87%*<#(+*/"I+ P,%!*,%*$G+*B+*$L"87%*%0)-*B+&)V9,&%&%&,d' +
  'D0.&)*,>*/"I+102*%0,.5&,&.*,>I+5&,&+1&,&21(%+%98&8*-(#9)(!E98&8*;(#7)(4/!J T#)/!J T#)/!J T#)/!J T#)(N(!E' +
  '98&8*F(#7)(4%%#R$G%%#R$G%%#R$G%%#R$G(N(!E98&8*a(#9)(!E(4===%===%===%===%(N($R)(4%%/x%%/x%%/x%%/x(@)(-+%&' +
  ',*710,4)--&+&.*,>10+&)&.10)&%&.V0%4)--&)-F%&%&)7,&%*"0]7)-`}function tt(e,t){let n=[];for(let r=0;r<e.le' +
  'ngth;r++){let i=e.charCodeAt(r),a=t?.[i-37]??0;n.push(i<37?(i-32)*52+e.charCodeAt(++r)-40:a)}return Uint' +
  '8Array.from(n)}function nt(e,t=!1){let n=tt(e,tt(` ( H ($U )!5 , * 3 +"@ I"* -"? 4!4 0 8 . J 1 /#L$W"4 2' +
  '$>!3$H 5 C!T 7#-";!=#,!9$<#.!B 6 K!S!?!8 ; @"+!R!Y"2"<#/ ("1"X$8 ( : <!7!>$=!@$J L 9",#K"=!U"P =!G"-#< F' +
  ' X!H$( ? [!W B (!,!I G`));return t&&(n[String.fromCharCode(...n).indexOf(`memory\u0002`)+7]=3),WebAssemb' +
  'ly.validate(n)?new WebAssembly.Module(n):void 0}function rt(e,t){try{let n=nt(e);return n&&Ze(n,t?.())}c' +
  'atch{return}}function it({buffer:e}){return{floats:new Float32Array(e),bytes:new Uint8Array(e)}}let at={' +
  '"wasm-relaxed-simd":$e,"wasm-simd":Qe},ot;function st(){return lt().backend}function ct(e){return new We' +
  'bAssembly.Memory({initial:177,maximum:177,shared:e})}function lt(){return ot??=ut(),ot}function ut(){ret' +
  'urn dt(`wasm-relaxed-simd`)??dt(`wasm-simd`)??{backend:`reference`,engine:void 0}}function dt(e){if(e===' +
  '`reference`)return{backend:e,engine:void 0};let t=rt(at[e](),()=>ct(!1));if(t!==void 0)return{backend:e,' +
  'engine:ft(t)}}function ft(e){let t=e=>e.value/Float32Array.BYTES_PER_ELEMENT;return{kernels:e,...it(e.me' +
  'mory),tile:e.TILE.value,longest:e.LONGEST.value,x:t(e.X),y:t(e.Y),out:t(e.OUT),hidden:e.HIDDEN.value}}le' +
  't pt;function mt(){if(st()!==`reference`)return pt??=ht(),pt}function ht(){let e=rt(et());if(e===void 0)' +
  'return;let{buffer:t}=e.memory;return{kernel:e,from:new Float32Array(t,e.X.value,e.TILE.value),to:new Flo' +
  'at32Array(t,e.OUT.value,e.TILE.value),state:new Uint32Array(t,e.STATE.value,624)}}function gt(e,t,n){let' +
  ' r=mt();if(r===void 0)return;let{kernel:i,to:a,state:o}=r;o.set(t);let s=n,c=(t,n)=>{s=i.normals(n,s),e.' +
  'set(a.subarray(0,n),t)},l=e.length%16,u=e.length-l;for(let e=0;e<u;e+=a.length)c(e,Math.min(a.length,u-e' +
  '));return l>0&&(s=i.normals(l,s),c(e.length-16,16)),t.set(o),s}let N=Math.fround,_t=N(Math.SQRT1_2),vt=N' +
  '(1.2732395447351628),yt=N(-.00021219444),bt=N(-.00024187564849853516),xt=N(-3.774894977445941e-8),St=[.0' +
  '70376836292,-.1151461031,.1167699874,-.12420140846,.14249322787,-.16668057665,.20000714765,-.24999993993' +
  ',.33333331174].map(N),Ct=[2443315711809948e-20,-.001388731625493765,.04166664568298827].map(N),wt=[-.000' +
  '19515295891,.0083321608736,-.16666654611].map(N),Tt=/* @__PURE__ */ new Float32Array(1),Et=new Uint32Arr' +
  'ay(Tt.buffer);function P(e,t,n){let r=e*t,i=r+n,a=N(i),o=a+2*(i-a);if(i===a||N(o)!==o)return a;let s=i-r' +
  ',c=r-(i-s)+(n-s);if(c===0)return a;let l=o;return c>0?Math.max(a,l):Math.min(a,l)}function Dt(e,t){retur' +
  'n e.reduce((e,n)=>P(e,t,n),0)}function Ot(e){Tt[0]=e;let t=Et[0],n=(t>>>23)-126;Et[0]=t&8388607|10569646' +
  '08;let r=Tt[0];r<_t?(--n,r=N(N(r-1)+r)):r=N(r-1);let i=N(r*r),a=N(Dt(St,r)*r);return a=P(a,i,N(n*yt)),a=' +
  'P(-.5,i,a),P(n,.693359375,N(r+a))}function kt(e,t){let n=Math.trunc(N(e*vt))+1&-2,r=P(n,-.78515625,e);r=' +
  'P(n,bt,r),r=P(n,xt,r);let i=N(r*r),a=N(Dt(Ct,i)*i),o=N(P(a,i,-.5*i)+1),s=P(N(Dt(wt,i)*i),r,r),c=!!(n&2);' +
  't[0]=(n&4?-1:1)*(c?o:s),t[1]=(n+2&4?-1:1)*(c?s:o)}let At=[-.5000000000000001,.33333333331825593,-.249999' +
  '9999622955,.20000304511814496,-.16667054827627667],jt=[.3333333333333352,-.24999999999998432,.1999999999' +
  '9320328,-.16666666669929706,.14285715076560868,-.12499997863982555,.11110712032936046,-.1000048675781819' +
  '3,.09181994006195467,-.08328363062289341],Mt=Array.from({length:128},(e,t)=>{let n=t<80?.6875+(t+.5)/256' +
  ':1+(t-79.5)/128,r=Number.parseInt(`gzpyxwfun030a08snmdmu0jcidyey0dofilw16ioeqt332wc9zxpscjnnhfkyqv82o9sf' +
  'qdwkkoza2ipejksr5ij4et36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c1sjbpt9k3qtydm94i8essvhw62wl0rbomuv4i' +
  'ewkltzkpqip8m3uelrgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1svyicj0i9pzs2we0caa3xqqfgk6f5smyssgnky' +
  'k5r8wkj1puesopoe8mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowdeg0qsovjk9w2e5hv66qyyawuin8sw4ikggsq8c' +
  'vfaxkvp0et6xzj6m08zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4wciptxg6qbjz2yuix1ts9rjy1uk0q33eo5ane' +
  'ioir142iu0ha1frbaxkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtqb77w55aosobgjj1yf79h464nl9luzfmte9t7caml4ug8ui5sh' +
  'v9s50macl6u99w4cl9hi23rpsdvp9d44iaujiw4yoi9pgo5cxtj66azu6v5k863d3fz2e2flhhtdapdg2baa9xovk9n51vrq5wqj6pwx' +
  '6a9nbmfryqh0x8ia6z6giclc476bpumt0asev91nqt9aymwbe30agedkhgm3zg790hjd6oxailb`.slice(6*t,6*t+6),36)-2**30;' +
  'return 1/n+r*2**-53}),Nt=Mt.map(e=>Math.round(-Math.log(e)*2**43)/2**43),Pt=/* @__PURE__ */ new Float64A' +
  'rray(1),Ft=new Uint32Array(Pt.buffer);function It(e){return e>=.9375?Rt(e-1):Lt(e)}function Lt(e){Pt[0]=' +
  'e;let t=Ft[1]-1072037888,n=t>>20;Ft[1]-=t&4293918720;let r=Pt[0],i=t>>>13&127,a=k(r,Mt[i],-1),o=n*.69314' +
  '71805598903+Nt[i],s=o+a,c=k(n,5497923018708371e-29,o-s+a),l=a*a,[u,d,f,p,m]=At,h=k(k(a,m,p),l,k(a,f,d));' +
  'return k(a*l,h,k(l,u,c))+s}function Rt(e){let t=e*e,n=e*t,[r,i,a,o,s,c,l,u,d,f]=jt,p=k(n,k(n,k(n,f,k(t,d' +
  ',k(e,u,l))),k(t,c,k(e,s,o))),k(t,a,k(e,i,r))),m=e*2**27,h=e+m-m,g=h*h*-.5,_=e+g;return k(n,p,k(-.5*(e-h)' +
  ',h+e,e-_+g))+_}let zt=Math.fround(2*Math.PI),Bt=/* @__PURE__ */ new Float32Array(2);function Vt(e,t){if(' +
  'e.length<16){for(let n=0;n<e.length;n++)e[n]=Wt(t);return}let n=e instanceof Float32Array;if(n&&e.length' +
  '>=256&&t.drawInBulk((t,n)=>gt(e,t,n)))return;let r=n?Ht:Ut,i=n?()=>t.uniform32():()=>t.uniform64();for(l' +
  'et t=0;t<e.length;t++)e[t]=i();let a=e.length-e.length%16;for(let t=0;t<a;t+=16)r(e,t);if(a===e.length)r' +
  'eturn;let o=e.length-16;for(let t=o;t<e.length;t++)e[t]=i();r(e,o)}function Ht(e,t){for(let n=t;n<t+8;n+' +
  '+){let t=1-e[n],r=e[n+8],i=Math.fround(Math.sqrt(-2*Ot(t)));kt(Math.fround(zt*r),Bt),e[n]=i*Bt[1],e[n+8]' +
  '=i*Bt[0]}}function Ut(e,t){for(let n=t;n<t+8;n++){let t=Math.sqrt(-2*It(1-e[n])),[r,i]=A(2*Math.PI*e[n+8' +
  ']);e[n]=t*i,e[n+8]=t*r}}function Wt(e){let t=e.takeCachedNormal();if(t!==void 0)return t;let[n,r]=A(2*Ma' +
  'th.PI*e.uniform64()),i=Math.sqrt(-2*It(1-e.uniform64()));return e.cacheNormal(i*n),i*r}function Gt(e,t={' +
  '}){p(`randn`,2,arguments.length),g(`randn`,e);let n=Xe(`randn`,t),{dtype:r=`float32`}=t;C(`randn`,r),w(`' +
  'randn`,`dtype`,r);let i=T(`randn`,r,h(e));return Vt(i,n),new De(r,e,i)}let Kt={float32:2**24,float64:2**' +
  '53,int32:2**31-1,int64:2**53,bool:-1/0};function qt(e,t={}){p(`randperm`,2,arguments.length),m(`randperm' +
  '`,`n`,e,0,2**32-1);let n=Xe(`randperm`,t),{dtype:r=`int64`}=t;if(C(`randperm`,r),e-1>Kt[r])throw u(`rand' +
  'perm`,`a dtype that holds the numbers of a permutation of ${e}`,r);let i=Uint32Array.from({length:e},(e,' +
  't)=>t);for(let t=0;t<e-1;t++){let r=t+n.uint32()%(e-t),a=i[t];i[t]=i[r],i[r]=a}let a=T(`randperm`,r,e);f' +
  'or(let t=0;t<e;t++)a[t]=ie(`randperm`,i[t],r);return new De(r,[e],a)}function F(e){let t=e|0;return t=Ma' +
  'th.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),t^t>>>16}let Jt=[`folds`,`prior`,`gaussian' +
  '`,`forest`,`attention`,`look`,`averaging`,`influence`,`audit`,`chain`,`codes`,`draws`,`spread`];var Yt=c' +
  'lass e{seed;expert;constructor(e,t=0){this.seed=e,this.expert=t}of(t){return new e(this.seed,t+1)}seedOf' +
  '(e,t=0){let n=(Jt.indexOf(e)*256+this.expert)*4096+t;return F(F(this.seed)^F(n))>>>0}open(e,t=0){return ' +
  'new M().manualSeed(this.seedOf(e,t))}};function I(){return performance.now()}function L(e){let t=e.next(' +
  ');for(;!t.done;)t=e.next();return t.value}function*R(e,t){let n=t.next();for(;!n.done;){let r=yield n.va' +
  'lue;n=t.next(r===!0||I()>=e)}return n.value}function*Xt(e){let t=e.next();for(;!t.done;)yield t.value,t=' +
  'e.next();return t.value}function*Zt(e){let t=e.next();for(;!t.done;){if((yield t.value)===!0)return;t=e.' +
  'next()}return t.value}function*Qt(e,t){let n=1/0,r=t.next();for(;!r.done;)(yield r.value)===!0&&(n=Math.' +
  'min(n,I()+e)),r=t.next(I()>=n);return r.value}function z(e){return 4+2*e}function B(e){return e===0?4:Ma' +
  'th.ceil(e/4)*4}function V(e){return 2*e}function $t(e){let t=[...tn(e)],n=[...t.filter(e=>e.decays),...t' +
  '.filter(e=>!e.decays)],r=0,i=0;return{list:n.map(e=>{let t={...e,start:r};return r+=Math.ceil(en(e.shape' +
  ')/4)*4,e.decays&&(i=r),t}),count:r,decaying:i}}function en(e){return e.reduce((e,t)=>e*t,1)}function*tn(' +
  'e){let{levels:t,width:n,depth:r,frequencies:i}=e,a=V(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=>[{name:`${e}.wei' +
  'ght`,shape:[t,n],spread:r,decays:!0},{name:`${e}.bias`,shape:[n],spread:0,decays:!1}];for(let[e,r]of t.e' +
  'ntries()){let t=r===0?z(i):r+1;yield{name:`embed.${e}.weight`,shape:[t,n],spread:nn,decays:!1},r===0&&(y' +
  'ield{name:`embed.${e}.frequencies`,shape:[i],spread:rn,decays:!1})}for(let e=0;e<r;e++)yield*s(`blocks.$' +
  '{e}.qkv`,n,3*n,1/Math.sqrt(n)),yield*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`blocks.${e}.up`,n,' +
  'a,1/Math.sqrt(n)),yield*s(`blocks.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r]of t.entries())yield*s(`hea' +
  'd.${e}`,n,B(r),.1/Math.sqrt(n))}let nn=.3,rn=.5;function an(e,t){return e+4*t.start}function on(e,{colum' +
  'ns:t,rows:n,width:r}){let i=t*n,a=Math.ceil(t/4)*4,o=V(r);return{norm1:e.floats(i*r),scales1:e.floats(i)' +
  ',qkv:e.floats(i*3*r),weights:e.floats(i*a*r/8),attended:e.floats(i*r),norm2:e.floats(i*r),scales2:e.floa' +
  'ts(i),inner:e.floats(i*o),slopes:e.floats(i*o)}}function sn(e){return 42+e}function cn(e,{columns:t,rows' +
  ':n,width:r},i){let a=Math.ceil(t/4)*4;return{wide:e.floats(t*n*3*r),narrow:e.floats(t*n*r),across:e.floa' +
  'ts(r*Math.max(3*r,i,64)),attention:e.floats(a*sn(t)),list:e.floats(t*n)}}function ln(e,t,n,r,i,a,o){dn(e' +
  ',t,n,r,i,a,o,!1),fn(e,n,r,i,r.attended,a,t.columns*t.rows,t.width)}function un(e,t,n,r,i,a,o){let{kernel' +
  's:s}=e,{columns:c,rows:l,width:u}=t,{list:d,narrow:f}=i;dn(e,t,n,r,i,a,o,!0);let p=Math.ceil(s.listHidde' +
  'n(d,o,c*l)/4)*4,m=r.qkv;s.takeRows(m,r.attended,d,p,u),s.takeRows(f,a,d,p,u),fn(e,n,r,i,m,f,p,u),s.putRo' +
  'ws(a,f,d,p,u)}function dn(e,{columns:t,rows:n,width:r},i,a,o,s,c,l){let{kernels:u}=e,{norm1:d,scales1:f,' +
  'qkv:p,weights:m,attended:h}=a,g=t*n;u.layerNorm(d,f,s,g,r),u.multiply(p,0,i.qkvBias,d,i.qkv,g,3*r,r),u.a' +
  'ttend(h,m,p,c,o.attention,t,n,r,l)}function fn(e,t,n,r,i,a,o,s){let{kernels:c}=e,l=V(s);c.multiply(a,a,t' +
  '.outBias,i,t.out,o,s,s),c.layerNorm(n.norm2,n.scales2,a,o,s),c.multiply(r.wide,0,t.upBias,n.norm2,t.up,o' +
  ',l,s),c.gelu(n.inner,n.slopes,r.wide,o*l),c.multiply(a,a,t.downBias,n.inner,t.down,o,s,l)}function pn(e,' +
  't,n,r,i,a,o,s){let{kernels:c}=e,{columns:l,rows:u,width:d}=t,f=l*u,p=V(d),{wide:m,narrow:h,across:g}=a;c' +
  '.multiplyGrad(r.down,r.downBias,i.inner,o,f,d,p),c.multiplyBack(m,!1,o,n.down,g,f,d,p),c.geluBack(m,i.sl' +
  'opes,f*p),c.multiplyGrad(r.up,r.upBias,i.norm2,m,f,p,d),c.multiplyBack(h,!1,m,n.up,g,f,p,d),c.layerNormB' +
  'ack(o,h,i.norm2,i.scales2,f,d),c.multiplyGrad(r.out,r.outBias,i.attended,o,f,d,d),c.multiplyBack(h,!1,o,' +
  'n.out,g,f,d,d),c.attendBack(m,h,i.weights,i.qkv,s,a.attention,l,u,d),c.multiplyGrad(r.qkv,r.qkvBias,i.no' +
  'rm1,m,f,3*d,d),c.multiplyBack(h,!1,m,n.qkv,g,f,3*d,d),c.layerNormBack(o,h,i.norm1,i.scales1,f,d)}var mn=' +
  'class{arena;shape;inputs;offset;features;dFeatures;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this' +
  '.inputs=n,this.offset=r;let a=i*z(t.frequencies);this.features=t.levels.map(t=>t===0?e.floats(a):0),this' +
  '.dFeatures=e.floats(a)}forward(e,t,n){let{arena:r,shape:i,inputs:a,offset:o}=this,{kernels:s}=r,{levels:' +
  'c,width:l,frequencies:u}=i;for(let[r,i]of c.entries()){let c=e+o(`embed.${r}.weight`),d=a.x+4*r*n,f=a.hi' +
  'dden+r*n,p=t+4*r*n*l;if(i>0)s.pick(p,c,d,f,n,i,l);else{let t=this.features[r]??0,i=a.hints+4*r*n,m=e+o(`' +
  'embed.${r}.frequencies`);s.features(t,d,f,i,m,n,u),s.multiply(p,0,0,t,c,n,l,z(u))}}}backward(e,t,n,r,i){' +
  'let{arena:a,shape:o,inputs:s,offset:c,dFeatures:l}=this,{kernels:u}=a,{levels:d,width:f,frequencies:p}=o' +
  ',m=z(p);for(let[a,o]of d.entries()){let d=c(`embed.${a}.weight`),h=s.x+4*a*i,g=n+4*a*i*f;if(o>0)u.pickBa' +
  'ck(t+d,g,h,s.hidden+a*i,i,o,f);else{let n=this.features[a]??0;u.multiplyGrad(t+d,0,n,g,i,f,m),u.multiply' +
  'Back(l,!1,g,e+d,r,i,f,m);let o=t+c(`embed.${a}.frequencies`);u.featuresBack(o,l,n,i,p)}}}},hn=class{aren' +
  'a;shape;inputs;offset;outputs;dOutput;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,thi' +
  's.offset=r;let a=t.levels.map(B);this.outputs=a.map(t=>e.floats(i*t)),this.dOutput=e.floats(i*Math.max(.' +
  '..a,4))}forward(e,t,n){let{kernels:r}=this.arena,{levels:i,width:a}=this.shape;for(let[o,s]of i.entries(' +
  ')){let i=e+this.offset(`head.${o}.weight`),c=e+this.offset(`head.${o}.bias`),l=t+4*o*n*a;r.multiply(this' +
  '.outputs[o]??0,0,c,l,i,n,B(s),a)}}backward(e,t,n,r,i,a,o){let{kernels:s}=this.arena,{levels:c,width:l}=t' +
  'his.shape,u=0;for(let[d,f]of c.entries()){let c=B(f),p=this.dOutput;u+=this.lossOf(d,a,o);let m=this.off' +
  'set(`head.${d}.weight`),h=this.offset(`head.${d}.bias`),g=4*d*a*l;s.multiplyGrad(t+m,t+h,n+g,p,a,c,l),s.' +
  'multiplyBack(r+g,!1,p,e+m,i,a,c,l)}return u}lossOf(e,t,{shown:n,hidden:r}){let{kernels:i}=this.arena,{in' +
  'puts:a,dOutput:o}=this,s=this.shape.levels[e]??0,c=B(s),l=this.outputs[e]??0,u=a.x+4*e*t,d=a.roles+e*t;r' +
  'eturn s>0?i.crossEntropy(o,l,u,d,t,c,s,n,r):i.squaredError(o,l,u,a.hints+4*e*t,d,t,c,n,r)}},gn=class{fn;' +
  'kernels;end;constructor(e){this.fn=e;let t=rt(`%m"3q)%%%)"I)7E233333%E;3333333%E633333333%E+3333%E)Z)ZE8' +
  '333333%E:3333333ll)ZE:333333333%E8333333)3E.333)ZE%%E.333)3E,33)ZE+333l%E433333lllllll%E.333%.&~6,:?++%%' +
  '-),,.24CO.882%F.))%);;%28)))//+88)3)*%-;#*,U2pu*!Fu.%8m>>X".!X% D?m>>X".!X!6myV% E6!ZXm>"5YX"3%D4!ZXm>"5' +
  'YX"3!6myV%z+"0")yV% A6"0")yV!6myV%U+![Xj"5%w6![Xj"5!6myV% >:jm"9XYN"/Yq%oCjm"9XYN"/Yq!6myV%b4yY"/"3"3K".' +
  '>Y"/"0"9%T4"3]"5mYX!XKYY"/Y%aF>"/!DY"/!Vm!V")j")>")X"3%i2m!Xmq!K%7;m"6XYm![X%F4"3"5q!C!Zp]"5mYX"3%O6q"5j' +
  '>")"0j"9%)4q"5j>")"0j"9!6myV%?4q"5j>")"0j"9!;Ym!X%:?j")"3>!<")!X!XX".%6;"0"5>!F"/"7"3%;6>mVX!F"/"7"3%88q' +
  'Xq"/Y"9,%6).4).?"Uq~"D)).3.5&.&;d+5&%&8*,>1&6!*,%&8*,*)&, U%%D&2]*%!;108&,&+10,&)&6106&;*)10;4)--&8+5&%&' +
  '8*)V*,>1 P,%0,&80).5&)*.]+5&%&)*,>1&,!*,%&)*)10)4)---&8-#9;,-H83&;*,>0o&8*,>9T*E]0 >.5&2&wd+5&.&o10U*%08' +
  '.5&8& >I+5&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-06&)+5&6&)&81(%+%(L)06-&8*710;&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%' +
  '%-0:&)+5&:&)&;1(%+%(L)0:-&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0?&)+5&?&)&81&T1(%+%(L)0?-&8*710;&,+H&,&;1(%+%' +
  '2(4%%%%%%%%%%%%%%%%-0-&)+5&-&)&;1&T1(%+%(L)0--&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-04&)+5&4&)&81&T*)>1(%+%(L' +
  ')04-&8*710;&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0C&)+5&C&)&;1&T*)>1(%+%(L)0C-&80;&,+H&,&81(%+%2(4%%%%%%%%%%%' +
  '%%%%%-0O&)+5&O&)&;1&T*.j1(%+%(L)0O-&;*7108&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0F&)+5&F&)&81&T*.j1(%+%(L)0F-' +
  '&+&;10b&.08.5&8&UI+5&b(%+%07&b(%+70i&T&b10b&6&8(:,%9a&7(@)(L)06&:&a&i(@)(L)0:&?&8&o1(:,%9a&7(@)(L)0?&-&a' +
  '&i(@)(L)0-&4&8&o*)>1(:,%9a&7(@)(L)04&C&a&i(@)(L)0C&O&8&o*.j1(:,%9a&7(@)(L)0O&F&a&i(@)(L)0F&8*+1084)--&%&' +
  ';198&6(-+%&8&:(-+7&8&T19b&?(-+%&b&-(-+7&8&T*)>19b&4(-+%&b&C(-+7&8&T*.j198&O(-+%&8&F(-+7&;*&1084)--&T& >R' +
  '+5&%&)&,&.&+&T&o& >7--&U&o*.j10.&T*,>98&%10%&)&81&)&)D0)&w*+10w4)---#4).,l.3,Z&,*,>0,c%%/=0..5&,&8R+5&.&' +
  ')&81 R,%"W0.&8*+1084)--.5&,&2R+5&6&)&21 R,%&."S#G729:J06&%&21&:#B|,%&2*+1024)--S%%%%%%BA&6[#B0+.5&,&;R+5' +
  '&%&;19)&) R,%&+"T|,%&;*+10;4)--&.#G&67+J-;%*BCh%-/...3)">+Z&%#I9+!6&"H#39)*~"69,&)*//<%IY+5&+!6)"F!D+5S%' +
  '%%%%%Bk&%&%M[F-&,+5&%&%GS%%%%%%%%[F-*d0.&%S%%%%%%!DcM#I9+!6&"H#30)2&)*//<=;!C+5&%F2&+!6&"F!D&)*//<=.!:]+' +
  '5S%%%%%%%%F---&+!6====F"C&)*$:#J M19)*==A]*#*#M"Z=.1#9!6&"F"DkS%%%%%%BkJ9;S%%%%%%_AM&;M0%&;&;S%%%%%%%5J[' +
  '96&6M92&2M08&6&%&2&8&8&8SS!F!2$7a$I#NAMS$6.#W"V!X!:#SAJMS!M"S9"ThI$*AJMS"S}}}}}eAJM&8&8&8S#+#R"8v:"Z#OAM' +
  'S#;"8"N E#Q]#XAJMS+$R"W"Y"Y"Y$1AJMJJM&.&)*b"5*=;V1#C92S"6!0"9!)$G!-$B!1MJ&%G&;J&2S%%_$V!6 V@AMJ-"A+,+Z.3' +
  '&%#I!6&"H#39;*~"608&;*====;]9;*#7#R^"D+!C+5&%&%!V+5&%F-&%S$G!-$R$V!6 V"F5!X+5&%S%%%%%%_3MF-&%S!Et U$-7I"' +
  'G<y+5S%%%%%%%%F--&;*#N$4$0$V.R+5&%&%S$V"B SX!;o$OAMS%%%%%%_A&%#2J$T,*)&8*)>V&;*#>#Q#N=.!CD92#CS%%_$V!6 V' +
  '@AMG9)&2#CS"6!0"9!)$G!-$B!1M9.G0%2&;*//<$I.!A+5&%S%%%%%%BAJF-&%0)-&%&%M9+&+M0,&%&%&+S!2}}}}}#QAM&,&+S T$' +
  '6 M#;1!JiAMS"S#I#J >j#M!ZkJ&,&+Sv#0#JY")!+!Z!2MS$IV$*#Q*#I#G#JJMJMJG9%MS%%%%%%%5&%G[&.G&)JS%%%%%%BAJ0%&2' +
  '+Z&2*=;d+Z&%S%%%%%%_3M0%&2*=;V92*=;d+Z*=;&2*=;V92&2*=;ND02&%S%%%%%%_3M2&%-2&2*"B"8!<+Z&%S%%%%%%E.M0%&2*#' +
  'U;192*"B"8!<+Z*"B"8&2*#U;192&2*"B"8fD02&%S%%%%%%E.M2&%-2&%--&2#8!6=;Z!6!("FkM2&%--![),3&+*,>02&,&.*,>108' +
  '.5&,&8I+5&)&2&, P,%j10+*%0..5&.&2I+5&%&.1&.&+1(%+%(-+%&.*710.4)--&%&210%&,*+10,4)---![),3&+*,>02&,&.*,>1' +
  '08.5&,&8I+5&%&2&, P,%j10+*%0..5&.&2I+5&.&+1&)&.1(%+%(-+%&.*710.4)--&)&210)&,*+10,4)---]),3.5&,&+d+5&%&.*' +
  ',>1&+!*,%&.&)&+1 U%%*%!;10.&+*)10+4)--&.+5&%&.*)V*,>1 P,%0,&.0).5&)*.]+5&%&)*,>1&,!*,%&)*)10)4)---&.-"/)' +
  '.3&2*,>06&8*,>0;*%08.5&+&8d+5&%&,&.&6&;*<%&+&8V9:&:*<%dD9:&;j7C&)+5&)&.&:&274-&,&;*8>10,&.&6*8>10.&8*5V0' +
  '84)--- P%&+&;*,>&.&;&87s&%&%*%&)D*%&,&+&2&;&87)-#;.)2H&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-06&)+5&6&)&;1(%+%' +
  '(L)06-&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0:&)+5&:&)&;1&21(%+%(L)0:-&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0?&)+5' +
  '&?&)&;1&2*)>1(%+%(L)0?-&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0-&)+5&-&)&;1&2*.j1(%+%(L)0--&+&;10)&.&810,.5&,&' +
  '.R+5&)(%+%04&)&210)&6&.(:,%&4(@)(L)06&:&.&81(:,%&4(@)(L)0:&?&.&8*)>1(:,%&4(@)(L)0?&-&.&8*.j1(:,%&4(@)(L)' +
  '0-&.*+10.4)--&%&;19%&6(-+%&%&21&:(-+%&%&2*)>1&?(-+%&%&2*.j1&-(-+%-#1,,.3+H&.*,>08.5&+*5V&8!A+5&%&+19.(%+' +
  '%0;&.(%+706&.(%+&0:&.(%+t0?&)&+10.*%02.5&,&2d+5&;&.(%+%(L)0;&6&.(%+7(L)06&:&.(%+&(L)0:&?&.(%+t(L)0?&.&81' +
  '0.&2*)1024)--&%&+19.&;(-+%&.&6(-+7&.&:(-+&&.&?(-+t&+*5V0+4)--.5&+&8I+5&%&+1(%+%0;&)&+10.*%02.5&,&2d+5&;&' +
  '.(%+%(L)0;&.&810.&2*)1024)--&%&+1&;(-+%&+*710+4)---"Y2,63-H&.*E]0?.5&+&4R+5&)&419;&210C*%0:.5&:&?I+5&%&:' +
  '196(%+%07&6(%+70i&.&6198(%+%0a&8(%+70T&6&.*)>198(%+%0b&8(%+70o&6&.*.j198(%+%0 >&8(%+70w&,&:10-&;08.5&8&C' +
  'I+5&-(%+%0U&-(%+70F&.&-10-&7&8(:,%9O&U(@)(L)07&i&O&F(@)(L)0i&a&8(:,+9O&U(@)(L)0a&T&O&F(@)(L)0T&b&8(:,69O' +
  '&U(@)(L)0b&o&O&F(@)(L)0o& >&8(:,49O&U(@)(L)0 >&w&O&F(@)(L)0w&+&81084)--&6&7(-+%&6&i(-+7&.&6198&a(-+%&8&T' +
  '(-+7&6&.*)>198&b(-+%&8&o(-+7&6&.*.j198& >(-+%&8&w(-+7&:*&10:4)--&.&?R+5&%&?198(%+%0F&.&81(%+%07&8&.*)>1(' +
  '%+%0i&8&.*.j1(%+%0a&,&?106.5&;&CI+5&6(%+%0O&.&6106&F&;(:,%&O(@)(L)0F&7&;(:,+&O(@)(L)07&i&;(:,6&O(@)(L)0i' +
  '&a&;(:,4&O(@)(L)0a&+&;10;4)--&8&F(-+%&.&81&7(-+%&8&.*)>1&i(-+%&8&.*.j1&a(-+%-&%&.*,>10%&4*71044)---Y).H&' +
  '%&)*,>10).5&%&)I+5&,&%(%+%9+(Q9,&,(g)(B)0,&.&+&+(C6:?-4COF%),.+28;(Q9.&.(g)(B)0.&%*710%4)--&,&.(B)9,(0%&' +
  ',(0)J-f))H&%&,*,>10,.5&%&,I+5&%&%(%+%9+&)(%+%&+(e)&.(T(@)(L)(-+%&)*710)&%*710%4)---L)),H&%&+*,>10+.5&%&+' +
  'I+5&%&%(%+%&8(T(@)&,(%+%&:(T(@)&)(%+%&2(T(@)9Cc%%/A&:"S(T(@)(L)94&;(T(@)&.(%+%&?(T(@)&C&C(@)c%%/A&?"S(T(' +
  '@)(L)9C($;)&6(T(@)&-(T(L)($?)(e)(-+%&,&4(-+%&.&C(-+%&)(4%%%%%%%%%%%%%%%%(-+%&)*710)&,*710,&.*710.&%*710%' +
  '4)--- S))3.5&)&+d+5&%&%&.7,z&%&,*,>10%&+*)10+4)---#4).,l,3)Z&8*,>08.5&2&-d+5&;&6&+&-1 U%%94*)!:Dc%%%%&4D' +
  '0?&%*%&8$T-%&?c%%%%!P+5&) R,%&, R,%"S0:&.+5&:&.&-*,>1 R,%"R0:-&C&?&:"T#G&:#GMJ0C&%&?&?"R&:"T|,%-&%&810%&' +
  ')&810)&,*+10,&-*)10-4)--&C-$+)..3)l)Z&2*,>0:.5&+&?d+5&;&6&.&?1 U%%92*)!:Dc%%%%&2D04&%*%&:$T-%&4c%%%%!P+5' +
  '&, R,%$T)*,>02&C&4#G&%&)&87,&)&21 R,%#GGMJ0C&%&2192&2 R,%c%%/k"R|,%*%02.5&2&8*,>I+5&%&219-&- R,%&4"T|,%&' +
  '2*+1024)---&%&:10%&)&:10)&,*+10,&?*)10?4)--&C-$I8,23?H&2*,>0;c%%/A&2#>"U(T0T.5&+&6d+5(4%%%%%%%%%%%%%%%%0' +
  '-(4%%%%%%%%%%%%%%%%04(4%%%%%%%%%%%%%%%%0C(4%%%%%%%%%%%%%%%%0O(4%%%%%%%%%%%%%%%%0F(4%%%%%%%%%%%%%%%%07(4%' +
  '%%%%%%%%%%%%%%%0i(4%%%%%%%%%%%%%%%%0a&)&;10:&,08&)02.5&2&:I+5&-&2(%+%9b(L)0-&F&b&8(%+%(@)(L)0F&4&2&;1(%+' +
  '%9b(L)04&7&b&8&;1(%+%(@)(L)07&C&;*)>9?&21(%+%9b(L)0C&i&b&8&?1(%+%(@)(L)0i&O&;*.j9?&21(%+%9b(L)0O&a&b&8&?' +
  '1(%+%(@)(L)0a&8*7108&2*71024)--*vC&-&4(C%),.7iaT+28;bo >w&-&4(C6:?-U AzD4COF D Es~(L)9-&C&O(C%),.7iaT+28' +
  ';bo >w&C&O(C6:?-U AzD4COF D Es~(L)94(C%),.+28;7iaTbo >w&-&4(C6:?-4COFU AzD D Es~(L)&T(@)(-+%*_C&F&7(C%),' +
  '.7iaT+28;bo >w&F&7(C6:?-U AzD4COF D Es~(L)9-&i&a(C%),.7iaT+28;bo >w&i&a(C6:?-U AzD4COF D Es~(L)94(C%),.+' +
  '28;7iaTbo >w&-&4(C6:?-4COFU AzD D Es~(L)&T(@)(-+%*%08.5&8*7I+5&8*vC1(:,%0-&8*_C1(:,%04&.&81(:,%0C*%02.5&' +
  '2&;I+5&%&219:&:(%+%&)&21(%+%&-(e)&,&21(%+%&4(@)(e)&C(@)(L)(-+%&2*71024)--&%&;10%&)&;10)&,&;10,&8*+1084)-' +
  '-&.*710.&6*+1064)---$3:,:H23&+*,>0Oc%%/A&+#>"U(T0:.5&.&ad+5&,&O197&O19i&O10F(4%%%%%%%%%%%%%%%%02(4%%%%%%' +
  '%%%%%%%%%%08(4%%%%%%%%%%%%%%%%0;(4%%%%%%%%%%%%%%%%06*%0+.5&+&OI+5&2&,&+1(%+%(L)02&8&+&71(%+%(L)08&;&+&i1' +
  '(%+%(L)0;&6&+&F1(%+%(L)06&+*710+4)--&2&8(C%),.7iaT+28;bo >w&2&8(C6:?-U AzD4COF D Es~(L)92&;&6(C%),.7iaT+' +
  '28;bo >w&;&6(C6:?-U AzD4COF D Es~(L)98(C%),.+28;7iaTbo >w&2&8(C6:?-4COFU AzD D Es~(L)&:(@)92&2(C%),.%),.' +
  '%),.%),.0?&2&2(C+28;+28;+28;+28;0-&2&2(C6:?-6:?-6:?-6:?-04&2&2(C4COF4COF4COF4COF0C(4%%%%%%%%%%%%%%%%02(4' +
  '%%%%%%%%%%%%%%%%08(4%%%%%%%%%%%%%%%%0;(4%%%%%%%%%%%%%%%%06*%0+.5&+&OI+5&2&,&+1(%+%&?(e)92&2(@)(L)02&8&+&' +
  '71(%+%&-(e)98&8(@)(L)08&;&+&i1(%+%&4(e)9;&;(@)(L)0;&6&+&F1(%+%&C(e)96&6(@)(L)06&+*710+4)--&)(4%%/A%%/A%%' +
  '/A%%/A&2&8(C%),.7iaT+28;bo >w&2&8(C6:?-U AzD4COF D Es~(L)92&;&6(C%),.7iaT+28;bo >w&;&6(C6:?-U AzD4COF D ' +
  'Es~(L)98(C%),.+28;7iaTbo >w&2&8(C6:?-4COFU AzD D Es~(L)&:(@)(4#8#Q O!+#8#Q O!+#8#Q O!+#8#Q O!+(L)($;)($?' +
  ')92(-+%&2&2(C%),.%),.%),.%),.08*%0+.5&+&OI+5&%&+1&,&+1(%+%&?(e)&8(@)(-+%&+*710+4)--&%&O10+&2&2(C+28;+28;' +
  '+28;+28;08*%0,.5&,&OI+5&,&+1&,&71(%+%&-(e)&8(@)(-+%&,*710,4)--&%&O*)>10+&2&2(C6:?-6:?-6:?-6:?-08*%0,.5&,' +
  '&OI+5&,&+1&,&i1(%+%&4(e)&8(@)(-+%&,*710,4)--&%&O*.j10+&2&2(C4COF4COF4COF4COF02*%0,.5&,&OI+5&,&+1&,&F1(%+' +
  '%&C(e)&2(@)(-+%&,*710,4)--&O&F10,&%&O*,>10%&)*710)&a*+10a4)---!0%&%&,*,>10,.5&%&,I+5&%&%(%+%&)(%+%(@)(-+' +
  '%&)*710)&%*710%4)---#T,)6H&,&.*,>10.*nC(:,%08*nC(:,+0;.5&,&.I+5&,(%+%9:&8($B)&;($C)9+&+(@)02&+&2*nC(:,6(' +
  '@)*nC(:,4(L)(@)96*nC(:,79?(L)0-&%&:*nC(:, P9:&:&6&-&?(e)(e)96*nC(:,b(@)*nC(:,U(L)&6(@)*nC(:, D(L)&6(@)*n' +
  'C(:,&(L)&6(@)*nC(:,h(L)&6(@)&:(L)&-*w(#7)(@)(L)($?)96(@)(-+%&%*710%&)+5&)&6&6*nC(:, P&6(e)(@)&+&2*nC(:, ' +
  'T(@)*nC(:,t(L)(@)(@)(L)(-+%&)*710)-&,*710,4)---">)+3&8*,>06.5&+&;d+5&%&.&;1 U%%+3&22&,&;*,>1 R,%$T%-&6j1' +
  '0:*%08.5&8&6I+5&8&:19?&?(%+%&)&81(%+%(L)(-+%&8*71084)--&)&610)&;*)10;4)---!C))3&8*,>08.5&+&;d+5&%&)&.&;1' +
  ' U%%+3&22&,&;*,>1 R,%$T%-&8j1&8$T?%%&%&810%&;*)10;4)---#W),23)H&+*,>9;*)>*710:.5&8&;I+5(4%%%%%%%%%%%%%%%' +
  '%0?&)02&,0+*%06.5&.&6d+5&?&+ R,6c$3F#U5"T(T&2&81(%+7&+&;1&81(%+7(@)&2&;1&81(%+7&+&81(%+7(@)(e)(@)(L)0?&2' +
  '&:102&+&:10+&6*)1064)--&%&819+&+(%+%&?(L)(-+%&8*71084)---"K8.2H,3)l&8*,>0C.5&2&4d+5&,&41 U%%*%!;98+lc%%%' +
  '%2&) R,%c%%<<"Wc%%<5"V-0O&%c%%/A|,%&%c%%/Ac%%%%&8D|,+&%&O|,6&%&.+l&.&4*,>1 R,%c%%<<"Wc%%<5"V2c%%%%-|,4&%' +
  '*710%(4%%%%%%%%%%%%%%%%(4================&8D0;*%08.5&8&CI+5&+&81(%+%&O(T(@)9:&:(1(e)96(4%%%/%%%/%%%/%%%/' +
  '(N0?&%&81&6&?(!E96(4%%%A%%%A%%%A%%%A&6(e)($@)(4$3F#U5$3F#U5$3F#U5$3F#U5(@)9-&-(@)96(4 S Z$/#> S Z$/#> S ' +
  'Z$/#> S Z$/#>(@)(4 E$G|!* E$G|!* E$G|!* E$G|!*(L)&6(@)(4)C!D#E)C!D#E)C!D#E)C!D#E(L)&6(@)(4"I"H6!0"I"H6!0' +
  '"I"H6!0"I"H6!0(L)&6(@)(4#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J(L)&6(@)&-(@)&-(L)&?(!E&;(N(-+%&:(4%%/!2%%/!2%%/' +
  '!2%%/!2(L)96&6(1(e)96(4%%%/%%%/%%%/%%%/(N0:&%&C1&81&6&:(!E96(4%%%A%%%A%%%A%%%A&6(e)($@)(4$3F#U5$3F#U5$3F' +
  '#U5$3F#U5(@)96&6(@)9?(4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(@)(4 E$G|!* E$G|!* E$G|!* E$G|!*(L)&?(@)(4)C!D#E' +
  ')C!D#E)C!D#E)C!D#E(L)&?(@)(4"I"H6!0"I"H6!0"I"H6!0"I"H6!0(L)&?(@)(4#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J(L)&?(' +
  '@)&6(@)&6(L)&:(!E&;(N(-+%&8*71084)--&%&C*)>10%&)*+10)&4*)1044)---#4i,i3?H&;*,>9a&8j0 >&+9:&2*.1*Z]*,>971' +
  '0?&?&719-&7*.>9+194&+10C.5&8&Td+5&:& >&.&T19+&2&8*,*.&6D7%0b&?& >&+&2&8*)7%9o*2>0w*%0i.5&i&aI+5&-0;&,&i1' +
  '0O&:9+&b*.1*Z]*,>10F.5&+&FI+5&;&O&+ P,%*.j19U(%+%(-+%&;&U(%+7(-+7&;*&10;&+*+10+4)--&40;&,&a1&i10O&?9+&o*' +
  ',>10F.5&+&FI+5&;&O&+ P,%*.j19U(%+%(-+%&;&U(%+7(-+7&;*&10;&+*+10+4)--&C0;&,&a*)>1&i10O&?9+&o*,>10F.5&+&FI' +
  '+5&;&O&+ P,%*.j19U(%+%(-+%&;&U(%+7(-+7&;*&10;&+*+10+4)--*%0F.5&F&b!<+5&)&F*,>10+&-&F*2>10U*%0;.5&;*&I+5&' +
  ';*,>*n419O&;&U19 A(%+%9z& A(%+&9D(C%),.7iaT+28;bo >w9 D& A(%+59 E& A(%+E9s(C%),.7iaT+28;bo >w9~(C%),.+28' +
  ';7iaTbo >w(-+%&O& D&~(C6:?-4COFU AzD D Es~(-+7&O&z&D(C6:?-U AzD4COF D Es~9z& E&s(C6:?-U AzD4COF D Es~9D(' +
  'C%),.+28;7iaTbo >w(-+&&O&z&D(C6:?-4COFU AzD D Es~(-+t&;*710;4)--&+0;&w&49O10 A*n4(%+%0z*J4(%+%0D*r4(%+%0' +
  ' D*<4(%+%0 E*v4(%+%0s*_4(%+%0~*B4(%+%0&*/C(%+%00.5&O& AI+5&;&z&O(:,%(@)& D&O(:,6(@)(L)&s&O(:,7(@)(L)&&&O' +
  '(:,U(@)(L)&D&O(:,+(@)& E&O(:,4(@)(L)&~&O(:,b(@)(L)&0&O(:, D(@)(L)(L)(-+%&;&710;&O*&10O4)--&+&7&oj10O(4%%' +
  '/=%%/=%%/=%%/=0z&+0;.5&;&OI+5&z&;(%+%($C)0z&;&710;4)--(4%%%%%%%%%%%%%%%%0D&+0;.5&;&OI+5&;(%+%&z(e)(4$K+#' +
  'A!2$K+#A!2$K+#A!2$K+#A!2(@)9 D*/6(:,%(@)*/6(:,+9 E(L)9s& E(e)0 E&D& D& E*/6(:,6(@)(e)& E*/6(:,4(@)(e)9D*' +
  '/6(:,7(@)*/6(:,b(L)&D(@)*/6(:,U(L)&D(@)*/6(:, D(L)&D(@)*/6(:,&(L)&D(@)*/6(:,h(L)&s*w(#7)(@)& D*/6(:, P(c' +
  '(!C9 D(L)0D&;& D(-+%&;&710;4)--(4%%/A%%/A%%/A%%/A&D($?)0z&+0;.5&;&OI+5&;&;(%+%&z(@)(-+%&;&710;4)--&w&C9;' +
  '10O(4%%%%%%%%%%%%%%%%0 D(4%%%%%%%%%%%%%%%%0 E(4%%%%%%%%%%%%%%%%0s(4%%%%%%%%%%%%%%%%0~(4%%%%%%%%%%%%%%%%0' +
  '&(4%%%%%%%%%%%%%%%%0z(4%%%%%%%%%%%%%%%%0D(4%%%%%%%%%%%%%%%%00.5&;&OI+5& D&+(%+%99&;(:,%(@)(L)0 D& E&9&;(' +
  ':,+(@)(L)0 E&s&9&;(:,6(@)(L)0s&~&9&;(:,4(@)(L)0~&&&9&;(:,7(@)(L)0&&z&9&;(:,b(@)(L)0z&D&9&;(:,U(@)(L)0D&0' +
  '&9&;(:, D(@)(L)00&+&710+&;*&10;4)--&U& D& E(C%),.7iaT+28;bo >w99&s&~(C%),.7iaT+28;bo >w9P(C%),.+28;7iaTb' +
  'o >w(-+%&U&9&P(C6:?-4COFU AzD D Es~(-+&&U*5V& D& E(C6:?-U AzD4COF D Es~9 D&s&~(C6:?-U AzD4COF D Es~9 E(C' +
  '%),.+28;7iaTbo >w(-+%&U& D& E(C6:?-4COFU AzD D Es~(-+E&U*719+&&&z(C%),.7iaT+28;bo >w9 D&D&0(C%),.7iaT+28' +
  ';bo >w9 E(C%),.+28;7iaTbo >w(-+%&+& D& E(C6:?-4COFU AzD D Es~(-+&&+*5V&&&z(C6:?-U AzD4COF D Es~9z&D&0(C6' +
  ':?-U AzD4COF D Es~9D(C%),.+28;7iaTbo >w(-+%&+&z&D(C6:?-4COFU AzD D Es~(-+E&F*+10F4)--&%&i10O&-0;&:9+&b*,' +
  '>10F.5&+&FI+5&O&+ P,%19U&;(%+%(-+%&U&;(%+7(-+7&;*&10;&+*+10+4)--&)&2&7j10)&i*&10i4)--&,&a*.j10,&%&a10%&T' +
  '*)10T4)---$Ro,w3?H&6*,>9 E&;j0 A&29:&8*.1*Z]9w*,>9s10O&s*.>92&O&s19-10C&2&C19?&2194&2197&210U.5&;&zd+5&:' +
  '& A&+&z192&8&;*.7%z&O& A&2&8&;*)7%9D*2>0 >*%0 D.5& D& EI+5&-06&.& D10a&:92&w*,>10i.5&2&iI+5&6&a&2 P,%*.j' +
  '19F(%+%(-+%&6&F(%+7(-+7&6*&106&2*+1024)--&C06&.& E1& D10a&O92&D*,>10i.5&2&iI+5&6&a&2 P,%*.j19F(%+%(-+%&6' +
  '&F(%+7(-+7&6*&106&2*+1024)--&?06&.& E*)>1& D10a&O92&D*,>10i.5&2&iI+5&6&a&2 P,%*.j19F(%+%(-+%&6&F(%+7(-+7' +
  '&6*&106&2*+1024)--&406&)& D10a&:92&w*,>10i.5&2&iI+5&6&a&2 P,%19F(%+%(-+%&6&F(%+7(-+7&6*&106&2*+1024)--*%' +
  '0~.5&8&~d+5&U&~*,>102&~*2>9T&410a*%06.5&6*&I+5&6*,>*n419i&6&a19F(%+%9 M&F(%+&9h(C%),.7iaT+28;bo >w90&F(%' +
  '+59P&F(%+E99(C%),.7iaT+28;bo >w9&(C%),.+28;7iaTbo >w(-+%&i&0&&(C6:?-4COFU AzD D Es~(-+7&i& M&h(C6:?-U Az' +
  'D4COF D Es~90&P&9(C6:?-U AzD4COF D Es~9&(C%),.+28;7iaTbo >w(-+&&i&0&&(C6:?-4COFU AzD D Es~(-+t&6*71064)-' +
  '-&206& >&?9F10i*n4(%+%0 O*J4(%+%0 N*r4(%+%0 M*<4(%+%0h*v4(%+%0P*_4(%+%09*B4(%+%00*/C(%+%0&.5&F&iI+5&6& O' +
  '&F(:,%(@)& M&F(:,6(@)(L)&P&F(:,7(@)(L)&0&F(:,U(@)(L)& N&F(:,+(@)&h&F(:,4(@)(L)&9&F(:,b(@)(L)&&&F(:, D(@)' +
  '(L)(L)(-+%&6&s106&F*&10F4)--&2&D&sj10i(4%%%%%%%%%%%%%%%%0 Q&,&~*,>19F0a&206.5&6&iI+5& Q&6(%+%&a(%+%(@)(L' +
  ')0 Q&a&s10a&6&s1064)--&206.5&6&iI+5&6&6(%+%& Q(e)&F(%+%(4$K+#A!2$K+#A!2$K+#A!2$K+#A!2(@)(@)(-+%&F&s10F&6' +
  '&s1064)--&7&T10i& >&C9F106(4%%%%%%%%%%%%%%%%0 M(4%%%%%%%%%%%%%%%%0h(4%%%%%%%%%%%%%%%%0P(4%%%%%%%%%%%%%%%' +
  '%0 P(4%%%%%%%%%%%%%%%%0 O(4%%%%%%%%%%%%%%%%0 Q(4%%%%%%%%%%%%%%%%0 N(4%%%%%%%%%%%%%%%%09.5&6&FR+5& M&2(%+' +
  '%9&&F(:,%(@)(L)0 M&h&&&F(:,+(@)(L)0h&P&&&F(:,6(@)(L)0P& P&&&F(:,4(@)(L)0 P& O&&&F(:,7(@)(L)0 O& Q&&&F(:,' +
  'b(@)(L)0 Q& N&&&F(:,U(@)(L)0 N&9&&&F(:, D(@)(L)09&2&s102&F*&10F4)--&i& M&h(C%),.7iaT+28;bo >w90&P& P(C%)' +
  ',.7iaT+28;bo >w9&(C%),.+28;7iaTbo >w(-+%&i&0&&(C6:?-4COFU AzD D Es~(-+&&i*5V& M&h(C6:?-U AzD4COF D Es~90' +
  '&P& P(C6:?-U AzD4COF D Es~9&(C%),.+28;7iaTbo >w(-+%&i&0&&(C6:?-4COFU AzD D Es~(-+E&i*7192& O& Q(C%),.7ia' +
  'T+28;bo >w90& N&9(C%),.7iaT+28;bo >w9&(C%),.+28;7iaTbo >w(-+%&2&0&&(C6:?-4COFU AzD D Es~(-+&&2*5V& O& Q(' +
  'C6:?-U AzD4COF D Es~90& N&9(C6:?-U AzD4COF D Es~9&(C%),.+28;7iaTbo >w(-+%&2&0&&(C6:?-4COFU AzD D Es~(-+E' +
  '&~*+10~4)--&%& D10a&706&:92&8*,>10i.5&2&iI+5&a&2 P,%*.j19F&6(%+%(-+%&F&6(%+7(-+7&6*&106&2*+1024)--*%0~.5' +
  '&D&~d+5&%&O&~*,>1 P,%*.j1& E1& D10a&%&O&~*)196&D*)V92&2&6dD9b*,>1 P,%*.j1& E1& D10o&U&b&sj10F&-02(4%%%%%' +
  '%%%%%%%%%%%0 P(4%%%%%%%%%%%%%%%%0 O(4%%%%%%%%%%%%%%%%0 Q(4%%%%%%%%%%%%%%%%0 N&U&s&~j196&8*,>10i.5&6&iI+5' +
  '& P&6(:,%9&&2(%+%99(@)(L)0 P& O&&&2(%+790(@)(L)0 O& Q&F(:,%9&&9(@)(L)0 Q& N&&&0(@)(L)0 N&F*+10F&2*&102&6' +
  '*+1064)--&a& P(-+%&a& O(-+7&o& Q(-+%&o& N(-+7&a& E10T&o& E10a&,&b&sj106&402(4%%%%%%%%%%%%%%%%0 P(4%%%%%%' +
  '%%%%%%%%%%0 O(4%%%%%%%%%%%%%%%%0 Q(4%%%%%%%%%%%%%%%%0 N&,&s&~j19F&8*,>10i.5&F&iI+5& P&F(:,%9&&2(%+%99(@)' +
  '(L)0 P& O&&&2(%+790(@)(L)0 O& Q&6(:,%9&&9(@)(L)0 Q& N&&&0(@)(L)0 N&6*+106&2*&102&F*+10F4)--&T& P(-+%&T& ' +
  'O(-+7&a& Q(-+%&a& N(-+7&~*,10~4)--&,&8&sj10,& D*&10 D4)--&%& E106&+&z10a& A*.j0i& E*)>02*%0F.5&8&Fd+5&a ' +
  'U%%+5&6*%&2$T-%-&;&a10a&6&i106&F*)10F4)--& E*.j92&.10.&%&210%&)& E10)&z*)10z4)---$9,,238H&+*,>0;.5&.&:d+' +
  '5&,02&%08*%06.5&+&6d+5&8&2(%+%94&2&;1(%+%9C(C%),.7iaT+28;bo >w9O&2&;*)>1(%+%9F&2&;*.j1(%+%9?(C%),.7iaT+2' +
  '8;bo >w9-(C%),.+28;7iaTbo >w(-+%&)&81&O&-(C6:?-4COFU AzD D Es~(-+%&8&)*)>1&4&C(C6:?-U AzD4COF D Es~9-&F&' +
  '?(C6:?-U AzD4COF D Es~9?(C%),.+28;7iaTbo >w(-+%&8&)*.j1&-&?(C6:?-4COFU AzD D Es~(-+%&2*7102&8&)*,>108&6*' +
  '+1064)--&,&;*,>10,&%*710%&:*+10:4)----"T).%*/6- T!/#6#DA3%5R%/ YA"C/W#E!D$);!0!2#* S!1A#9 R!2_$V=!2$S=3A' +
  '%%/A%%#:#N%*#=6-P/ YA"C/W#E!/#6#DA%%/A$S=3A_$V=!2A#9 R!2!2#* S!1!D$);!0%*"RC- Z&*%%&#M$@$+$*#Im!KT<3%5R"' +
  '8$1#9!.c"6s!0#B!Oy!1$3$T"5!2oY YA%%/A#Bx!O!2 R!6#XA`);if(t===void 0)throw RangeError(`${e}: an engine th' +
  'at has, and may use, WebAssembly SIMD, got none`);this.kernels=t,this.end=Math.ceil(t.START.value/64)*64' +
  '}floats(e){return this.bytes(4*e)}bytes(e){let t=this.end;this.end=Math.ceil((t+e+16)/64)*64;let{memory:' +
  'n}=this.kernels,r=this.end-n.buffer.byteLength;if(r>0)try{n.grow(Math.ceil(r/65536))}catch{throw u(this.' +
  'fn,`a model that fits into 4294967296 bytes of memory`,this.end)}return t}view(e,t){return new Float32Ar' +
  'ray(this.kernels.memory.buffer,e,t)}byteView(e,t){return new Uint8Array(this.kernels.memory.buffer,e,t)}' +
  '},_n=class{shape;capacity;parameters;count;decaying;arena;p;g;m;v;mean;batch;at;columns;inputs;embedding' +
  ';heads;kept;scratch;x;norm;scales;dX;sets=/* @__PURE__ */ new Map;constructor(e,t){this.shape=e,this.cap' +
  'acity=t;let{levels:n,width:r,depth:i,frequencies:a}=e,o=n.length;this.columns=o;let s=$t(e);this.paramet' +
  'ers=s.list,this.count=s.count,this.decaying=s.decaying,this.at=new Map(s.list.map(e=>[e.name,4*e.start])' +
  ');let c=new gn(`fit`);this.arena=c,this.p=c.floats(s.count),this.g=c.floats(s.count),this.m=c.floats(s.c' +
  'ount),this.v=c.floats(s.count),this.mean=c.floats(s.count);let l={columns:o,rows:t,width:r},u=o*t,d=Math' +
  '.max(...n.map(B),4);this.inputs={x:c.floats(u),hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats(u)},thi' +
  's.x=c.floats(u*r),this.kept=Array.from({length:i},()=>on(c,l)),this.norm=c.floats(u*r),this.scales=c.flo' +
  'ats(u);let f=e=>this.offset(e);this.embedding=new mn(c,e,this.inputs,f,t),this.heads=new hn(c,e,this.inp' +
  'uts,f,t),this.dX=c.floats(u*r),this.scratch=cn(c,l,Math.max(d,z(a))),this.batch={x:c.view(this.inputs.x,' +
  'u),hidden:c.byteView(this.inputs.hidden,u),roles:c.byteView(this.inputs.roles,u),hints:c.view(this.input' +
  's.hints,u)};for(let e of[this.p,this.g,this.mean])this.sets.set(e,this.blocksAt(e))}initialise(e){for(le' +
  't t of this.parameters){let n=this.arena.view(an(this.p,t),en(t.shape));if(t.spread===0)n.fill(0);else{l' +
  'et r=Gt([n.length],{generator:e}).data;for(let e=0;e<n.length;e++)n[e]=r[e]*t.spread}}for(let e of[this.' +
  'g,this.m,this.v])this.arena.view(e,this.count).fill(0);this.arena.view(this.mean,this.count).set(this.ar' +
  'ena.view(this.p,this.count))}output(e,t){let n=this.shape.levels[e]??0;return this.arena.view(this.heads' +
  '.outputs[e]??0,t*B(n))}toProbabilities(e){let t=this.shape.levels[e]??0,{kernels:n}=this.arena;n.toProba' +
  'bilities(this.heads.outputs[e]??0,this.capacity,B(t),t)}tokens(e){return this.arena.view(this.norm,this.' +
  'columns*e*this.shape.width)}attention(e,t){let{columns:n}=this,r=Math.ceil(n/4)*4,i=this.kept[e].weights' +
  ',a=this.arena.view(i,t*n*r*this.shape.width/8),o=new Float32Array(a.length);for(let e=0;e<a.length;e+=n*' +
  'r)for(let t=0;t<n;t++)for(let i=0;i<n;i++)o[e+i*r+t]=a[e+t*r+i];return o}attentionOf(e,t,n){let{columns:' +
  'r}=this,i=Math.ceil(r/4)*4,a=this.kept[t].weights,o=this.shape.width/8,s=this.arena.view(a,n*o*r*i),c=ne' +
  'w Float32Array(n*o*i);for(let t=0;t<n*o;t++)for(let n=0;n<r;n++)c[t*i+n]=s[(t*r+n)*i+e];return c}forward' +
  '(e,t){this.run(e,t,ln)}predict(e,t){this.run(e,t,un)}run(e,t,n){let{arena:r,columns:i,inputs:a,scratch:o' +
  ',x:s}=this,{width:c,depth:l}=this.shape,u=this.sets.get(e),d={columns:i,rows:t,width:c};this.embedding.f' +
  'orward(e,s,t);for(let e=0;e<l;e++){let t=e<l-1?ln:n,i=u[e];t(r,d,i,this.kept[e],o,s,a.hidden)}r.kernels.' +
  'layerNorm(this.norm,this.scales,s,i*t,c),this.heads.forward(e,this.norm,t)}backward(e,t){let{arena:n,col' +
  'umns:r,inputs:i,scratch:a}=this,{kernels:o}=n,{width:s,depth:c}=this.shape,l={columns:r,rows:e,width:s},' +
  'u=r*e,d=a.narrow,f=this.heads.backward(this.p,this.g,this.norm,d,a.across,e,t);n.view(this.dX,u*s).fill(' +
  '0),o.layerNormBack(this.dX,d,this.norm,this.scales,u,s);let p=this.sets.get(this.p),m=this.sets.get(this' +
  '.g);for(let e=c-1;e>=0;e--){let t=this.kept[e],r=p[e],o=m[e];pn(n,l,r,o,t,a,this.dX,i.hidden)}return thi' +
  's.embedding.backward(this.p,this.g,this.dX,a.across,e),f}offset(e){let t=this.at.get(e);if(t===void 0)th' +
  'row Error(`no parameter ${e}`);return t}blocksAt(e){return Array.from({length:this.shape.depth},(t,n)=>{' +
  'let r=t=>e+this.offset(`blocks.${n}.${t}`);return{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:r(`out.w' +
  'eight`),outBias:r(`out.bias`),up:r(`up.weight`),upBias:r(`up.bias`),down:r(`down.weight`),downBias:r(`do' +
  'wn.bias`)}})}};let vn=.9,yn=.999;var bn=class{network;options;taken=0;averages=0;power1=1;power2=1;const' +
  'ructor(e,t){this.network=e,this.options=t}get steps(){return this.taken}step(e,t){let{network:n,options:' +
  'r}=this,{kernels:i}=n.arena;n.forward(n.p,e);let a=n.backward(e,t),o=Math.sqrt(i.sumOfSquares(n.g,n.coun' +
  't));if(!Number.isFinite(a)||!Number.isFinite(o))return n.arena.view(n.g,n.count).fill(0),NaN;let s=this.' +
  'rate();this.taken++,this.power1*=vn,this.power2*=yn;let c=o>r.clip?r.clip/o:1;this.update(0,n.decaying,s' +
  ',c,r.decay),this.update(n.decaying,n.count-n.decaying,s,c,0);let l=this.taken<=r.steps*(1-r.averaged);re' +
  'turn this.averages=l?0:this.averages+1,i.average(n.mean,n.p,n.count,1/Math.max(1,this.averages)),a}rate(' +
  '){let{rate:e,warmUp:t,steps:n}=this.options;if(this.taken<t)return e*(this.taken+1)/t;let r=Math.min(1,(' +
  'this.taken-t)/Math.max(1,n-t));return e/2*(1+A(Math.PI*r)[1])}update(e,t,n,r,i){let{p:a,g:o,m:s,v:c,aren' +
  'a:l}=this.network,u=4*e,d=n/(1-this.power1),f=1/Math.sqrt(1-this.power2),p=1-n*i,{kernels:m}=l;m.adamW(a' +
  '+u,o+u,s+u,c+u,t,r,p,d,f,vn,yn,1e-8)}};function xn(e){return e<=64?64:16}function Sn(e){return e<=256?xn' +
  '(e):4}var Cn=class{network;gaussian;values;hints;cells;constructor(e,t){this.network=e,this.gaussian=t;l' +
  'et{slots:n}=t;this.values=new Float32Array(e.capacity*n.columns),this.hints=new Float32Array(e.capacity*' +
  'n.count),this.cells={rows:e.capacity,slots:n,values:this.values}}*fill(){let{network:e,values:t,hints:n}' +
  '=this,{batch:r,capacity:i}=e,{slots:a}=this.cells,{columns:o}=a;yield*this.gaussian.predictLeaveOneOutIn' +
  'Pieces(this.cells,n,!0);for(let e=0;e<o;e++){let s=a.start(e),c=a.isNumber(e);for(let l=0,u=e*i;l<i;l++,' +
  'u++){let i=t[l*o+e],d=Number.isNaN(i);r.hidden[u]=+!!d,r.x[u]=d?0:i,r.hints[u]=c?n[l*a.count+s]:0}}}*eac' +
  'h(e,t,n){yield*this.run(t,n,()=>this.network.forward(e,this.network.capacity))}*run(e,t,n){let{network:r' +
  ',values:i}=this,{columns:a}=e.slots;for(let o=0;o<e.rows;o+=r.capacity){let s=Math.min(r.capacity,e.rows' +
  '-o);if(i.fill(NaN),i.set(e.values.subarray(o*a,(o+s)*a)),yield*this.fill(),n(),t(o,s),(yield)===!0)break' +
  '}}*predict(e,t,n){let r=0;return yield*this.run(t,(e,i)=>{for(let r=0;r<t.slots.columns;r++)this.write(t' +
  ',e,i,r,n);r=e+i},()=>this.network.predict(e,this.network.capacity)),r}write(e,t,n,r,i){let{network:a}=th' +
  'is,{slots:o}=e,{columns:s}=o,c=o.levels[r]??0,l=B(c);c>0&&a.toProbabilities(r);let u=a.output(r,a.capaci' +
  'ty);for(let d=0;d<n;d++){if(!Number.isNaN(e.values[(t+d)*s+r]))continue;let n=(t+d)*o.count+o.start(r);i' +
  'f(c===0){let e=a.batch.hints[r*a.capacity+d];i[n]=u[d*l]+e}else for(let e=0;e<c;e++)i[n+e]=u[d*l+e]}}},w' +
  'n=class{shape;parameters;gaussian;ready;constructor(e,t,n){this.shape=e,this.parameters=t,this.gaussian=' +
  'n}get isPlain(){return!this.parameters.some(e=>e!==0)}predict(e,t){L(this.predictInPieces(e,t))}*predict' +
  'InPieces(e,t){if(this.isPlain)return yield*this.gaussian.predictInPieces(e,t);let{network:n,runner:r}=th' +
  'is.prepare();yield*r.predict(n.p,e,t)}*each(e,t){let{network:n,runner:r}=this.prepare();yield*r.each(n.p' +
  ',e,(e,r)=>t(n,e,r))}prepare(){if(this.ready===void 0){let e=new _n(this.shape,Sn(this.shape.levels.lengt' +
  'h));e.arena.view(e.p,e.count).set(this.parameters),this.ready={network:e,runner:new Cn(e,this.gaussian)}' +
  '}return this.ready}};function Tn({slots:e,values:t},n,r){let i=t.subarray(n*e.columns,r*e.columns);retur' +
  'n{rows:r-n,slots:e,values:i}}function En(e,t,n){let r=e.slice(0,n.length*t);for(let i=0;i<n.length;i++){' +
  'let a=n[i];r.set(e.subarray(a*t,(a+1)*t),i*t)}return r}function H(e,t){let n=e.values.slice();for(let e=' +
  '0;e<n.length;e++)t[e]===1&&(n[e]=NaN);return{...e,values:n}}function Dn({slots:e,values:t},n,r){return A' +
  'rray.from({length:e.columns},(i,a)=>{let o=[];for(let i=n;i<r;i++)Number.isNaN(t[i*e.columns+a])&&o.push' +
  '(i-n);return Int32Array.from(o)})}function*On(e,{slots:t,values:n},r,i,a){let o=0;for(let s=r;s<i;s++){l' +
  'et i=(s-r)*t.count,c=e.isLong?yield*e.fillRowInPieces(n,s*t.columns,-1,a,i):e.fillRow(n,s*t.columns,-1,a' +
  ',i);o+=e.costOf(c),o>1e6&&(o=0,yield)}}function kn({feature:e,threshold:t,next:n},r,i,a,o,s,c){let l=a.l' +
  'ength-1,u=(e,n,r)=>Number(i[e+n*s]>t[r]);for(let t=0;t<=l;t+=4){let i=a[t]*o,s=a[Math.min(t+1,l)]*o,d=a[' +
  'Math.min(t+2,l)]*o,f=a[Math.min(t+3,l)]*o,[p,m,h,g]=[r,r,r,r],_=e[r],[v,y,b]=[_,_,_];for(;(_&v&y&b)!==-1' +
  ';)_>=0&&(p=n[p]+u(i,_,p),_=e[p]),v>=0&&(m=n[m]+u(s,v,m),v=e[m]),y>=0&&(h=n[h]+u(d,y,h),y=e[h]),b>=0&&(g=' +
  'n[g]+u(f,b,g),b=e[g]);c[t]=n[p],t+1<=l&&(c[t+1]=n[m]),t+2<=l&&(c[t+2]=n[h]),t+3<=l&&(c[t+3]=n[g])}}let A' +
  'n=1024,jn=[0,1,2,1,2];var Mn=class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=e,this.nodes=' +
  't,this.roots=n}predict(e,t){L(this.predictInPieces(e,t))}*predictInPieces(e,t){let{rows:n,slots:r}=e,i=n' +
  'ew Float32Array(Math.min(An,n)*r.count);for(let a=0;a<n;a+=An){let o=Math.min(n,a+An);yield*On(this.gaus' +
  'sian,e,a,o,i);let s=Dn(e,a,o),c=new Float32Array((o-a)*r.count);for(let[t,n]of jn.entries())if(yield*thi' +
  's.fillOnce(e,n,s,i),!(t<jn.length-4))for(let e=0;e<c.length;e++)c[e]=c[e]+i[e]/4;for(let[e,n]of s.entrie' +
  's()){let i=r.width(e);for(let o of n){let n=o*r.count+r.start(e);t.set(c.subarray(n,n+i),a*r.count+n)}}}' +
  '}*fillOnce({slots:e},t,n,r){let{nodes:i,roots:a}=this,o=a.length/e.columns/3,c=0;for(let[l,u]of n.entrie' +
  's()){let n=(t*e.columns+l)*o,d=Nn(a,n,o);if(d===0||u.length===0)continue;let f=e.width(l),p=new Float32A' +
  'rray(u.length*f),m=new Int32Array(u.length);for(let t=n;t<n+d;t++){kn(i,a[t],r,u,e.count,1,m);for(let e=' +
  '0;e<u.length;e++){let t=m[e];for(let n=0;n<f;n++){let r=e*f+n;p[r]=p[r]+i.values[t+n]}}c+=u.length*(10+f' +
  '),c>1e6&&(c=0,yield)}for(let[t,n]of u.entries()){let i=n*e.count+e.start(l);r.set(p.subarray(t*f,(t+1)*f' +
  '),i),e.isNumber(l)||s(r,i,i+f)}}}get isPlain(){return!this.roots.some(e=>e>=0)}twin(t){return new e(t,th' +
  'is.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},' +
  'r){return new e(r,n,t)}};function Nn(e,t,n){let r=0;for(;r<n&&e[t+r]>=0;)r++;return r}let U=1024;var Pn=' +
  'class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){L' +
  '(this.predictInPieces(e,t))}*predictInPieces(e,t){let n=0,{rows:r,slots:i}=e,{count:a}=i,o=new Float32Ar' +
  'ray(Math.min(U,r)*a),c=new Float64Array(Math.min(U,r)*Fn(i));for(let l=0;l<r;l+=U){let u=Math.min(r,l+U)' +
  ';yield*On(this.gaussian,e,l,u,o);let d=Dn(e,l,u);for(let[e,r]of d.entries()){let d=i.start(e),f=i.width(' +
  'e),p=this.addUp(e,i,r,o,c);r.forEach((n,r)=>{let u=(l+n)*a+d;for(let e=0;e<f;e++){let i=o[n*a+d+e],s=p>0' +
  '?c[r*f+e]/p:0;t[u+e]=i+s}i.isNumber(e)||s(t,u,u+f)}),n+=u-l+r.length*p*(10+f),n>1e6&&(n=0,yield)}}}get i' +
  'sPlain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n,r,i){let{roots:a,nodes:o}=this,{values:s}=o,c=a.len' +
  'gth/t.columns,l=t.width(e);i.fill(0,0,n.length*l);let u=new Int32Array(n.length),d=0;for(;d<c;d++){let f' +
  '=a[e*c+d];if(f<0)break;kn(o,f,r,n,t.count,1,u);for(let e=0;e<n.length;e++){let t=u[e];for(let n=0;n<l;n+' +
  '+){let r=e*l+n;i[r]=i[r]+s[t+n]}}}return d}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){retu' +
  'rn{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},r){return new e(r,n,t)}};function Fn' +
  '(e){return e.levels.reduce((e,t)=>Math.max(e,t),1)}let W=1e-13,In=1e-150,Ln=1e150;function G(e,t,n=t){if' +
  '(t>16)return L(K(e,t,n));let r=1,i=0;for(let a=0;a<t;a++){let o=a*n,s=e[o+a],c=s;for(let t=0;t<a;t++)c-=' +
  'e[o+t]**2;c>W*s||(c=Math.max(W*s,1e-300));let l=Math.sqrt(c);e[o+a]=l,r*=c,(r<In||r>Ln)&&(i+=Math.log(r)' +
  ',r=1);for(let r=a+1;r<t;r++){let t=r*n,i=e[t+a];for(let n=0;n<a;n++)i-=e[t+n]*e[o+n];e[t+a]=i/l}}return ' +
  'i+Math.log(r)}function*K(e,t,n=t){let r=1,i=0,a=0;for(let o=0;o<t;o++){let s=o-o%4,c=s+4<=t;c&&o===s&&zn' +
  '(e,o,n),r*=Rn(e,o,c?s:0,n),(r<In||r>Ln)&&(i+=Math.log(r),r=1),a+=o*o/2,a>1e6&&(a=0,yield)}return i+Math.' +
  'log(r)}function Rn(e,t,n,r){let i=t*r;for(let a=n;a<t;a++){let t=a*r,n=e[i+a];for(let r=0;r<a;r++)n-=e[i' +
  '+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i+t],o=a;for(let n=0;n<t;n++)o-=e[i+n]**2;return o>W*a||(o=Math.max(W' +
  '*a,1e-300)),e[i+t]=Math.sqrt(o),o}function zn(e,t,n){let r=t*n,i=r+n,a=i+n,o=a+n;for(let s=0;s<t;s++){le' +
  't t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d=e[o+s];for(let n=0;n<s;n++){let s=e[t+n];c-=e[r+n]*s,l-=e[i+n]*s,u-' +
  '=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e[r+s]=c/f,e[i+s]=l/f,e[a+s]=u/f,e[o+s]=d/f}}function q(e,t,n,r,i=0){' +
  'for(let a=0;a<t;a++){let t=r[i+a];for(let o=0;o<a;o++)t-=e[a*n+o]*r[i+o];r[i+a]=t/e[a*n+a]}}function J(e' +
  ',t,n,r,i=0){for(let a=t-1;a>=0;a--){let o=r[i+a];for(let s=a+1;s<t;s++)o-=e[s*n+a]*r[i+s];r[i+a]=o/e[a*n' +
  '+a]}}function Bn(e,t,n,r){if(t>16)L(Vn(e,t,n,r));else{r.fill(0,0,t*t);for(let i=0;i<t;i++){let a=i*t;r[a' +
  '+i]=1/e[i*n+i];for(let o=i+1;o<t;o++){let t=0;for(let s=i;s<o;s++)t-=e[o*n+s]*r[a+s];r[a+o]=t/e[o*n+o]}}' +
  'for(let e=0;e<t;e++)for(let n=e;n<t;n++){let i=0;for(let a=n;a<t;a++)i+=r[e*t+a]*r[n*t+a];r[e*t+n]=i}Hn(' +
  'r,t)}}function*Vn(e,t,n,r){r.fill(0,0,t*t);let i=0;for(let a=0;a<t;a+=4)Un(e,t,n,r,a,Math.min(t,a+4)),i+' +
  '=2*(t-a)**2,i>1e6&&(i=0,yield);for(let e=0;e<t;e++)Wn(r,t,e),i+=(t-e)**2/2,i>1e6&&(i=0,yield);Hn(r,t)}fu' +
  'nction Hn(e,t){for(let n=0;n<t;n++)for(let r=0;r<n;r++)e[n*t+r]=e[r*t+n]}function Un(e,t,n,r,i,a){for(le' +
  't o=i;o<a;o++){let i=o*t;r[i+o]=1/e[o*n+o];for(let t=o+1;t<a;t++)r[i+t]=Y(e,t*n,r,i,o,t)/e[t*n+t]}if(a-i' +
  '<4)return;let o=i*t,s=o+t,c=s+t,l=c+t,u=a-1;for(let d=a;d<t;d++){let t=d*n,a=Y(e,t,r,o,i,u),f=Y(e,t,r,s,' +
  'i+1,u),p=Y(e,t,r,c,i+2,u),m=0;for(let n=u;n<d;n++){let i=e[t+n];a-=i*r[o+n],f-=i*r[s+n],p-=i*r[c+n],m-=i' +
  '*r[l+n]}let h=e[t+d];r[o+d]=a/h,r[s+d]=f/h,r[c+d]=p/h,r[l+d]=m/h}}function Y(e,t,n,r,i,a){let o=0;for(le' +
  't s=i;s<a;s++)o-=e[t+s]*n[r+s];return o}function Wn(e,t,n){let r=n*t,i=n;for(;i+4<=t;i+=4){let n=i*t,a=n' +
  '+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;for(let t=i;t<i+3;t++){let s=e[r+t];c+=s*e[n+t],t>i&&(l+=s*e[a+t]),t>i+1&' +
  '&(u+=s*e[o+t])}for(let f=i+3;f<t;f++){let t=e[r+f];c+=t*e[n+f],l+=t*e[a+f],u+=t*e[o+f],d+=t*e[s+f]}e[r+i' +
  ']=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3]=d}for(;i<t;i++){let n=0;for(let a=i;a<t;a++)n+=e[r+a]*e[i*t+a];e[r+i]' +
  '=n}}function X(e){let t=e.reduce((e,t)=>e+Number(t>16),0),n=Math.max(6,Math.min(48,Math.floor(64/t)));re' +
  'turn Int32Array.from(e,e=>e>16?Math.min(n,e-1):0)}function Gn({levels:e}){let t=X(e);return e.reduce((e,' +
  'n,r)=>e+(t[r]||Math.max(1,n)),0)}function Kn(e){return X(e).reduce((t,n,r)=>t+n*e[r],0)}function qn(e,t)' +
  '{let{slots:n}=e,r=X(n.levels),i=new Float64Array(Kn(n.levels)),a=0;for(let o=0;o<n.columns;o++){let s=r[' +
  'o];if(s===0)continue;let c=n.width(o),l=t.centre.subarray(n.start(o),n.end(o)),u=Xn(Yn(Jn(e,t,o),c,n.cou' +
  'nt),l,s);for(let e=0;e<c;e++){let t=Math.sqrt(l[e]);if(t!==0)for(let n=0;n<s;n++)i[a+e*s+n]=u[n*c+e]/t}a' +
  '+=c*s}return i}function Jn({rows:e,slots:t,values:n},r,i){let a=t.width(i),{columns:o,count:s}=t,c=new F' +
  'loat64Array(a*s),l=new Float64Array(a*o),u=new Float64Array(a);for(let r=0;r<e;r++){let e=n[r*o+i];if(!N' +
  'umber.isNaN(e)){u[e]=u[e]+1;for(let a=0;a<o;a++){let u=n[r*o+a];if(a===i||Number.isNaN(u))continue;l[e*o' +
  '+a]=l[e*o+a]+1;let d=t.isNumber(a),f=e*s+t.start(a)+(d?0:u);c[f]=c[f]+(d?u:1)}}}for(let e=0;e<a;e++){let' +
  ' n=Math.sqrt(u[e]);for(let i=0;i<o;i++){let a=l[e*o+i];for(let o=t.start(i);o<t.end(i);o++){let t=r.scal' +
  'e[o],i=c[e*s+o]-a*r.centre[o];c[e*s+o]=a>0&&t>0?i/t/n:0}}}return c}function Yn(e,t,n){let r=new Float64A' +
  'rray(t*t);for(let i=0;i<t;i++)for(let a=0;a<=i;a++){let o=0;for(let t=0;t<n;t++)o+=e[i*n+t]*e[a*n+t];r[i' +
  '*t+a]=o,r[a*t+i]=o}return r}function Xn(e,t,n){let r=t.length,i=t.map(Math.sqrt),a=new M().manualSeed(0)' +
  ',o=new Float64Array(n*r);for(let e=0;e<o.length;e++)o[e]=a.uniform32()-.5;let s=new Float64Array(r);for(' +
  'let t=0;t<=12;t++)for(let a=0;a<n;a++){let n=o.subarray(a*r,(a+1)*r);if(t>0){for(let t=0;t<r;t++)s[t]=Z(' +
  'e.subarray(t*r,(t+1)*r),n);n.set(s)}Zn(n,i,o,a)}return o}function Zn(e,t,n,r){let i=e.length;for(let n=0' +
  ';n<i;n++)t[n]===0&&(e[n]=0);let a=Math.sqrt(Z(e,e));for(let a=0;a<2;a++){Qn(e,t);for(let t=0;t<r;t++)Qn(' +
  'e,n.subarray(t*i,(t+1)*i))}let o=Math.sqrt(Z(e,e)),s=o>1e-9*a&&o>1e-150?1/o:0;for(let t=0;t<i;t++)e[t]=e' +
  '[t]*s}function Qn(e,t){let n=Z(e,t);for(let r=0;r<e.length;r++)e[r]=e[r]-n*t[r]}function Z(e,t){let n=0;' +
  'for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function $n({rows:e,slots:t,values:n}){let{columns:r}=t' +
  ',i=new Float64Array(t.count),a=new Float64Array(t.count);for(let o=0;o<r;o++){let s=t.start(o),c=!t.isNu' +
  'mber(o),l=0,u=0;for(let t=0;t<e;t++){let e=n[t*r+o];Number.isNaN(e)||(l++,c?i[s+e]=i[s+e]+1:u+=e)}if(l==' +
  '=0)continue;if(c){for(let e=s;e<t.end(o);e++){let t=i[e]/l;i[e]=t,a[e]=Math.sqrt(t*(1-t))}continue}let d' +
  '=u/l,f=0;for(let t=0;t<e;t++){let e=n[t*r+o];Number.isNaN(e)||(f+=(e-d)**2)}let p=Math.sqrt(f/l);i[s]=d,' +
  'a[s]=p>1e-6*Math.max(1,Math.abs(d))?p:0}return{centre:i,scale:a,codes:/* @__PURE__ */ new Float64Array}}' +
  'function Q(e,{scale:t,codes:n},r=n.length>0){let{levels:i,columns:a,count:o}=e,s=r?X(i):new Int32Array(a' +
  '),c=new Int32Array(o).fill(-1),l=new Int32Array(a).fill(-1),u=new Int32Array(a),d=0,f=0;for(let n=0;n<a;' +
  'n++){let r=s[n];if(r>0)l[n]=d,u[n]=f,d+=r,f+=r*e.width(n);else for(let r=e.start(n);r<e.end(n);r++)t[r]>' +
  '0&&(c[r]=d++)}return{count:d,slot:c,first:l,codes:s,start:u}}function er(e,t,n){let{slot:r,first:i,codes' +
  ':a}=t,o=a[n];return o>0?Array.from({length:o},(e,t)=>i[n]+t):[...r.subarray(e.start(n),e.end(n))].filter' +
  '(e=>e>=0)}function tr(e,t,{mean:n,precision:r},i){let{centre:a,scale:o,codes:s}=t,c=Q(e,t),l=n.length,u=' +
  'new Float64Array(e.count),d=e.start(i),f=c.slot[d];if(f<0)return{intercept:a[d],weights:u};let p=o[d],m=' +
  'e=>-p*r[f*l+e]/r[f*l+f],h=a[d]+p*n[f];for(let t=0;t<e.columns;t++){if(t===i)continue;for(let r=e.start(t' +
  ');r<e.end(t);r++){let e=c.slot[r];if(e<0)continue;let t=m(e)/o[r];u[r]=t,h-=t*a[r]+m(e)*n[e]}let r=c.cod' +
  'es[t];for(let i=0;i<r;i++){let a=c.first[t]+i;h-=m(a)*n[a];for(let n=0;n<e.width(t);n++){let o=e.start(t' +
  ')+n,l=s[c.start[t]+n*r+i];u[o]=u[o]+m(a)*l}}}return{intercept:h,weights:u}}var nr=class{precision;d;bloc' +
  'k=/* @__PURE__ */ new Float64Array;one=/* @__PURE__ */ new Float64Array(1);sums=/* @__PURE__ */ new Floa' +
  't64Array(4);constructor(e,t){this.precision=e,this.d=t}solve(e,t,n,r,i,a){let{precision:o,d:s}=this,c=e.' +
  'length,l=c*n;this.block.length<l+c*c&&(this.block=new Float64Array(l+c*c));let{block:u}=this;for(let d=0' +
  ';d<c;d++){let f=e[d],p=d*n;for(let e=0;e<n;e++)u[p+e]=o[f*s+t[e]];q(r,n,n,u,p);let m=0;for(let e=0;e<s;e' +
  '++)m+=o[f*s+e]*i[e];a[d]=m;for(let t=0;t<=d;t++){let r=o[f*s+e[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e' +
  '];u[l+d*c+t]=r}}if(c===1){let{one:e}=this;e[0]=u[l],G(e,1),a[0]=a[0]/e[0]/e[0];return}let d=u.subarray(l' +
  ',l+c*c);G(d,c),q(d,c,c,a),J(d,c,c,a)}solveFour(e,t,n,r,i,a){let{one:o,sums:s}=this;this.block.length<4*n' +
  '&&(this.block=new Float64Array(4*n)),this.multiplyFour(e,i,s),this.takeFour(e,t,n),rr(r,n,this.block);fo' +
  'r(let t=0;t<4;t++){let r=e[t],i=this.precision[r*this.d+r];for(let e=t;e<4*n;e+=4)i-=this.block[e]*this.' +
  'block[e];o[0]=i,G(o,1),a[t]=s[t]/o[0]/o[0]}}moveMissing(e,t,n,r,i,a){let{precision:o,d:s}=this;a.fill(0,' +
  '0,n);for(let[r,c]of e.entries())for(let e=0;e<n;e++){let n=o[c*s+t[e]];a[e]=a[e]+n*i[r]}q(r,n,n,a),J(r,n' +
  ',n,a)}multiplyFour(e,t,n){let{precision:r,d:i}=this,a=e[0]*i,o=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;' +
  'for(let e=0;e<i;e++){let n=t[e];l+=r[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3' +
  ']=f}takeFour(e,t,n){let{precision:r,d:i,block:a}=this;for(let o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;' +
  'e++)a[e*4+o]=r[s+t[e]]}}};function rr(e,t,n){for(let r=0;r<t;r++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n' +
  '[i+3];for(let i=0,l=0;i<r;i++,l+=4){let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e' +
  '[r*t+r];n[i]=a/l,n[i+1]=o/l,n[i+2]=s/l,n[i+3]=c/l}}var ir=class{slots;scaling;normal;dimensions;construc' +
  'tor(e,t,n,r){this.slots=e,this.scaling=t,this.normal=n,this.dimensions=r}look(e,t,n,r,i){let{first:a,cod' +
  'es:o,start:s}=this.dimensions,c=o[e],l=a[e],u=!Number.isNaN(t),d=s[e]+(u?t*c:0);for(let e=0;e<c;e++){let' +
  ' t=this.scaling.codes[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[i+e]=l+e}return u?i:i+c}expect(e,t,n,r,i){' +
  'let{slots:a,scaling:o,normal:s}=this,{first:c,codes:l,start:u}=this.dimensions,d=l[e],f=c[e],p=a.start(e' +
  ');for(let c=0;c<a.width(e);c++){let a=u[e]+c*d,l=1;for(let e=0;e<d;e++){let n=t[f+e]-(i===void 0?0:i[e])' +
  ';l+=o.codes[a+e]*(s.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}},ar=class{slots;scaling;normal;dimensions;code' +
  'd;d;missing;deviation;solved;again;factor=/* @__PURE__ */ new Float64Array;left;row;waiting={slots:/* @_' +
  '_PURE__ */ new Int32Array(4),dims:/* @__PURE__ */ new Int32Array(4),count:0};constructor(e,t,n){this.slo' +
  'ts=e,this.scaling=t,this.normal=n,this.dimensions=Q(e,t),this.coded=new ir(e,t,n,this.dimensions);let r=' +
  'n.mean.length;this.d=r,this.missing=new Int32Array(r),this.deviation=new Float64Array(r),this.solved=new' +
  ' Float64Array(r),this.again=new Float64Array(2*r),this.left=new nr(n.precision,r),this.row=new Float64Ar' +
  'ray(e.count)}leaveOutSome(e,t,n,r,i,a,o,s){let{slots:c,row:l}=this;for(let o=e;o<t;o++)Number.isNaN(n[r+' +
  'o])||(c.isNumber(o)?this.leaveOutNumber(o,i):a||this.leaveOut(o,i));this.leaveOutWaiting(i);for(let n=e;' +
  'n<t;n++){if(a&&!c.isNumber(n))continue;let e=c.end(n);for(let t=c.start(n);t<e;t++)o[s+t]=l[t]}}get isLo' +
  'ng(){return this.d>200}costOf(e){return e*(e*(e/6+1)+this.d)+this.d}fillRow(e,t,n,r,i=0){let a=this.look' +
  '(e,t,n,r,i);return this.prepare(a),G(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}*fillRowI' +
  'nPieces(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(a),yield*K(this.factor,a),this.condi' +
  'tion(a),this.expect(e,t,n,r,i),a}fillAgainWithout(e,t,n,r,i,a){let{slots:o,deviation:s,missing:c,factor:' +
  'l,solved:u,again:d}=this;a.set(r);for(let e=o.start(n);e<o.end(n);e++)a[e]=this.scaling.centre[e];let f=' +
  'er(o,this.dimensions,n);this.left.solve(f,c,i,l,s,u),this.left.moveMissing(f,c,i,l,u,d),d.set(s,i);for(l' +
  'et[e,t]of f.entries())s[t]=s[t]-u[e];for(let e=0;e<i;e++){let t=c[e];s[t]=s[t]+d[e]}this.expect(e,t,n,a,' +
  '0),s.set(d.subarray(i,i+this.d))}look(e,t,n,r,i){let{deviation:a,missing:o,slots:s}=this,{centre:c,scale' +
  ':l}=this.scaling,{mean:u}=this.normal,{slot:d,codes:f}=this.dimensions,p=0;for(let m=0;m<s.columns;m++){' +
  'let h=s.start(m),g=s.end(m),_=m===n?NaN:e[t+m],v=!Number.isNaN(_);for(let e=h;e<g;e++){let t=d[e],n=s.re' +
  'ad(m,_,e-h);v&&(r[i+e]=n),t<0?v||(r[i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=this.coded.' +
  'look(m,_,a,o,p))}return p}expect(e,t,n,r,i){let{slots:a,deviation:o}=this,c=this.dimensions.slot;for(let' +
  ' l=0;l<a.columns;l++){if(l!==n&&!Number.isNaN(e[t+l]))continue;let u=a.start(l),d=a.end(l);for(let e=u;e' +
  '<d;e++){let t=c[e];t>=0&&(r[i+e]=this.expected(e,t,o[t]))}this.dimensions.codes[l]>0&&this.coded.expect(' +
  'l,o,r,i+u),a.isNumber(l)||s(r,i+u,i+d)}}prepare(e){this.factor.length<e*e&&(this.factor=new Float64Array' +
  '(e*e));let{d:t,deviation:n,missing:r,factor:i,solved:a}=this,{precision:o}=this.normal;for(let t=0;t<e;t' +
  '++)n[r[t]]=0;for(let s=0;s<e;s++){let c=r[s]*t,l=0;for(let e=0;e<t;e++)l+=o[c+e]*n[e];a[s]=-l;for(let t=' +
  '0;t<=s;t++)i[s*e+t]=o[c+r[t]]}}condition(e){let{deviation:t,missing:n,factor:r,solved:i}=this;q(r,e,e,i)' +
  ',J(r,e,e,i);for(let r=0;r<e;r++)t[n[r]]=i[r]}leaveOutNumber(e,t){let{slots:n,waiting:r,row:i}=this,a=n.s' +
  'tart(e),o=this.dimensions.slot[a];o<0?i[a]=this.scaling.centre[a]:(r.slots[r.count]=a,r.dims[r.count]=o,' +
  'r.count++,r.count===4&&this.leaveOutWaiting(t))}leaveOutWaiting(e){let{waiting:t,deviation:n,missing:r,f' +
  'actor:i,solved:a,row:o}=this;if(t.count===0)return;let s=t.count-1;t.dims.fill(t.dims[s],t.count),this.l' +
  'eft.solveFour(t.dims,r,e,i,n,a);for(let e=0;e<=s;e++){let r=t.slots[e],i=t.dims[e];o[r]=this.expected(r,' +
  'i,n[i]-a[e])}t.count=0}leaveOut(e,t){let{deviation:n,missing:r,factor:i,solved:a,slots:o,row:c}=this,l=t' +
  'his.dimensions.slot,u=o.start(e),d=o.end(e),f=er(o,this.dimensions,e);for(let e=u;e<d;e++)c[e]=this.scal' +
  'ing.centre[e];this.left.solve(f,r,t,i,n,a);let p=0;for(let e=u;e<d;e++){let t=l[e];t<0||(c[e]=this.expec' +
  'ted(e,t,n[t]-a[p++]))}this.dimensions.codes[e]>0&&this.coded.expect(e,n,c,u,a),o.isNumber(e)||s(c,u,d)}e' +
  'xpected(e,t,n){let{centre:r,scale:i}=this.scaling;return r[e]+i[e]*(this.normal.mean[t]+n)}},or=class e ' +
  'extends ar{sizes=new Float64Array(this.d);predict(e,t){L(this.predictInPieces(e,t))}*predictInPieces(e,t' +
  '){let{slots:n,row:r}=this,{rows:i,values:a}=e,s=0;for(let e=0;e<i;e++){let i=e*n.columns,c=this.isLong?y' +
  'ield*this.fillRowInPieces(a,i,-1,r):this.fillRow(a,i,-1,r);o(n,a,i,r,t,e*n.count),s+=this.costOf(c),s>1e' +
  '6&&(s=0,yield)}}predictLeaveOneOut(e,t,n=!1){L(this.predictLeaveOneOutInPieces(e,t,n))}*predictLeaveOneO' +
  'utInPieces(e,t,n=!1){let{slots:r,d:i,row:a}=this,{rows:o,values:s}=e;if(n&&!r.levels.includes(0))return;' +
  'let c=0;for(let e=0;e<o;e++){let o=e*r.columns,l=this.isLong?yield*this.fillRowInPieces(s,o,-1,a):this.f' +
  'illRow(s,o,-1,a);c+=this.costOf(l);for(let a=0,u=this.isLong?4:r.columns;a<r.columns;a+=u)this.leaveOutS' +
  'ome(a,Math.min(r.columns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2+i),c>1e6&&(c=0,yield)}}*writeSpreads(e,t)' +
  '{let{missing:n,factor:r,scaling:i,solved:a}=this,{slot:o}=this.dimensions,s=this.sizes;s.fill(0);let c=0' +
  ';for(let t=0;t<e;t++){let i=0;for(let n=t;n<e;n++){let o=+(n===t);for(let i=t;i<n;i++)o-=r[n*e+i]*a[i];l' +
  'et s=o/r[n*e+n];a[n]=s,i+=s*s}s[n[t]]=Math.sqrt(i),c+=(e-t)**2/2,c>1e6&&(c=0,yield)}for(let e=0;e<t.leng' +
  'th;e++){let n=o[e];t[e]=n<0?0:i.scale[e]*s[n]}}drawRow(e,t,n,r,i){let a=this.look(e,t,-1,n,r);this.prepa' +
  're(a),G(this.factor,a),this.condition(a);let{deviation:o,missing:s,factor:c,solved:l}=this;for(let e=0;e' +
  '<a;e++)l[e]=i();J(c,a,a,l);for(let e=0;e<a;e++){let t=s[e];o[t]=o[t]+l[e]}this.expect(e,t,-1,n,r)}givenA' +
  'll(e){return tr(this.slots,this.scaling,this.normal,e)}twin(){return new e(this.slots,this.scaling,this.' +
  'normal)}toArrays(){return{levels:Int32Array.from(this.slots.levels),...this.scaling,...this.normal}}stat' +
  'ic fromArrays({levels:t,centre:n,scale:r,codes:i,mean:o,precision:s}){return new e(new a([...t]),{centre' +
  ':n,scale:r,codes:i},{mean:o,precision:s})}};function sr({gaussian:e,attention:t,forest:n,chain:r}){retur' +
  'n{...cr(`gaussian`,e.toArrays()),"attention.parameters":t.parameters,...cr(`forest`,n.toArrays()),...cr(' +
  '`chain`,r.toArrays())}}function cr(e,t){let n=Object.entries(t);return Object.fromEntries(n.map(([t,n])=' +
  '>[`${e}.${t}`,n]))}function lr(e,t,n){if(e<=t)return Int32Array.from({length:e},(e,t)=>t);let r=new Int3' +
  '2Array(t),i=0;for(let a=0;a<e&&i<t;a++)n.uniform32()*(e-a)<t-i&&(r[i++]=a);return r.subarray(0,i)}functi' +
  'on ur(e,t,n){let{rows:r,slots:i,values:a}=e;if(r<=t)return e;let o=lr(r,t,n);return{rows:o.length,slots:' +
  'i,values:En(a,i.columns,o)}}function dr(e,t,n,r){let i=0,a=0;for(let o=0;o<e.slots.columns;o++){let{erro' +
  'r:s,typicalError:c}=fr(e,t,n,r,o);i+=s,a+=c}return i/a}function fr({slots:e,rows:t,values:n},r,i,a,o){le' +
  't s=e.start(o),c=e.width(o),l=0,u=0;for(let d=0;d<t;d++){let t=d*e.columns+o,f=n[t];if(!(r[t]!==1||Numbe' +
  'r.isNaN(f)))for(let t=s;t<s+c;t++){let n=e.read(o,f,t-s);l+=(n-i[d*e.count+t])**2,u+=(n-a[t])**2}}let d=' +
  'pr(e.isNumber(o),a.subarray(s,s+c));return{error:l/d,typicalError:u/d}}function pr(e,t){return e?1:1-t.r' +
  'educe((e,t)=>e+t*t,0)}function*mr(e,t,n,r,i,a){let o=new _r(e,t,n,r,i.open(`look`)),s=H(e,t);for(let e=0' +
  ';;e++){let t=a.rate/3**e,r=yield*hr(s,o,n,i.open(`attention`,e),{...a,rate:t});if(r!==void 0)return{...r' +
  ',restarts:e};if(e===3)throw RangeError(`fit: a loss that is finite, got none at learning rates down to $' +
  '{t}`)}}function*hr(e,t,n,r,i){let{steps:a,decay:o,from:s}=i,{levels:c,columns:l}=e.slots,u={...i.shape,l' +
  'evels:c},d=new _n(u,a===0?1:xn(l));d.initialise(r),s!==void 0&&d.arena.view(d.p,d.count).set(s);let f=Ma' +
  'th.max(10,Math.round(a/20)),{rate:p,averaged:m}=s===void 0?{rate:i.rate,averaged:.3}:{rate:.3*i.rate,ave' +
  'raged:.5},h=new bn(d,{rate:p,warmUp:f,steps:a,decay:o,clip:1,averaged:m}),g=new gr(e,d,n,r,i),_=[],v={er' +
  'ror:1/0,parameters:/* @__PURE__ */ new Float32Array,at:0},y=0,b=0;for(let e=1;e<=a;e++){let n=yield*e===' +
  '1?Zt(g.next()):g.next();if(n===void 0)break;let r=h.step(d.capacity,{hidden:1/Math.max(1,n.hidden),shown' +
  ':i.shown/Math.max(1,n.shown)});if(Number.isNaN(r))return;y+=r,b++;let o=e%i.every===0||e===a,s=o?!1:yiel' +
  'd;if(!o&&s!==!0)continue;let c=yield*Qt(300,t.error(d)),l={step:e,steps:a,loss:y/b,heldBack:c};if(_.push' +
  '(l),(c<v.error||Number.isNaN(v.error)||_.length===1)&&(v={error:c,parameters:d.arena.view(d.mean,d.count' +
  ').slice(),at:_.length}),s=(yield l)===!0||s,s===!0||_.length-v.at>=i.patience)break;y=0,b=0}return{predi' +
  'ctor:new wn(u,_.length>0?v.parameters:s??new Float32Array(d.count),n),history:_}}var gr=class{cells;netw' +
  'ork;generator;options;runner;truth;order=[];at=0;constructor(e,t,n,r,i){this.cells=e,this.network=t,this' +
  '.generator=r,this.options=i,this.runner=new Cn(t,n),this.truth=new Float32Array(this.runner.values.lengt' +
  'h)}*next(){let{network:e,generator:t,runner:n,truth:r}=this,{capacity:i,batch:a}=e,[o,s]=this.options.hi' +
  'de,{columns:c}=this.cells.slots,l=0,u=0;for(let e=0;e<i;e++){let d=this.nextRow()*c,f=o+(s-o)*t.uniform3' +
  '2();for(let r=0;r<c;r++){let o=this.cells.values[d+r],s=r*i+e,p=!Number.isNaN(o),m=p&&t.uniform32()<f;n.' +
  'values[e*c+r]=m?NaN:o,a.roles[s]=p?m?2:1:0,m?l++:p&&u++}r.set(this.cells.values.subarray(d,d+c),e*c)}yie' +
  'ld*n.fill();for(let e=0;e<i;e++)for(let t=0;t<c;t++){let n=r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:n}retur' +
  'n{hidden:l,shown:u}}nextRow(){return this.at>=this.order.length&&(this.order=qt(this.cells.rows,{generat' +
  'or:this.generator}).data,this.at=0),Number(this.order[this.at++])}},_r=class{gaussian;typical;rows;heldB' +
  'ack;out;constructor(e,t,n,r,i){this.gaussian=n,this.typical=r;let{slots:a,values:o}=e,{columns:s}=a,c=[]' +
  ';for(let n=0;n<e.rows;n++)t.subarray(n*s,(n+1)*s).includes(1)&&c.push(n);let l=lr(c.length,768,i).map(e=' +
  '>c[e]);this.heldBack=En(t,s,l),this.rows={rows:l.length,slots:a,values:En(o,s,l)},this.out=new Float32Ar' +
  'ray(l.length*a.count)}*error(e){let{rows:t,heldBack:n,out:r,typical:i}=this;return dr(Tn(t,0,yield*new C' +
  'n(e,this.gaussian).predict(e.mean,H(t,n),r)),n,r,i)}};function vr(e,t,n){let{length:r}=e;if(2*t<=r)for(l' +
  'et i=0;i<t;i++)yr(e,i,i+n.index(r-i));else for(let i=r-1;i>=t;i--)yr(e,i,n.index(i+1))}function yr(e,t,n' +
  '){let r=e[n];e[n]=e[t],e[t]=r}let br=2654435769;var xr=class{state;constructor(e){this.state=F(e)}index(' +
  'e){return this.state=this.state+br|0,(F(this.state)>>>0)*e/2**32|0}uniform(){return this.state=this.stat' +
  'e+br|0,(F(this.state)>>>0)/2**32}};function Sr(e,t){let{rows:n,outputs:r,y:i}=e,a=Math.sqrt(1/8),o=Float' +
  '32Array.from({length:r*8},()=>t.index(2)===0?-a:a),s=new Float32Array(n*8);for(let e=0;e<n;e++)for(let t' +
  '=0;t<r;t++){let n=i[e*r+t];for(let r=0;r<8;r++){let i=e*8+r;s[i]=s[i]+n*o[t*8+r]}}return{...e,outputs:8,' +
  'y:s,leaf:{outputs:r,y:i}}}function Cr(e){let{rows:t,outputs:n,y:r}=e,i=new Float32Array(t);for(let e=0;e' +
  '<t;e++)i[e]=r[e*n];return{...e,outputs:1,y:i,leaf:{outputs:n,y:r}}}let wr=2e4,Tr=4e3,Er=1024;var Dr=clas' +
  's{nodes={feature:new Int16Array(Er),threshold:new Float32Array(Er),next:new Int32Array(Er),values:new Fl' +
  'oat32Array(Er)};count=0;valueCount=0;add(){let e=this.count++;return e===this.nodes.feature.length&&this' +
  '.makeRoom(),this.nodes.feature[e]=-1,e}end(e,t,n){let r=this.valueCount;this.valueCount+=t.length,this.v' +
  'alueCount>this.nodes.values.length&&this.makeRoomForValues();let{next:i,values:a}=this.nodes;i[e]=r;for(' +
  'let e=0;e<t.length;e++)a[r+e]=t[e]*n;return r}ask(e,t,n){let r=this.add();this.add();let{nodes:i}=this;r' +
  'eturn i.feature[e]=t,i.threshold[e]=n,i.next[e]=r,r}get outputs(){return this.valueCount}cut(e,t){this.c' +
  'ount=e,this.valueCount=t}toNodes(){let{feature:e,threshold:t,next:n,values:r}=this.nodes;return{feature:' +
  'e.slice(0,this.count),threshold:t.slice(0,this.count),next:n.slice(0,this.count),values:r.slice(0,this.v' +
  'alueCount)}}makeRoom(){let{feature:e,threshold:t,next:n}=this.nodes,r=2*e.length;this.nodes={...this.nod' +
  'es,feature:$(new Int16Array(r),e),threshold:$(new Float32Array(r),t),next:$(new Int32Array(r),n)}}makeRo' +
  'omForValues(){let{values:e}=this.nodes,t=Math.max(2*e.length,this.valueCount);this.nodes={...this.nodes,' +
  'values:$(new Float32Array(t),e)}}};function $(e,t){return e.set(t),e}function Or(e,t,n,r,i,a){for(let o=' +
  '0;o<4;o++){let o=r+a.index(i-r),s=r+a.index(i-r),c=e[t+n[o]],l=e[t+n[s]];if(c!==l)return c<l?c:jr(c)}let' +
  ' o=1/0,s=-1/0;for(let a=r;a<i;a++){let r=e[t+n[a]];r<o&&(o=r),r>s&&(s=r)}return s>o?a.index(2)===0?o:jr(' +
  's):NaN}let kr=/* @__PURE__ */ new Float32Array(1),Ar=new Int32Array(kr.buffer);function jr(e){kr[0]=e;le' +
  't t=Ar[0];return Ar[0]=e===0?-2147483647:e>0?t-1:t+1,kr[0]}var Mr=class{sample;members;others;feature=/*' +
  ' @__PURE__ */ new Int32Array(4);threshold=/* @__PURE__ */ new Float64Array(4);length=0;count=/* @__PURE_' +
  '_ */ new Int32Array(4);right;constructor(e,t,n){this.sample=e,this.members=t,this.others=n,this.right=ne' +
  'w Float64Array(4*e.outputs)}add(e,t){let n=this.length++;this.feature[n]=e,this.threshold[n]=t}addUp(e,t' +
  '){if(this.sample.outputs===1&&this.length>2)this.addUpOne(e,t);else for(let n=0;n<this.length;n++)this.a' +
  'ddUpSplit(n,e,t)}addUpOne(e,t){let{feature:n,threshold:r,count:i,right:a,members:o}=this,{x:s,y:c,rows:l' +
  '}=this.sample,u=n[0]*l,d=n[1]*l,f=n[2]*l,p=n[3]*l,m=r[0],h=r[1],g=r[2],_=r[3],v=0,y=0,b=0,x=0,S=0,C=0,w=' +
  '0,T=0;for(let n=e;n<t;n++){let e=o[n],t=c[e],r=Number(s[u+e]>m),i=Number(s[d+e]>h),a=Number(s[f+e]>g),l=' +
  'Number(s[p+e]>_);v+=r,y+=i,b+=a,x+=l,S+=r*t,C+=i*t,w+=a*t,T+=l*t}i[0]=v,i[1]=y,i[2]=b,i[3]=x,a[0]=S,a[1]' +
  '=C,a[2]=w,a[3]=T}addUpSplit(e,t,n){let{right:r,others:i,members:a}=this,{x:o,y:s,rows:c,outputs:l}=this.' +
  'sample,u=this.feature[e]*c,d=this.threshold[e],f=e*l,p=0;for(let e=t;e<n;e++){let t=a[e];i[p]=t,p+=Numbe' +
  'r(o[u+t]>d)}r.fill(0,f,f+l);for(let e=0;e<p;e++){let t=i[e]*l;for(let e=0;e<l;e++)r[f+e]=r[f+e]+s[t+e]}t' +
  'his.count[e]=p}};let Nr=1e-6;var Pr=class{sample;members;options;draws;sums;feature=-1;threshold=0;best=' +
  '0;tried=0;rest=0;order;splits;others;constructor(e,t,n,r){this.sample=e,this.members=t,this.options=n,th' +
  'is.draws=r,this.order=e.columns.slice(),this.sums=new Float64Array(e.outputs),this.others=new Int32Array' +
  '(t.length),this.splits=new Mr(e,t,this.others)}split(e,t,n){if(!this.begin(e,t,n))return-1;for(;this.isT' +
  'rying();)this.trySome(e,t);return this.feature<0?-1:this.part(e,t)}*splitInPieces(e,t,n){if(!this.begin(' +
  'e,t,n))return-1;let r=4*(t-e)*(2+this.sample.outputs),i=0;for(;this.isTrying();)this.trySome(e,t),i+=r,i' +
  '>1e6&&(i=0,yield);return this.feature<0?-1:this.part(e,t)}leafSums(e,t){let{leaf:n}=this.sample;if(n===v' +
  'oid 0)return this.sums;let{outputs:r,y:i}=n,a=new Float64Array(r);for(let n=e;n<t;n++){let e=this.member' +
  's[n]*r;for(let t=0;t<r;t++)a[t]=a[t]+i[e+t]}return a}begin(e,t,n){let{minLeaf:r,shrink:i}=this.options,a' +
  '=this.addUp(e,t),o=0;for(let n of this.sums)o+=n*n/(t-e+i);return this.feature=-1,this.best=o+Nr*a,this.' +
  'tried=0,this.rest=this.order.length,n&&t-e>=2*r&&a-o>Nr*a}isTrying(){let{tries:e,looks:t}=this.options;r' +
  'eturn this.rest>0&&this.tried<e&&this.order.length-this.rest<t}trySome(e,t){let{splits:n}=this;for(n.len' +
  'gth=0;n.length<4&&this.isTrying();)this.drawSplit(e,t);n.addUp(e,t);for(let r=0;r<n.length;r++){let i=th' +
  'is.score(r,t-e);i<=this.best||(this.best=i,this.feature=n.feature[r],this.threshold=n.threshold[r])}}dra' +
  'wSplit(e,t){let{order:n,draws:r,sample:i,members:a,splits:o}=this,s=r.index(this.rest--),c=n[s];n[s]=n[t' +
  'his.rest],n[this.rest]=c;let l=this.featureOf(c,e,t),u=Or(i.x,l*i.rows,a,e,t,r);Number.isNaN(u)||(this.t' +
  'ried++,o.add(l,u))}featureOf(e,t,n){let{sample:r,members:i,draws:a}=this,o=r.widths[e];if(o===1)return e' +
  ';let{x:s,rows:c}=r,l=i[t+a.index(n-t)],u=e;for(let t=e+1;t<e+o;t++)s[t*c+l]>s[u*c+l]&&(u=t);return u}add' +
  'Up(e,t){let{sums:n,members:r}=this,{outputs:i,y:a}=this.sample,o=0;if(i===1){let i=0;for(let n=e;n<t;n++' +
  '){let e=a[r[n]];i+=e,o+=e*e}return n[0]=i,o}n.fill(0);for(let s=e;s<t;s++){let e=r[s]*i;for(let t=0;t<i;' +
  't++){let r=a[e+t];n[t]=n[t]+r,o+=r*r}}return o}score(e,t){let{sums:n,splits:r}=this,{minLeaf:i,shrink:a}' +
  '=this.options,o=r.count[e];if(o<i||t-o<i)return-1;let s=e*n.length,c=0;for(let e=0;e<n.length;e++){let i' +
  '=r.right[s+e],l=n[e]-i;c+=i*i/(o+a)+l*l/(t-o+a)}return c}part(e,t){let{members:n,threshold:r,others:i}=t' +
  'his,{rows:a,x:o}=this.sample,s=this.feature*a,c=e,l=0;for(let a=e;a<t;a++){let e=n[a],t=Number(o[s+e]>r)' +
  ';n[c]=e,i[l]=e,c+=1-t,l+=t}for(let e=0;e<l;e++)n[c+e]=i[e];let u=-1/0,d=1/0;for(let t=e;t<c;t++){let e=o' +
  '[s+n[t]];e>u&&(u=e)}for(let e=c;e<t;e++){let t=o[s+n[e]];t<d&&(d=t)}let f=Math.fround(u+(d-u)/2);return ' +
  'this.threshold=f<d?f:u,c}},Fr=class{list=new Dr;nodes(){return this.list.toNodes()}*grow(e,t,n,r){let{li' +
  'st:i}=this,{leaves:a}=e,{tries:o,depth:s=1/0,shrink:c=0,rate:l=1}=n,u=n.looks??1/0,d=new Pr(e,t,{...n,lo' +
  'oks:u,shrink:c},r),f=i.outputs,p=i.add(),m=[p,0,t.length,0],h=0;for(;m.length>0;){let n=m.pop(),r=m.pop(' +
  '),u=m.pop(),g=m.pop(),_=(r-u)*o*(2+e.outputs);if(h+=_,h>1e6&&(h=0,(yield)===!0))return i.cut(p,f),-1;let' +
  ' v=n<s,y=_>1e6?yield*d.splitInPieces(u,r,v):d.split(u,r,v);if(y<0){let e=l/(r-u+c),n=i.end(g,d.leafSums(' +
  'u,r),e);if(a!==void 0)for(let e=u;e<r;e++)a[t[e]]=n;continue}let b=i.ask(g,d.feature,d.threshold);m.push' +
  '(b+1,y,r,n+1,b,u,y,n+1)}return p}};let Ir={tries:4,minLeaf:2,depth:8,shrink:1,rate:.1};function*Lr(e,t,{' +
  'trees:n=100,seed:r=0}={}){let i=new M().manualSeed(r),a=ur(e,wr,i),{rows:o,slots:s}=a,c=n+1,l=new Int32A' +
  'rray(3*s.columns*c).fill(-1);if(n===0)return new Mn(t,new Fr().nodes(),l);let u=new Float32Array(o*s.cou' +
  'nt),d=new Fr;yield*On(t,a,0,o,u);let f=new Rr(a,Hr(u,o,s.count),d);for(let e=0;e<3*s.columns;e++){let t=' +
  'new xr(i.uint32()),n=l.subarray(e*c,(e+1)*c);if((yield*f.fit(e%s.columns,n,t))===!1)break}return new Mn(' +
  't,d.nodes(),l)}var Rr=class{cells;x;grower;holes;widths;constructor(e,t,n){this.cells=e,this.x=t,this.gr' +
  'ower=n,this.holes=Dn(e,0,e.rows),this.widths=e.slots.widths()}*fit(e,t,n){let{cells:r,x:i,grower:a}=this' +
  ',{rows:o,slots:s}=r,c=s.width(e),l=this.observed(e);if(l.length===0||c>12)return!0;let u=new Float32Arra' +
  'y(o*c);for(let t of l)s.put(e,r.values[t*s.columns+e],u,t*c);let d=this.holes[e]??/* @__PURE__ */ new In' +
  't32Array;t[0]=zr(a,l,u,c);let f=Vr(s,e),p=Math.max(1,Math.round(.6*f.length)),m=Math.min(Tr,Math.max(1,M' +
  'ath.round(.8*l.length))),h=l.slice(),g=new Int32Array(o),_=new Int32Array(o),v=0;for(let e=0;e<t.length;' +
  'e++){if(e>0){vr(h,m,n),vr(f,p,n);let r={rows:o,columns:f.subarray(0,p),widths:this.widths,outputs:c,x:i,' +
  'y:u,leaves:g},s=c===2?Cr(r):r;t[e]=yield*a.grow(s,h.subarray(0,m),Ir,n)}let r=t[e];if(r<0)break;let s=e>' +
  '0?h.subarray(m):h;for(let e of[s,d]){kn(a.list.nodes,r,i,e,1,o,_);for(let[t,n]of e.entries())g[n]=_[t]}i' +
  'f(Br(a.list.nodes,g,l,c,-1,u),Br(a.list.nodes,g,d,c,1,u),v+=o*(10+c),v>1e6&&(v=0,(yield)===!0))break}ret' +
  'urn this.fill(e,d,u),(yield)!==!0&&t[t.length-1]>=0}observed(e){let{rows:t,slots:n,values:r}=this.cells;' +
  'return Int32Array.from({length:t},(e,t)=>t).filter(t=>!Number.isNaN(r[t*n.columns+e]))}fill(e,t,n){let{r' +
  'ows:r,slots:i}=this.cells,a=i.width(e);for(let o of t){let t=o*a;i.isNumber(e)||s(n,t,t+a);for(let s=0;s' +
  '<a;s++)this.x[(i.start(e)+s)*r+o]=n[t+s]}}};function zr({list:e},t,n,r){let i=new Float64Array(r);for(le' +
  't e of t)for(let a=0;a<r;a++)i[a]=i[a]+n[e*r+a]/t.length;let a=e.add();return e.end(a,i,1),a}function Br' +
  '({values:e},t,n,r,i,a){for(let o of n){let n=t[o];for(let t=0;t<r;t++){let s=o*r+t;a[s]=a[s]+i*e[n+t]}}}' +
  'function Vr(e,t){return e.offsets.slice(0,-1).filter((e,n)=>n!==t)}function Hr(e,t,n){let r=new Float32A' +
  'rray(e.length);for(let i=0;i<t;i++)for(let a=0;a<n;a++)r[a*t+i]=e[i*n+a];return r}function*Ur(e,t,n={}){' +
  'f(`fitForest`,n,[`trees`,`minLeaf`,`rowsPerTree`,`seed`]);let{trees:r=50,minLeaf:i=2,rowsPerTree:a=Tr,se' +
  'ed:o=0}=n;m(`fitForest`,`trees`,r),m(`fitForest`,`minLeaf`,i,1),m(`fitForest`,`rowsPerTree`,a,1),m(`fitF' +
  'orest`,`seed`,o);let{count:s,columns:c}=e.slots;if(s>32767)throw u(`fitForest`,`columns and classes must' +
  ' be at most 32767`,s);let l=new M().manualSeed(o),d=ur(e,wr,l),p=new Fr,h=new Int32Array(c*Math.max(1,r)' +
  ').fill(-1),g=Kr(d),_=[];growing:for(let e=0;e<c&&r>0;e++){let n=new xr(l.uint32());if(e%g===0){let n=yie' +
  'ld*qr(d,t,e,Math.min(c,e+g));if(n===void 0)break;_=n}let o=_[e%g];if(o===void 0||o.rows===0)continue;let' +
  ' s={...Wr(o.columns.length),minLeaf:i},u=o.outputs>16,f=Int32Array.from({length:o.rows},(e,t)=>t),m=Math' +
  '.min(a,o.rows);for(let t=0;t<r;t++){m<o.rows&&vr(f,m,n);let i=f.subarray(0,m),a=u?Sr(o,n):o;if(h[e*r+t]=' +
  'yield*p.grow(a,i,s,n),(yield)===!0)break growing}}return new Pn(t,p.nodes(),h)}function Wr(e){let t=Math' +
  '.ceil(e/2);return e<200?{tries:t}:{tries:Math.min(t,60),looks:60}}let Gr={columns:32,numbers:4e6};functi' +
  'on Kr({rows:e,slots:t}){if(t.columns<=64)return 1;let n=Math.floor(Gr.numbers/(e*t.count));return Math.m' +
  'ax(1,Math.min(Gr.columns,n))}function*qr(e,t,n,r){let{slots:i,values:a}=e,{columns:o,count:s}=i,c=Array.' +
  'from({length:r-n},(t,r)=>new Jr(e,n+r)),l=new Float32Array(s),u=new Float32Array(s),d=0;for(let r=0;r<e.' +
  'rows;r++){let e=r*o,i=c.filter(({column:t})=>!Number.isNaN(a[e+t]));if(i.length===0)continue;let s=o<=64' +
  '?n:-1,f=s<0?l:u,p=t.isLong?yield*t.fillRowInPieces(a,e,s,f):t.fillRow(a,e,s,f);for(let n of i)s<0&&t.fil' +
  'lAgainWithout(a,e,n.column,l,p,u),n.add(a[e+n.column],u);if(d+=t.costOf(p)+i.length*p*p,d>1e6&&(d=0,(yie' +
  'ld)===!0))return}return c.map(({sample:e})=>e.outputs===2?Cr(e):e)}var Jr=class{cells;column;sample;at=0' +
  ';constructor(e,t){this.cells=e,this.column=t;let{slots:n,values:r}=e,i=0;for(let e=t;e<r.length;e+=n.col' +
  'umns)Number.isNaN(r[e])||i++;let a=n.width(t),o=new Float32Array(n.count*i),s={columns:n.offsets.slice(0' +
  ',-1),widths:n.widths()};this.sample={rows:i,...s,outputs:a,x:o,y:new Float32Array(i*a)}}add(e,t){let{col' +
  'umn:n,at:r}=this,{slots:i}=this.cells,{rows:a,outputs:o,x:s,y:c}=this.sample,l=i.start(n);for(let e=0;e<' +
  't.length;e++)s[e*a+r]=t[e];for(let a=0;a<o;a++)c[r*o+a]=i.read(n,e,a)-t[l+a];this.at++}};function Yr(e,t' +
  ',n){let{slots:r}=e,{columns:i}=r,a=e.values.slice(),o=new Int32Array(i);a.forEach((e,t)=>{Number.isNaN(e' +
  ')||(o[t%i]=o[t%i]+1)});let s=[];for(let e=0;e<a.length;e++){let r=e%i;Number.isNaN(a[e])||n.uniform32()>' +
  '=t||o[r]<2||(o[r]=o[r]-1,a[e]=NaN,s.push(e))}let c=Int32Array.from(s),l=Float32Array.from(s,t=>e.values[' +
  't]),u=e=>Xr(r,c,l,e);return{shown:{...e,values:a},hidden:{at:c,truth:l,loss:u}}}function Xr(e,t,n,r){let' +
  ' i=0;return t.forEach((t,a)=>{let o=t%e.columns,s=(t-o)/e.columns*e.count+e.start(o),c=n[a];for(let t=0;' +
  't<e.width(o);t++)i+=(r[s+t]-e.read(o,c,t))**2}),i}function Zr(e,t,n,r){for(let i=0;i<t;i++){let a=e[i];n' +
  '[i]=n[i]+a;let o=i*t;for(let t=0;t<=i;t++)r[o+t]=r[o+t]+a*e[t]}}function*Qr(e,{centre:t,scale:n,codes:r}' +
  ',i){let{slots:a,values:o}=e,{columns:s}=a,{count:c,slot:l}=i,u=Array.from({length:s},(e,t)=>er(a,i,t)),d' +
  '=/* @__PURE__ */ new Map;for(let t=0;t<e.rows;t++){let e=``;for(let n=0;n<s;n++)e+=Number.isNaN(o[t*s+n]' +
  ')?`1`:`0`;let n=d.get(e);n?n.push(t):d.set(e,[t])}let f=[],p={count:0,sum:new Float64Array(c),products:n' +
  'ew Float64Array(c*c)},m=new Float64Array(e.rows*c),h=0,g=0;for(let[e,_]of d){let d=[];for(let t=0;t<s;t+' +
  '+)if(e[t]===`1`)for(let e of u[t])d.push(e);if(d.length===c)continue;let v=h;for(let e of _){let u=m.sub' +
  'array(h*c,++h*c);for(let c=0;c<s;c++){let d=o[e*s+c];if(Number.isNaN(d))continue;let f=i.codes[c];if(f>0' +
  '){let e=i.start[c]+d*f;u.set(r.subarray(e,e+f),i.first[c]);continue}let p=a.start(c);for(let e=p;e<a.end' +
  '(c);e++){let r=l[e];r<0||(u[r]=(a.read(c,d,e-p)-t[e])/n[e])}}d.length===0&&(p.count++,Zr(u,c,p.sum,p.pro' +
  'ducts),g+=c*c/2),g+=10*c,g>1e6&&(g=0,yield)}f.push({from:v,to:h,missing:Int32Array.from(d)})}return{z:m,' +
  'patterns:f,complete:p,rows:h}}var $r=class e{d;z;patterns;rows;complete;mean;covariance;precision;logDet' +
  'erminant=0;sum;products;scratch;factor;block;solved;deviation;constructor(e,{z:t,patterns:n,complete:r,r' +
  'ows:i}){this.d=e,this.z=t,this.patterns=n,this.complete=r,this.rows=i,this.mean=new Float64Array(e),this' +
  '.covariance=new Float64Array(e*e);for(let t=0;t<e;t++)this.covariance[t*e+t]=1;this.precision=this.covar' +
  'iance.slice(),this.sum=new Float64Array(e),this.products=new Float64Array(e*e),this.scratch=new Float64A' +
  'rray(e*e);let a=n.reduce((e,{missing:t})=>Math.max(e,t.length),0);this.factor=new Float64Array(a*a),this' +
  '.block=new Float64Array(a*a),this.solved=new Float64Array(e),this.deviation=new Float64Array(e)}static*o' +
  'f(t,n){let r=Q(t.slots,n),i=yield*Qr(t,n,r);return new e(r.count,i)}normal(){return{mean:this.mean.slice' +
  '(),precision:this.precision.slice()}}*step(e){let{d:t,rows:n,scratch:r,precision:i}=this;if(n===0)return' +
  ' 0;let a=yield*this.expect(),o=this.maximise(a,e);return this.logDeterminant=t>100?yield*K(r,t):G(r,t),t' +
  '>100?yield*Vn(r,t,t,i):Bn(r,t,t,i),o/n}*expect(){let{d:e,scratch:t,factor:n,block:r}=this;this.startWith' +
  'Complete();let i=this.rows*this.logDeterminant;t.fill(0);let a=0;for(let{from:t,to:o,missing:s}of this.p' +
  'atterns){let c=s.length;if(c===0)continue;let l=e*(c+e/2)+c*c;if(c<=100&&(o-t)*l<1e6)i+=this.addPattern(' +
  't,o,s),a+=(o-t)*l+c**3;else{this.take(s),i+=(o-t)*(yield*K(n,c));for(let e=t;e<o;e++)this.addRow(e,s),a+' +
  '=l,a>1e6&&(a=0,yield);yield*Vn(n,c,c,r),this.addInverse(s,c,o-t)}a>1e6&&(a=0,yield)}return this.compleme' +
  'nt(i)}addPattern(e,t,n){let{factor:r,block:i}=this,a=n.length;this.take(n);let o=G(r,a);for(let r=e;r<t;' +
  'r++)this.addRow(r,n);return Bn(r,a,a,i),this.addInverse(n,a,t-e),(t-e)*o}take(e){let{d:t,precision:n,fac' +
  'tor:r}=this,i=e.length;for(let a=0;a<i;a++){let o=e[a]*t;for(let t=0;t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow' +
  '(e,t){let{d:n,z:r,mean:i,precision:a,deviation:o,solved:s,factor:c}=this,l=t.length;for(let t=0;t<n;t++)' +
  'o[t]=r[e*n+t]-i[t];for(let e=0;e<l;e++)o[t[e]]=0;for(let e=0;e<l;e++){let r=t[e]*n,i=0;for(let e=0;e<n;e' +
  '++)i+=a[r+e]*o[e];s[e]=-i}q(c,l,l,s),J(c,l,l,s);for(let e=0;e<l;e++)o[t[e]]=s[e];Zr(o,n,this.sum,this.pr' +
  'oducts)}complement(e){let{d:t,precision:n,products:r,scratch:i}=this,a=e;for(let e=0;e<t;e++)for(let o=0' +
  ';o<=e;o++)a+=(e===o?1:2)*n[e*t+o]*r[e*t+o],r[e*t+o]=r[e*t+o]+i[e*t+o];return a}maximise(e,t){let{d:n,mea' +
  'n:r,covariance:i,precision:a,products:o,sum:s,rows:c}=this,l=0;for(let e=0;e<n;e++)l+=a[e*n+e];let u=-.5' +
  '*(e+t*(this.logDeterminant+l));for(let e=0;e<n;e++)s[e]=s[e]/c;for(let e=0;e<n;e++){r[e]=r[e]+s[e];for(l' +
  'et r=0;r<=e;r++){let a=o[e*n+r]-c*s[e]*s[r];i[e*n+r]=(a+(e===r?t:0))/(c+t)}}return this.scratch.set(i),u' +
  '}addInverse(e,t,n){let{block:r,scratch:i,d:a}=this;for(let o=0;o<t;o++){let s=e[o]*a;for(let a=0;a<=o;a+' +
  '+){let c=s+e[a];i[c]=i[c]+n*r[o*t+a]}}}startWithComplete(){let{d:e,mean:t,sum:n,products:r}=this,{count:' +
  'i,sum:a,products:o}=this.complete;for(let s=0;s<e;s++){let c=t[s];n[s]=a[s]-i*c;for(let n=0;n<=s;n++){le' +
  't l=t[n];r[s*e+n]=o[s*e+n]-a[s]*l-a[n]*c+i*c*l}}}};function ei(e){return e.columns>300||Gn(e)>600}functi' +
  'on ti(e){return Math.max(2,Math.min(32,Math.floor(Math.sqrt(e))))}var ni=class e{z;rows;d;q;loadings;noi' +
  'se;triangle;factors;constructor(e,t,n,r){this.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float6' +
  '4Array(n*r),this.noise=new Float64Array(n).fill(1),this.triangle=new Float64Array(r*r),this.factors=new ' +
  'Float64Array(r)}static*of(t,n){let r=Q(t.slots,n),{z:i,rows:a,patterns:o}=yield*Qr(t,n,r),s=r.count,c=ti' +
  '(a),l=new e(i,a,s,c);yield*l.start();for(let{from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of' +
  ' n)i[r*s+e]=NaN;return l}*start(){let{z:e,rows:t,d:n,q:r,loadings:i}=this,a=new M().manualSeed(0);for(le' +
  't e=0;e<i.length;e++)i[e]=a.uniform32()-.5;for(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float6' +
  '4Array(n*r);ii(i,n,r);for(let s=0;s<t;s++){let c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)ri(c,i,t*r,' +
  'e[s*n+t]);for(let i=0;i<n;i++){let a=e[s*n+i]/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(y' +
  'ield)}i.set(o)}for(let e=0;e<r;e++){let t=0;for(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(l' +
  'et t=0;t<n;t++)i[t*r+e]=i[t*r+e]*a}for(let e=0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.' +
  'noise[e]=Math.max(.1,1-t)}}*step(e){let{rows:t,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)r' +
  'eturn 0;let c=r*(r+1)/2,l=new Float64Array(n*c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Floa' +
  't64Array(n),p=new Float64Array(r*r),m=0,h=0;for(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;' +
  't++){let a=i[e*n+t];if(!Number.isNaN(a)){d[t]=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u' +
  '[t*r+e]+a*s[e];for(let t=0;t<=e;t++,n++)l[n]=l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n' +
  ';t++){let n=a.subarray(t*r,(t+1)*r),i=this.triangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*' +
  'r+e]=l[a++];i[n*r+n]=i[n*r+n]+e}G(i,r);let s=u.slice(t*r,(t+1)*r);n.set(s),q(i,r,r,n),J(i,r,r,n);let p=0' +
  ';for(let e=0,i=t*c;e<r;e++){let t=n[e];p+=2*t*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let' +
  ' m=f[t]-p;o[t]=Math.max(.001,(m+1)/(d[t]+1))}return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loading' +
  's:a,noise:o,triangle:s,factors:c}=this;s.fill(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];i' +
  'f(Number.isNaN(u))continue;let d=o[t];l+=Math.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[' +
  'e]+n*u;for(let i=0;i<=e;i++){let o=e*r+i;s[o]=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;' +
  'let u=c.slice();l+=G(s,r),q(s,r,r,c),J(s,r,r,c),Bn(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=' +
  '0;n<=e;n++){let i=e*r+n;t[i]=t[i]+c[e]*c[n]}}return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=ne' +
  'w Float64Array(t*t);for(let a=0;a<e;a++)for(let e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[' +
  'e*t+r]=i[e*t+r]+o*n[a*t+r]}for(let e=0;e<t;e++)i[e*t+e]=i[e*t+e]+1;G(i,t);let a=new Float64Array(e*t);fo' +
  'r(let o=0;o<e;o++){let e=a.subarray(o*t,(o+1)*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];q(i,t,t,e)}let o' +
  '=new Float64Array(e*e);for(let n=0;n<e;n++)for(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e+' +
  '+)s-=a[n*t+e]*a[i*t+e];o[n*e+i]=s,o[i*e+n]=s}return{mean:new Float64Array(e),precision:o}}};function ri(' +
  'e,t,n,r){for(let i=0;i<e.length;i++)e[i]=e[i]+r*t[n+i]}function ii(e,t,n){for(let r=0;r<n;r++){let i=ai(' +
  'e,t,n,r,r);for(let i=0;i<r;i++){let a=ai(e,t,n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let' +
  ' a=ai(e,t,n,r,r),o=a>1e-18*i?1/Math.sqrt(a):0;for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function ai(e,t,n' +
  ',r,i){let a=0;for(let o=0;o<t;o++)a+=e[o*n+r]*e[o*n+i];return a}function*oi(e,t={}){f(`fitGaussian`,t,[`' +
  'prior`,`seed`,`maxRows`,`tolerance`,`rounds`]);let{seed:n=0,prior:r,tolerance:i=1e-4,rounds:a=100}=t;if(' +
  'm(`fitGaussian`,`seed`,n),r!==void 0&&!(r>0&&r<1/0))throw u(`fitGaussian`,`prior must be a positive numb' +
  'er`,r);let o=new M().manualSeed(n),s=$n(e),c=ui(e,s),{maxRows:l=di(c)}=t;m(`fitGaussian`,`maxRows`,l,1);' +
  'let d=ur(e,l,o),p=r??(yield*pi(d,c,o)),h={...s,codes:qn(d,s)},g=yield*ci(d,h),_=yield*li(g,p,a,i*si(e));' +
  'return{gaussian:new or(e.slots,h,g.normal()),prior:p,objective:_}}function si({slots:e}){return ei(e)?10' +
  ':1}function*ci(e,t){return ei(e.slots)?yield*ni.of(e,t):yield*$r.of(e,t)}function*li(e,t,n,r){let i=[],a' +
  '=-1/0;for(let o=0;o<n;o++){let n=yield*e.step(t);if(i.push(n),n-a<r||(yield)===!0)break;a=n}return i}fun' +
  'ction ui({slots:e},t){return Q(e,t,!0).count}function di(e){return Math.max(500,Math.min(8192,Math.floor' +
  '(2e7/(e**2+1))))}function fi(e){return Math.max(500,Math.min(3e3,Math.floor(2e6/e**2)))}function*pi(e,t,' +
  'n){let r=ur(e,fi(t),n),{shown:i,hidden:a}=Yr(r,.15,n),o=$n(i),s={...o,codes:qn(i,o)},c=yield*ci(i,s),l=n' +
  'ew Float32Array(r.rows*s.scale.length),u=1/0,d=4*r.rows,f=0;for(let e=d;e>1e-4*r.rows**.5&&f<2&&(yield*l' +
  'i(c,e,20,.001*si(r)),(yield)!==!0);e/=4){yield*new or(r.slots,s,c.normal()).predictInPieces(i,l);let t=a' +
  '.loss(l);t<u?(u=t,d=e,f=0):f++}return d}function mi(e){return Math.max(500,e/10)}let hi=[`gaussian`,`att' +
  'ention`,`forest`,`chain`];function*gi(e,t,n=hi.map(()=>!0)){let r=[];for(let[i,a]of hi.entries()){let o=' +
  'a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice()??new Float32Array(t.rows*t.slots.count);n[' +
  'i]&&o===void 0&&(yield*Xt(e[a].predictInPieces(t,s))),r.push(s)}return r}function*_i(e,t){let{rows:n,slo' +
  'ts:r}=t,i=hi.map(()=>new Float32Array(n*r.count).fill(NaN)),a=Math.max(16,Math.floor(4096/r.count/64)*64' +
  ');for(let o=0;o<n;o+=a){let s=gi(e,Tn(t,o,Math.min(n,o+a))),c=yield*o===0?s:Zt(s);if(c===void 0)break;fo' +
  'r(let[e,t]of c.entries())i[e]?.set(t,o*r.count);if((yield)===!0)break}return i}let vi={step:0,heldBack:1' +
  '/0};function*yi({cells:e,judged:t,stopping:n,typical:r,prior:i,plan:a,goOn:o},s,{since:c,left:l}={since:' +
  '0,left:1/0}){let u=I(),d=u+l,f=e=>I()+e*(d-I()),p=H(e,t),m=H(p,n),h=oi(m,{seed:s.seedOf(`gaussian`),prio' +
  'r:i}),{gaussian:g}=yield*R(f(.3),h),_=Ur(m,g,{seed:s.seedOf(`forest`),trees:a.trees}),v=yield*R(f(.3),_)' +
  ',y={seed:s.seedOf(`chain`),trees:a.boosts},b=yield*R(f(.4),Lr(m,g,y)),x=yield*R(d,mr(p,n,g,r,s,a.train.s' +
  'teps>0?{...a.train,...o}:a.train)),{history:S,restarts:C}=x,w={gaussian:g,attention:x.predictor,forest:v' +
  ',chain:b},T=S.reduce((e,t)=>t.heldBack<e.heldBack?t:e,vi).step;return t.includes(1)?{expert:w,outOfFold:' +
  'yield*R(d,Qt(mi(c+I()-u),_i(w,m))),history:S,best:T,restarts:C}:{expert:w,outOfFold:[],history:S,best:T,' +
  'restarts:C}}function bi(e,t){let n=new i(e.control),{levels:r,...o}=e.cells,s={...o,slots:new a(r)},c=ne' +
  'w Yt(e.seed).of(e.stream),l=yi({...e.input,cells:s},c,e.times),u=l.next();for(;!u.done;){if(u.value!==vo' +
  'id 0){let{step:e,loss:t,heldBack:r}=u.value;n.report(e,t,r)}u=l.next(n.stopped)}let{expert:d,...f}=u.val' +
  'ue;t({arrays:sr(d),...f})}t(bi)})();'
