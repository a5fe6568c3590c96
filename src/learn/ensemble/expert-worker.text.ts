// Made by scripts/build-worker.mjs from src/learn/ensemble/expert-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const EXPERT_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(e,t,n){e.onmessage' +
  '=null;try{let r=t(n,(t,n)=>e.postMessage({value:t},n));typeof r==`function`&&(e.onmessage=e=>r(e.data))}' +
  'catch(t){e.postMessage({error:t})}}function n(){return e(`node:worker_threads`)?.parentPort??globalThis}' +
  'function r(e,r){let o=n();o.onmessage=({data:n})=>{i(n)?a(o,r)(n):t(o,e,n)}}function i(e){return typeof ' +
  'e==`object`&&!!e&&`id`in e}function a(e,t){let n,r=({id:r,data:i})=>{try{let{value:a,transfer:o}=n?.(i)?' +
  '?{value:void 0,transfer:[]};n??=t(i),e.postMessage({id:r,value:a},o)}catch(t){e.postMessage({id:r,error:' +
  't})}};return e.onmessage=e=>r(e.data),r}let o=/* @__PURE__ */ new Float64Array(1),s=new BigInt64Array(o.' +
  'buffer);var c=class e{buffer;flags;numbers;seen=0;constructor(e){this.buffer=e,this.flags=new Int32Array' +
  '(e,0,2),this.numbers=new BigInt64Array(e,8)}static for(t){return new e(new SharedArrayBuffer(8+8*t))}sto' +
  'p(){Atomics.store(this.flags,0,1)}get stopped(){return Atomics.load(this.flags,0)===1}report(...e){Atomi' +
  'cs.add(this.flags,1,1);for(let[t,n]of e.entries())o[0]=n,Atomics.store(this.numbers,t,s[0]??0n);Atomics.' +
  'add(this.flags,1,1)}latest(){let e=Atomics.load(this.flags,1);if(e===this.seen||e%2!=0)return;let t=Arra' +
  'y.from(this.numbers,(e,t)=>(s[0]=Atomics.load(this.numbers,t),o[0]??0));if(Atomics.load(this.flags,1)===' +
  'e)return this.seen=e,t}},l=class{levels;columns;offsets;count;constructor(e){this.levels=e,this.columns=' +
  'e.length,this.offsets=new Int32Array(e.length+1);for(let[t,n]of e.entries())this.offsets[t+1]=this.start' +
  '(t)+Math.max(1,n);this.count=this.start(e.length)}widths(){let e=new Int32Array(this.count);for(let t=0;' +
  't<this.columns;t++)e[this.start(t)]=this.width(t);return e}start(e){return this.offsets[e]}end(e){return' +
  ' this.offsets[e+1]}width(e){return this.end(e)-this.start(e)}isNumber(e){return this.levels[e]===0}read(' +
  'e,t,n){return this.isNumber(e)?t:Number(t===n)}put(e,t,n,r){for(let i=0;i<this.width(e);i++)n[r+i]=this.' +
  'read(e,t,i)}};function u(e,t,n,r,i,a){for(let o=0;o<e.columns;o++){if(!Number.isNaN(t[n+o]))continue;let' +
  ' s=e.end(o);for(let t=e.start(o);t<s;t++)i[a+t]=r[t]}}function d(e,t,n){let r=0;for(let i=t;i<n;i++){let' +
  ' t=e[i];t>0?r+=t:e[i]=0}for(let i=t;i<n;i++)e[i]=r>0?e[i]/r:1/(n-t)}function f(e,t=0){if(typeof e==`stri' +
  'ng`)return JSON.stringify(p(e));if(typeof e==`bigint`)return`${e}n`;if(Array.isArray(e))return p(`[${(t>' +
  '60?[]:e.slice(0,60)).map(e=>f(e,t+1)).join(`, `)}]`);if(ArrayBuffer.isView(e))return e.constructor.name;' +
  'if(typeof e==`function`)return`a function`;if(typeof e==`object`&&e){let t=e.constructor?.name;return t&' +
  '&t!==`Object`?`a ${t}`:`an object`}return String(e)}function p(e){return e.length>60?`${e.slice(0,60)}…`' +
  ':e}function m(e,t,n){return/* @__PURE__ */ RangeError(`${e}: ${t}, got ${f(n)}`)}function h(e,t,n){retur' +
  'n/* @__PURE__ */ TypeError(`${e}: ${t}, got ${f(n)}`)}function g(e,t,n){let r=Object.prototype.toString.' +
  'call(t)===`[object Object]`;for(let i in t)if(!n.includes(i)&&(r&&=f(t)===`an object`,r))throw m(e,`an o' +
  'ption of ${n.join(`, `)}`,i);if(!r)throw h(e,`options must be an object`,t)}function _(e,t,n){if(n>t&&(t' +
  '!==1||n!==3))throw h(e,`at most ${t} argument${t===1?``:`s`}`,n)}function v(e,t,n,r=0,i=2**53-1){if(type' +
  'of n!=`number`)throw h(e,`${t} must be a number`,n);if(!Number.isSafeInteger(n)||n<r||n>i)throw m(e,`${t' +
  '} must be an integer ${i===2**53-1?`of at least ${r}`:`from ${r} to ${i}`}`,n)}function y(e){let t=1;for' +
  '(let n=0;n<e.length;n++)t*=e[n];return t}function b(e,t){if(!Array.isArray(t))throw h(e,`shape must be a' +
  'n array of sizes`,t);for(let n of t)v(e,`each size of the shape`,n)}function x(e,t,n){let r=Math.max(n,1' +
  ');return Number.isInteger(t)&&t>=-r&&t<r||v(e,`dim of a tensor with ${n} dimensions`,t,-r,r-1),t<0?t+r:t' +
  '}function S(e){return e.map((t,n)=>y(e.slice(n+1)))}let C=/* @__PURE__ */ new Float32Array(1),w=new Uint' +
  '32Array(C.buffer),T=2139095040;function ee(e,t){C[0]=e;let n=w[0];return t===`float16`?te(n):ne(n)}funct' +
  'ion te(e){let t=e>>>16&32768,n=e&2147483647;return n>T?t|32256:n>=1199570944?t|31744:n>=947912704?t|n-93' +
  '9524096+4095+(n>>>13&1)>>>13:t|Math.abs(C[0])*2**24+2**52-2**52}function ne(e){return(e&2147483647)>T?32' +
  '704:e+32767+(e>>>16&1)>>>16}function re(e,t){return t===`float16`?ie(e):(w[0]=e<<16,C[0])}function ie(e)' +
  '{let t=e&32767,n=e===t?1:-1;return t>=31744?t===31744?n*(1/0):NaN:(w[0]=t<<13,n*C[0]*2**112)}let E={floa' +
  't32:Float32Array,float64:Float64Array,int32:Int32Array,int64:BigInt64Array,bool:Uint8Array,float16:Uint1' +
  '6Array,bfloat16:Uint16Array},ae=2**32,oe=Object.keys(E);function se(e){return e===`float32`||e===`float6' +
  '4`}function D(e){return e===`float16`||e===`bfloat16`}function O(e,t){if(!oe.includes(t))throw m(e,`dtyp' +
  'e must be one of ${oe.join(`, `)}`,t)}function ce(e,t,n){if(!se(n))throw h(e,`${t} must be float32 or fl' +
  'oat64${D(n)?` (call to(\'float32\'))`:``}`,n)}function k(e,t,n,r,i=!0){let a=r&&(r.data,void 0);if(a!==v' +
  'oid 0)return a.allocate(e,t,n,i);if(n>ae)throw m(e,`at most 2^32 elements`,n);try{return new E[t](n)}cat' +
  'ch{throw m(e,`memory for ${n} elements of ${t}`,`none`)}}function le(e,t){return e instanceof E[t]}funct' +
  'ion ue(e,t){let n=E[t];return Object.getPrototypeOf(e)===n.prototype?e:new n(e.buffer,e.byteOffset,e.len' +
  'gth)}let de=2**31-1,fe=2n**63n-1n;function pe(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));i' +
  'f(se(n)||D(n)){let r=Number(t);if(typeof t==`bigint`&&!Number.isFinite(r))throw m(e,`${n} needs values i' +
  'n its range`,t);return D(n)?ee(r,n):r}if(typeof t==`number`&&!Number.isFinite(t))throw m(e,`${n} needs f' +
  'inite values`,t);if(n===`int32`){let n=Math.trunc(Number(t));if(Math.abs(n)>de&&n!==-de-1)throw m(e,`int' +
  '32 needs values from -2^31 to 2^31 - 1`,t);return n}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(' +
  'r>fe||r<-fe-1n)throw m(e,`int64 needs values from -2^63 to 2^63 - 1`,t);return r}function me(e,t){return' +
  ' D(t)?re(e,t):e}function he(e,t,n,r){let i=0,a=(o,s)=>{let c=n[o]??1,l=r[o]??0;if(o>=n.length-1)for(let ' +
  'n=0;n<c;n++)e[i++]=t[s+n*l];else for(let e=0;e<c;e++)a(o+1,s+e*l)};e.length>0&&a(0,0)}let ge=/* @__PURE_' +
  '_ */ new Float64Array(1),_e=new BigUint64Array(ge.buffer),ve=(1n<<52n)-1n;function ye(e,t){ge[0]=Math.ab' +
  's(e);let n=_e[0],r=Number(n>>52n),i=r===0?n:n&ve|ve+1n,a=Math.max(r,1)-1075,o=(e,t)=>t>0?e**BigInt(t):1n' +
  ',s=i*o(2n,a)*o(10n,t),c=o(2n,-a)*o(10n,-t),l=s/c,u=2n*(s-l*c);return u>c||u===c&&l%2n==1n?l+1n:l}functio' +
  'n be(e,t){if(t===0)return e;let n=e.padStart(t+1,`0`);return`${n.slice(0,-t)}.${n.slice(-t)}`}function x' +
  'e(e){if(Number.isNaN(e))return`nan`;if(!Number.isFinite(e))return e>0?`inf`:`-inf`}function Se(e){return' +
  ' e<0||Object.is(e,-0)?`-`:``}function Ce(e,t){return xe(e)??Se(e)+be(ye(e,t).toString(),t)}function we(e' +
  ',t){let n=xe(e);if(n!==void 0)return n;let r=e===0?0:Number(e.toExponential().split(`e`)[1])-1,i=ye(e,t-' +
  'r).toString();for(;i.length>t+1;)i=ye(e,t-++r).toString();let a=String(Math.abs(r)).padStart(2,`0`);retu' +
  'rn`${Se(e)}${be(i,t)}e${r<0?`-`:`+`}${a}`}let A={precision:4,threshold:1e3,edgeItems:3,lineWidth:80},Te=' +
  '{default:A,short:{...A,precision:2,edgeItems:2},full:{...A,threshold:1/0}},Ee=[`precision`,`threshold`,`' +
  'edgeItems`,`lineWidth`],De=[...Ee,`profile`,`sciMode`],Oe={...A,sciMode:null};function ke(e){return Ae(`' +
  'toString`,e,Oe.sciMode)}function Ae(e,t,n){g(e,t,De);let{profile:r,sciMode:i=n}=t;if(r!==void 0&&!Object' +
  '.hasOwn(Te,r))throw m(e,`profile must be one of ${Object.keys(Te).join(`, `)}`,r);if(i!==null&&typeof i!' +
  '=`boolean`)throw h(e,`sciMode must be a boolean or null`,i);let a=r===void 0?Oe:Te[r],o={...a,sciMode:i}' +
  ';for(let n of Ee){let{[n]:r=a[n]}=t;(n!==`threshold`||r!==1/0)&&v(e,n,r,0,n===`precision`?100:void 0),o[' +
  'n]=r}return o}let je=[`float32`,`int64`,`bool`];function Me(e,t){let n=ke(t),r=e.data.length===0,i=r?`[]' +
  '`:Pe(e,n),a=[];return r&&e.shape.length!==1&&a.push(`size=(${e.shape.join(`, `)})`),(r?e.dtype!==`float3' +
  '2`:!je.includes(e.dtype))&&a.push(`dtype=torch.${e.dtype}`),`${Ne(`tensor(`+i,a,n.lineWidth)})`}function' +
  ' Ne(e,t,n){let r=e.length-e.lastIndexOf(`\n`)+1,i=e;for(let e of t){let t=r+e.length+2>n;i+=t?`,\\n${` `' +
  '.repeat(7)}${e}`:`, ${e}`,r=t?7+e.length:r+e.length+2}return i}function Pe(e,t){let{shape:n,data:r}=e,{e' +
  'dgeItems:i,lineWidth:a}=t,o=r.length>t.threshold,s=t=>me(r[t],e.dtype),c=e=>{let t=(e,t)=>Array.from({le' +
  'ngth:t},(t,n)=>e+n);return!o||e<=2*i?t(0,e):[...t(0,i),void 0,...t(e-i,i)]},l=[],u=(e,t)=>{let r=n[e];if' +
  '(r===void 0)l.push(s(t));else for(let n of c(r))n!==void 0&&u(e+1,t*r+n)};u(0,0);let{format:d,width:f}=F' +
  'e(l,e.dtype,t),p=(e,t)=>{let r=n[e],i=7+e;if(r===void 0)return d(s(t));if(e<n.length-1){let a=c(r).map(n' +
  '=>n===void 0?`...`:p(e+1,t*r+n)),o=`,${`\n`.repeat(n.length-1-e)}${` `.repeat(i+1)}`;return`[${a.join(o)' +
  '}]`}let o=c(r).map(e=>e===void 0?` ...`:d(s(t*r+e)));if(o.length===1&&o[0]===` ...`)return`[...]`;let l=' +
  'Math.max(1,Math.floor((a-i)/(f+2))),u=[];for(let e=0;e<o.length;e+=l)u.push(o.slice(e,e+l).join(`, `));r' +
  'eturn`[${u.join(`,\\n${` `.repeat(i+1)}`)}]`};return p(0,0)}function Fe(e,t,n){if(!se(t)&&!D(t))return I' +
  'e(e=>t===`bool`?e===0?`False`:`True`:String(e),e,0);let{precision:r,sciMode:i}=n,a=e=>Ce(Number(e),r),o=' +
  'e=>we(Number(e),r),s=e=>Ce(Number(e),0),c=e=>Number.isFinite(e)?`${s(e)}.`:s(e),l=e.filter(e=>Number.isF' +
  'inite(e)&&e!==0);if(l.length===0)return Ie(c,[],0);let u=l.map(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)' +
  '),f=u.reduce((e,t)=>Math.min(e,t)),p=l.every(Number.isInteger),m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;' +
  'return Ie(i??m?o:p?c:a,l,+(h===s),h)}function Ie(e,t,n,r=e){let i=t.reduce((e,t)=>Math.max(e,r(t).length' +
  '+n),1);return{format:t=>e(t).padStart(i),width:i}}var Le=class e{shape;dtype;data;constructor(e,t,n,r){i' +
  'f(this.dtype=e,this.data=n,r!==void 0&&Re(`Tensor`,`like`,r),r?.shape===t&&r.dtype===e&&r.data.construct' +
  'or===n.constructor&&r.data.length===n.length)this.shape=t;else{if(O(`Tensor`,e),b(`Tensor`,t),!le(n,e))t' +
  'hrow h(`Tensor`,`data must be the typed array of ${e}`,n);if(y(t)!==n.length)throw m(`Tensor`,`shape mus' +
  't hold ${n.length} elements`,t);this.data=ue(n,e),this.shape=Object.isFrozen(t)?t:Object.freeze([...t])}' +
  '}get ndim(){return this.shape.length}get numel(){return this.data.length}item(){if(this.numel!==1)throw ' +
  'm(`item`,`a tensor of one element`,this.numel);return this.itemAt(0)}itemAt(e){let t=me(this.data[e],thi' +
  's.dtype);return this.dtype===`bool`?t!==0:t}toArray(){let e=(t,n)=>{let r=this.shape[t];if(r===void 0)re' +
  'turn this.itemAt(n);let i=y(this.shape.slice(t+1));return Array.from({length:r},(r,a)=>e(t+1,n+a*i))};re' +
  'turn e(0,0)}toJSON(){let e=Array.from({length:this.numel},(e,t)=>{let n=this.itemAt(t),r=Number(n);retur' +
  'n Number.isFinite(r)&&`${r}`==`${n}`?r:typeof n==`boolean`?n:`${n}`});return{dtype:this.dtype,shape:this' +
  '.shape,data:e}}toString(e={}){return Me(this,e)}[Symbol.for(`nodejs.util.inspect.custom`)](){return this' +
  '.toString()}to(t){if(_(`to`,1,arguments.length),O(`to`,t),this.dtype===t)return this;let n=k(`to`,t,this' +
  '.numel,this,!1);for(let e=0;e<n.length;e++)n[e]=pe(`to`,me(this.data[e],this.dtype),t);return new e(t,th' +
  'is.shape,n)}reshape(t){if(!Array.isArray(t))throw h(`reshape`,`shape must be an array of sizes`,t);let n' +
  '=t.filter(e=>e!==-1),r=this.numel/y(n),i=n.length===t.length-1?t.map(e=>e===-1?r:e):t;if(!i.every(e=>Num' +
  'ber.isSafeInteger(e)&&e>=0)||y(i)!==this.numel)throw m(`reshape`,`a shape for ${this.numel} elements`,t)' +
  ';return new e(this.dtype,i,this.data)}transpose(t,n){let r=x(`transpose`,t,this.ndim),i=x(`transpose`,n,' +
  'this.ndim),a=e=>e.map((t,n)=>n===r?e[i]:n===i?e[r]:t),o=a(this.shape),s=k(`transpose`,this.dtype,this.nu' +
  'mel,this,!1);return he(s,this.data,o,a(S(this.shape))),new e(this.dtype,o,s)}};function Re(e,t,n){if(!(n' +
  ' instanceof Le))throw h(e,`${t} must be a Tensor`,n)}var ze=class{words=/* @__PURE__ */ new Uint32Array(' +
  '624);next=0;constructor(e){this.seed(e)}seed(e){let t=this.words,n=e>>>0;t[0]=n;for(let e=1;e<624;e++)n=' +
  'Math.imul(1812433253,n^n>>>30)+e>>>0,t[e]=n;this.next=0}uint32(){(this.next===0||this.next===624)&&this.' +
  'twist();let e=this.words[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)' +
  '>>>0}twist(){let e=this.words;for(let t=0;t<624;t++){let n=e[t],r=e[(t+1)%624],i=n&2147483648|r&21474836' +
  '47,a=e[(t+397)%624];e[t]=a^i>>>1^(r&1?2567483615:0)}this.next=0}};let Be=2**27+1;function Ve(e,t){let n=' +
  'e+t;return[n,t-(n-e)]}function He(e,t){let n=e+t,r=n-e;return[n,e-(n-r)+(t-r)]}function Ue(e,t){let n=e*' +
  't,r=Be*e,i=r-(r-e),a=e-i,o=Be*t,s=o-(o-t),c=t-s;return[n,i*s-n+i*c+a*s+a*c]}function j(e,t){let[n,r]=He(' +
  'e[0],t[0]);return Ve(n,r+e[1]+t[1])}function M(e,t){let[n,r]=Ue(e[0],t[0]);return Ve(n,r+e[0]*t[1]+e[1]*' +
  't[0])}function We(e,t){let n=e[0]/t[0],r=j(e,M([-n,0],t)),i=r[0]/t[0],a=j(r,M([-i,0],t));return j(Ve(n,i' +
  '),[a[0]/t[0],0])}function N(e,t,n){let[r,i]=Ue(e,t),[a,o]=He(r,n);return a+(o+i)}function Ge(e,t){let n=' +
  '0;for(let r=t.length-1;r>=8;r--)n=n*e[0]+t[r][0];let r=[n,0];for(let n=7;n>=0;n--)r=j(M(r,e),t[n]);retur' +
  'n r}function Ke(e,t){return Array.from({length:e},(e,n)=>We([1,0],[t(n),0]))}function qe(e){return e<2?1' +
  ':e*qe(e-1)}let Je=e=>e%2==0?1:-1,Ye=Ke(11,e=>Je(e)*qe(2*e+1)),Xe=Ke(12,e=>Je(e)*qe(2*e)),Ze=[1.570796326' +
  '7948966,6123233995736766e-32,-14973849048591698e-49];function P(e){let t=Math.round(e/(Math.PI/2)),n=[e,' +
  '0];for(let e of Ze)n=j(n,Ue(-t,e));let r=M(n,n),i=M(n,Ge(r,Ye))[0],a=Ge(r,Xe)[0];return t%4==1?[a,-i]:t%' +
  '4==2?[-i,-a]:t%4==3?[-a,i]:[i,a]}let Qe=-(2n**63n),$e=2n**64n-1n,F=5056,et=5048,tt=5024,nt=5040;var I=cl' +
  'ass e{engine=new ze(0);seed=0n;cachedNormal;constructor(){_(`Generator`,0,arguments.length),this.manualS' +
  'eed(67280421310721n)}manualSeed(e){return _(`manualSeed`,1,arguments.length),this.seed=it(e),this.engine' +
  '.seed(Number(this.seed&4294967295n)),this.cachedNormal=void 0,this}initialSeed(){return this.seed}uint32' +
  '(){return this.engine.uint32()}uint64(){let e=this.engine.uint32();return BigInt(e)<<32n|BigInt(this.eng' +
  'ine.uint32())}uniform32(){return(this.engine.uint32()&16777215)*2**-24}uniform64(){return((this.engine.u' +
  'int32()&2097151)*2**32+this.engine.uint32())*2**-53}drawInBulk(e){let t=e(this.engine.words,this.engine.' +
  'next);return t!==void 0&&(this.engine.next=t),t!==void 0}takeCachedNormal(){let e=this.cachedNormal;retu' +
  'rn this.cachedNormal=void 0,e}cacheNormal(e){this.cachedNormal=e}getState(){let e=new Uint8Array(F),t=ne' +
  'w DataView(e.buffer),{words:n,next:r}=this.engine;return t.setBigUint64(0,this.seed,!0),t.setInt32(8,r==' +
  '=0?1:625-r,!0),t.setInt32(12,1,!0),t.setUint32(16,r,!0),n.forEach((e,n)=>{t.setUint32(24+8*n,e,!0)}),thi' +
  's.cachedNormal!==void 0&&(t.setFloat64(tt,this.cachedNormal,!0),t.setInt32(nt,1,!0)),e}setState(e){if(!(' +
  'e instanceof Uint8Array))throw h(`setState`,`state must be a Uint8Array`,e);if(e.length!==F&&e.length!==' +
  'et)throw m(`setState`,`state must have ${`${F} bytes (or ${et}, of PyTorch before 1.2)`}`,e.length);let ' +
  't=new DataView(e.buffer,e.byteOffset,e.byteLength),n=t.getInt32(8,!0),r=t.getUint32(16,!0);if(r>624||n!=' +
  '=(r===0?1:625-r))throw m(`setState`,`state must come from getState`,`left ${n}, next ${r}`);this.seed=t.' +
  'getBigUint64(0,!0),this.engine.next=r;for(let e=0;e<624;e++)this.engine.words[e]=t.getUint32(24+8*e,!0);' +
  'let i=t.getInt32(nt,!0)!==0;return this.cachedNormal=i?rt(t):void 0,this}clone(){return new e().setState' +
  '(this.getState())}};function rt(e){if(e.byteLength===F)return e.getFloat64(tt,!0);let[t]=P(2*Math.PI*e.g' +
  'etFloat64(5016,!0));return e.getFloat64(5032,!0)*t}function it(e){if(typeof e!=`bigint`&&typeof e!=`numb' +
  'er`)throw h(`manualSeed`,`seed must be a number or a bigint`,e);if(typeof e==`number`&&!Number.isSafeInt' +
  'eger(e))throw m(`manualSeed`,`seed must be an integer (beyond 2^53: a bigint)`,e);let t=BigInt(e);if(t<Q' +
  'e||t>$e)throw m(`manualSeed`,`seed must be from -2^63 to 2^64 - 1`,e);return BigInt.asUintN(64,t)}let at' +
  '=new I;function ot(e,t,n=[`generator`,`dtype`]){g(e,t,n);let{generator:r=at}=t;if(!(r instanceof I))thro' +
  'w h(e,`generator must be a Generator`,r);return r}let st=[-.5000000000000001,.33333333331825593,-.249999' +
  '9999622955,.20000304511814496,-.16667054827627667],ct=[.3333333333333352,-.24999999999998432,.1999999999' +
  '9320328,-.16666666669929706,.14285715076560868,-.12499997863982555,.11110712032936046,-.1000048675781819' +
  '3,.09181994006195467,-.08328363062289341],lt=Array.from({length:128},(e,t)=>{let n=t<80?.6875+(t+.5)/256' +
  ':1+(t-79.5)/128,r=Number.parseInt(`gzpyxwfun030a08snmdmu0jcidyey0dofilw16ioeqt332wc9zxpscjnnhfkyqv82o9sf' +
  'qdwkkoza2ipejksr5ij4et36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c1sjbpt9k3qtydm94i8essvhw62wl0rbomuv4i' +
  'ewkltzkpqip8m3uelrgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1svyicj0i9pzs2we0caa3xqqfgk6f5smyssgnky' +
  'k5r8wkj1puesopoe8mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowdeg0qsovjk9w2e5hv66qyyawuin8sw4ikggsq8c' +
  'vfaxkvp0et6xzj6m08zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4wciptxg6qbjz2yuix1ts9rjy1uk0q33eo5ane' +
  'ioir142iu0ha1frbaxkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtqb77w55aosobgjj1yf79h464nl9luzfmte9t7caml4ug8ui5sh' +
  'v9s50macl6u99w4cl9hi23rpsdvp9d44iaujiw4yoi9pgo5cxtj66azu6v5k863d3fz2e2flhhtdapdg2baa9xovk9n51vrq5wqj6pwx' +
  '6a9nbmfryqh0x8ia6z6giclc476bpumt0asev91nqt9aymwbe30agedkhgm3zg790hjd6oxailb`.slice(6*t,6*t+6),36)-2**30;' +
  'return 1/n+r*2**-53}),ut=lt.map(e=>Math.round(-Math.log(e)*2**43)/2**43),dt=/* @__PURE__ */ new Float64A' +
  'rray(1),ft=new Uint32Array(dt.buffer);function pt(e){return e>=.9375?ht(e-1):mt(e)}function mt(e){dt[0]=' +
  'e;let t=ft[1]-1072037888,n=t>>20;ft[1]-=t&4293918720;let r=dt[0],i=t>>>13&127,a=N(r,lt[i],-1),o=n*.69314' +
  '71805598903+ut[i],s=o+a,c=N(n,5497923018708371e-29,o-s+a),l=a*a,[u,d,f,p,m]=st,h=N(N(a,m,p),l,N(a,f,d));' +
  'return N(a*l,h,N(l,u,c))+s}function ht(e){let t=e*e,n=e*t,[r,i,a,o,s,c,l,u,d,f]=ct,p=N(n,N(n,N(n,f,N(t,d' +
  ',N(e,u,l))),N(t,c,N(e,s,o))),N(t,a,N(e,i,r))),m=e*2**27,h=e+m-m,g=h*h*-.5,_=e+g;return N(n,p,N(-.5*(e-h)' +
  ',h+e,e-_+g))+_}function gt(e,t){return new WebAssembly.Instance(e,{env:{memory:t}}).exports}function _t(' +
  '){return`%jsn)%%%)#7)VG;33333333m%G.333)3G,33%G,33)mG23333[%G%%G*333m)[G.33m%G2333I3%G2333II%G,33)IG7333' +
  '33m[%G*3333)[G933333333%G.33I%G)[)[G2333m[%G.33m)[G%)3G233333%G*333[%G.333)[G2333m3%G)I%,S).U"."68nUn"/Q' +
  '"9,)#=)11*.&q),879;%.<-**4E%,JF26f.cSdp% >)2v8K-3%+11)-3%+11&-3%+1&-3%+=R1)-3%+1X1,-3%+=P12-3%+=#7=2-3)+' +
  '%-3)+%-3)+%-3)+%-7h)c.HMT.88yKTTHM.27g!CM!;Hru.).!C!Iu.**uKgH.%)!L.,)!M..;"0")UzUgU!Z@% >9"0")UzU!Aj"8%p' +
  '9"0")UzUr"5n%d<"0")UzU!KQ")@U%S-s"/!Z@nj"8!F"/"7s%86!VjzW"7jQ!X!D")UzUr"5n% Ac!VjzW"7jQ!X!D")UzU!KQ")@U%' +
  'V4!VjzW"7jQ!X!F"/"7s%E;s"(jQU!F"/"7s%|*!VjsU.78nUn"/Q"9,%9)c4))<> NqH%&)*5&%&)&,6 Dl<2&,l<&,+.ZH*5&%F-?7' +
  '+=X1.0:)&%&,+,@$T<%%&)&,6F-?7+=X1.0-#9),,3,I.5&)&,^*5?7+1P1*0&,+,@0:.&%*I&%&,0(!Q.%2(4%%%%%%%%%%%%%%%%-(' +
  '4%%%%%%%%%%%%%%%%(?("G):*(#3)(4%%%%)%%%,%%%.%%%&)&,W(f:2(!-(M(-*%&.&*(#4)(4*%%%2%%%8%%%7%%%&2(!-(M(-*6&,' +
  '+90/,4)---!.))I&%&)&)&,+.0+[Z+,@0&.(S+66*?7(%*=<?7(%*$(<(D):*(/%&*(/)R- R%&%&)+,@0/).5&%&)K*5&%&,(S(-*%&' +
  '%+60/%4)---"O2,*3EI&.(k)(4%%%x%%%x%%%x%%%x(T:;(r*5&%/8&)/2&.&;(M/<.5&,&2O*5&8&2(%*%&<(e)(-*%&8+60/8&2+60' +
  '/24)--&%&%&%&,&)W0&.&;(!C&*6*F-&.6}?7/2.5&2?7&*+)@0K*5&2(4%%%%%%%%%%%%%%%%(-*=<&2+60/24)--+19(;,%/f+19(;' +
  ',*/c+19(;,9/S?7+t90:2(%*%/.&2(%*6/F&2(%*&/;&2(%*o/<&2(%*5/-&2(%*!D/4&2(%*G/E&2(%*"0/J?7/8.5&)&,K*5&)&*+8' +
  '@0:2&,&,&2OB/2.5&)&2K*5&)(%*%&.($C):d&S(A)&F(L):6&F(e)/p&d&p&f(A)(e)&p&c(A)(e):d&d(A)/p&%&d&J(A)&E(L)&p(' +
  'A)&d&4(A)&-(L)(L)&p(A)&d&<(A)&;(L)(L)&6+v(#7)(A):6(-*%&8&8(%*=;&6(L)(-*=;&8+60&*+)@+3sZ/8&%+60/%&)+60/)4' +
  ')--+%/2&*+)@/7.5&2&7K*5?7&20:9(%*=;/6&9(4%%%%%%%%%%%%%%%%(-*=;?7+=<0&7+&W&2+)@Z0:9&9(%*%&6(N(D)(-*%&9&9(' +
  '%*6&6&6(E9;<-4EJF9;<-4EJF(N(D)(-*6&2+60/24)--4)---!1%&%&,+,@0/,.5&%&,K*5&%&)(%*%&.(e)&*(e)(-*%&)+60/)&%+' +
  '60/%4)---#[.,83)m&*+,@/J&.&2g&*+og&2B+%&.+*MB*5&%+1X1,x/4&8H*5&2+%!;/-?7+1_R20:El9+%/8.5&*&8^*5?9&8+,@!*' +
  ',%?9&-H:<*3&<2&,&80 U%%H-+%!;+,@0l9&8+)0/84)--?9&EW+,"6l;?;H&4Q?;&*yZ*5&%&.&*a]%%1>]%%%%&7B&9?;B6.--?;H*' +
  '5F-&2+%?;&*!;B/2?;&*&*+2n&%&)x&4Q&.&*a+11*yQBy&*+ogQ*5&4H:<*5?;&*y/<-.5&;+*0:8&.g*5&%&)&J&7&<6v&J+,@:;&)' +
  '0/)&%&;0/%&8/;4)----.5&.&;^*5&)&,+%&2B:<&*6%/8,5?<H*5&%&*&96.4)-&%&8&<&*&7&8?<67:F?7+1P1*0?7+=X1.0&%&<B&' +
  '7B&8?<&F6,6;-&)&J0/)&%&J0/%&,&,&*0&2*3&;+)0&2"/2+)-B/,&;+)0/;4)---K))I&%&%&)+,@069:,&,&,(E9;<-4EJF%),.*2' +
  '87($C):,&,&,(E*287%),.4EJF9;<-($C)(q%-"8),I(4%%1>%%1>%%1>%%1>/,(4%%1>%%1>%%1>%%1>/..5&%+60&)K*5&,&%(%*%(' +
  '$C)/,&.&%(%*6($C)/.&%+&0/%4)--&%&)K*I&,&%(%*%($C)2&,-&.($C)-"S)))I&**5?7+=X1.0&%&,B&)?<&2(S&8?7 R,t;#G_6' +
  'f#B(S62-]%%1CT%%%%%%DC&8_#B&*B/2&,*5&%&,&.&2&*6B2&*H*5&2(S/7&%&.+,@0/).5&%&)K*5&%&%(%*%&7(A)(-*%&%+60/%4' +
  ')-----!M,)3)I&*#B(S/8&.+,@/..5&.&2O*5&%&20&,&20(%*%&)&20(%*%&8(e)(A)?7&20(%*1P1*(M(-*%&2+60/24)---#F),.3' +
  ')I?7+=X1.0/2&.+,@/7.5&8&7K*5&2&80&,&80(%*%(4ww"P!6ww"P!6ww"P!6ww"P!6($B)(-*%&8+60/84)--&2&2&.]%%%%6,|&*T' +
  '%%%%%%G!2P#B(S/9+%/,.5&,&7K*5&%&,0&)&,0(%*%&,&20(%*%&9(A)(e)?7&,0(%*1P1*(M(-*%&,+60/,4)---#),,*3*I&,+,@/' +
  '2.5&*&2K*5&*+1*0:,&2&,&2KB/7(4%%%%%%%%%%%%%%%%/9(4%%%%%%%%%%%%%%%%/;&*/,.5&,&7K*5&%&,0(%*%/-&9&.*I&-2&-&' +
  ')&,0(%*%(A)-?7&,0(%*1P1*(M(L)/9&,+60:8&%0(%*%/-&;&.*I&-2&-&)&80(%*%(A)-?7&80(%*1P1*(M(L)/;&,+&0/,4)--&<&' +
  '9&;(L):9(N&9&9(E9;<-4EJF9;<-4EJF(N(D)(D)/<&*+1*0/*4)--&<(/%&<(/)R-"J),,3)[&8H*5+%&26)-&2+,@/9.5&*&;^*5&8' +
  '*3&;&8"/2+)-H*5&.&26)&.&20/.-&)&,&2&764/<&7*5&%&)&,&2&<6-2&%&)&,&2&<6<-&%&90/%&)&90/)&,&90/,&;+)0/;4)---' +
  ' V%&,*5&%&)&,&.&*&2&8&76E2&%&)&.&*&2&8+%&7&968--&%&%&)+,@0(4%%1>%%1>%%1>%%1>(-*%-3,*3)I?9/8?7+=X1.0/*?7+' +
  '1_R20/..5&.&8K*5&%&. P,%0:2&*(%*%&,(A):7(!N,%%&)&20&7(!N,%)&2&)+)@0&7(!N,%,&2&)+.a0&7(!N,%.&*+60/*&.+*0/' +
  '.4)---#U).,3,[)">&%T%%%%%%D3zH*5&%F-&%#I:2!6!("H#3+>7W/,&2!6>>>>>>>7"C!61111111$PC"Dh:%T#Y!/3!Z#*R$NC!X*' +
  '5&,+)0/,&%T%%%%%%kCP/%-&%T%%%%%%DhR&%T%%%%%%DCR_:%&%P/*+S/).5&)+%^*5&.&*PT%%%%%%DC&)#C_R/.&)+,W/)4)--&,#' +
  'CT$G!-$R$V!6 VACP&%&%R&.PR--%+1_R2l96 E-^))3+1&+=P12+%&)B:)&%6%/2?7+=X1.0+1X1,&)B&2+%?<&,B&.6,|+1X1,&2&)' +
  '&%&,&.&*6;-/%?7+1P1*0+1&+=P12+%&)B&%6%?<&,6,-v%+1&+=P12+%&)B&%6%?<67-*%?<-$,.,73)I?9/9&)&,0:;&,0:<&,0/-?' +
  '7+=X1.0/8?7+1_R20/2.5&2&9K*5&8&-&2 P,%:70&7&<0&7&;0&)&70(!P,%(!J,%)(!J,%,(!J,%.(-*%&8+60/8&2+*0/24)--&**' +
  '5&%&,]%%1>]%%%%&.B6.-?7+=X1.0:2&869/4?7+1P1*0&2&.B&2&8&4+=%6*+%/*.5&*+&K*5?7&*0?7+=<0&*0:)(%*%&)(%*5(D)&' +
  ')(%*&&)(%*G(D)(D)(-*=-&*+60/*4)--&.H*5&%&,(4%%%%%%DC%%%%%%DC?7(%*=-($K)(Y(4%%%%%%DC%%%%%%DC?7(%*$(-($K)(' +
  'Y(E%),.*2876fcSdp >v66F-+%/).5&)+*K*5?7+t;0&)+,@0:.?7+=-0&)+.@0 S.%&. R,%#G_6f#B~,%&)+)0/)4)--&2&2&8&2W+' +
  ',"6&4?7(%*t;62&%&,(4%%1C%%1C%%1C%%1C66-!0%+=P12+%&)B&%6)&,*5+1X1,+1&+=R1)&%&.6-2+1X1,+1&+=R1)&%&.6<--}%+' +
  '=P12+%&)B&%6)+1&+=R1)&%&,64-"E)),3&%&)&,&.&*+)W&*&2+.ZB:;&2&8&7&96J&*&;x*5F-?7+1X1,0:*&)&2+,@:<&;a:)0&)&' +
  ',0+%&,B&8*3&;&8n&2a2+%-&.0+)&2+)&8&8+%^B&7&96J&%&)0&*&<$T<%%-k),23,I&.(S/-?7+=X1.0/9.5&,&7^*5&,&7W:2+6y/' +
  ';&)&70(%*%(4%%%%%%%%%%%%%%%%(l(!X:8+>>.&2@Q+>>.Z&8&;B/8&%&2+6&;B+,@0/2.5&%&2K*5&8+FZ+8@+=_=20/;&8+*"6/8&' +
  '9(%*%&-(A)&;(%*6(J/<&%&**I&<&;(%*&(!D2&<-(-*%&9&; P,o0/9&%+60/%4)--&2/%&7+60/74)---#2,)23?7+=X1.0:2/..5&' +
  ',&*^*5&.&%(%*%&)&*0(%*%(4%%%%%%%%%%%%%%%%(l(!X:8+>>.&,&*W:7@Q+>>.Z&8&7+6yB:8+FZ+8@+=_=20:7(%*%(J(-*%&.&7' +
  ' P,o0:.&%(%*6&8+*"6+FZ+8@+=_=20:7(%*%(J(-*%&.&7 P,o0:.&%(%*&&8+9"6+FZ+8@+=_=20:7(%*%(J(-*%&.&7 P,o0:.&%(' +
  '%*o&8+4"6+8@+=_=20:8(%*%(J(-*%&.&8 P,o0/.&%+5W/%&*+60/*4)--&2&.&2W+,"6:%6F&%-#7))83.5&,+6K*5&,+8@+=_=20/' +
  '.+%/%+%/).5&)+*K*5&)+,@:2&.+&00+111[+%&,&)"6+)Z:*B!*,%&2&.+600+3&%+"A"B"D9a+1"B"HV0&*B!*,%&*H*5&%&.0&)+"' +
  'D"H"P&a+1"B"HV0!*,%&%+*0/%-&)+)0/)4)--&.&%!*,o&,+)0/,4)---#S.,)39I&%&%+19(;,9(A)(4b%5Ob%5Ob%5Ob%5O(L)(4b' +
  '%5Ob%5Ob%5Ob%5O(e):%+19(;,%(A)(e)&%+19(;,*(A)(e):.($9):,&,(A)/*&,+19(;,&:2(A)+19(;, D:8(L)&*(A)&,+19(;,V' +
  ':7(A)+19(;,d:9(L)(L)&*(A)&,+19(;,6:*(A)+19(;,4(L)(L)/;?7&.&2&;(A):2(A)&8&;(A):8(L)&.&.(A):,(A)&.&7&;(A):' +
  '7(A)&9&;(A):9(L)(L)&,(A)&.&*&;(A):,(A)&;(L)(L)(4%%%g%%%g%%%g%%%g(A)(-*t;?7+t90:)&%(4%%V]%%V]%%V]%%V](e)(' +
  '4VQ YCVQ YCVQ YCVQ YC(A)(-*%&)(4b%5Ob%5Ob%5Ob%5O&%(e)(-*6&)&;(-*&&)&,(-*o&)&9(-*5&)&7(-*!D&)&8(-*G&)&2(-' +
  '*"0-- R)%+"A9-?1 YC"C1Y#E!/#6#DC%%1C$S>3Ck$V>!2C#9 R!2!2#* S!1!D$)7!0`}function vt(){return`%jsn)%%%)#7)' +
  'VG;33333333m%G.333)3G,33%G,33)mG23333[%G%%G*333m)[G.33m%G2333I3%G2333II%G,33)IG733333m[%G*3333)[G9333333' +
  '33%G.33I%G)[)[G2333m[%G.33m)[G%)3G233333%G*333[%G.333)[G2333m3%G)I%,S).U"."68nUn"/Q"9,)#=)11*.&q),879;%.' +
  '<-**4E%,JF26f.cSdp% >)2v8K-3%+11)-3%+11&-3%+1&-3%+=R1)-3%+1X1,-3%+=P12-3%+=#7=2-3)+%-3)+%-3)+%-3)+%-7h)c' +
  '.HMT.88yKTTHM.27g!CM!;Hru.).!C!Iu.**uKgH.%)!L.,)!M..;"0")UzUgU!Z@% >9"0")UzU!Aj"8%p9"0")UzUr"5n%d<"0")Uz' +
  'U!KQ")@U%S-s"/!Z@nj"8!F"/"7s%86!VjzW"7jQ!X!D")UzUr"5n% Ac!VjzW"7jQ!X!D")UzU!KQ")@U%V4!VjzW"7jQ!X!F"/"7s%' +
  'E;s"(jQU!F"/"7s%|*!VjsU.78nUn"/Q"9,%9)c4))<#O NqH%&)*5&%&)&,6 Dl<2&,l<&,+.ZH*5&%F-?7+=X1.0:)&%&,+,@$T<%%' +
  '&)&,6F-?7+=X1.0-#9),,3,I.5&)&,^*5?7+1P1*0&,+,@0:.&%*I&%&,0(!Q.%2(4%%%%%%%%%%%%%%%%-(4%%%%%%%%%%%%%%%%(?(' +
  '"G):*(#3)(4%%%%)%%%,%%%.%%%&)&,W(f:2(!-(M(-*%&.&*(#4)(4*%%%2%%%8%%%7%%%&2(!-(M(-*6&,+90/,4)---!.))I&%&)&' +
  ')&,+.0+[Z+,@0&.(S+66*?7(%*=<?7(%*$(<(D):*(/%&*(/)R- R%&%&)+,@0/).5&%&)K*5&%&,(S(-*%&%+60/%4)---$M*,*3EI&' +
  '.(k)(4%%%x%%%x%%%x%%%x(T:;(r*5&%/8&)/2&.&;(M/<.5&,&2O*5&8&2(%*%&<(e)(-*%&8+60/8&2+60/24)--&%&%&%&,&)W0&.' +
  '&;(!C&*6*F-&.6}?7/2.5&2?7&*+)@0K*5&2(4%%%%%%%%%%%%%%%%(-*=<&2+60/24)--+19(;,%/f+19(;,*/c+19(;,9/S?7+t90:' +
  '2(%*%/.&2(%*6/F&2(%*&/;&2(%*o/<&2(%*5/-&2(%*!D/4&2(%*G/E&2(%*"0/J?7/8.5&)&,K*5&)&*+8@0:2&,&,&2OB/2.5&)&2' +
  'K*5&)(%*%&.($C):d&S&F("E,:6&F(e):p&c&p&f&d("F,("F,:d&d(A)/p&%&d&J&E("E,&p&d&4&-("E,("E,&p&d&<&;("E,("E,&' +
  '6+v(#7)(A):6(-*%&8&8(%*=;&6(L)(-*=;&8+60&*+)@+3sZ/8&%+60/%&)+60/)4)--+%/2&*+)@/7.5&2&7K*5?7&20:9(%*=;/6&' +
  '9(4%%%%%%%%%%%%%%%%(-*=;?7+=<0&7+&W&2+)@Z0:9&9(%*%&6(N(D)(-*%&9&9(%*6&6&6(E9;<-4EJF9;<-4EJF(N(D)(-*6&2+6' +
  '0/24)--4)---!1%&%&,+,@0/,.5&%&,K*5&%&)(%*%&.(e)&*(e)(-*%&)+60/)&%+60/%4)---#[.,83)m&*+,@/J&.&2g&*+og&2B+' +
  '%&.+*MB*5&%+1X1,x/4&8H*5&2+%!;/-?7+1_R20:El9+%/8.5&*&8^*5?9&8+,@!*,%?9&-H:<*3&<2&,&80 U%%H-+%!;+,@0l9&8+' +
  ')0/84)--?9&EW+,"6l;?;H&4Q?;&*yZ*5&%&.&*a]%%1>]%%%%&7B&9?;B6.--?;H*5F-&2+%?;&*!;B/2?;&*&*+2n&%&)x&4Q&.&*a' +
  '+11*yQBy&*+ogQ*5&4H:<*5?;&*y/<-.5&;+*0:8&.g*5&%&)&J&7&<6v&J+,@:;&)0/)&%&;0/%&8/;4)----.5&.&;^*5&)&,+%&2B' +
  ':<&*6%/8,5?<H*5&%&*&96.4)-&%&8&<&*&7&8?<67:F?7+1P1*0?7+=X1.0&%&<B&7B&8?<&F6,6;-&)&J0/)&%&J0/%&,&,&*0&2*3' +
  '&;+)0&2"/2+)-B/,&;+)0/;4)---K))I&%&%&)+,@069:,&,&,(E9;<-4EJF%),.*287($C):,&,&,(E*287%),.4EJF9;<-($C)(q%-' +
  '"8),I(4%%1>%%1>%%1>%%1>/,(4%%1>%%1>%%1>%%1>/..5&%+60&)K*5&,&%(%*%($C)/,&.&%(%*6($C)/.&%+&0/%4)--&%&)K*I&' +
  ',&%(%*%($C)2&,-&.($C)-"S)))I&**5?7+=X1.0&%&,B&)?<&2(S&8?7 R,t;#G_6f#B(S62-]%%1CT%%%%%%DC&8_#B&*B/2&,*5&%' +
  '&,&.&2&*6B2&*H*5&2(S/7&%&.+,@0/).5&%&)K*5&%&%(%*%&7(A)(-*%&%+60/%4)-----!M,)3)I&*#B(S/8&.+,@/..5&.&2O*5&' +
  '%&20&,&20(%*%&)&20(%*%&8(e)(A)?7&20(%*1P1*(M(-*%&2+60/24)---#F),.3)I?7+=X1.0/2&.+,@/7.5&8&7K*5&2&80&,&80' +
  '(%*%(4ww"P!6ww"P!6ww"P!6ww"P!6($B)(-*%&8+60/84)--&2&2&.]%%%%6,|&*T%%%%%%G!2P#B(S/9+%/,.5&,&7K*5&%&,0&)&,' +
  '0(%*%&,&20(%*%&9(A)(e)?7&,0(%*1P1*(M(-*%&,+60/,4)---#),,*3*I&,+,@/2.5&*&2K*5&*+1*0:,&2&,&2KB/7(4%%%%%%%%' +
  '%%%%%%%%/9(4%%%%%%%%%%%%%%%%/;&*/,.5&,&7K*5&%&,0(%*%/-&9&.*I&-2&-&)&,0(%*%(A)-?7&,0(%*1P1*(M(L)/9&,+60:8' +
  '&%0(%*%/-&;&.*I&-2&-&)&80(%*%(A)-?7&80(%*1P1*(M(L)/;&,+&0/,4)--&<&9&;(L):9(N&9&9(E9;<-4EJF9;<-4EJF(N(D)(' +
  'D)/<&*+1*0/*4)--&<(/%&<(/)R-"J),,3)[&8H*5+%&26)-&2+,@/9.5&*&;^*5&8*3&;&8"/2+)-H*5&.&26)&.&20/.-&)&,&2&76' +
  '4/<&7*5&%&)&,&2&<6-2&%&)&,&2&<6<-&%&90/%&)&90/)&,&90/,&;+)0/;4)--- V%&,*5&%&)&,&.&*&2&8&76E2&%&)&.&*&2&8' +
  '+%&7&968--&%&%&)+,@0(4%%1>%%1>%%1>%%1>(-*%-3,*3)I?9/8?7+=X1.0/*?7+1_R20/..5&.&8K*5&%&. P,%0:2&*(%*%&,(A)' +
  ':7(!N,%%&)&20&7(!N,%)&2&)+)@0&7(!N,%,&2&)+.a0&7(!N,%.&*+60/*&.+*0/.4)---#U).,3,[)">&%T%%%%%%D3zH*5&%F-&%' +
  '#I:2!6!("H#3+>7W/,&2!6>>>>>>>7"C!61111111$PC"Dh:%T#Y!/3!Z#*R$NC!X*5&,+)0/,&%T%%%%%%kCP/%-&%T%%%%%%DhR&%T' +
  '%%%%%%DCR_:%&%P/*+S/).5&)+%^*5&.&*PT%%%%%%DC&)#C_R/.&)+,W/)4)--&,#CT$G!-$R$V!6 VACP&%&%R&.PR--%+1_R2l96 ' +
  'E-^))3+1&+=P12+%&)B:)&%6%/2?7+=X1.0+1X1,&)B&2+%?<&,B&.6,|+1X1,&2&)&%&,&.&*6;-/%?7+1P1*0+1&+=P12+%&)B&%6%' +
  '?<&,6,-v%+1&+=P12+%&)B&%6%?<67-*%?<-$,.,73)I?9/9&)&,0:;&,0:<&,0/-?7+=X1.0/8?7+1_R20/2.5&2&9K*5&8&-&2 P,%' +
  ':70&7&<0&7&;0&)&70(!P,%(!J,%)(!J,%,(!J,%.(-*%&8+60/8&2+*0/24)--&**5&%&,]%%1>]%%%%&.B6.-?7+=X1.0:2&869/4?' +
  '7+1P1*0&2&.B&2&8&4+=%6*+%/*.5&*+&K*5?7&*0?7+=<0&*0:)(%*%&)(%*5(D)&)(%*&&)(%*G(D)(D)(-*=-&*+60/*4)--&.H*5' +
  '&%&,(4%%%%%%DC%%%%%%DC?7(%*=-($K)(Y(4%%%%%%DC%%%%%%DC?7(%*$(-($K)(Y(E%),.*2876fcSdp >v66F-+%/).5&)+*K*5?' +
  '7+t;0&)+,@0:.?7+=-0&)+.@0 S.%&. R,%#G_6f#B~,%&)+)0/)4)--&2&2&8&2W+,"6&4?7(%*t;62&%&,(4%%1C%%1C%%1C%%1C66' +
  '-!0%+=P12+%&)B&%6)&,*5+1X1,+1&+=R1)&%&.6-2+1X1,+1&+=R1)&%&.6<--}%+=P12+%&)B&%6)+1&+=R1)&%&,64-"E)),3&%&)' +
  '&,&.&*+)W&*&2+.ZB:;&2&8&7&96J&*&;x*5F-?7+1X1,0:*&)&2+,@:<&;a:)0&)&,0+%&,B&8*3&;&8n&2a2+%-&.0+)&2+)&8&8+%' +
  '^B&7&96J&%&)0&*&<$T<%%-$9),23,I&.(S/-?7+=X1.0/9.5&,&7^*5&,&7W:2+6y/;&)&70(%*%(4%%%%%%%%%%%%%%%%(l(!X:8+>' +
  '>.&2@Q+>>.Z&8&;B/8&%&2+6&;B+,@0/2.5&%&2K*5&8+FZ+8@+=_=20/;&8+*"6/8&9(%*%&-(A)&;(%*6(1,/<&%&**I&<&;(%*&(!' +
  'D2&<-(-*%&9&; P,o0/9&%+60/%4)--&2/%&7+60/74)---#6,)23?7+=X1.0:2/..5&,&*^*5&.&%(%*%&)&*0(%*%(4%%%%%%%%%%%' +
  '%%%%%(l(!X:8+>>.&,&*W:7@Q+>>.Z&8&7+6yB:8+FZ+8@+=_=20:7(%*%(1,(-*%&.&7 P,o0:.&%(%*6&8+*"6+FZ+8@+=_=20:7(%' +
  '*%(1,(-*%&.&7 P,o0:.&%(%*&&8+9"6+FZ+8@+=_=20:7(%*%(1,(-*%&.&7 P,o0:.&%(%*o&8+4"6+8@+=_=20:8(%*%(1,(-*%&.' +
  '&8 P,o0/.&%+5W/%&*+60/*4)--&2&.&2W+,"6:%6F&%-#7))83.5&,+6K*5&,+8@+=_=20/.+%/%+%/).5&)+*K*5&)+,@:2&.+&00+' +
  '111[+%&,&)"6+)Z:*B!*,%&2&.+600+3&%+"A"B"D9a+1"B"HV0&*B!*,%&*H*5&%&.0&)+"D"H"P&a+1"B"HV0!*,%&%+*0/%-&)+)0' +
  '/)4)--&.&%!*,o&,+)0/,4)---R.,)39I&%+19(;,9(4b%5Ob%5Ob%5Ob%5O("E,(4b%5Ob%5Ob%5Ob%5O(e):,+19(;,*&,+19(;,%&' +
  '%("F,("F,:.($9):%&%(A)/*&%+19(;,&:2+19(;, D:8("E,&*&%+19(;,V:7+19(;,d:9("E,("E,&*&%+19(;,6:*+19(;,4("E,(' +
  '"E,/;?7&.&2&;(A):2&8&;(A):8("E,&.&.(A):%&.&7&;(A):7&9&;(A):9("E,("E,&%&.&*&;(A):%&;("E,("E,(4%%%g%%%g%%%' +
  'g%%%g(A)(-*t;?7+t90:)&,(4%%V]%%V]%%V]%%V](e)(4VQ YCVQ YCVQ YCVQ YC(A)(-*%&)(4b%5Ob%5Ob%5Ob%5O&,(e)(-*6&)' +
  '&;(-*&&)&%(-*o&)&9(-*5&)&7(-*!D&)&8(-*G&)&2(-*"0-- R)%+"A9-?1 YC"C1Y#E!/#6#DC%%1C$S>3Ck$V>!2C#9 R!2!2#* ' +
  'S!1!D$)7!0`}function yt(){return`%jsn)%%%)f.G,33)3G.333%G)3%.2*),%%2*)),,8?23%+1=%-3%+19-3%+="H,-3%+1"I*' +
  '-3%+1#)*-7C9*uKgH.%)!L.).!C!Iu.,2ru+uH...HMT.*;!V"/"8!A"5aaUQ%)7"."/Qnjas%.8nUn"/Q"9,%<#DF*#O,,)I)3&%+,@' +
  '+1"I*0/%&)+,@+1"I*0/*.5&%+60:)&*!A*5&%&%&,0(%*%&%(%*%(4%%%1%%%1%%%1%%%1(M&%(%**:.(4>>>3>>>3>>>3>>>3(M(!D' +
  '+)(#9)(!E&.(4)%%%)%%%)%%%)%%%(M(X)(4$7t9"Y$7t9"Y$7t9"Y$7t9"Y(M(!E(-*%&)/%4)--.5&%&*K*5&%&%&,0(%*%&%(%*%(' +
  '4%%%1%%%1%%%1%%%1(M&%(%**:.(4>>>3>>>3>>>3>>>3(M(!D+)(#9)(!E&.(4)%%%)%%%)%%%)%%%(M(X)(4$7t9"Y$7t9"Y$7t9"Y' +
  '$7t9"Y(M(!E(!N,%%&%+*0/%4)---P<,,39I&%+,@/,.5&)&,K*5&)/%.5&%&)+&0K*5(4%%%=#E#*$Q!2%%%=#E#*$Q!2&%+R90(!Q.' +
  '%(N(4%%%G$S/ A5%%%G$S/ A5(i)(Y(N:.(4%%%GoN$LC%%%GoN$LC(i)(Y(N($T)(4)%%%)%%%)%%%)%%%(#:)(4)%%%)%%%)%%%)%%' +
  '%(!C:8($V):*(4%%%& UT!X#J%%%& UT!X#J(i)&*(4%%%%%#@ Wh%%%%%#@ Wh(i)&*(4%%%%%&$Ah%%%%%&$Ah(i)&.(D)(Y(N(D)(' +
  'Y(N(D)(Y(N:7&7(i)(Y(N:.(i)(4%%%5#O=!Jh%%%5#O=!Jh(D)(Y(N&.(i)(4%%%Ru!I#1C%%%Ru!I#1C(D)(Y(N&.(i)(Y(N&.(i)(' +
  '4%%%%%%kh%%%%%%kh&.(i)(D)(Y(N(4%%%%%%DC%%%%%%DC(D)(Y(N/9(4%%1C%%1C%%1C%%1C&%+190(!Q.%(e):*(4>>3%>>3%>>3%' +
  '>>3%(M(4%%%C%%%C%%%C%%%C(!D(N:2(4%%%G#*RAC%%%G#*RAC(K/;&2(4%%%%%%DC%%%%%%DC($I)&;&2(M(D)(Y(N:2&2(i)(Y(N/' +
  '<&%+="H,0(4%%%%%%%=%%%%%%%=&*+v(#9)(4">%%%">%%%">%%%">%%%(#=)($V)&;(4%%%%%%DC%%%%%%DC(M($I):*(4%%%%%oAC%' +
  '%%%%oAC(i)&2(4%%%%%%kh%%%%%%kh&<(i)(4%%%G!+*#>C%%%G!+*#>C&2(i)(4%%%%!+":#Ih%%%%!+":#Ih(D)(Y(N&2(i)(4%%%5' +
  '_L#IC%%%5_L#IC(D)(Y(N&2(i)(4%%%k#5#Whh%%%k#5#Whh(D)(Y(N&2(i)(4%%%k!+!1#NC%%%k!+!1#NC(D)(Y(N&2(i)(4%%%%#V' +
  '!I#Qh%%%%#V!I#Qh(D)(Y(N&2(i)(4%%%1$-"Y#UC%%%1$-"Y#UC(D)(Y(N&2(i)(4%%%1>>#[h%%%1>>#[h(D)(Y(N&2(i)(4%%%5!I' +
  '!I$-C%%%5!I!I$-C(D)(Y(N&2(i)(Y(N&<(i)&*(4%%%G6$( Sh%%%G6$( Sh(i)(Y(N(D)(Y(N(D)(Y(N(D)(Y(N(D)(Y(N(i)($G)(' +
  'Y(N:*(4%%%&C"T Qh%%%&C"T Qh&.(i)(4%%%=s6"AC%%%=s6"AC(D)(Y(N&.(i)(4%%%Gu!I#Qh%%%Gu!I#Qh(D)(Y(N&.(i)(Y(N&7' +
  '(i)&7(D)(Y(N:.&9&8(#S):2(4,%%%%%%%,%%%%%%%(M(4,%%%%%%%,%%%%%%%($.):8(!F&2(4,%%%%%%%,%%%%%%%(#Z)(4*%%%%%%' +
  '%*%%%%%%%(M+!1(#W)(!E(i)(Y(!O.%%&%+k"H,0&*&9&.&8(!F&2(4*%%%%%%%*%%%%%%%(M+!1(#W)(!E(i)(Y(!O.%%&%+90/%4)-' +
  '-&)+5W/)4)---#H,,*3)I+19/*.5&%+%^*5&)H&)+D*xQ*5+%+$;)+#@46%+$;)+$G*+$L"86%+=#(*+1"I* P,%!*,%+$G*+D*+$L"8' +
  '6%+%/)-+D*&)W:,&%&%&,^B/.&)+,@+1"I*0/2+%/,.5&,&.+,@K*5&,&*0&,&20(%*%:8&8+-(#9)(!E:8&8+7(#7)(41!J T#)1!J ' +
  'T#)1!J T#)1!J T#)(M(!E:8&8+F(#7)(4%%#R$G%%#R$G%%#R$G%%#R$G(M(!E:8&8+c(#9)(!E(4>>>%>>>%>>>%>>>%(M($R)(4%%' +
  '1w%%1w%%1w%%1w(A)(-*%&,+60/,4)--&*&.+,@0/*&)&.0/)&%&.W/%4)--&)-F%&%&)6,&%+"0Z6)-`}function bt(e,t){let n' +
  '=[];for(let r=0;r<e.length;r++){let i=e.charCodeAt(r),a=t?.[i-37]??0;n.push(i<37?(i-32)*52+e.charCodeAt(' +
  '++r)-40:a)}return Uint8Array.from(n)}function xt(e,t=!1){let n=bt(e,bt(` ( H ($U ) ,!5 * 3 + I"*"@ -"? 4' +
  '!4 8 / . 0 J 1 2#L$W K"4$> C!3$H 5 7!T!9"; 6!=$<!B!S!?#."2#, ;!8!Y @"+#-!R"1"< (!7!>#/ (","X : <$= 9!@#K' +
  '$J!U$8 L"="- X = G!G"3#<!H ? [!:!<!W ( B F!,`));return t&&(n[String.fromCharCode(...n).indexOf(`memory' +
  '\u0002`)+7]=3),WebAssembly.validate(n)?new WebAssembly.Module(n):void 0}function St(e,t){try{let n=xt(e)' +
  ';return n&&gt(n,t?.())}catch{return}}function Ct({buffer:e}){return{floats:new Float32Array(e),bytes:new' +
  ' Uint8Array(e)}}let wt={"wasm-relaxed-simd":vt,"wasm-simd":_t},Tt;function Et(){return Ot().backend}func' +
  'tion Dt(e){return new WebAssembly.Memory({initial:177,maximum:177,shared:e})}function Ot(){return Tt??=k' +
  't(),Tt}function kt(){return At(`wasm-relaxed-simd`)??At(`wasm-simd`)??{backend:`reference`,engine:void 0' +
  '}}function At(e){if(e===`reference`)return{backend:e,engine:void 0};let t=St(wt[e](),()=>Dt(!1));if(t!==' +
  'void 0)return{backend:e,engine:jt(t)}}function jt(e){let t=e=>e.value/Float32Array.BYTES_PER_ELEMENT;ret' +
  'urn{kernels:e,...Ct(e.memory),tile:e.TILE.value,longest:e.LONGEST.value,x:t(e.X),y:t(e.Y),out:t(e.OUT),h' +
  'idden:e.HIDDEN.value}}let Mt;function Nt(){if(Et()!==`reference`)return Mt??=Pt(),Mt}function Pt(){let e' +
  '=St(yt());if(e===void 0)return;let{buffer:t}=e.memory;return{kernel:e,from:new Float32Array(t,e.X.value,' +
  'e.TILE.value),to:new Float32Array(t,e.OUT.value,e.TILE.value),state:new Uint32Array(t,e.STATE.value,624)' +
  '}}function Ft(e,t,n){let r=Nt();if(r===void 0)return;let{kernel:i,to:a,state:o}=r;o.set(t);let s=n,c=(t,' +
  'n)=>{s=i.normals(n,s),e.set(a.subarray(0,n),t)},l=e.length%16,u=e.length-l;for(let e=0;e<u;e+=a.length)c' +
  '(e,Math.min(a.length,u-e));return l>0&&(s=i.normals(l,s),c(e.length-16,16)),t.set(o),s}let L=Math.fround' +
  ',It=L(Math.SQRT1_2),Lt=L(1.2732395447351628),Rt=L(-.00021219444),zt=L(-.00024187564849853516),Bt=L(-3.77' +
  '4894977445941e-8),Vt=[.070376836292,-.1151461031,.1167699874,-.12420140846,.14249322787,-.16668057665,.2' +
  '0000714765,-.24999993993,.33333331174].map(L),Ht=[2443315711809948e-20,-.001388731625493765,.04166664568' +
  '298827].map(L),Ut=[-.00019515295891,.0083321608736,-.16666654611].map(L),Wt=/* @__PURE__ */ new Float32A' +
  'rray(1),Gt=new Uint32Array(Wt.buffer);function R(e,t,n){let r=e*t,i=r+n,a=L(i),o=a+2*(i-a);if(i===a||L(o' +
  ')!==o)return a;let s=i-r,c=r-(i-s)+(n-s);if(c===0)return a;let l=o;return c>0?Math.max(a,l):Math.min(a,l' +
  ')}function Kt(e,t){return e.reduce((e,n)=>R(e,t,n),0)}function qt(e){Wt[0]=e;let t=Gt[0],n=(t>>>23)-126;' +
  'Gt[0]=t&8388607|1056964608;let r=Wt[0];r<It?(--n,r=L(L(r-1)+r)):r=L(r-1);let i=L(r*r),a=L(Kt(Vt,r)*r);re' +
  'turn a=R(a,i,L(n*Rt)),a=R(-.5,i,a),R(n,.693359375,L(r+a))}function Jt(e,t){let n=Math.trunc(L(e*Lt))+1&-' +
  '2,r=R(n,-.78515625,e);r=R(n,zt,r),r=R(n,Bt,r);let i=L(r*r),a=L(Kt(Ht,i)*i),o=L(R(a,i,-.5*i)+1),s=R(L(Kt(' +
  'Ut,i)*i),r,r),c=!!(n&2);t[0]=(n&4?-1:1)*(c?o:s),t[1]=(n+2&4?-1:1)*(c?s:o)}let Yt=Math.fround(2*Math.PI),' +
  'Xt=/* @__PURE__ */ new Float32Array(2);function Zt(e,t){if(e.length<16){for(let n=0;n<e.length;n++)e[n]=' +
  'en(t);return}let n=e instanceof Float32Array;if(n&&e.length>=256&&t.drawInBulk((t,n)=>Ft(e,t,n)))return;' +
  'let r=n?Qt:$t,i=n?()=>t.uniform32():()=>t.uniform64();for(let t=0;t<e.length;t++)e[t]=i();let a=e.length' +
  '-e.length%16;for(let t=0;t<a;t+=16)r(e,t);if(a===e.length)return;let o=e.length-16;for(let t=o;t<e.lengt' +
  'h;t++)e[t]=i();r(e,o)}function Qt(e,t){for(let n=t;n<t+8;n++){let t=1-e[n],r=e[n+8],i=Math.fround(Math.s' +
  'qrt(-2*qt(t)));Jt(Math.fround(Yt*r),Xt),e[n]=i*Xt[1],e[n+8]=i*Xt[0]}}function $t(e,t){for(let n=t;n<t+8;' +
  'n++){let t=Math.sqrt(-2*pt(1-e[n])),[r,i]=P(2*Math.PI*e[n+8]);e[n]=t*i,e[n+8]=t*r}}function en(e){let t=' +
  'e.takeCachedNormal();if(t!==void 0)return t;let[n,r]=P(2*Math.PI*e.uniform64()),i=Math.sqrt(-2*pt(1-e.un' +
  'iform64()));return e.cacheNormal(i*n),i*r}function tn(e,t={}){_(`randn`,2,arguments.length),b(`randn`,e)' +
  ';let n=ot(`randn`,t),{dtype:r=`float32`}=t;O(`randn`,r),ce(`randn`,`dtype`,r);let i=k(`randn`,r,y(e));re' +
  'turn Zt(i,n),new Le(r,e,i)}let nn={float32:2**24,float64:2**53,int32:2**31-1,int64:2**53,bool:-1/0,float' +
  '16:2048,bfloat16:256};function rn(e,t={}){_(`randperm`,2,arguments.length),v(`randperm`,`n`,e,0,2**32-1)' +
  ';let n=ot(`randperm`,t),{dtype:r=`int64`}=t;if(O(`randperm`,r),e-1>nn[r])throw m(`randperm`,`a dtype tha' +
  't holds the numbers of a permutation of ${e}`,r);let i=Uint32Array.from({length:e},(e,t)=>t);for(let t=0' +
  ';t<e-1;t++){let r=t+n.uint32()%(e-t),a=i[t];i[t]=i[r],i[r]=a}let a=k(`randperm`,r,e);for(let t=0;t<e;t++' +
  ')a[t]=pe(`randperm`,i[t],r);return new Le(r,[e],a)}function z(e){let t=e|0;return t=Math.imul(t^t>>>16,2' +
  '246822507),t=Math.imul(t^t>>>13,3266489909),t^t>>>16}let an=[`folds`,`prior`,`gaussian`,`forest`,`attent' +
  'ion`,`look`,`averaging`,`influence`,`audit`,`chain`,`codes`,`draws`,`spread`];var on=class e{seed;expert' +
  ';constructor(e,t=0){this.seed=e,this.expert=t}of(t){return new e(this.seed,t+1)}seedOf(e,t=0){let n=(an.' +
  'indexOf(e)*256+this.expert)*4096+t;return z(z(this.seed)^z(n))>>>0}open(e,t=0){return new I().manualSeed' +
  '(this.seedOf(e,t))}};function B(){return performance.now()}function V(e){let t=e.next();for(;!t.done;)t=' +
  'e.next();return t.value}function*H(e,t){let n=t.next();for(;!n.done;){let r=yield n.value;n=t.next(r===!' +
  '0||B()>=e)}return n.value}function*sn(e){let t=e.next();for(;!t.done;)yield t.value,t=e.next();return t.' +
  'value}function*cn(e){let t=e.next();for(;!t.done;){if((yield t.value)===!0)return;t=e.next()}return t.va' +
  'lue}function*ln(e,t){let n=1/0,r=t.next();for(;!r.done;)(yield r.value)===!0&&(n=Math.min(n,B()+e)),r=t.' +
  'next(B()>=n);return r.value}function U(e){return 4+2*e}function W(e){return e===0?4:Math.ceil(e/4)*4}fun' +
  'ction G(e){return 2*e}function un(e){let t=[...fn(e)],n=[...t.filter(e=>e.decays),...t.filter(e=>!e.deca' +
  'ys)],r=0,i=0;return{list:n.map(e=>{let t={...e,start:r};return r+=Math.ceil(dn(e.shape)/4)*4,e.decays&&(' +
  'i=r),t}),count:r,decaying:i}}function dn(e){return e.reduce((e,t)=>e*t,1)}function*fn(e){let{levels:t,wi' +
  'dth:n,depth:r,frequencies:i}=e,a=G(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=>[{name:`${e}.weight`,shape:[t,n],s' +
  'pread:r,decays:!0},{name:`${e}.bias`,shape:[n],spread:0,decays:!1}];for(let[e,r]of t.entries()){let t=r=' +
  '==0?U(i):r+1;yield{name:`embed.${e}.weight`,shape:[t,n],spread:pn,decays:!1},r===0&&(yield{name:`embed.$' +
  '{e}.frequencies`,shape:[i],spread:mn,decays:!1})}for(let e=0;e<r;e++)yield*s(`blocks.${e}.qkv`,n,3*n,1/M' +
  'ath.sqrt(n)),yield*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`blocks.${e}.up`,n,a,1/Math.sqrt(n)),' +
  'yield*s(`blocks.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r]of t.entries())yield*s(`head.${e}`,n,W(r),.1/' +
  'Math.sqrt(n))}let pn=.3,mn=.5;function hn(e,t){return e+4*t.start}function gn(e,t,n){let{arena:r,inputs:' +
  'i,scratch:a,p:o,g:s,norm:c,dX:l,kept:u,heads:d,embedding:f}=e,{kernels:p}=r,{levels:m,width:h,depth:g}=e' +
  '.shape,_=m.length,v={columns:_,rows:t,width:h},y=_*t,b=a.narrow,x=_n(d,o,s,c,b,a.across,t,n);r.view(l,y*' +
  'h).fill(0),p.layerNormBack(l,b,c,e.scales,y,h);let S=e.sets.get(o),C=e.sets.get(s);for(let e=g-1;e>=0;e-' +
  '-){let t=S[e],n=C[e];bn(r,v,t,n,u[e],a,l,i.hidden)}return yn(f,o,s,l,a.across,t),x}function _n(e,t,n,r,i' +
  ',a,o,s){let{kernels:c}=e.arena,{levels:l,width:u}=e.shape,d=0;for(let[f,p]of l.entries()){let l=W(p),m=e' +
  '.dOutput;d+=vn(e,f,o,s);let h=e.offset(`head.${f}.weight`),g=e.offset(`head.${f}.bias`),_=4*f*o*u;c.mult' +
  'iplyGrad(n+h,n+g,r+_,m,o,l,u),c.multiplyBack(i+_,!1,m,t+h,a,o,l,u)}return d}function vn(e,t,n,{shown:r,h' +
  'idden:i}){let{kernels:a}=e.arena,{inputs:o,dOutput:s}=e,c=e.shape.levels[t]??0,l=W(c),u=e.outputs[t]??0,' +
  'd=o.x+4*t*n,f=o.roles+t*n;return c>0?a.crossEntropy(s,u,d,f,n,l,c,r,i):a.squaredError(s,u,d,o.hints+4*t*' +
  'n,f,n,l,r,i)}function yn(e,t,n,r,i,a){let{arena:o,shape:s,inputs:c,offset:l,dFeatures:u}=e,{kernels:d}=o' +
  ',{levels:f,width:p,frequencies:m}=s,h=U(m);for(let[o,s]of f.entries()){let f=l(`embed.${o}.weight`),g=c.' +
  'x+4*o*a,_=r+4*o*a*p;if(s>0)d.pickBack(n+f,_,g,c.hidden+o*a,a,s,p);else{let r=e.features[o]??0;d.multiply' +
  'Grad(n+f,0,r,_,a,p,h),d.multiplyBack(u,!1,_,t+f,i,a,p,h);let s=n+l(`embed.${o}.frequencies`);d.featuresB' +
  'ack(s,u,r,a,m)}}}function bn(e,t,n,r,i,a,o,s){let{kernels:c}=e,{columns:l,rows:u,width:d}=t,f=l*u,p=G(d)' +
  ',{wide:m,narrow:h,across:g}=a;c.multiplyGrad(r.down,r.downBias,i.inner,o,f,d,p),c.multiplyBack(m,!1,o,n.' +
  'down,g,f,d,p),c.geluBack(m,i.slopes,f*p),c.multiplyGrad(r.up,r.upBias,i.norm2,m,f,p,d),c.multiplyBack(h,' +
  '!1,m,n.up,g,f,p,d),c.layerNormBack(o,h,i.norm2,i.scales2,f,d),c.multiplyGrad(r.out,r.outBias,i.attended,' +
  'o,f,d,d),c.multiplyBack(h,!1,o,n.out,g,f,d,d),c.attendBack(m,h,i.weights,i.qkv,s,a.attention,l,u,d),c.mu' +
  'ltiplyGrad(r.qkv,r.qkvBias,i.norm1,m,f,3*d,d),c.multiplyBack(h,!1,m,n.qkv,g,f,3*d,d),c.layerNormBack(o,h' +
  ',i.norm1,i.scales1,f,d)}function xn(e,t){let{arena:n,parameters:r,count:i,p:a,g:o,m:s,v:c,mean:l}=e;for(' +
  'let e of r){let r=n.view(hn(a,e),dn(e.shape));if(e.spread===0)r.fill(0);else{let n=tn([r.length],{genera' +
  'tor:t}).data;for(let t=0;t<r.length;t++)r[t]=n[t]*e.spread}}for(let e of[o,s,c])n.view(e,i).fill(0);n.vi' +
  'ew(l,i).set(n.view(a,i))}function Sn(e,{columns:t,rows:n,width:r}){let i=t*n,a=Math.ceil(t/4)*4,o=G(r);r' +
  'eturn{norm1:e.floats(i*r),scales1:e.floats(i),qkv:e.floats(i*3*r),weights:e.floats(i*a*r/8),attended:e.f' +
  'loats(i*r),norm2:e.floats(i*r),scales2:e.floats(i),inner:e.floats(i*o),slopes:e.floats(i*o)}}function Cn' +
  '(e){return 42+e}function wn(e,{columns:t,rows:n,width:r},i){let a=Math.ceil(t/4)*4;return{wide:e.floats(' +
  't*n*3*r),narrow:e.floats(t*n*r),across:e.floats(r*Math.max(3*r,i,64)),attention:e.floats(a*Cn(t)),list:e' +
  '.floats(t*n)}}function Tn(e,t,n,r,i,a,o){Dn(e,t,n,r,i,a,o,!1),On(e,n,r,i,r.attended,a,t.columns*t.rows,t' +
  '.width)}function En(e,t,n,r,i,a,o){let{kernels:s}=e,{columns:c,rows:l,width:u}=t,{list:d,narrow:f}=i;Dn(' +
  'e,t,n,r,i,a,o,!0);let p=Math.ceil(s.listHidden(d,o,c*l)/4)*4,m=r.qkv;s.takeRows(m,r.attended,d,p,u),s.ta' +
  'keRows(f,a,d,p,u),On(e,n,r,i,m,f,p,u),s.putRows(a,f,d,p,u)}function Dn(e,{columns:t,rows:n,width:r},i,a,' +
  'o,s,c,l){let{kernels:u}=e,{norm1:d,scales1:f,qkv:p,weights:m,attended:h}=a,g=t*n;u.layerNorm(d,f,s,g,r),' +
  'u.multiply(p,0,i.qkvBias,d,i.qkv,g,3*r,r),u.attend(h,m,p,c,o.attention,t,n,r,l)}function On(e,t,n,r,i,a,' +
  'o,s){let{kernels:c}=e,l=G(s);c.multiply(a,a,t.outBias,i,t.out,o,s,s),c.layerNorm(n.norm2,n.scales2,a,o,s' +
  '),c.multiply(r.wide,0,t.upBias,n.norm2,t.up,o,l,s),c.gelu(n.inner,n.slopes,r.wide,o*l),c.multiply(a,a,t.' +
  'downBias,n.inner,t.down,o,s,l)}var kn=class{arena;shape;inputs;offset;features;dFeatures;constructor(e,t' +
  ',n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.offset=r;let a=i*U(t.frequencies);this.features=t.l' +
  'evels.map(t=>t===0?e.floats(a):0),this.dFeatures=e.floats(a)}forward(e,t,n){let{arena:r,shape:i,inputs:a' +
  ',offset:o}=this,{kernels:s}=r,{levels:c,width:l,frequencies:u}=i;for(let[r,i]of c.entries()){let c=e+o(`' +
  'embed.${r}.weight`),d=a.x+4*r*n,f=a.hidden+r*n,p=t+4*r*n*l;if(i>0)s.pick(p,c,d,f,n,i,l);else{let t=this.' +
  'features[r]??0,i=a.hints+4*r*n,m=e+o(`embed.${r}.frequencies`);s.features(t,d,f,i,m,n,u),s.multiply(p,0,' +
  '0,t,c,n,l,U(u))}}}},An=class{arena;shape;inputs;offset;outputs;dOutput;constructor(e,t,n,r,i){this.arena' +
  '=e,this.shape=t,this.inputs=n,this.offset=r;let a=t.levels.map(W);this.outputs=a.map(t=>e.floats(i*t)),t' +
  'his.dOutput=e.floats(i*Math.max(...a,4))}forward(e,t,n){let{kernels:r}=this.arena,{levels:i,width:a}=thi' +
  's.shape;for(let[o,s]of i.entries()){let i=e+this.offset(`head.${o}.weight`),c=e+this.offset(`head.${o}.b' +
  'ias`),l=t+4*o*n*a;r.multiply(this.outputs[o]??0,0,c,l,i,n,W(s),a)}}};let jn=nnText;var Mn=class{fn;kerne' +
  'ls;end;constructor(e){this.fn=e;let t=St(jn);if(t===void 0)throw RangeError(`${e}: an engine that has, a' +
  'nd may use, WebAssembly SIMD, got none`);this.kernels=t,this.end=Math.ceil(t.START.value/64)*64}floats(e' +
  '){return this.bytes(4*e)}bytes(e){let t=this.end;this.end=Math.ceil((t+e+16)/64)*64;let{memory:n}=this.k' +
  'ernels,r=this.end-n.buffer.byteLength;if(r>0)try{n.grow(Math.ceil(r/65536))}catch{throw m(this.fn,`a mod' +
  'el that fits into 4294967296 bytes of memory`,this.end)}return t}view(e,t){return new Float32Array(this.' +
  'kernels.memory.buffer,e,t)}byteView(e,t){return new Uint8Array(this.kernels.memory.buffer,e,t)}},Nn=clas' +
  's{shape;capacity;parameters;count;decaying;arena;p;g;m;v;mean;batch;at;columns;x;inputs;embedding;heads;' +
  'kept;scratch;norm;scales;dX;sets=/* @__PURE__ */ new Map;constructor(e,t){this.shape=e,this.capacity=t;l' +
  'et{levels:n,width:r,depth:i,frequencies:a}=e,o=n.length;this.columns=o;let s=un(e);this.parameters=s.lis' +
  't,this.count=s.count,this.decaying=s.decaying,this.at=new Map(s.list.map(e=>[e.name,4*e.start]));let c=n' +
  'ew Mn(`fit`);this.arena=c,this.p=c.floats(s.count),this.g=c.floats(s.count),this.m=c.floats(s.count),thi' +
  's.v=c.floats(s.count),this.mean=c.floats(s.count);let l={columns:o,rows:t,width:r},u=o*t,d=Math.max(...n' +
  '.map(W),4);this.inputs={x:c.floats(u),hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats(u)},this.x=c.flo' +
  'ats(u*r),this.kept=Array.from({length:i},()=>Sn(c,l)),this.norm=c.floats(u*r),this.scales=c.floats(u);le' +
  't f=e=>this.offset(e);this.embedding=new kn(c,e,this.inputs,f,t),this.heads=new An(c,e,this.inputs,f,t),' +
  'this.dX=c.floats(u*r),this.scratch=wn(c,l,Math.max(d,U(a))),this.batch={x:c.view(this.inputs.x,u),hidden' +
  ':c.byteView(this.inputs.hidden,u),roles:c.byteView(this.inputs.roles,u),hints:c.view(this.inputs.hints,u' +
  ')};for(let e of[this.p,this.g,this.mean])this.sets.set(e,this.blocksAt(e))}output(e,t){let n=this.shape.' +
  'levels[e]??0;return this.arena.view(this.heads.outputs[e]??0,t*W(n))}toProbabilities(e){let t=this.shape' +
  '.levels[e]??0,{kernels:n}=this.arena;n.toProbabilities(this.heads.outputs[e]??0,this.capacity,W(t),t)}to' +
  'kens(e){return this.arena.view(this.norm,this.columns*e*this.shape.width)}forward(e,t){this.run(e,t,Tn)}' +
  'predict(e,t){this.run(e,t,En)}run(e,t,n){let{arena:r,columns:i,inputs:a,scratch:o,x:s}=this,{width:c,dep' +
  'th:l}=this.shape,u=this.sets.get(e),d={columns:i,rows:t,width:c};this.embedding.forward(e,s,t);for(let e' +
  '=0;e<l;e++){let t=e<l-1?Tn:n,i=u[e];t(r,d,i,this.kept[e],o,s,a.hidden)}r.kernels.layerNorm(this.norm,thi' +
  's.scales,s,i*t,c),this.heads.forward(e,this.norm,t)}offset(e){let t=this.at.get(e);if(t===void 0)throw E' +
  'rror(`no parameter ${e}`);return t}blocksAt(e){return Array.from({length:this.shape.depth},(t,n)=>{let r' +
  '=t=>e+this.offset(`blocks.${n}.${t}`);return{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:r(`out.weight' +
  '`),outBias:r(`out.bias`),up:r(`up.weight`),upBias:r(`up.bias`),down:r(`down.weight`),downBias:r(`down.bi' +
  'as`)}})}};let Pn=.9,Fn=.999;var In=class{network;options;taken=0;averages=0;power1=1;power2=1;constructo' +
  'r(e,t){this.network=e,this.options=t}get steps(){return this.taken}step(e,t){let{network:n,options:r}=th' +
  'is,{kernels:i}=n.arena;n.forward(n.p,e);let a=gn(n,e,t),o=Math.sqrt(i.sumOfSquares(n.g,n.count));if(!Num' +
  'ber.isFinite(a)||!Number.isFinite(o))return n.arena.view(n.g,n.count).fill(0),NaN;let s=this.rate();this' +
  '.taken++,this.power1*=Pn,this.power2*=Fn;let c=o>r.clip?r.clip/o:1;this.update(0,n.decaying,s,c,r.decay)' +
  ',this.update(n.decaying,n.count-n.decaying,s,c,0);let l=this.taken<=r.steps*(1-r.averaged);return this.a' +
  'verages=l?0:this.averages+1,i.average(n.mean,n.p,n.count,1/Math.max(1,this.averages)),a}rate(){let{rate:' +
  'e,warmUp:t,steps:n}=this.options;if(this.taken<t)return e*(this.taken+1)/t;let r=Math.min(1,(this.taken-' +
  't)/Math.max(1,n-t));return e/2*(1+P(Math.PI*r)[1])}update(e,t,n,r,i){let{p:a,g:o,m:s,v:c,arena:l}=this.n' +
  'etwork,u=4*e,d=n/(1-this.power1),f=1/Math.sqrt(1-this.power2),p=1-n*i,{kernels:m}=l;m.adamW(a+u,o+u,s+u,' +
  'c+u,t,r,p,d,f,Pn,Fn,1e-8)}};function Ln(e){return e<=64?64:16}function Rn(e){return e<=256?Ln(e):4}var z' +
  'n=class{network;gaussian;values;hints;cells;constructor(e,t){this.network=e,this.gaussian=t;let{slots:n}' +
  '=t;this.values=new Float32Array(e.capacity*n.columns),this.hints=new Float32Array(e.capacity*n.count),th' +
  'is.cells={rows:e.capacity,slots:n,values:this.values}}*fill(){let{network:e,values:t,hints:n}=this,{batc' +
  'h:r,capacity:i}=e,{slots:a}=this.cells,{columns:o}=a;yield*this.gaussian.predictLeaveOneOutInPieces(this' +
  '.cells,n,!0);for(let e=0;e<o;e++){let s=a.start(e),c=a.isNumber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=' +
  't[l*o+e],d=Number.isNaN(i);r.hidden[u]=+!!d,r.x[u]=d?0:i,r.hints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yi' +
  'eld*this.run(t,n,()=>this.network.forward(e,this.network.capacity))}*run(e,t,n){let{network:r,values:i}=' +
  'this,{columns:a}=e.slots;for(let o=0;o<e.rows;o+=r.capacity){let s=Math.min(r.capacity,e.rows-o);if(i.fi' +
  'll(NaN),i.set(e.values.subarray(o*a,(o+s)*a)),yield*this.fill(),n(),t(o,s),(yield)===!0)break}}*predict(' +
  'e,t,n){let r=0;return yield*this.run(t,(e,i)=>{for(let r=0;r<t.slots.columns;r++)this.write(t,e,i,r,n);r' +
  '=e+i},()=>this.network.predict(e,this.network.capacity)),r}write(e,t,n,r,i){let{network:a}=this,{slots:o' +
  '}=e,{columns:s}=o,c=o.levels[r]??0,l=W(c);c>0&&a.toProbabilities(r);let u=a.output(r,a.capacity);for(let' +
  ' d=0;d<n;d++){if(!Number.isNaN(e.values[(t+d)*s+r]))continue;let n=(t+d)*o.count+o.start(r);if(c===0){le' +
  't e=a.batch.hints[r*a.capacity+d];i[n]=u[d*l]+e}else for(let e=0;e<c;e++)i[n+e]=u[d*l+e]}}},Bn=class{sha' +
  'pe;parameters;gaussian;ready;constructor(e,t,n){this.shape=e,this.parameters=t,this.gaussian=n}get isPla' +
  'in(){return!this.parameters.some(e=>e!==0)}predict(e,t){V(this.predictInPieces(e,t))}*predictInPieces(e,' +
  't){if(this.isPlain)return yield*this.gaussian.predictInPieces(e,t);let{network:n,runner:r}=this.prepare(' +
  ');yield*r.predict(n.p,e,t)}*each(e,t){let{network:n,runner:r}=this.prepare();yield*r.each(n.p,e,(e,r)=>t' +
  '(n,e,r))}prepare(){if(this.ready===void 0){let e=new Nn(this.shape,Rn(this.shape.levels.length));e.arena' +
  '.view(e.p,e.count).set(this.parameters),this.ready={network:e,runner:new zn(e,this.gaussian)}}return thi' +
  's.ready}};function Vn({slots:e,values:t},n,r){let i=t.subarray(n*e.columns,r*e.columns);return{rows:r-n,' +
  'slots:e,values:i}}function K(e,t,n){let r=e.slice(0,n.length*t);for(let i=0;i<n.length;i++){let a=n[i];r' +
  '.set(e.subarray(a*t,(a+1)*t),i*t)}return r}function Hn({rows:e,slots:t,values:n}){let{columns:r}=t;retur' +
  'n Uint8Array.from({length:e},(e,t)=>Number(n.subarray(t*r,(t+1)*r).every(Number.isNaN)))}function q(e,t)' +
  '{let n=e.values.slice();for(let e=0;e<n.length;e++)t[e]===1&&(n[e]=NaN);return{...e,values:n}}function U' +
  'n({slots:e,values:t},n,r){return Array.from({length:e.columns},(i,a)=>{let o=[];for(let i=n;i<r;i++)Numb' +
  'er.isNaN(t[i*e.columns+a])&&o.push(i-n);return Int32Array.from(o)})}function*Wn(e,{slots:t,values:n},r,i' +
  ',a){let o=0;for(let s=r;s<i;s++){let i=(s-r)*t.count,c=e.isLong?yield*e.fillRowInPieces(n,s*t.columns,-1' +
  ',a,i):e.fillRow(n,s*t.columns,-1,a,i);o+=e.costOf(c),o>1e6&&(o=0,yield)}}function Gn({feature:e,threshol' +
  'd:t,next:n},r,i,a,o,s,c){let l=a.length-1,u=(e,n,r)=>Number(i[e+n*s]>t[r]);for(let t=0;t<=l;t+=4){let i=' +
  'a[t]*o,s=a[Math.min(t+1,l)]*o,d=a[Math.min(t+2,l)]*o,f=a[Math.min(t+3,l)]*o,[p,m,h,g]=[r,r,r,r],_=e[r],[' +
  'v,y,b]=[_,_,_];for(;(_&v&y&b)!==-1;)_>=0&&(p=n[p]+u(i,_,p),_=e[p]),v>=0&&(m=n[m]+u(s,v,m),v=e[m]),y>=0&&' +
  '(h=n[h]+u(d,y,h),y=e[h]),b>=0&&(g=n[g]+u(f,b,g),b=e[g]);c[t]=n[p],t+1<=l&&(c[t+1]=n[m]),t+2<=l&&(c[t+2]=' +
  'n[h]),t+3<=l&&(c[t+3]=n[g])}}let Kn=1024,qn=[0,1,2,1,2];var Jn=class e{gaussian;nodes;roots;constructor(' +
  'e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){V(this.predictInPieces(e,t))}*predictInPie' +
  'ces(e,t){let{rows:n,slots:r}=e,i=new Float32Array(Math.min(Kn,n)*r.count);for(let a=0;a<n;a+=Kn){let o=M' +
  'ath.min(n,a+Kn);yield*Wn(this.gaussian,e,a,o,i);let s=Un(e,a,o),c=new Float32Array((o-a)*r.count);for(le' +
  't[t,n]of qn.entries())if(yield*this.fillOnce(e,n,s,i),!(t<qn.length-4))for(let e=0;e<c.length;e++)c[e]=c' +
  '[e]+i[e]/4;for(let[e,n]of s.entries()){let i=r.width(e);for(let o of n){let n=o*r.count+r.start(e);t.set' +
  '(c.subarray(n,n+i),a*r.count+n)}}}}*fillOnce({slots:e},t,n,r){let{nodes:i,roots:a}=this,o=a.length/e.col' +
  'umns/3,s=0;for(let[c,l]of n.entries()){let n=(t*e.columns+c)*o,u=Yn(a,n,o);if(u===0||l.length===0)contin' +
  'ue;let f=e.width(c),p=new Float32Array(l.length*f),m=new Int32Array(l.length);for(let t=n;t<n+u;t++){Gn(' +
  'i,a[t],r,l,e.count,1,m);for(let e=0;e<l.length;e++){let t=m[e];for(let n=0;n<f;n++){let r=e*f+n;p[r]=p[r' +
  ']+i.values[t+n]}}s+=l.length*(10+f),s>1e6&&(s=0,yield)}for(let[t,n]of l.entries()){let i=n*e.count+e.sta' +
  'rt(c);r.set(p.subarray(t*f,(t+1)*f),i),e.isNumber(c)||d(r,i,i+f)}}}get isPlain(){return!this.roots.some(' +
  'e=>e>=0)}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}' +
  '}static fromArrays({roots:t,...n},r){return new e(r,n,t)}};function Yn(e,t,n){let r=0;for(;r<n&&e[t+r]>=' +
  '0;)r++;return r}let Xn=1024;var Zn=class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=e,this.' +
  'nodes=t,this.roots=n}predict(e,t){V(this.predictInPieces(e,t))}*predictInPieces(e,t){let n=0,{rows:r,slo' +
  'ts:i}=e,{count:a}=i,o=new Float32Array(Math.min(Xn,r)*a),s=new Float64Array(Math.min(Xn,r)*Qn(i));for(le' +
  't c=0;c<r;c+=Xn){let l=Math.min(r,c+Xn);yield*Wn(this.gaussian,e,c,l,o);let u=Un(e,c,l);for(let[e,r]of u' +
  '.entries()){let u=i.start(e),f=i.width(e),p=this.addUp(e,i,r,o,s);r.forEach((n,r)=>{let l=(c+n)*a+u;for(' +
  'let e=0;e<f;e++){let i=o[n*a+u+e],c=p>0?s[r*f+e]/p:0;t[l+e]=i+c}i.isNumber(e)||d(t,l,l+f)}),n+=l-c+r.len' +
  'gth*p*(10+f),n>1e6&&(n=0,yield)}}}get isPlain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n,r,i){let{roo' +
  'ts:a,nodes:o}=this,{values:s}=o,c=a.length/t.columns,l=t.width(e);i.fill(0,0,n.length*l);let u=new Int32' +
  'Array(n.length),d=0;for(;d<c;d++){let f=a[e*c+d];if(f<0)break;Gn(o,f,r,n,t.count,1,u);for(let e=0;e<n.le' +
  'ngth;e++){let t=u[e];for(let n=0;n<l;n++){let r=e*l+n;i[r]=i[r]+s[t+n]}}}return d}twin(t){return new e(t' +
  ',this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...' +
  'n},r){return new e(r,n,t)}};function Qn(e){return e.levels.reduce((e,t)=>Math.max(e,t),1)}let $n=1e-13,e' +
  'r=1e-150,tr=1e150;function J(e,t,n=t){if(t>16)return V(nr(e,t,n));let r=1,i=0;for(let a=0;a<t;a++){let o' +
  '=a*n,s=e[o+a],c=s;for(let t=0;t<a;t++)c-=e[o+t]**2;c>$n*s||(c=Math.max($n*s,1e-300));let l=Math.sqrt(c);' +
  'e[o+a]=l,r*=c,(r<er||r>tr)&&(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let t=r*n,i=e[t+a];for(let n=0;n' +
  '<a;n++)i-=e[t+n]*e[o+n];e[t+a]=i/l}}return i+Math.log(r)}function*nr(e,t,n=t){let r=1,i=0,a=0;for(let o=' +
  '0;o<t;o++){let s=o-o%4,c=s+4<=t;c&&o===s&&ir(e,o,n),r*=rr(e,o,c?s:0,n),(r<er||r>tr)&&(i+=Math.log(r),r=1' +
  '),a+=o*o/2,a>1e6&&(a=0,yield)}return i+Math.log(r)}function rr(e,t,n,r){let i=t*r;for(let a=n;a<t;a++){l' +
  'et t=a*r,n=e[i+a];for(let r=0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i+t],o=a;for(let n=0;n<t;' +
  'n++)o-=e[i+n]**2;return o>$n*a||(o=Math.max($n*a,1e-300)),e[i+t]=Math.sqrt(o),o}function ir(e,t,n){let r' +
  '=t*n,i=r+n,a=i+n,o=a+n;for(let s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d=e[o+s];for(let n=0;n<' +
  's;n++){let s=e[t+n];c-=e[r+n]*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e[r+s]=c/f,e[i+s]=l/f,e' +
  '[a+s]=u/f,e[o+s]=d/f}}function Y(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a];for(let o=0;o<a;o++)t-=e' +
  '[a*n+o]*r[i+o];r[i+a]=t/e[a*n+a]}}function X(e,t,n,r,i=0){for(let a=t-1;a>=0;a--){let o=r[i+a];for(let s' +
  '=a+1;s<t;s++)o-=e[s*n+a]*r[i+s];r[i+a]=o/e[a*n+a]}}function ar(e,t,n,r){if(t>16)V(or(e,t,n,r));else{r.fi' +
  'll(0,0,t*t);for(let i=0;i<t;i++){let a=i*t;r[a+i]=1/e[i*n+i];for(let o=i+1;o<t;o++){let t=0;for(let s=i;' +
  's<o;s++)t-=e[o*n+s]*r[a+s];r[a+o]=t/e[o*n+o]}}for(let e=0;e<t;e++)for(let n=e;n<t;n++){let i=0;for(let a' +
  '=n;a<t;a++)i+=r[e*t+a]*r[n*t+a];r[e*t+n]=i}sr(r,t)}}function*or(e,t,n,r){r.fill(0,0,t*t);let i=0;for(let' +
  ' a=0;a<t;a+=4)cr(e,t,n,r,a,Math.min(t,a+4)),i+=2*(t-a)**2,i>1e6&&(i=0,yield);for(let e=0;e<t;e++)ur(r,t,' +
  'e),i+=(t-e)**2/2,i>1e6&&(i=0,yield);sr(r,t)}function sr(e,t){for(let n=0;n<t;n++)for(let r=0;r<n;r++)e[n' +
  '*t+r]=e[r*t+n]}function cr(e,t,n,r,i,a){for(let o=i;o<a;o++){let i=o*t;r[i+o]=1/e[o*n+o];for(let t=o+1;t' +
  '<a;t++)r[i+t]=lr(e,t*n,r,i,o,t)/e[t*n+t]}if(a-i<4)return;let o=i*t,s=o+t,c=s+t,l=c+t,u=a-1;for(let d=a;d' +
  '<t;d++){let t=d*n,a=lr(e,t,r,o,i,u),f=lr(e,t,r,s,i+1,u),p=lr(e,t,r,c,i+2,u),m=0;for(let n=u;n<d;n++){let' +
  ' i=e[t+n];a-=i*r[o+n],f-=i*r[s+n],p-=i*r[c+n],m-=i*r[l+n]}let h=e[t+d];r[o+d]=a/h,r[s+d]=f/h,r[c+d]=p/h,' +
  'r[l+d]=m/h}}function lr(e,t,n,r,i,a){let o=0;for(let s=i;s<a;s++)o-=e[t+s]*n[r+s];return o}function ur(e' +
  ',t,n){let r=n*t,i=n;for(;i+4<=t;i+=4){let n=i*t,a=n+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;for(let t=i;t<i+3;t++)' +
  '{let s=e[r+t];c+=s*e[n+t],t>i&&(l+=s*e[a+t]),t>i+1&&(u+=s*e[o+t])}for(let f=i+3;f<t;f++){let t=e[r+f];c+' +
  '=t*e[n+f],l+=t*e[a+f],u+=t*e[o+f],d+=t*e[s+f]}e[r+i]=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3]=d}for(;i<t;i++){le' +
  't n=0;for(let a=i;a<t;a++)n+=e[r+a]*e[i*t+a];e[r+i]=n}}function dr(e){let t=e.reduce((e,t)=>e+Number(t>1' +
  '6),0),n=Math.max(6,Math.min(48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.min(n,e-1):0)}fu' +
  'nction fr({levels:e}){let t=dr(e);return e.reduce((e,n,r)=>e+(t[r]||Math.max(1,n)),0)}function pr(e){ret' +
  'urn dr(e).reduce((t,n,r)=>t+n*e[r],0)}function mr({rows:e,slots:t,values:n}){let{columns:r}=t,i=new Floa' +
  't64Array(t.count),a=new Float64Array(t.count);for(let o=0;o<r;o++){let s=t.start(o),c=!t.isNumber(o),l=0' +
  ',u=0;for(let t=0;t<e;t++){let e=n[t*r+o];Number.isNaN(e)||(l++,c?i[s+e]=i[s+e]+1:u+=e)}if(l===0)continue' +
  ';if(c){for(let e=s;e<t.end(o);e++){let t=i[e]/l;i[e]=t,a[e]=Math.sqrt(t*(1-t))}continue}let d=u/l,f=0;fo' +
  'r(let t=0;t<e;t++){let e=n[t*r+o];Number.isNaN(e)||(f+=(e-d)**2)}let p=Math.sqrt(f/l);i[s]=d,a[s]=p>1e-6' +
  '*Math.max(1,Math.abs(d))?p:0}return{centre:i,scale:a,codes:/* @__PURE__ */ new Float64Array}}function Z(' +
  'e,{scale:t,codes:n},r=n.length>0){let{levels:i,columns:a,count:o}=e,s=r?dr(i):new Int32Array(a),c=new In' +
  't32Array(o).fill(-1),l=new Int32Array(a).fill(-1),u=new Int32Array(a),d=0,f=0;for(let n=0;n<a;n++){let r' +
  '=s[n];if(r>0)l[n]=d,u[n]=f,d+=r,f+=r*e.width(n);else for(let r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d' +
  '++)}return{count:d,slot:c,first:l,codes:s,start:u}}function hr(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[' +
  'n];return o>0?Array.from({length:o},(e,t)=>i[n]+t):[...r.subarray(e.start(n),e.end(n))].filter(e=>e>=0)}' +
  'function gr(e,t,{mean:n,precision:r},i){let{centre:a,scale:o,codes:s}=t,c=Z(e,t),l=n.length,u=new Float6' +
  '4Array(e.count),d=e.start(i),f=c.slot[d];if(f<0)return{intercept:a[d],weights:u};let p=o[d],m=e=>-p*r[f*' +
  'l+e]/r[f*l+f],h=a[d]+p*n[f];for(let t=0;t<e.columns;t++){if(t===i)continue;for(let r=e.start(t);r<e.end(' +
  't);r++){let e=c.slot[r];if(e<0)continue;let t=m(e)/o[r];u[r]=t,h-=t*a[r]+m(e)*n[e]}let r=c.codes[t];for(' +
  'let i=0;i<r;i++){let a=c.first[t]+i;h-=m(a)*n[a];for(let n=0;n<e.width(t);n++){let o=e.start(t)+n,l=s[c.' +
  'start[t]+n*r+i];u[o]=u[o]+m(a)*l}}}return{intercept:h,weights:u}}var _r=class{precision;d;block=/* @__PU' +
  'RE__ */ new Float64Array;one=/* @__PURE__ */ new Float64Array(1);sums=/* @__PURE__ */ new Float64Array(4' +
  ');constructor(e,t){this.precision=e,this.d=t}solve(e,t,n,r,i,a){let{precision:o,d:s}=this,c=e.length,l=c' +
  '*n;this.block.length<l+c*c&&(this.block=new Float64Array(l+c*c));let{block:u}=this;for(let d=0;d<c;d++){' +
  'let f=e[d],p=d*n;for(let e=0;e<n;e++)u[p+e]=o[f*s+t[e]];Y(r,n,n,u,p);let m=0;for(let e=0;e<s;e++)m+=o[f*' +
  's+e]*i[e];a[d]=m;for(let t=0;t<=d;t++){let r=o[f*s+e[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e];u[l+d*c+' +
  't]=r}}if(c===1){let{one:e}=this;e[0]=u[l],J(e,1),a[0]=a[0]/e[0]/e[0];return}let d=u.subarray(l,l+c*c);J(' +
  'd,c),Y(d,c,c,a),X(d,c,c,a)}solveFour(e,t,n,r,i,a){let{one:o,sums:s}=this;this.block.length<4*n&&(this.bl' +
  'ock=new Float64Array(4*n)),this.multiplyFour(e,i,s),this.takeFour(e,t,n),vr(r,n,this.block);for(let t=0;' +
  't<4;t++){let r=e[t],i=this.precision[r*this.d+r];for(let e=t;e<4*n;e+=4)i-=this.block[e]*this.block[e];o' +
  '[0]=i,J(o,1),a[t]=s[t]/o[0]/o[0]}}moveMissing(e,t,n,r,i,a){let{precision:o,d:s}=this;a.fill(0,0,n);for(l' +
  'et[r,c]of e.entries())for(let e=0;e<n;e++){let n=o[c*s+t[e]];a[e]=a[e]+n*i[r]}Y(r,n,n,a),X(r,n,n,a)}mult' +
  'iplyFour(e,t,n){let{precision:r,d:i}=this,a=e[0]*i,o=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;for(let e=' +
  '0;e<i;e++){let n=t[e];l+=r[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3]=f}takeFo' +
  'ur(e,t,n){let{precision:r,d:i,block:a}=this;for(let o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;e++)a[e*4+' +
  'o]=r[s+t[e]]}}};function vr(e,t,n){for(let r=0;r<t;r++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n[i+3];for(' +
  'let i=0,l=0;i<r;i++,l+=4){let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e[r*t+r];n[' +
  'i]=a/l,n[i+1]=o/l,n[i+2]=s/l,n[i+3]=c/l}}var yr=class{slots;scaling;normal;dimensions;constructor(e,t,n,' +
  'r){this.slots=e,this.scaling=t,this.normal=n,this.dimensions=r}look(e,t,n,r,i){let{first:a,codes:o,start' +
  ':s}=this.dimensions,c=o[e],l=a[e],u=!Number.isNaN(t),d=s[e]+(u?t*c:0);for(let e=0;e<c;e++){let t=this.sc' +
  'aling.codes[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[i+e]=l+e}return u?i:i+c}expect(e,t,n,r,i){let{slots:' +
  'a,scaling:o,normal:s}=this,{first:c,codes:l,start:u}=this.dimensions,d=l[e],f=c[e],p=a.start(e);for(let ' +
  'c=0;c<a.width(e);c++){let a=u[e]+c*d,l=1;for(let e=0;e<d;e++){let n=t[f+e]-(i===void 0?0:i[e]);l+=o.code' +
  's[a+e]*(s.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}},br=class{slots;scaling;normal;dimensions;coded;d;missin' +
  'g;deviation;solved;again;factor=/* @__PURE__ */ new Float64Array;left;row;waiting={slots:/* @__PURE__ */' +
  ' new Int32Array(4),dims:/* @__PURE__ */ new Int32Array(4),count:0};constructor(e,t,n){this.slots=e,this.' +
  'scaling=t,this.normal=n,this.dimensions=Z(e,t),this.coded=new yr(e,t,n,this.dimensions);let r=n.mean.len' +
  'gth;this.d=r,this.missing=new Int32Array(r),this.deviation=new Float64Array(r),this.solved=new Float64Ar' +
  'ray(r),this.again=new Float64Array(2*r),this.left=new _r(n.precision,r),this.row=new Float64Array(e.coun' +
  't)}leaveOutSome(e,t,n,r,i,a,o,s){let{slots:c,row:l}=this;for(let o=e;o<t;o++)Number.isNaN(n[r+o])||(c.is' +
  'Number(o)?this.leaveOutNumber(o,i):a||this.leaveOut(o,i));this.leaveOutWaiting(i);for(let n=e;n<t;n++){i' +
  'f(a&&!c.isNumber(n))continue;let e=c.end(n);for(let t=c.start(n);t<e;t++)o[s+t]=l[t]}}get isLong(){retur' +
  'n this.d>200}costOf(e){return e*(e*(e/6+1)+this.d)+this.d}fillRow(e,t,n,r,i=0){let a=this.look(e,t,n,r,i' +
  ');return this.prepare(a),J(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}*fillRowInPieces(e,' +
  't,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(a),yield*nr(this.factor,a),this.condition(a),t' +
  'his.expect(e,t,n,r,i),a}fillAgainWithout(e,t,n,r,i,a){let{slots:o,deviation:s,missing:c,factor:l,solved:' +
  'u,again:d}=this;a.set(r);for(let e=o.start(n);e<o.end(n);e++)a[e]=this.scaling.centre[e];let f=hr(o,this' +
  '.dimensions,n);this.left.solve(f,c,i,l,s,u),this.left.moveMissing(f,c,i,l,u,d),d.set(s,i);for(let[e,t]of' +
  ' f.entries())s[t]=s[t]-u[e];for(let e=0;e<i;e++){let t=c[e];s[t]=s[t]+d[e]}this.expect(e,t,n,a,0),s.set(' +
  'd.subarray(i,i+this.d))}look(e,t,n,r,i){let{deviation:a,missing:o,slots:s}=this,{centre:c,scale:l}=this.' +
  'scaling,{mean:u}=this.normal,{slot:d,codes:f}=this.dimensions,p=0;for(let m=0;m<s.columns;m++){let h=s.s' +
  'tart(m),g=s.end(m),_=m===n?NaN:e[t+m],v=!Number.isNaN(_);for(let e=h;e<g;e++){let t=d[e],n=s.read(m,_,e-' +
  'h);v&&(r[i+e]=n),t<0?v||(r[i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=this.coded.look(m,_,' +
  'a,o,p))}return p}expect(e,t,n,r,i){let{slots:a,deviation:o}=this,s=this.dimensions.slot;for(let c=0;c<a.' +
  'columns;c++){if(c!==n&&!Number.isNaN(e[t+c]))continue;let l=a.start(c),u=a.end(c);for(let e=l;e<u;e++){l' +
  'et t=s[e];t>=0&&(r[i+e]=this.expected(e,t,o[t]))}this.dimensions.codes[c]>0&&this.coded.expect(c,o,r,i+l' +
  '),a.isNumber(c)||d(r,i+l,i+u)}}prepare(e){this.factor.length<e*e&&(this.factor=new Float64Array(e*e));le' +
  't{d:t,deviation:n,missing:r,factor:i,solved:a}=this,{precision:o}=this.normal;for(let t=0;t<e;t++)n[r[t]' +
  ']=0;for(let s=0;s<e;s++){let c=r[s]*t,l=0;for(let e=0;e<t;e++)l+=o[c+e]*n[e];a[s]=-l;for(let t=0;t<=s;t+' +
  '+)i[s*e+t]=o[c+r[t]]}}condition(e){let{deviation:t,missing:n,factor:r,solved:i}=this;Y(r,e,e,i),X(r,e,e,' +
  'i);for(let r=0;r<e;r++)t[n[r]]=i[r]}leaveOutNumber(e,t){let{slots:n,waiting:r,row:i}=this,a=n.start(e),o' +
  '=this.dimensions.slot[a];o<0?i[a]=this.scaling.centre[a]:(r.slots[r.count]=a,r.dims[r.count]=o,r.count++' +
  ',r.count===4&&this.leaveOutWaiting(t))}leaveOutWaiting(e){let{waiting:t,deviation:n,missing:r,factor:i,s' +
  'olved:a,row:o}=this;if(t.count===0)return;let s=t.count-1;t.dims.fill(t.dims[s],t.count),this.left.solve' +
  'Four(t.dims,r,e,i,n,a);for(let e=0;e<=s;e++){let r=t.slots[e],i=t.dims[e];o[r]=this.expected(r,i,n[i]-a[' +
  'e])}t.count=0}leaveOut(e,t){let{deviation:n,missing:r,factor:i,solved:a,slots:o,row:s}=this,c=this.dimen' +
  'sions.slot,l=o.start(e),u=o.end(e),f=hr(o,this.dimensions,e);for(let e=l;e<u;e++)s[e]=this.scaling.centr' +
  'e[e];this.left.solve(f,r,t,i,n,a);let p=0;for(let e=l;e<u;e++){let t=c[e];t<0||(s[e]=this.expected(e,t,n' +
  '[t]-a[p++]))}this.dimensions.codes[e]>0&&this.coded.expect(e,n,s,l,a),o.isNumber(e)||d(s,l,u)}expected(e' +
  ',t,n){let{centre:r,scale:i}=this.scaling;return r[e]+i[e]*(this.normal.mean[t]+n)}},xr=class e extends b' +
  'r{sizes=new Float64Array(this.d);predict(e,t){V(this.predictInPieces(e,t))}*predictInPieces(e,t){let{slo' +
  'ts:n,row:r}=this,{rows:i,values:a}=e,o=0;for(let e=0;e<i;e++){let i=e*n.columns,s=this.isLong?yield*this' +
  '.fillRowInPieces(a,i,-1,r):this.fillRow(a,i,-1,r);u(n,a,i,r,t,e*n.count),o+=this.costOf(s),o>1e6&&(o=0,y' +
  'ield)}}predictLeaveOneOut(e,t,n=!1){V(this.predictLeaveOneOutInPieces(e,t,n))}*predictLeaveOneOutInPiece' +
  's(e,t,n=!1){let{slots:r,d:i,row:a}=this,{rows:o,values:s}=e;if(n&&!r.levels.includes(0))return;let c=0;f' +
  'or(let e=0;e<o;e++){let o=e*r.columns,l=this.isLong?yield*this.fillRowInPieces(s,o,-1,a):this.fillRow(s,' +
  'o,-1,a);c+=this.costOf(l);for(let a=0,u=this.isLong?4:r.columns;a<r.columns;a+=u)this.leaveOutSome(a,Mat' +
  'h.min(r.columns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2+i),c>1e6&&(c=0,yield)}}*writeSpreads(e,t){let{miss' +
  'ing:n,factor:r,scaling:i,solved:a}=this,{slot:o}=this.dimensions,s=this.sizes;s.fill(0);let c=0;for(let ' +
  't=0;t<e;t++){let i=0;for(let n=t;n<e;n++){let o=+(n===t);for(let i=t;i<n;i++)o-=r[n*e+i]*a[i];let s=o/r[' +
  'n*e+n];a[n]=s,i+=s*s}s[n[t]]=Math.sqrt(i),c+=(e-t)**2/2,c>1e6&&(c=0,yield)}for(let e=0;e<t.length;e++){l' +
  'et n=o[e];t[e]=n<0?0:i.scale[e]*s[n]}}drawRow(e,t,n,r,i){let a=this.look(e,t,-1,n,r);this.prepare(a),J(t' +
  'his.factor,a),this.condition(a);let{deviation:o,missing:s,factor:c,solved:l}=this;for(let e=0;e<a;e++)l[' +
  'e]=i();X(c,a,a,l);for(let e=0;e<a;e++){let t=s[e];o[t]=o[t]+l[e]}this.expect(e,t,-1,n,r)}givenAll(e){ret' +
  'urn gr(this.slots,this.scaling,this.normal,e)}twin(){return new e(this.slots,this.scaling,this.normal)}t' +
  'oArrays(){return{levels:Int32Array.from(this.slots.levels),...this.scaling,...this.normal}}static fromAr' +
  'rays({levels:t,centre:n,scale:r,codes:i,mean:a,precision:o}){return new e(new l([...t]),{centre:n,scale:' +
  'r,codes:i},{mean:a,precision:o})}};function Sr({gaussian:e,attention:t,forest:n,chain:r}){return{...wr(`' +
  'gaussian`,e.toArrays()),"attention.parameters":t.parameters,...wr(`forest`,n.toArrays()),...wr(`chain`,r' +
  '.toArrays())}}function Cr(e,t){let n=xr.fromArrays(Tr(e,`gaussian`)),r=e[`attention.parameters`];return{' +
  'gaussian:n,attention:new Bn(t,r,n),forest:Zn.fromArrays(Tr(e,`forest`),n),chain:Jn.fromArrays(Tr(e,`chai' +
  'n`),n)}}function wr(e,t){let n=Object.entries(t);return Object.fromEntries(n.map(([t,n])=>[`${e}.${t}`,n' +
  ']))}function Tr(e,t){let n=Object.keys(e).filter(e=>e.startsWith(`${t}.`));return Object.fromEntries(n.m' +
  'ap(n=>[n.slice(t.length+1),e[n]]))}function Er(e,t,n){if(e<=t)return Int32Array.from({length:e},(e,t)=>t' +
  ');let r=new Int32Array(t),i=0;for(let a=0;a<e&&i<t;a++)n.uniform32()*(e-a)<t-i&&(r[i++]=a);return r.suba' +
  'rray(0,i)}function Dr(e,t,n){let{rows:r,slots:i,values:a}=e;if(r<=t)return e;let o=Er(r,t,n);return{rows' +
  ':o.length,slots:i,values:K(a,i.columns,o)}}function Or(e,t,n,r){let i=0,a=0;for(let o=0;o<e.slots.column' +
  's;o++){let{error:s,typicalError:c}=kr(e,t,n,r,o);i+=s,a+=c}return i/a}function kr({slots:e,rows:t,values' +
  ':n},r,i,a,o){let s=e.start(o),c=e.width(o),l=0,u=0;for(let d=0;d<t;d++){let t=d*e.columns+o,f=n[t];if(!(' +
  'r[t]!==1||Number.isNaN(f)))for(let t=s;t<s+c;t++){let n=e.read(o,f,t-s);l+=(n-i[d*e.count+t])**2,u+=(n-a' +
  '[t])**2}}let d=Ar(e.isNumber(o),a.subarray(s,s+c));return{error:l/d,typicalError:u/d}}function Ar(e,t){r' +
  'eturn e?1:1-t.reduce((e,t)=>e+t*t,0)}function*jr(e,t,n,r,i,a){let o=new Pr(e,t,n,r,i.open(`look`)),s=q(e' +
  ',t);for(let e=0;;e++){let t=a.rate/3**e,r=yield*Mr(s,o,n,i.open(`attention`,e),{...a,rate:t});if(r!==voi' +
  'd 0)return{...r,restarts:e};if(e===3)throw RangeError(`fit: a loss that is finite, got none at learning ' +
  'rates down to ${t}`)}}function*Mr(e,t,n,r,i){let{steps:a,decay:o,from:s}=i,{levels:c,columns:l}=e.slots,' +
  'u={...i.shape,levels:c},d=new Nn(u,a===0?1:Ln(l));xn(d,r),s!==void 0&&d.arena.view(d.p,d.count).set(s);l' +
  'et f=Math.max(10,Math.round(a/20)),{rate:p,averaged:m}=s===void 0?{rate:i.rate,averaged:.3}:{rate:.3*i.r' +
  'ate,averaged:.5},h=new In(d,{rate:p,warmUp:f,steps:a,decay:o,clip:1,averaged:m}),g=new Nr(e,d,n,r,i),_=[' +
  '],v={error:1/0,parameters:/* @__PURE__ */ new Float32Array,at:0},y=0,b=0;for(let e=1;e<=a;e++){let n=yie' +
  'ld*e===1?cn(g.next()):g.next();if(n===void 0)break;let r=h.step(d.capacity,{hidden:1/Math.max(1,n.hidden' +
  '),shown:i.shown/Math.max(1,n.shown)});if(Number.isNaN(r))return;y+=r,b++;let o=e%i.every===0||e===a,s=o?' +
  '!1:yield;if(!o&&s!==!0)continue;let c=yield*ln(300,t.error(d)),l={step:e,steps:a,loss:y/b,heldBack:c};if' +
  '(_.push(l),(c<v.error||Number.isNaN(v.error)||_.length===1)&&(v={error:c,parameters:d.arena.view(d.mean,' +
  'd.count).slice(),at:_.length}),s=(yield l)===!0||s,s===!0||_.length-v.at>=i.patience)break;y=0,b=0}retur' +
  'n{predictor:new Bn(u,_.length>0?v.parameters:s??new Float32Array(d.count),n),history:_}}var Nr=class{cel' +
  'ls;network;generator;options;runner;truth;order=[];at=0;constructor(e,t,n,r,i){this.cells=e,this.network' +
  '=t,this.generator=r,this.options=i,this.runner=new zn(t,n),this.truth=new Float32Array(this.runner.value' +
  's.length)}*next(){let{network:e,generator:t,runner:n,truth:r}=this,{capacity:i,batch:a}=e,[o,s]=this.opt' +
  'ions.hide,{columns:c}=this.cells.slots,l=0,u=0;for(let e=0;e<i;e++){let d=this.nextRow()*c,f=o+(s-o)*t.u' +
  'niform32();for(let r=0;r<c;r++){let o=this.cells.values[d+r],s=r*i+e,p=!Number.isNaN(o),m=p&&t.uniform32' +
  '()<f;n.values[e*c+r]=m?NaN:o,a.roles[s]=p?m?2:1:0,m?l++:p&&u++}r.set(this.cells.values.subarray(d,d+c),e' +
  '*c)}yield*n.fill();for(let e=0;e<i;e++)for(let t=0;t<c;t++){let n=r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:' +
  'n}return{hidden:l,shown:u}}nextRow(){return this.at>=this.order.length&&(this.order=rn(this.cells.rows,{' +
  'generator:this.generator}).data,this.at=0),Number(this.order[this.at++])}},Pr=class{gaussian;typical;row' +
  's;heldBack;out;constructor(e,t,n,r,i){this.gaussian=n,this.typical=r;let{slots:a,values:o}=e,{columns:s}' +
  '=a,c=[];for(let n=0;n<e.rows;n++)t.subarray(n*s,(n+1)*s).includes(1)&&c.push(n);let l=Er(c.length,768,i)' +
  '.map(e=>c[e]);this.heldBack=K(t,s,l),this.rows={rows:l.length,slots:a,values:K(o,s,l)},this.out=new Floa' +
  't32Array(l.length*a.count)}*error(e){let{rows:t,heldBack:n,out:r,typical:i}=this;return Or(Vn(t,0,yield*' +
  'new zn(e,this.gaussian).predict(e.mean,q(t,n),r)),n,r,i)}};function Fr(e,t,n){let{length:r}=e;if(2*t<=r)' +
  'for(let i=0;i<t;i++)Ir(e,i,i+n.index(r-i));else for(let i=r-1;i>=t;i--)Ir(e,i,n.index(i+1))}function Ir(' +
  'e,t,n){let r=e[n];e[n]=e[t],e[t]=r}let Lr=2654435769;var Rr=class{state;constructor(e){this.state=z(e)}i' +
  'ndex(e){return this.state=this.state+Lr|0,(z(this.state)>>>0)*e/2**32|0}uniform(){return this.state=this' +
  '.state+Lr|0,(z(this.state)>>>0)/2**32}};function zr(e,t){let{rows:n,outputs:r,y:i}=e,a=Math.sqrt(1/8),o=' +
  'Float32Array.from({length:r*8},()=>t.index(2)===0?-a:a),s=new Float32Array(n*8);for(let e=0;e<n;e++)for(' +
  'let t=0;t<r;t++){let n=i[e*r+t];for(let r=0;r<8;r++){let i=e*8+r;s[i]=s[i]+n*o[t*8+r]}}return{...e,outpu' +
  'ts:8,y:s,leaf:{outputs:r,y:i}}}function Br(e){let{rows:t,outputs:n,y:r}=e,i=new Float32Array(t);for(let ' +
  'e=0;e<t;e++)i[e]=r[e*n];return{...e,outputs:1,y:i,leaf:{outputs:n,y:r}}}let Vr=2e4,Hr=4e3,Ur=1024;var Wr' +
  '=class{nodes={feature:new Int16Array(Ur),threshold:new Float32Array(Ur),next:new Int32Array(Ur),values:n' +
  'ew Float32Array(Ur)};count=0;valueCount=0;add(){let e=this.count++;return e===this.nodes.feature.length&' +
  '&this.makeRoom(),this.nodes.feature[e]=-1,e}end(e,t,n){let r=this.valueCount;this.valueCount+=t.length,t' +
  'his.valueCount>this.nodes.values.length&&this.makeRoomForValues();let{next:i,values:a}=this.nodes;i[e]=r' +
  ';for(let e=0;e<t.length;e++)a[r+e]=t[e]*n;return r}ask(e,t,n){let r=this.add();this.add();let{nodes:i}=t' +
  'his;return i.feature[e]=t,i.threshold[e]=n,i.next[e]=r,r}get outputs(){return this.valueCount}cut(e,t){t' +
  'his.count=e,this.valueCount=t}toNodes(){let{feature:e,threshold:t,next:n,values:r}=this.nodes;return{fea' +
  'ture:e.slice(0,this.count),threshold:t.slice(0,this.count),next:n.slice(0,this.count),values:r.slice(0,t' +
  'his.valueCount)}}makeRoom(){let{feature:e,threshold:t,next:n}=this.nodes,r=2*e.length;this.nodes={...thi' +
  's.nodes,feature:Gr(new Int16Array(r),e),threshold:Gr(new Float32Array(r),t),next:Gr(new Int32Array(r),n)' +
  '}}makeRoomForValues(){let{values:e}=this.nodes,t=Math.max(2*e.length,this.valueCount);this.nodes={...thi' +
  's.nodes,values:Gr(new Float32Array(t),e)}}};function Gr(e,t){return e.set(t),e}function Kr(e,t,n,r,i,a){' +
  'for(let o=0;o<4;o++){let o=r+a.index(i-r),s=r+a.index(i-r),c=e[t+n[o]],l=e[t+n[s]];if(c!==l)return c<l?c' +
  ':Yr(c)}let o=1/0,s=-1/0;for(let a=r;a<i;a++){let r=e[t+n[a]];r<o&&(o=r),r>s&&(s=r)}return s>o?a.index(2)' +
  '===0?o:Yr(s):NaN}let qr=/* @__PURE__ */ new Float32Array(1),Jr=new Int32Array(qr.buffer);function Yr(e){' +
  'qr[0]=e;let t=Jr[0];return Jr[0]=e===0?-2147483647:e>0?t-1:t+1,qr[0]}var Xr=class{sample;members;others;' +
  'feature=/* @__PURE__ */ new Int32Array(4);threshold=/* @__PURE__ */ new Float64Array(4);length=0;count=/' +
  '* @__PURE__ */ new Int32Array(4);right;constructor(e,t,n){this.sample=e,this.members=t,this.others=n,thi' +
  's.right=new Float64Array(4*e.outputs)}add(e,t){let n=this.length++;this.feature[n]=e,this.threshold[n]=t' +
  '}addUp(e,t){if(this.sample.outputs===1&&this.length>2)this.addUpOne(e,t);else for(let n=0;n<this.length;' +
  'n++)this.addUpSplit(n,e,t)}addUpOne(e,t){let{feature:n,threshold:r,count:i,right:a,members:o}=this,{x:s,' +
  'y:c,rows:l}=this.sample,u=n[0]*l,d=n[1]*l,f=n[2]*l,p=n[3]*l,m=r[0],h=r[1],g=r[2],_=r[3],v=0,y=0,b=0,x=0,' +
  'S=0,C=0,w=0,T=0;for(let n=e;n<t;n++){let e=o[n],t=c[e],r=Number(s[u+e]>m),i=Number(s[d+e]>h),a=Number(s[' +
  'f+e]>g),l=Number(s[p+e]>_);v+=r,y+=i,b+=a,x+=l,S+=r*t,C+=i*t,w+=a*t,T+=l*t}i[0]=v,i[1]=y,i[2]=b,i[3]=x,a' +
  '[0]=S,a[1]=C,a[2]=w,a[3]=T}addUpSplit(e,t,n){let{right:r,others:i,members:a}=this,{x:o,y:s,rows:c,output' +
  's:l}=this.sample,u=this.feature[e]*c,d=this.threshold[e],f=e*l,p=0;for(let e=t;e<n;e++){let t=a[e];i[p]=' +
  't,p+=Number(o[u+t]>d)}r.fill(0,f,f+l);for(let e=0;e<p;e++){let t=i[e]*l;for(let e=0;e<l;e++)r[f+e]=r[f+e' +
  ']+s[t+e]}this.count[e]=p}};let Zr=1e-6;var Qr=class{sample;members;options;draws;sums;feature=-1;thresho' +
  'ld=0;best=0;tried=0;rest=0;order;splits;others;constructor(e,t,n,r){this.sample=e,this.members=t,this.op' +
  'tions=n,this.draws=r,this.order=e.columns.slice(),this.sums=new Float64Array(e.outputs),this.others=new ' +
  'Int32Array(t.length),this.splits=new Xr(e,t,this.others)}split(e,t,n){if(!this.begin(e,t,n))return-1;for' +
  '(;this.isTrying();)this.trySome(e,t);return this.feature<0?-1:this.part(e,t)}*splitInPieces(e,t,n){if(!t' +
  'his.begin(e,t,n))return-1;let r=4*(t-e)*(2+this.sample.outputs),i=0;for(;this.isTrying();)this.trySome(e' +
  ',t),i+=r,i>1e6&&(i=0,yield);return this.feature<0?-1:this.part(e,t)}leafSums(e,t){let{leaf:n}=this.sampl' +
  'e;if(n===void 0)return this.sums;let{outputs:r,y:i}=n,a=new Float64Array(r);for(let n=e;n<t;n++){let e=t' +
  'his.members[n]*r;for(let t=0;t<r;t++)a[t]=a[t]+i[e+t]}return a}begin(e,t,n){let{minLeaf:r,shrink:i}=this' +
  '.options,a=this.addUp(e,t),o=0;for(let n of this.sums)o+=n*n/(t-e+i);return this.feature=-1,this.best=o+' +
  'Zr*a,this.tried=0,this.rest=this.order.length,n&&t-e>=2*r&&a-o>Zr*a}isTrying(){let{tries:e,looks:t}=this' +
  '.options;return this.rest>0&&this.tried<e&&this.order.length-this.rest<t}trySome(e,t){let{splits:n}=this' +
  ';for(n.length=0;n.length<4&&this.isTrying();)this.drawSplit(e,t);n.addUp(e,t);for(let r=0;r<n.length;r++' +
  '){let i=this.score(r,t-e);i<=this.best||(this.best=i,this.feature=n.feature[r],this.threshold=n.threshol' +
  'd[r])}}drawSplit(e,t){let{order:n,draws:r,sample:i,members:a,splits:o}=this,s=r.index(this.rest--),c=n[s' +
  '];n[s]=n[this.rest],n[this.rest]=c;let l=this.featureOf(c,e,t),u=Kr(i.x,l*i.rows,a,e,t,r);Number.isNaN(u' +
  ')||(this.tried++,o.add(l,u))}featureOf(e,t,n){let{sample:r,members:i,draws:a}=this,o=r.widths[e];if(o===' +
  '1)return e;let{x:s,rows:c}=r,l=i[t+a.index(n-t)],u=e;for(let t=e+1;t<e+o;t++)s[t*c+l]>s[u*c+l]&&(u=t);re' +
  'turn u}addUp(e,t){let{sums:n,members:r}=this,{outputs:i,y:a}=this.sample,o=0;if(i===1){let i=0;for(let n' +
  '=e;n<t;n++){let e=a[r[n]];i+=e,o+=e*e}return n[0]=i,o}n.fill(0);for(let s=e;s<t;s++){let e=r[s]*i;for(le' +
  't t=0;t<i;t++){let r=a[e+t];n[t]=n[t]+r,o+=r*r}}return o}score(e,t){let{sums:n,splits:r}=this,{minLeaf:i' +
  ',shrink:a}=this.options,o=r.count[e];if(o<i||t-o<i)return-1;let s=e*n.length,c=0;for(let e=0;e<n.length;' +
  'e++){let i=r.right[s+e],l=n[e]-i;c+=i*i/(o+a)+l*l/(t-o+a)}return c}part(e,t){let{members:n,threshold:r,o' +
  'thers:i}=this,{rows:a,x:o}=this.sample,s=this.feature*a,c=e,l=0;for(let a=e;a<t;a++){let e=n[a],t=Number' +
  '(o[s+e]>r);n[c]=e,i[l]=e,c+=1-t,l+=t}for(let e=0;e<l;e++)n[c+e]=i[e];let u=-1/0,d=1/0;for(let t=e;t<c;t+' +
  '+){let e=o[s+n[t]];e>u&&(u=e)}for(let e=c;e<t;e++){let t=o[s+n[e]];t<d&&(d=t)}let f=Math.fround(u+(d-u)/' +
  '2);return this.threshold=f<d?f:u,c}},$r=class{list=new Wr;nodes(){return this.list.toNodes()}*grow(e,t,n' +
  ',r){let{list:i}=this,{leaves:a}=e,{tries:o,depth:s=1/0,shrink:c=0,rate:l=1}=n,u=n.looks??1/0,d=new Qr(e,' +
  't,{...n,looks:u,shrink:c},r),f=i.outputs,p=i.add(),m=[p,0,t.length,0],h=0;for(;m.length>0;){let n=m.pop(' +
  '),r=m.pop(),u=m.pop(),g=m.pop(),_=(r-u)*o*(2+e.outputs);if(h+=_,h>1e6&&(h=0,(yield)===!0))return i.cut(p' +
  ',f),-1;let v=n<s,y=_>1e6?yield*d.splitInPieces(u,r,v):d.split(u,r,v);if(y<0){let e=l/(r-u+c),n=i.end(g,d' +
  '.leafSums(u,r),e);if(a!==void 0)for(let e=u;e<r;e++)a[t[e]]=n;continue}let b=i.ask(g,d.feature,d.thresho' +
  'ld);m.push(b+1,y,r,n+1,b,u,y,n+1)}return p}};let ei={tries:4,minLeaf:2,depth:8,shrink:1,rate:.1};functio' +
  'n*ti(e,t,{trees:n=100,seed:r=0}={}){let i=new I().manualSeed(r),a=Dr(e,Vr,i),{rows:o,slots:s}=a,c=n+1,l=' +
  'new Int32Array(3*s.columns*c).fill(-1);if(n===0)return new Jn(t,new $r().nodes(),l);let u=new Float32Arr' +
  'ay(o*s.count),d=new $r;yield*Wn(t,a,0,o,u);let f=new ni(a,oi(u,o,s.count),d);for(let e=0;e<3*s.columns;e' +
  '++){let t=new Rr(i.uint32()),n=l.subarray(e*c,(e+1)*c);if((yield*f.fit(e%s.columns,n,t))===!1)break}retu' +
  'rn new Jn(t,d.nodes(),l)}var ni=class{cells;x;grower;holes;widths;constructor(e,t,n){this.cells=e,this.x' +
  '=t,this.grower=n,this.holes=Un(e,0,e.rows),this.widths=e.slots.widths()}*fit(e,t,n){let{cells:r,x:i,grow' +
  'er:a}=this,{rows:o,slots:s}=r,c=s.width(e),l=this.observed(e);if(l.length===0||c>12)return!0;let u=new F' +
  'loat32Array(o*c);for(let t of l)s.put(e,r.values[t*s.columns+e],u,t*c);let d=this.holes[e]??/* @__PURE__' +
  ' */ new Int32Array;t[0]=ri(a,l,u,c);let f=ai(s,e),p=Math.max(1,Math.round(.6*f.length)),m=Math.min(Hr,Ma' +
  'th.max(1,Math.round(.8*l.length))),h=l.slice(),g=new Int32Array(o),_=new Int32Array(o),v=0;for(let e=0;e' +
  '<t.length;e++){if(e>0){Fr(h,m,n),Fr(f,p,n);let r={rows:o,columns:f.subarray(0,p),widths:this.widths,outp' +
  'uts:c,x:i,y:u,leaves:g},s=c===2?Br(r):r;t[e]=yield*a.grow(s,h.subarray(0,m),ei,n)}let r=t[e];if(r<0)brea' +
  'k;let s=e>0?h.subarray(m):h;for(let e of[s,d]){Gn(a.list.nodes,r,i,e,1,o,_);for(let[t,n]of e.entries())g' +
  '[n]=_[t]}if(ii(a.list.nodes,g,l,c,-1,u),ii(a.list.nodes,g,d,c,1,u),v+=o*(10+c),v>1e6&&(v=0,(yield)===!0)' +
  ')break}return this.fill(e,d,u),(yield)!==!0&&t[t.length-1]>=0}observed(e){let{rows:t,slots:n,values:r}=t' +
  'his.cells;return Int32Array.from({length:t},(e,t)=>t).filter(t=>!Number.isNaN(r[t*n.columns+e]))}fill(e,' +
  't,n){let{rows:r,slots:i}=this.cells,a=i.width(e);for(let o of t){let t=o*a;i.isNumber(e)||d(n,t,t+a);for' +
  '(let s=0;s<a;s++)this.x[(i.start(e)+s)*r+o]=n[t+s]}}};function ri({list:e},t,n,r){let i=new Float64Array' +
  '(r);for(let e of t)for(let a=0;a<r;a++)i[a]=i[a]+n[e*r+a]/t.length;let a=e.add();return e.end(a,i,1),a}f' +
  'unction ii({values:e},t,n,r,i,a){for(let o of n){let n=t[o];for(let t=0;t<r;t++){let s=o*r+t;a[s]=a[s]+i' +
  '*e[n+t]}}}function ai(e,t){return e.offsets.slice(0,-1).filter((e,n)=>n!==t)}function oi(e,t,n){let r=ne' +
  'w Float32Array(e.length);for(let i=0;i<t;i++)for(let a=0;a<n;a++)r[a*t+i]=e[i*n+a];return r}function*si(' +
  'e,t,n={}){g(`fitForest`,n,[`trees`,`minLeaf`,`rowsPerTree`,`seed`]);let{trees:r=50,minLeaf:i=2,rowsPerTr' +
  'ee:a=Hr,seed:o=0}=n;v(`fitForest`,`trees`,r),v(`fitForest`,`minLeaf`,i,1),v(`fitForest`,`rowsPerTree`,a,' +
  '1),v(`fitForest`,`seed`,o);let{count:s,columns:c}=e.slots;if(s>32767)throw m(`fitForest`,`columns and cl' +
  'asses must be at most 32767`,s);let l=new I().manualSeed(o),u=Dr(e,Vr,l),d=new $r,f=new Int32Array(c*Mat' +
  'h.max(1,r)).fill(-1),p=ui(u),h=[];growing:for(let e=0;e<c&&r>0;e++){let n=new Rr(l.uint32());if(e%p===0)' +
  '{let n=yield*di(u,t,e,Math.min(c,e+p));if(n===void 0)break;h=n}let o=h[e%p];if(o===void 0||o.rows===0)co' +
  'ntinue;let s={...ci(o.columns.length),minLeaf:i},m=o.outputs>16,g=Int32Array.from({length:o.rows},(e,t)=' +
  '>t),_=Math.min(a,o.rows);for(let t=0;t<r;t++){_<o.rows&&Fr(g,_,n);let i=g.subarray(0,_),a=m?zr(o,n):o;if' +
  '(f[e*r+t]=yield*d.grow(a,i,s,n),(yield)===!0)break growing}}return new Zn(t,d.nodes(),f)}function ci(e){' +
  'let t=Math.ceil(e/2);return e<200?{tries:t}:{tries:Math.min(t,60),looks:60}}let li={columns:32,numbers:4' +
  'e6};function ui({rows:e,slots:t}){if(t.columns<=64)return 1;let n=Math.floor(li.numbers/(e*t.count));ret' +
  'urn Math.max(1,Math.min(li.columns,n))}function*di(e,t,n,r){let{slots:i,values:a}=e,{columns:o,count:s}=' +
  'i,c=Array.from({length:r-n},(t,r)=>new fi(e,n+r)),l=new Float32Array(s),u=new Float32Array(s),d=0;for(le' +
  't r=0;r<e.rows;r++){let e=r*o,i=c.filter(({column:t})=>!Number.isNaN(a[e+t]));if(i.length===0)continue;l' +
  'et s=o<=64?n:-1,f=s<0?l:u,p=t.isLong?yield*t.fillRowInPieces(a,e,s,f):t.fillRow(a,e,s,f);for(let n of i)' +
  's<0&&t.fillAgainWithout(a,e,n.column,l,p,u),n.add(a[e+n.column],u);if(d+=t.costOf(p)+i.length*p*p,d>1e6&' +
  '&(d=0,(yield)===!0))return}return c.map(({sample:e})=>e.outputs===2?Br(e):e)}var fi=class{cells;column;s' +
  'ample;at=0;constructor(e,t){this.cells=e,this.column=t;let{slots:n,values:r}=e,i=0;for(let e=t;e<r.lengt' +
  'h;e+=n.columns)Number.isNaN(r[e])||i++;let a=n.width(t),o=new Float32Array(n.count*i),s={columns:n.offse' +
  'ts.slice(0,-1),widths:n.widths()};this.sample={rows:i,...s,outputs:a,x:o,y:new Float32Array(i*a)}}add(e,' +
  't){let{column:n,at:r}=this,{slots:i}=this.cells,{rows:a,outputs:o,x:s,y:c}=this.sample,l=i.start(n);for(' +
  'let e=0;e<t.length;e++)s[e*a+r]=t[e];for(let a=0;a<o;a++)c[r*o+a]=i.read(n,e,a)-t[l+a];this.at++}};funct' +
  'ion pi(e,t,n){let{slots:r}=e,{columns:i}=r,a=e.values.slice(),o=new Int32Array(i);a.forEach((e,t)=>{Numb' +
  'er.isNaN(e)||(o[t%i]=o[t%i]+1)});let s=[];for(let e=0;e<a.length;e++){let r=e%i;Number.isNaN(a[e])||n.un' +
  'iform32()>=t||o[r]<2||(o[r]=o[r]-1,a[e]=NaN,s.push(e))}let c=Int32Array.from(s),l=Float32Array.from(s,t=' +
  '>e.values[t]),u=e=>mi(r,c,l,e);return{shown:{...e,values:a},hidden:{at:c,truth:l,loss:u}}}function mi(e,' +
  't,n,r){let i=0;return t.forEach((t,a)=>{let o=t%e.columns,s=(t-o)/e.columns*e.count+e.start(o),c=n[a];fo' +
  'r(let t=0;t<e.width(o);t++)i+=(r[s+t]-e.read(o,c,t))**2}),i}function hi(e,t){let{slots:n}=e,r=dr(n.level' +
  's),i=new Float64Array(pr(n.levels)),a=0;for(let o=0;o<n.columns;o++){let s=r[o];if(s===0)continue;let c=' +
  'n.width(o),l=t.centre.subarray(n.start(o),n.end(o)),u=vi(_i(gi(e,t,o),c,n.count),l,s);for(let e=0;e<c;e+' +
  '+){let t=Math.sqrt(l[e]);if(t!==0)for(let n=0;n<s;n++)i[a+e*s+n]=u[n*c+e]/t}a+=c*s}return i}function gi(' +
  '{rows:e,slots:t,values:n},r,i){let a=t.width(i),{columns:o,count:s}=t,c=new Float64Array(a*s),l=new Floa' +
  't64Array(a*o),u=new Float64Array(a);for(let r=0;r<e;r++){let e=n[r*o+i];if(!Number.isNaN(e)){u[e]=u[e]+1' +
  ';for(let a=0;a<o;a++){let u=n[r*o+a];if(a===i||Number.isNaN(u))continue;l[e*o+a]=l[e*o+a]+1;let d=t.isNu' +
  'mber(a),f=e*s+t.start(a)+(d?0:u);c[f]=c[f]+(d?u:1)}}}for(let e=0;e<a;e++){let n=Math.sqrt(u[e]);for(let ' +
  'i=0;i<o;i++){let a=l[e*o+i];for(let o=t.start(i);o<t.end(i);o++){let t=r.scale[o],i=c[e*s+o]-a*r.centre[' +
  'o];c[e*s+o]=a>0&&t>0?i/t/n:0}}}return c}function _i(e,t,n){let r=new Float64Array(t*t);for(let i=0;i<t;i' +
  '++)for(let a=0;a<=i;a++){let o=0;for(let t=0;t<n;t++)o+=e[i*n+t]*e[a*n+t];r[i*t+a]=o,r[a*t+i]=o}return r' +
  '}function vi(e,t,n){let r=t.length,i=t.map(Math.sqrt),a=new I().manualSeed(0),o=new Float64Array(n*r);fo' +
  'r(let e=0;e<o.length;e++)o[e]=a.uniform32()-.5;let s=new Float64Array(r);for(let t=0;t<=12;t++)for(let a' +
  '=0;a<n;a++){let n=o.subarray(a*r,(a+1)*r);if(t>0){for(let t=0;t<r;t++)s[t]=Q(e.subarray(t*r,(t+1)*r),n);' +
  'n.set(s)}yi(n,i,o,a)}return o}function yi(e,t,n,r){let i=e.length;for(let n=0;n<i;n++)t[n]===0&&(e[n]=0)' +
  ';let a=Math.sqrt(Q(e,e));for(let a=0;a<2;a++){bi(e,t);for(let t=0;t<r;t++)bi(e,n.subarray(t*i,(t+1)*i))}' +
  'let o=Math.sqrt(Q(e,e)),s=o>1e-9*a&&o>1e-150?1/o:0;for(let t=0;t<i;t++)e[t]=e[t]*s}function bi(e,t){let ' +
  'n=Q(e,t);for(let r=0;r<e.length;r++)e[r]=e[r]-n*t[r]}function Q(e,t){let n=0;for(let r=0;r<e.length;r++)' +
  'n+=e[r]*t[r];return n}function xi(e,t,n,r){for(let i=0;i<t;i++){let a=e[i];n[i]=n[i]+a;let o=i*t;for(let' +
  ' t=0;t<=i;t++)r[o+t]=r[o+t]+a*e[t]}}function*Si(e,{centre:t,scale:n,codes:r},i){let{slots:a,values:o}=e,' +
  '{columns:s}=a,{count:c,slot:l}=i,u=Array.from({length:s},(e,t)=>hr(a,i,t)),d=/* @__PURE__ */ new Map;for' +
  '(let t=0;t<e.rows;t++){let e=``;for(let n=0;n<s;n++)e+=Number.isNaN(o[t*s+n])?`1`:`0`;let n=d.get(e);n?n' +
  '.push(t):d.set(e,[t])}let f=[],p={count:0,sum:new Float64Array(c),products:new Float64Array(c*c)},m=new ' +
  'Float64Array(e.rows*c),h=0,g=0;for(let[e,_]of d){let d=[];for(let t=0;t<s;t++)if(e[t]===`1`)for(let e of' +
  ' u[t])d.push(e);if(d.length===c)continue;let v=h;for(let e of _){let u=m.subarray(h*c,++h*c);for(let c=0' +
  ';c<s;c++){let d=o[e*s+c];if(Number.isNaN(d))continue;let f=i.codes[c];if(f>0){let e=i.start[c]+d*f;u.set' +
  '(r.subarray(e,e+f),i.first[c]);continue}let p=a.start(c);for(let e=p;e<a.end(c);e++){let r=l[e];r<0||(u[' +
  'r]=(a.read(c,d,e-p)-t[e])/n[e])}}d.length===0&&(p.count++,xi(u,c,p.sum,p.products),g+=c*c/2),g+=10*c,g>1' +
  'e6&&(g=0,yield)}f.push({from:v,to:h,missing:Int32Array.from(d)})}return{z:m,patterns:f,complete:p,rows:h' +
  '}}var Ci=class e{d;z;patterns;rows;complete;mean;covariance;precision;logDeterminant=0;sum;products;scra' +
  'tch;factor;block;solved;deviation;constructor(e,{z:t,patterns:n,complete:r,rows:i}){this.d=e,this.z=t,th' +
  'is.patterns=n,this.complete=r,this.rows=i,this.mean=new Float64Array(e),this.covariance=new Float64Array' +
  '(e*e);for(let t=0;t<e;t++)this.covariance[t*e+t]=1;this.precision=this.covariance.slice(),this.sum=new F' +
  'loat64Array(e),this.products=new Float64Array(e*e),this.scratch=new Float64Array(e*e);let a=n.reduce((e,' +
  '{missing:t})=>Math.max(e,t.length),0);this.factor=new Float64Array(a*a),this.block=new Float64Array(a*a)' +
  ',this.solved=new Float64Array(e),this.deviation=new Float64Array(e)}static*of(t,n){let r=Z(t.slots,n),i=' +
  'yield*Si(t,n,r);return new e(r.count,i)}normal(){return{mean:this.mean.slice(),precision:this.precision.' +
  'slice()}}*step(e){let{d:t,rows:n,scratch:r,precision:i}=this;if(n===0)return 0;let a=yield*this.expect()' +
  ',o=this.maximise(a,e);return this.logDeterminant=t>100?yield*nr(r,t):J(r,t),t>100?yield*or(r,t,t,i):ar(r' +
  ',t,t,i),o/n}*expect(){let{d:e,scratch:t,factor:n,block:r}=this;this.startWithComplete();let i=this.rows*' +
  'this.logDeterminant;t.fill(0);let a=0;for(let{from:t,to:o,missing:s}of this.patterns){let c=s.length;if(' +
  'c===0)continue;let l=e*(c+e/2)+c*c;if(c<=100&&(o-t)*l<1e6)i+=this.addPattern(t,o,s),a+=(o-t)*l+c**3;else' +
  '{this.take(s),i+=(o-t)*(yield*nr(n,c));for(let e=t;e<o;e++)this.addRow(e,s),a+=l,a>1e6&&(a=0,yield);yiel' +
  'd*or(n,c,c,r),this.addInverse(s,c,o-t)}a>1e6&&(a=0,yield)}return this.complement(i)}addPattern(e,t,n){le' +
  't{factor:r,block:i}=this,a=n.length;this.take(n);let o=J(r,a);for(let r=e;r<t;r++)this.addRow(r,n);retur' +
  'n ar(r,a,a,i),this.addInverse(n,a,t-e),(t-e)*o}take(e){let{d:t,precision:n,factor:r}=this,i=e.length;for' +
  '(let a=0;a<i;a++){let o=e[a]*t;for(let t=0;t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow(e,t){let{d:n,z:r,mean:i,p' +
  'recision:a,deviation:o,solved:s,factor:c}=this,l=t.length;for(let t=0;t<n;t++)o[t]=r[e*n+t]-i[t];for(let' +
  ' e=0;e<l;e++)o[t[e]]=0;for(let e=0;e<l;e++){let r=t[e]*n,i=0;for(let e=0;e<n;e++)i+=a[r+e]*o[e];s[e]=-i}' +
  'Y(c,l,l,s),X(c,l,l,s);for(let e=0;e<l;e++)o[t[e]]=s[e];xi(o,n,this.sum,this.products)}complement(e){let{' +
  'd:t,precision:n,products:r,scratch:i}=this,a=e;for(let e=0;e<t;e++)for(let o=0;o<=e;o++)a+=(e===o?1:2)*n' +
  '[e*t+o]*r[e*t+o],r[e*t+o]=r[e*t+o]+i[e*t+o];return a}maximise(e,t){let{d:n,mean:r,covariance:i,precision' +
  ':a,products:o,sum:s,rows:c}=this,l=0;for(let e=0;e<n;e++)l+=a[e*n+e];let u=-.5*(e+t*(this.logDeterminant' +
  '+l));for(let e=0;e<n;e++)s[e]=s[e]/c;for(let e=0;e<n;e++){r[e]=r[e]+s[e];for(let r=0;r<=e;r++){let a=o[e' +
  '*n+r]-c*s[e]*s[r];i[e*n+r]=(a+(e===r?t:0))/(c+t)}}return this.scratch.set(i),u}addInverse(e,t,n){let{blo' +
  'ck:r,scratch:i,d:a}=this;for(let o=0;o<t;o++){let s=e[o]*a;for(let a=0;a<=o;a++){let c=s+e[a];i[c]=i[c]+' +
  'n*r[o*t+a]}}}startWithComplete(){let{d:e,mean:t,sum:n,products:r}=this,{count:i,sum:a,products:o}=this.c' +
  'omplete;for(let s=0;s<e;s++){let c=t[s];n[s]=a[s]-i*c;for(let n=0;n<=s;n++){let l=t[n];r[s*e+n]=o[s*e+n]' +
  '-a[s]*l-a[n]*c+i*c*l}}}};function wi(e){return e.columns>300||fr(e)>600}function Ti(e){return Math.max(2' +
  ',Math.min(32,Math.floor(Math.sqrt(e))))}var Ei=class e{z;rows;d;q;loadings;noise;triangle;factors;constr' +
  'uctor(e,t,n,r){this.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float64Array(n*r),this.noise=new' +
  ' Float64Array(n).fill(1),this.triangle=new Float64Array(r*r),this.factors=new Float64Array(r)}static*of(' +
  't,n){let r=Z(t.slots,n),{z:i,rows:a,patterns:o}=yield*Si(t,n,r),s=r.count,c=Ti(a),l=new e(i,a,s,c);yield' +
  '*l.start();for(let{from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of n)i[r*s+e]=NaN;return l}*' +
  'start(){let{z:e,rows:t,d:n,q:r,loadings:i}=this,a=new I().manualSeed(0);for(let e=0;e<i.length;e++)i[e]=' +
  'a.uniform32()-.5;for(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float64Array(n*r);Oi(i,n,r);for(' +
  'let s=0;s<t;s++){let c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)Di(c,i,t*r,e[s*n+t]);for(let i=0;i<n;' +
  'i++){let a=e[s*n+i]/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(yield)}i.set(o)}for(let e=0' +
  ';e<r;e++){let t=0;for(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(let t=0;t<n;t++)i[t*r+e]=i[' +
  't*r+e]*a}for(let e=0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.noise[e]=Math.max(.1,1-t)}' +
  '}*step(e){let{rows:t,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)return 0;let c=r*(r+1)/2,l=' +
  'new Float64Array(n*c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Float64Array(n),p=new Float64A' +
  'rray(r*r),m=0,h=0;for(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;t++){let a=i[e*n+t];if(!Nu' +
  'mber.isNaN(a)){d[t]=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u[t*r+e]+a*s[e];for(let t=0' +
  ';t<=e;t++,n++)l[n]=l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n;t++){let n=a.subarray(t*r' +
  ',(t+1)*r),i=this.triangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*r+e]=l[a++];i[n*r+n]=i[n*r' +
  '+n]+e}J(i,r);let s=u.slice(t*r,(t+1)*r);n.set(s),Y(i,r,r,n),X(i,r,r,n);let p=0;for(let e=0,i=t*c;e<r;e++' +
  '){let t=n[e];p+=2*t*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let m=f[t]-p;o[t]=Math.max(.0' +
  '01,(m+1)/(d[t]+1))}return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loadings:a,noise:o,triangle:s,fac' +
  'tors:c}=this;s.fill(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];if(Number.isNaN(u))continue' +
  ';let d=o[t];l+=Math.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[e]+n*u;for(let i=0;i<=e;i+' +
  '+){let o=e*r+i;s[o]=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;let u=c.slice();l+=J(s,r),' +
  'Y(s,r,r,c),X(s,r,r,c),ar(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=0;n<=e;n++){let i=e*r+n;t[' +
  'i]=t[i]+c[e]*c[n]}}return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=new Float64Array(t*t);for(le' +
  't a=0;a<e;a++)for(let e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[e*t+r]=i[e*t+r]+o*n[a*t+r]' +
  '}for(let e=0;e<t;e++)i[e*t+e]=i[e*t+e]+1;J(i,t);let a=new Float64Array(e*t);for(let o=0;o<e;o++){let e=a' +
  '.subarray(o*t,(o+1)*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];Y(i,t,t,e)}let o=new Float64Array(e*e);for' +
  '(let n=0;n<e;n++)for(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e++)s-=a[n*t+e]*a[i*t+e];o[n' +
  '*e+i]=s,o[i*e+n]=s}return{mean:new Float64Array(e),precision:o}}};function Di(e,t,n,r){for(let i=0;i<e.l' +
  'ength;i++)e[i]=e[i]+r*t[n+i]}function Oi(e,t,n){for(let r=0;r<n;r++){let i=ki(e,t,n,r,r);for(let i=0;i<r' +
  ';i++){let a=ki(e,t,n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let a=ki(e,t,n,r,r),o=a>1e-18' +
  '*i?1/Math.sqrt(a):0;for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function ki(e,t,n,r,i){let a=0;for(let o=0;' +
  'o<t;o++)a+=e[o*n+r]*e[o*n+i];return a}function*Ai(e,t={}){g(`fitGaussian`,t,[`prior`,`seed`,`maxRows`,`t' +
  'olerance`,`rounds`]);let{seed:n=0,prior:r,tolerance:i=1e-4,rounds:a=100}=t;if(v(`fitGaussian`,`seed`,n),' +
  'r!==void 0&&!(r>0&&r<1/0))throw m(`fitGaussian`,`prior must be a positive number`,r);let o=new I().manua' +
  'lSeed(n),s=mr(e),c=Pi(e,s),{maxRows:l=Fi(c)}=t;v(`fitGaussian`,`maxRows`,l,1);let u=Dr(e,l,o),d=r??(yiel' +
  'd*Li(u,c,o)),f={...s,codes:hi(u,s)},p=yield*Mi(u,f),h=yield*Ni(p,d,a,i*ji(e));return{gaussian:new xr(e.s' +
  'lots,f,p.normal()),prior:d,objective:h}}function ji({slots:e}){return wi(e)?10:1}function*Mi(e,t){return' +
  ' wi(e.slots)?yield*Ei.of(e,t):yield*Ci.of(e,t)}function*Ni(e,t,n,r){let i=[],a=-1/0;for(let o=0;o<n;o++)' +
  '{let n=yield*e.step(t);if(i.push(n),n-a<r||(yield)===!0)break;a=n}return i}function Pi({slots:e},t){retu' +
  'rn Z(e,t,!0).count}function Fi(e){return Math.max(500,Math.min(8192,Math.floor(2e7/(e**2+1))))}function ' +
  'Ii(e){return Math.max(500,Math.min(3e3,Math.floor(2e6/e**2)))}function*Li(e,t,n){let r=Dr(e,Ii(t),n),{sh' +
  'own:i,hidden:a}=pi(r,.15,n),o=mr(i),s={...o,codes:hi(i,o)},c=yield*Mi(i,s),l=new Float32Array(r.rows*s.s' +
  'cale.length),u=1/0,d=4*r.rows,f=0;for(let e=d;e>1e-4*r.rows**.5&&f<2&&(yield*Ni(c,e,20,.001*ji(r)),(yiel' +
  'd)!==!0);e/=4){yield*new xr(r.slots,s,c.normal()).predictInPieces(i,l);let t=a.loss(l);t<u?(u=t,d=e,f=0)' +
  ':f++}return d}function Ri(e,t){return t?Math.max(250,e/10):250}let $=[`gaussian`,`attention`,`forest`,`c' +
  'hain`];function zi({attention:e,forest:t,chain:n}){return e.isPlain&&t.isPlain&&n.isPlain}function Bi({g' +
  'aussian:e,attention:t,forest:n,chain:r}){let i=e.twin(),{shape:a,parameters:o}=t;return{gaussian:i,atten' +
  'tion:new Bn(a,o,i),forest:n.twin(i),chain:r.twin(i)}}function*Vi(e,t,n=$.map(()=>!0)){let r=[];for(let[i' +
  ',a]of $.entries()){let o=a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice()??new Float32Array' +
  '(t.rows*t.slots.count);n[i]&&o===void 0&&(yield*sn(e[a].predictInPieces(t,s))),r.push(s)}return r}functi' +
  'on*Hi(e,t){let{rows:n,slots:r}=t,i=$.map(()=>new Float32Array(n*r.count)),a=Math.max(16,Math.floor(4096/' +
  'r.count/64)*64),o=0;for(let s=0;s<n;s+=a){let c=Vn(t,s,Math.min(n,s+a)),l=Vi(e,c),u=yield*s===0?l:cn(l);' +
  'if(u===void 0)break;for(let[e,t]of u.entries())i[e]?.set(t,s*r.count);if(o=s+c.rows,(yield)===!0)break}r' +
  'eturn i[0]?.fill(NaN,o*r.count),i}let Ui={step:0,heldBack:1/0};function*Wi({cells:e,judged:t,stopping:n,' +
  'typical:r,prior:i,plan:a,goOn:o},s,{since:c,left:l}={since:0,left:1/0}){let u=B(),d=u+l,f=e=>B()+e*(d-B(' +
  ')),p=q(e,t),m=q(p,n),h=Ai(m,{seed:s.seedOf(`gaussian`),prior:i}),{gaussian:g}=yield*H(f(.3),h),_=si(m,g,' +
  '{seed:s.seedOf(`forest`),trees:a.trees}),v=yield*H(f(.3),_),y={seed:s.seedOf(`chain`),trees:a.boosts},b=' +
  'yield*H(f(.4),ti(m,g,y)),x=yield*H(d,jr(p,n,g,r,s,a.train.steps>0?{...a.train,...o}:a.train)),{history:S' +
  ',restarts:C}=x,w={gaussian:g,attention:x.predictor,forest:v,chain:b},T=S.reduce((e,t)=>t.heldBack<e.held' +
  'Back?t:e,Ui).step;return t.includes(1)?{expert:w,outOfFold:yield*H(d,ln(Ri(c+B()-u,Number.isFinite(l)),H' +
  'i(w,m))),history:S,best:T,restarts:C}:{expert:w,outOfFold:[],history:S,best:T,restarts:C}}function Gi(e,' +
  't,n,r){let i=new Float32Array(r[0]?.length??0);for(let a=0;a<t.columns;a++){let o=r.map((t,n)=>e.weights' +
  '[a*r.length+n]),s=r.flatMap((e,t)=>o[t]>0?[{values:e,weight:o[t]}]:[]),c=1-o.reduce((e,t)=>e+t,0);for(le' +
  't e=t.start(a);e<t.end(a);e++){let r=c*n[e];for(let n=e;n<i.length;n+=t.count){let e=r;for(let{values:t,' +
  'weight:r}of s)e+=r*t[n];i[n]=e}}}return i}function*Ki(e,t,n,r){let{rows:i,slots:a,values:o}=r,{columns:s' +
  ',count:c}=a,l=new Float32Array(i*c);for(let t of e){let n=new Float32Array(l.length);yield*sn(t.predictL' +
  'eaveOneOutInPieces(r,n));for(let[t,r]of n.entries())l[t]=l[t]+r/e.length}let u=Gi(t,a,n,$.map(()=>l));fo' +
  'r(let e=0;e<i;e++)o.subarray(e*s,(e+1)*s).reduce((e,t)=>e+Number(!Number.isNaN(t)),0)===1&&u.set(n,e*c);' +
  'return u}let qi=2048;var Ji=class e{slots;experts;stack;typical;constructor(e,t,n,r){this.slots=e,this.e' +
  'xperts=t,this.stack=n,this.typical=r}twin(){return new e(this.slots,this.experts.map(Bi),this.stack,this' +
  '.typical)}predict(e,t){return V(this.predictInPieces(e,t))}*predictInPieces(e,t){let{count:n}=this.slots' +
  ',r=new Float32Array(e.rows*n);for(let i=0;i<e.rows;i+=qi){let a=Math.min(e.rows,i+qi),o=Vn(e,i,a);r.set(' +
  'yield*this.predictSome(o,i,t),i*n)}return r}get leaveOneOut(){if(!this.experts.every(zi))return;let e=th' +
  'is.experts.map(({gaussian:e})=>e);return t=>Ki(e,this.stack,this.typical,t)}*predictSome(e,t,n){let{slot' +
  's:r}=this,{columns:i,count:a}=r,o=[];for(let t=0;t<e.rows;t++)e.values.subarray(t*i,(t+1)*i).some(Number' +
  '.isNaN)&&o.push(t);let s=new Float32Array(e.rows*a);if(o.length===0)return s;let c=K(e.values,i,o),l={ro' +
  'ws:o.length,slots:r,values:c},u=$.map(()=>new Float32Array(o.length*a)),d=$.map((e,t)=>this.stack.weight' +
  's.some((e,n)=>e>0&&n%$.length===t));for(let e of this.experts){let t=yield*Vi(e,l,d);for(let[e,n]of t.en' +
  'tries())Yi(u[e],n)}let f=1/this.experts.length;for(let e of u)for(let t=0;t<e.length;t++)e[t]=e[t]*f;let' +
  ' p=Gi(this.stack,r,this.typical,u);n?.add(this.stack,u,o,t);for(let[e,t]of Hn(l).entries())t===1&&p.set(' +
  'this.typical,e*a);for(let[e,t]of o.entries())s.set(p.subarray(e*a,(e+1)*a),t*a);return s}};function Yi(e' +
  ',t){if(e!==void 0)for(let n=0;n<e.length;n++)e[n]=e[n]+t[n]}function Xi(e){let t=e.experts.map(({arrays:' +
  'e,shape:t})=>Cr(e,t));return new Ji(new l(e.levels),t,e.stack,e.typical)}function Zi(e){let t=Xi(e);retu' +
  'rn({rows:e,values:n})=>{let r=t.predict({rows:e,slots:t.slots,values:n});return{value:r,transfer:[r.buff' +
  'er]}}}function Qi(e,t){let n=new c(e.control),{levels:r,...i}=e.cells,a={...i,slots:new l(r)},o=new on(e' +
  '.seed).of(e.stream),s=Wi({...e.input,cells:a},o,e.times),u=s.next();for(;!u.done;){if(u.value!==void 0){' +
  'let{step:e,loss:t,heldBack:r}=u.value;n.report(e,t,r)}u=s.next(n.stopped)}let{expert:d,...f}=u.value,p=f' +
  '.outOfFold.map(({buffer:e})=>e);t({arrays:Sr(d),...f},p)}r(Qi,Zi)})();'
