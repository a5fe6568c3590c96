// Made by scripts/build-worker.mjs from src/learn/ensemble/expert-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const EXPERT_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(e,t,n){e.onmessage' +
  '=null;try{let r=t(n,(t,n)=>e.postMessage({value:t},n));typeof r==`function`&&(e.onmessage=e=>r(e.data))}' +
  'catch(t){e.postMessage({error:t})}}function n(){return e(`node:worker_threads`)?.parentPort??globalThis}' +
  'function r(e,r){let o=n();o.onmessage=({data:n})=>{i(n)?a(o,r,n):t(o,e,n)}}function i(e){return typeof e' +
  '==`object`&&!!e&&`id`in e}function a(e,t,n){let r,i=({id:n,data:i})=>{try{let a=r?.(i);r??=t(i),e.postMe' +
  'ssage({id:n,value:a})}catch(t){e.postMessage({id:n,error:t})}};e.onmessage=e=>i(e.data),i(n)}let o=/* @_' +
  '_PURE__ */ new Float64Array(1),s=new BigInt64Array(o.buffer);var c=class e{buffer;flags;numbers;seen=0;c' +
  'onstructor(e){this.buffer=e,this.flags=new Int32Array(e,0,2),this.numbers=new BigInt64Array(e,8)}static ' +
  'for(t){return new e(new SharedArrayBuffer(8+8*t))}stop(){Atomics.store(this.flags,0,1)}get stopped(){ret' +
  'urn Atomics.load(this.flags,0)===1}report(...e){Atomics.add(this.flags,1,1);for(let[t,n]of e.entries())o' +
  '[0]=n,Atomics.store(this.numbers,t,s[0]??0n);Atomics.add(this.flags,1,1)}latest(){let e=Atomics.load(thi' +
  's.flags,1);if(e===this.seen||e%2!=0)return;let t=Array.from(this.numbers,(e,t)=>(s[0]=Atomics.load(this.' +
  'numbers,t),o[0]??0));if(Atomics.load(this.flags,1)===e)return this.seen=e,t}},l=class{levels;columns;off' +
  'sets;count;constructor(e){this.levels=e,this.columns=e.length,this.offsets=new Int32Array(e.length+1);fo' +
  'r(let[t,n]of e.entries())this.offsets[t+1]=this.start(t)+Math.max(1,n);this.count=this.start(e.length)}w' +
  'idths(){let e=new Int32Array(this.count);for(let t=0;t<this.columns;t++)e[this.start(t)]=this.width(t);r' +
  'eturn e}start(e){return this.offsets[e]}end(e){return this.offsets[e+1]}width(e){return this.end(e)-this' +
  '.start(e)}isNumber(e){return this.levels[e]===0}read(e,t,n){return this.isNumber(e)?t:Number(t===n)}put(' +
  'e,t,n,r){for(let i=0;i<this.width(e);i++)n[r+i]=this.read(e,t,i)}};function u(e,t,n,r,i,a){for(let o=0;o' +
  '<e.columns;o++){if(!Number.isNaN(t[n+o]))continue;let s=e.end(o);for(let t=e.start(o);t<s;t++)i[a+t]=r[t' +
  ']}}function d(e,t,n){let r=0;for(let i=t;i<n;i++){let t=e[i];t>0?r+=t:e[i]=0}for(let i=t;i<n;i++)e[i]=r>' +
  '0?e[i]/r:1/(n-t)}function f(e,t=0){if(typeof e==`string`)return JSON.stringify(p(e));if(typeof e==`bigin' +
  't`)return`${e}n`;if(Array.isArray(e))return p(`[${(t>60?[]:e.slice(0,60)).map(e=>f(e,t+1)).join(`, `)}]`' +
  ');if(ArrayBuffer.isView(e))return e.constructor.name;if(typeof e==`function`)return`a function`;if(typeo' +
  'f e==`object`&&e){let t=e.constructor?.name;return t&&t!==`Object`?`a ${t}`:`an object`}return String(e)' +
  '}function p(e){return e.length>60?`${e.slice(0,60)}…`:e}function m(e,t,n){return/* @__PURE__ */ RangeErr' +
  'or(`${e}: ${t}, got ${f(n)}`)}function h(e,t,n){return/* @__PURE__ */ TypeError(`${e}: ${t}, got ${f(n)}' +
  '`)}function g(e,t,n){let r=Object.prototype.toString.call(t)===`[object Object]`;for(let i in t)if(!n.in' +
  'cludes(i)&&(r&&=f(t)===`an object`,r))throw m(e,`an option of ${n.join(`, `)}`,i);if(!r)throw h(e,`optio' +
  'ns must be an object`,t)}function _(e,t,n){if(n>t&&(t!==1||n!==3))throw h(e,`at most ${t} argument${t===' +
  '1?``:`s`}`,n)}function v(e,t,n,r=0,i=2**53-1){if(typeof n!=`number`)throw h(e,`${t} must be a number`,n)' +
  ';if(!Number.isSafeInteger(n)||n<r||n>i)throw m(e,`${t} must be an integer ${i===2**53-1?`of at least ${r' +
  '}`:`from ${r} to ${i}`}`,n)}function y(e){let t=1;for(let n=0;n<e.length;n++)t*=e[n];return t}function b' +
  '(e,t){if(!Array.isArray(t))throw h(e,`shape must be an array of sizes`,t);for(let n of t)v(e,`each size ' +
  'of the shape`,n)}function x(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.lengt' +
  'h;n++)if(e[n]!==t[n])return!1;return!0}function S(e,t,n){let r=Math.max(n,1);return Number.isInteger(t)&' +
  '&t>=-r&&t<r||v(e,`dim of a tensor with ${n} dimensions`,t,-r,r-1),t<0?t+r:t}function C(e){return e.map((' +
  't,n)=>y(e.slice(n+1)))}let w=/* @__PURE__ */ new Float32Array(1),T=new Uint32Array(w.buffer),ee=21390950' +
  '40;function te(e,t){w[0]=e;let n=T[0];return t===`float16`?ne(n):re(n)}function ne(e){let t=e>>>16&32768' +
  ',n=e&2147483647;return n>ee?t|32256:n>=1199570944?t|31744:n>=947912704?t|n-939524096+4095+(n>>>13&1)>>>1' +
  '3:t|Math.abs(w[0])*2**24+2**52-2**52}function re(e){return(e&2147483647)>ee?32704:e+32767+(e>>>16&1)>>>1' +
  '6}function ie(e,t){return t===`float16`?ae(e):(T[0]=e<<16,w[0])}function ae(e){let t=e&32767,n=e===t?1:-' +
  '1;return t>=31744?t===31744?n*(1/0):NaN:(T[0]=t<<13,n*w[0]*2**112)}let E={float32:Float32Array,float64:F' +
  'loat64Array,int32:Int32Array,int64:BigInt64Array,bool:Uint8Array,float16:Uint16Array,bfloat16:Uint16Arra' +
  'y},oe=2**32,se=Object.keys(E);function ce(e){return e===`float32`||e===`float64`}function D(e){return e=' +
  '==`float16`||e===`bfloat16`}function O(e,t){if(!se.includes(t))throw m(e,`dtype must be one of ${se.join' +
  '(`, `)}`,t)}function le(e,t,n){if(!ce(n))throw h(e,`${t} must be float32 or float64${D(n)?` (call to(\'f' +
  'loat32\'))`:``}`,n)}function ue(e,t,n,r,i=!0){let a=r&&(r.data,void 0);if(a!==void 0)return a.allocate(e' +
  ',t,n,i);if(n>oe)throw m(e,`at most 2^32 elements`,n);try{return new E[t](n)}catch{throw m(e,`memory for ' +
  '${n} elements of ${t}`,`none`)}}function de(e,t){return e instanceof E[t]}function fe(e,t){let n=E[t];re' +
  'turn Object.getPrototypeOf(e)===n.prototype?e:new n(e.buffer,e.byteOffset,e.length)}let pe=2**31-1,me=2n' +
  '**63n-1n;function he(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));if(ce(n)||D(n)){let r=Numb' +
  'er(t);if(typeof t==`bigint`&&!Number.isFinite(r))throw m(e,`${n} needs values in its range`,t);return D(' +
  'n)?te(r,n):r}if(typeof t==`number`&&!Number.isFinite(t))throw m(e,`${n} needs finite values`,t);if(n===`' +
  'int32`){let n=Math.trunc(Number(t));if(Math.abs(n)>pe&&n!==-pe-1)throw m(e,`int32 needs values from -2^3' +
  '1 to 2^31 - 1`,t);return n}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(r>me||r<-me-1n)throw m(e,' +
  '`int64 needs values from -2^63 to 2^63 - 1`,t);return r}function ge(e,t){return D(t)?ie(e,t):e}function ' +
  '_e(e,t,n,r){let i=0,a=(o,s)=>{let c=n[o]??1,l=r[o]??0;if(o>=n.length-1)for(let n=0;n<c;n++)e[i++]=t[s+n*' +
  'l];else for(let e=0;e<c;e++)a(o+1,s+e*l)};e.length>0&&a(0,0)}let ve=/* @__PURE__ */ new Float64Array(1),' +
  'ye=new BigUint64Array(ve.buffer),be=(1n<<52n)-1n;function xe(e,t){ve[0]=Math.abs(e);let n=ye[0],r=Number' +
  '(n>>52n),i=r===0?n:n&be|be+1n,a=Math.max(r,1)-1075,o=(e,t)=>t>0?e**BigInt(t):1n,s=i*o(2n,a)*o(10n,t),c=o' +
  '(2n,-a)*o(10n,-t),l=s/c,u=2n*(s-l*c);return u>c||u===c&&l%2n==1n?l+1n:l}function Se(e,t){if(t===0)return' +
  ' e;let n=e.padStart(t+1,`0`);return`${n.slice(0,-t)}.${n.slice(-t)}`}function Ce(e){if(Number.isNaN(e))r' +
  'eturn`nan`;if(!Number.isFinite(e))return e>0?`inf`:`-inf`}function we(e){return e<0||Object.is(e,-0)?`-`' +
  ':``}function Te(e,t){return Ce(e)??we(e)+Se(xe(e,t).toString(),t)}function Ee(e,t){let n=Ce(e);if(n!==vo' +
  'id 0)return n;let r=e===0?0:Number(e.toExponential().split(`e`)[1])-1,i=xe(e,t-r).toString();for(;i.leng' +
  'th>t+1;)i=xe(e,t-++r).toString();let a=String(Math.abs(r)).padStart(2,`0`);return`${we(e)}${Se(i,t)}e${r' +
  '<0?`-`:`+`}${a}`}let k={precision:4,threshold:1e3,edgeItems:3,lineWidth:80},De={default:k,short:{...k,pr' +
  'ecision:2,edgeItems:2},full:{...k,threshold:1/0}},Oe=[`precision`,`threshold`,`edgeItems`,`lineWidth`],k' +
  'e=[...Oe,`profile`,`sciMode`],Ae={...k,sciMode:null};function je(e){return Me(`toString`,e,Ae.sciMode)}f' +
  'unction Me(e,t,n){g(e,t,ke);let{profile:r,sciMode:i=n}=t;if(r!==void 0&&!Object.hasOwn(De,r))throw m(e,`' +
  'profile must be one of ${Object.keys(De).join(`, `)}`,r);if(i!==null&&typeof i!=`boolean`)throw h(e,`sci' +
  'Mode must be a boolean or null`,i);let a=r===void 0?Ae:De[r],o={...a,sciMode:i};for(let n of Oe){let{[n]' +
  ':r=a[n]}=t;(n!==`threshold`||r!==1/0)&&v(e,n,r,0,n===`precision`?100:void 0),o[n]=r}return o}let Ne=[`fl' +
  'oat32`,`int64`,`bool`];function Pe(e,t){let n=je(t),r=e.data.length===0,i=r?`[]`:Ie(e,n),a=[];return r&&' +
  'e.shape.length!==1&&a.push(`size=(${e.shape.join(`, `)})`),(r?e.dtype!==`float32`:!Ne.includes(e.dtype))' +
  '&&a.push(`dtype=torch.${e.dtype}`),`${Fe(`tensor(`+i,a,n.lineWidth)})`}function Fe(e,t,n){let r=e.length' +
  '-e.lastIndexOf(`\n`)+1,i=e;for(let e of t){let t=r+e.length+2>n;i+=t?`,\\n${` `.repeat(7)}${e}`:`, ${e}`' +
  ',r=t?7+e.length:r+e.length+2}return i}function Ie(e,t){let{shape:n,data:r}=e,{edgeItems:i,lineWidth:a}=t' +
  ',o=r.length>t.threshold,s=t=>ge(r[t],e.dtype),c=e=>{let t=(e,t)=>Array.from({length:t},(t,n)=>e+n);retur' +
  'n!o||e<=2*i?t(0,e):[...t(0,i),void 0,...t(e-i,i)]},l=[],u=(e,t)=>{let r=n[e];if(r===void 0)l.push(s(t));' +
  'else for(let n of c(r))n!==void 0&&u(e+1,t*r+n)};u(0,0);let{format:d,width:f}=Le(l,e.dtype,t),p=(e,t)=>{' +
  'let r=n[e],i=7+e;if(r===void 0)return d(s(t));if(e<n.length-1){let a=c(r).map(n=>n===void 0?`...`:p(e+1,' +
  't*r+n)),o=`,${`\n`.repeat(n.length-1-e)}${` `.repeat(i+1)}`;return`[${a.join(o)}]`}let o=c(r).map(e=>e==' +
  '=void 0?` ...`:d(s(t*r+e)));if(o.length===1&&o[0]===` ...`)return`[...]`;let l=Math.max(1,Math.floor((a-' +
  'i)/(f+2))),u=[];for(let e=0;e<o.length;e+=l)u.push(o.slice(e,e+l).join(`, `));return`[${u.join(`,\\n${` ' +
  '`.repeat(i+1)}`)}]`};return p(0,0)}function Le(e,t,n){if(!ce(t)&&!D(t))return Re(e=>t===`bool`?e===0?`Fa' +
  'lse`:`True`:String(e),e,0);let{precision:r,sciMode:i}=n,a=e=>Te(Number(e),r),o=e=>Ee(Number(e),r),s=e=>T' +
  'e(Number(e),0),c=e=>Number.isFinite(e)?`${s(e)}.`:s(e),l=e.filter(e=>Number.isFinite(e)&&e!==0);if(l.len' +
  'gth===0)return Re(c,[],0);let u=l.map(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)),f=u.reduce((e,t)=>Math.' +
  'min(e,t)),p=l.every(Number.isInteger),m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;return Re(i??m?o:p?c:a,l,' +
  '+(h===s),h)}function Re(e,t,n,r=e){let i=t.reduce((e,t)=>Math.max(e,r(t).length+n),1);return{format:t=>e' +
  '(t).padStart(i),width:i}}let A;var j=class e{shape;dtype;#e;static{A=e=>#e in e?e.#e:e.shape}constructor' +
  '(e,t,n,r){this.dtype=e,r!==void 0&&ze(`Tensor`,`like`,r);let i=r?.shape===t&&r.dtype===e;if(!i||r.data.c' +
  'onstructor!==n.constructor||r.data.length!==n.length){if(O(`Tensor`,e),b(`Tensor`,t),!de(n,e))throw h(`T' +
  'ensor`,`data must be the typed array of ${e}`,n);if(y(t)!==n.length)throw m(`Tensor`,`shape must hold ${' +
  'n.length} elements`,t)}this.shape=i||Object.isFrozen(t)?t:Object.freeze([...t]),this.#e=i?A(r):[...t],th' +
  'is.data=fe(n,e)}get ndim(){return this.shape.length}get numel(){return this.data.length}item(){if(this.n' +
  'umel!==1)throw m(`item`,`a tensor of one element`,this.numel);return this.itemAt(0)}itemAt(e){let t=ge(t' +
  'his.data[e],this.dtype);return this.dtype===`bool`?t!==0:t}toArray(){let e=(t,n)=>{let r=this.shape[t];i' +
  'f(r===void 0)return this.itemAt(n);let i=y(this.shape.slice(t+1));return Array.from({length:r},(r,a)=>e(' +
  't+1,n+a*i))};return e(0,0)}toJSON(){let e=Array.from({length:this.numel},(e,t)=>{let n=this.itemAt(t),r=' +
  'Number(n);return Number.isFinite(r)&&`${r}`==`${n}`?r:typeof n==`boolean`?n:`${n}`});return{dtype:this.d' +
  'type,shape:this.shape,data:e}}toString(e={}){return Pe(this,e)}[Symbol.for(`nodejs.util.inspect.custom`)' +
  '](){return this.toString()}to(t){if(_(`to`,1,arguments.length),O(`to`,t),this.dtype===t)return this;let ' +
  'n=ue(`to`,t,this.numel,this,!1);for(let e=0;e<n.length;e++)n[e]=he(`to`,ge(this.data[e],this.dtype),t);r' +
  'eturn new e(t,this.shape,n)}reshape(t){if(!Array.isArray(t))throw h(`reshape`,`shape must be an array of' +
  ' sizes`,t);let n=t.filter(e=>e!==-1),r=this.numel/y(n),i=n.length===t.length-1?t.map(e=>e===-1?r:e):t;if' +
  '(!i.every(e=>Number.isSafeInteger(e)&&e>=0)||y(i)!==this.numel)throw m(`reshape`,`a shape for ${this.num' +
  'el} elements`,t);return new e(this.dtype,i,this.data)}transpose(t,n){let r=S(`transpose`,t,this.ndim),i=' +
  'S(`transpose`,n,this.ndim),a=e=>e.map((t,n)=>n===r?e[i]:n===i?e[r]:t),o=a(this.shape),s=ue(`transpose`,t' +
  'his.dtype,this.numel,this,!1);return _e(s,this.data,o,a(C(this.shape))),new e(this.dtype,o,s)}};function' +
  ' ze(e,t,n){if(!(n instanceof j))throw h(e,`${t} must be a Tensor`,n)}function Be(e,t,n,r){if(ze(e,t,n),n' +
  '.dtype!==r.dtype)throw h(e,`${t} must be ${r.dtype}`,n.dtype);if(!x(A(n),r instanceof j?A(r):r.shape))th' +
  'row m(e,`${t} must have the shape [${r.shape.join(`, `)}]`,n.shape)}var Ve=class{words=/* @__PURE__ */ n' +
  'ew Uint32Array(624);next=0;constructor(e){this.seed(e)}seed(e){let t=this.words,n=e>>>0;t[0]=n;for(let e' +
  '=1;e<624;e++)n=Math.imul(1812433253,n^n>>>30)+e>>>0,t[e]=n;this.next=0}uint32(){(this.next===0||this.nex' +
  't===624)&&this.twist();let e=this.words[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&402273' +
  '0752,(e^e>>>18)>>>0}twist(){let e=this.words;for(let t=0;t<624;t++){let n=e[t],r=e[(t+1)%624],i=n&214748' +
  '3648|r&2147483647,a=e[(t+397)%624];e[t]=a^i>>>1^(r&1?2567483615:0)}this.next=0}};let He=2**27+1;function' +
  ' Ue(e,t){let n=e+t;return[n,t-(n-e)]}function We(e,t){let n=e+t,r=n-e;return[n,e-(n-r)+(t-r)]}function G' +
  'e(e,t){let n=e*t,r=He*e,i=r-(r-e),a=e-i,o=He*t,s=o-(o-t),c=t-s;return[n,i*s-n+i*c+a*s+a*c]}function M(e,' +
  't){let[n,r]=We(e[0],t[0]);return Ue(n,r+e[1]+t[1])}function N(e,t){let[n,r]=Ge(e[0],t[0]);return Ue(n,r+' +
  'e[0]*t[1]+e[1]*t[0])}function Ke(e,t){let n=e[0]/t[0],r=M(e,N([-n,0],t)),i=r[0]/t[0],a=M(r,N([-i,0],t));' +
  'return M(Ue(n,i),[a[0]/t[0],0])}function P(e,t,n){let[r,i]=Ge(e,t),[a,o]=We(r,n);return a+(o+i)}function' +
  ' qe(e,t){let n=0;for(let r=t.length-1;r>=8;r--)n=n*e[0]+t[r][0];let r=[n,0];for(let n=7;n>=0;n--)r=M(N(r' +
  ',e),t[n]);return r}function Je(e,t){return Array.from({length:e},(e,n)=>Ke([1,0],[t(n),0]))}function Ye(' +
  'e){return e<2?1:e*Ye(e-1)}let Xe=e=>e%2==0?1:-1,Ze=Je(11,e=>Xe(e)*Ye(2*e+1)),Qe=Je(12,e=>Xe(e)*Ye(2*e)),' +
  '$e=[1.5707963267948966,6123233995736766e-32,-14973849048591698e-49];function F(e){let t=Math.round(e/(Ma' +
  'th.PI/2)),n=[e,0];for(let e of $e)n=M(n,Ge(-t,e));let r=N(n,n),i=N(n,qe(r,Ze))[0],a=qe(r,Qe)[0];return t' +
  '%4==1?[a,-i]:t%4==2?[-i,-a]:t%4==3?[-a,i]:[i,a]}let et=-(2n**63n),tt=2n**64n-1n,I=5056,nt=5048,rt=5024,i' +
  't=5040;var L=class e{engine=new Ve(0);seed=0n;cachedNormal;constructor(){_(`Generator`,0,arguments.lengt' +
  'h),this.manualSeed(67280421310721n)}manualSeed(e){return _(`manualSeed`,1,arguments.length),this.seed=ot' +
  '(e),this.engine.seed(Number(this.seed&4294967295n)),this.cachedNormal=void 0,this}initialSeed(){return t' +
  'his.seed}uint32(){return this.engine.uint32()}uint64(){let e=this.engine.uint32();return BigInt(e)<<32n|' +
  'BigInt(this.engine.uint32())}uniform32(){return(this.engine.uint32()&16777215)*2**-24}uniform64(){return' +
  '((this.engine.uint32()&2097151)*2**32+this.engine.uint32())*2**-53}drawInBulk(e){let t=e(this.engine.wor' +
  'ds,this.engine.next);return t!==void 0&&(this.engine.next=t),t!==void 0}takeCachedNormal(){let e=this.ca' +
  'chedNormal;return this.cachedNormal=void 0,e}cacheNormal(e){this.cachedNormal=e}getState(){let e=new Uin' +
  't8Array(I),t=new DataView(e.buffer),{words:n,next:r}=this.engine;return t.setBigUint64(0,this.seed,!0),t' +
  '.setInt32(8,r===0?1:625-r,!0),t.setInt32(12,1,!0),t.setUint32(16,r,!0),n.forEach((e,n)=>{t.setUint32(24+' +
  '8*n,e,!0)}),this.cachedNormal!==void 0&&(t.setFloat64(rt,this.cachedNormal,!0),t.setInt32(it,1,!0)),e}se' +
  'tState(e){if(!(e instanceof Uint8Array))throw h(`setState`,`state must be a Uint8Array`,e);if(e.length!=' +
  '=I&&e.length!==nt)throw m(`setState`,`state must have ${`${I} bytes (or ${nt}, of PyTorch before 1.2)`}`' +
  ',e.length);let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=t.getInt32(8,!0),r=t.getUint32(16,!0' +
  ');if(r>624||n!==(r===0?1:625-r))throw m(`setState`,`state must come from getState`,`left ${n}, next ${r}' +
  '`);this.seed=t.getBigUint64(0,!0),this.engine.next=r;for(let e=0;e<624;e++)this.engine.words[e]=t.getUin' +
  't32(24+8*e,!0);let i=t.getInt32(it,!0)!==0;return this.cachedNormal=i?at(t):void 0,this}clone(){return n' +
  'ew e().setState(this.getState())}};function at(e){if(e.byteLength===I)return e.getFloat64(rt,!0);let[t]=' +
  'F(2*Math.PI*e.getFloat64(5016,!0));return e.getFloat64(5032,!0)*t}function ot(e){if(typeof e!=`bigint`&&' +
  'typeof e!=`number`)throw h(`manualSeed`,`seed must be a number or a bigint`,e);if(typeof e==`number`&&!N' +
  'umber.isSafeInteger(e))throw m(`manualSeed`,`seed must be an integer (beyond 2^53: a bigint)`,e);let t=B' +
  'igInt(e);if(t<et||t>tt)throw m(`manualSeed`,`seed must be from -2^63 to 2^64 - 1`,e);return BigInt.asUin' +
  'tN(64,t)}let st=new L;function ct(e,t,n=[`generator`,`dtype`]){g(e,t,n);let{generator:r=st}=t;if(!(r ins' +
  'tanceof L))throw h(e,`generator must be a Generator`,r);return r}let lt=[-.5000000000000001,.33333333331' +
  '825593,-.2499999999622955,.20000304511814496,-.16667054827627667],ut=[.3333333333333352,-.24999999999998' +
  '432,.19999999999320328,-.16666666669929706,.14285715076560868,-.12499997863982555,.11110712032936046,-.1' +
  '0000486757818193,.09181994006195467,-.08328363062289341],dt=Array.from({length:128},(e,t)=>{let n=t<80?.' +
  '6875+(t+.5)/256:1+(t-79.5)/128,r=Number.parseInt(`gzpyxwfun030a08snmdmu0jcidyey0dofilw16ioeqt332wc9zxpsc' +
  'jnnhfkyqv82o9sfqdwkkoza2ipejksr5ij4et36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c1sjbpt9k3qtydm94i8essv' +
  'hw62wl0rbomuv4iewkltzkpqip8m3uelrgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1svyicj0i9pzs2we0caa3xqq' +
  'fgk6f5smyssgnkyk5r8wkj1puesopoe8mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowdeg0qsovjk9w2e5hv66qyyaw' +
  'uin8sw4ikggsq8cvfaxkvp0et6xzj6m08zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4wciptxg6qbjz2yuix1ts9r' +
  'jy1uk0q33eo5aneioir142iu0ha1frbaxkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtqb77w55aosobgjj1yf79h464nl9luzfmte9' +
  't7caml4ug8ui5shv9s50macl6u99w4cl9hi23rpsdvp9d44iaujiw4yoi9pgo5cxtj66azu6v5k863d3fz2e2flhhtdapdg2baa9xovk' +
  '9n51vrq5wqj6pwx6a9nbmfryqh0x8ia6z6giclc476bpumt0asev91nqt9aymwbe30agedkhgm3zg790hjd6oxailb`.slice(6*t,6*' +
  't+6),36)-2**30;return 1/n+r*2**-53}),ft=dt.map(e=>Math.round(-Math.log(e)*2**43)/2**43),pt=/* @__PURE__ ' +
  '*/ new Float64Array(1),mt=new Uint32Array(pt.buffer);function ht(e){return e>=.9375?_t(e-1):gt(e)}functi' +
  'on gt(e){pt[0]=e;let t=mt[1]-1072037888,n=t>>20;mt[1]-=t&4293918720;let r=pt[0],i=t>>>13&127,a=P(r,dt[i]' +
  ',-1),o=n*.6931471805598903+ft[i],s=o+a,c=P(n,5497923018708371e-29,o-s+a),l=a*a,[u,d,f,p,m]=lt,h=P(P(a,m,' +
  'p),l,P(a,f,d));return P(a*l,h,P(l,u,c))+s}function _t(e){let t=e*e,n=e*t,[r,i,a,o,s,c,l,u,d,f]=ut,p=P(n,' +
  'P(n,P(n,f,P(t,d,P(e,u,l))),P(t,c,P(e,s,o))),P(t,a,P(e,i,r))),m=e*2**27,h=e+m-m,g=h*h*-.5,_=e+g;return P(' +
  'n,p,P(-.5*(e-h),h+e,e-_+g))+_}function vt(e,t){return new WebAssembly.Instance(e,{env:{memory:t}}).expor' +
  'ts}function yt(){return`%oxp)%%%)#7)YG;44444444i%G.444)4G,44%G,44)iG24444c%G%%G*444i)cG.44i%G2444M4%G244' +
  '4MM%G,44)MG644444ic%G*4444)cG744444444%G.44M%G)c)cG2444ic%G.44i)cG%)4G244444%G*444c%G.444)cG2444i4%G)M%,' +
  'T).W"."68pWp"/S"9,)#=)//*.&y),867;%.=-**3C%,HD29d.fTev% >)2w8I-4%+//)-4%+//&-4%+/&-4%+>R/)-4%+/X/,-4%+>P' +
  '/2-4%+>#7>2-4)+%-4)+%-4)+%-4)+%-6U)f.LOV.88!<IVVLO.26a!CO!;L}u.).!Csu.**uIaL.%)!L.,)!M..;"0")W!WWaW!ZA% ' +
  '>7"0")W!WW!Ao"8%v7"0")W!WW}"5p%e="0")W!WW!KS")AW%T-x"/!ZApo"8!F"/"7x%89!Vo!WZ"7oS!X!D")W!WW}"5p% Af!Vo!W' +
  'Z"7oS!X!D")W!WW!KS")AW%Y3!Vo!WZ"7oS!X!F"/"7x%C;x"(oSW!F"/"7x%t*!VoxW.68pWp"/S"9,%7)f3))=< NyL%&)*5&%&)&,' +
  '9 Dr=2&,r=&,+.^L*5&%D-@6+>X/.1:)&%&,+,A$T=%%&)&,9D-@6+>X/.1-#9),,4,M.5&)&,b*5@6+/P/*1&,+,A1:.&%*M&%&,1(!' +
  'Q.%2(3%%%%%%%%%%%%%%%%-(3%%%%%%%%%%%%%%%%(@("G):*(#3)(3%%%%)%%%,%%%.%%%&)&,Z(d:2(!-(O(-*%&.&*(#4)(3*%%%2' +
  '%%%8%%%6%%%&2(!-(O(-*9&,+710,3)---!.))M&%&)&)&,+.1+c^+,A1&.(T+99*@6(%*>=@6(%*$(=(F):*(0%&*(0)R-n%&%&)+,A' +
  '10).5&%&)I*5&%&,(T(-*%&%+910%3)---"O2,*4CM&.(l)(3%%%!:%%%!:%%%!:%%%!:(V:;(}*5&%08&)02&.&;(O0=.5&,&2J*5&8' +
  '&2(%*%&=([)(-*%&8+9108&2+91023)--&%&%&%&,&)Z1&.&;(!C&*9*D-&.9 F@602.5&2@6&*+)A1I*5&2(3%%%%%%%%%%%%%%%%(-' +
  '*>=&2+91023)--+/7(;,%0d+/7(;,*0f+/7(;,70T@6+#<71:2(%*%0.&2(%*90D&2(%*&0;&2(%* X0=&2(%*50-&2(%*!D03&2(%*G' +
  '0C&2(%*"00H@608.5&)&,I*5&)&*+8A1:2&,&,&2JE02.5&)&2I*5&)(%*%&.($C):e&T(B)&D(K):9&D([)0v&e&v&d(B)([)&v&f(B' +
  ')([):e&e(B)0v&%&e&H(B)&C(K)&v(B)&e&3(B)&-(K)(K)&v(B)&e&=(B)&;(K)(K)&9+w(#7)(B):9(-*%&8&8(%*>;&9(K)(-*>;&' +
  '8+91&*+)A+4x^08&%+910%&)+910)3)--+%02&*+)A06.5&2&6I*5@6&21:7(%*>;09&7(3%%%%%%%%%%%%%%%%(-*>;@6+>=1&6+&Z&' +
  '2+)A^1:7&7(%*%&9(N(F)(-*%&7&7(%*9&9&9(C7;=-3CHD7;=-3CHD(N(F)(-*9&2+91023)--3)---!1%&%&,+,A10,.5&%&,I*5&%' +
  '&)(%*%&.([)&*([)(-*%&)+910)&%+910%3)---#[.,84)i&*+,A0H&.&2a&*+ Xa&2E+%&.+*OE*5&%+/X/,!:03&8L*5&2+%!;0-@6' +
  '+/]R21:Cr7+%08.5&*&8b*5@7&8+,A!*,%@7&-L:=*4&=2&,&81 U%%L-+%!;+,A1r7&8+)1083)--@7&CZ+,"6r;@;L&3S@;&*!<^*5' +
  '&%&.&*hg%%/<g%%%%&6E&7@;E9.--@;L*5D-&2+%@;&*!;E02@;&*&*+2p&%&)!:&3S&.&*h+//*!<SE!<&*+ XaS*5&3L:=*5@;&*!<' +
  '0=-.5&;+*1:8&.a*5&%&)&H&6&=9w&H+,A:;&)10)&%&;10%&80;3)----.5&.&;b*5&)&,+%&2E:=&*9%08,5@=L*5&%&*&79.3)-&%' +
  '&8&=&*&6&8@=96:D@6+/P/*1@6+>X/.1&%&=E&6E&8@=&D9,9;-&)&H10)&%&H10%&,&,&*1&2*4&;+)1&2"/2+)-E0,&;+)10;3)---' +
  'I))M&%&%&)+,A197:,&,&,(C7;=-3CHD%),.*286($C):,&,&,(C*286%),.3CHD7;=-($C)(y%-"8),M(3%%/<%%/<%%/<%%/<0,(3%' +
  '%/<%%/<%%/<%%/<0..5&%+91&)I*5&,&%(%*%($C)0,&.&%(%*9($C)0.&%+&10%3)--&%&)I*M&,&%(%*%($C)2&,-&.($C)-"S)))M' +
  '&**5@6+>X/.1&%&,E&)@=&2(T&8@6n,#<;#G]9d#B(T92-g%%/?V%%%%%%F?&8]#B&*E02&,*5&%&,&.&2&*9E2&*L*5&2(T06&%&.+,' +
  'A10).5&%&)I*5&%&%(%*%&6(B)(-*%&%+910%3)-----!M,)4)M&*#B(T08&.+,A0..5&.&2J*5&%&21&,&21(%*%&)&21(%*%&8([)(' +
  'B)@6&21(%*/P/*(O(-*%&2+91023)---#F),.4)M@6+>X/.102&.+,A06.5&8&6I*5&2&81&,&81(%*%(3zz"P!6zz"P!6zz"P!6zz"P' +
  '!6($B)(-*%&8+91083)--&2&2&.g%%%%9,t&*V%%%%%%GqP#B(T07+%0,.5&,&6I*5&%&,1&)&,1(%*%&,&21(%*%&7(B)([)@6&,1(%' +
  '*/P/*(O(-*%&,+910,3)---#),,*4*M&,+,A02.5&*&2I*5&*+/*1:,&2&,&2IE06(3%%%%%%%%%%%%%%%%07(3%%%%%%%%%%%%%%%%0' +
  ';&*0,.5&,&6I*5&%&,1(%*%0-&7&.*M&-2&-&)&,1(%*%(B)-@6&,1(%*/P/*(O(K)07&,+91:8&%1(%*%0-&;&.*M&-2&-&)&81(%*%' +
  '(B)-@6&81(%*/P/*(O(K)0;&,+&10,3)--&=&7&;(K):7(N&7&7(C7;=-3CHD7;=-3CHD(N(F)(F)0=&*+/*10*3)--&=(0%&=(0)R-"' +
  'J),,4)c&8L*5+%&29)-&2+,A07.5&*&;b*5&8*4&;&8"/2+)-L*5&.&29)&.&210.-&)&,&2&6930=&6*5&%&)&,&2&=9-2&%&)&,&2&' +
  '=9=-&%&710%&)&710)&,&710,&;+)10;3)--- V%&,*5&%&)&,&.&*&2&8&69C2&%&)&.&*&2&8+%&6&798--&%&%&)+,A1(3%%/<%%/' +
  '<%%/<%%/<(-*%-4,*4)M@708@6+>X/.10*@6+/]R210..5&.&8I*5&%&. P,%1:2&*(%*%&,(B):6(!N,%%&)&21&6(!N,%)&2&)+)A1' +
  '&6(!N,%,&2&)+.h1&6(!N,%.&*+910*&.+*10.3)---#U).,4,c)">&%V%%%%%%F4!WL*5&%D-&%~:2!6!("H#3+<6Z0,&2!6<<<<<<<' +
  '6|!6///////$P?"DU:%V#Y!/4!Z#*R$N?!X*5&,+)10,&%V%%%%%%l?P0%-&%V%%%%%%FUR&%V%%%%%%F?R]:%&%P0*+T0).5&)+%b*5' +
  '&.&*PV%%%%%%F?&)#C]R0.&)+,Z0)3)--&,#CV$G!-$R$V!6 VB?P&%&%R&.PR--%+/]R2r79 E-b))4+/&+>P/2+%&)E:)&%9%02@6+' +
  '>X/.1+/X/,&)E&2+%@=&,E&.9,t+/X/,&2&)&%&,&.&*9;-0%@6+/P/*1+/&+>P/2+%&)E&%9%@=&,9,-w%+/&+>P/2+%&)E&%9%@=96' +
  '-*%@=-$,.,64)M@707&)&,1:;&,1:=&,10-@6+>X/.108@6+/]R2102.5&2&7I*5&8&-&2 P,%:61&6&=1&6&;1&)&61(!P,%(!J,%)(' +
  '!J,%,(!J,%.(-*%&8+9108&2+*1023)--&**5&%&,g%%/<g%%%%&.E9.-@6+>X/.1:2&89703@6+/P/*1&2&.E&2&8&3+>%9*+%0*.5&' +
  '*+&I*5@6&*1@6+>=1&*1:)(%*%&)(%*5(F)&)(%*&&)(%*G(F)(F)(-*>-&*+910*3)--&.L*5&%&,(3%%%%%%F?%%%%%%F?@6(%*>-(' +
  '$K)(Q(3%%%%%%F?%%%%%%F?@6(%*$(-($K)(Q(C%),.*2869dfTev >w99D-+%0).5&)+*I*5@6+#<;1&)+,A1:.@6+>-1&)+.A1 S.%' +
  '&.n,%#G]9d#B!,,%&)+)10)3)--&2&2&8&2Z+,"6&3@6(%*#<;92&%&,(3%%/?%%/?%%/?%%/?99-!0%+>P/2+%&)E&%9)&,*5+/X/,+' +
  '/&+>R/)&%&.9-2+/X/,+/&+>R/)&%&.9=-- F%+>P/2+%&)E&%9)+/&+>R/)&%&,93-k)),4&%&)&,&.&*+)Z&*&2+.^E:;&2&8&6&79' +
  'H&*&;!:*5D-@6+/X/,1:*&)&2+,A:=&;h:)1&)&,1+%&,E&8*4&;&8p&2h2+%-&.1+)&2+)&8&8+%bE&6&79H&%&)1&*&=$T=%%-l),2' +
  '4,M&.(T0-@6+>X/.107.5&,&6b*5&,&6Z:2+9!<0;&)&61(%*%(3%%%%%%%%%%%%%%%%(r(!X:8+<<.&2AS+<<.^&8&;E08&%&2+9&;E' +
  '+,A102.5&%&2I*5&8+D^+8A+>]>210;&8+*"608&7(%*%&-(B)&;(%*9(H0=&%&**M&=&;(%*&(!D2&=-(-*%&7&; P, X107&%+910%' +
  '3)--&20%&6+91063)---#2,)24@6+>X/.1:20..5&,&*b*5&.&%(%*%&)&*1(%*%(3%%%%%%%%%%%%%%%%(r(!X:8+<<.&,&*Z:6AS+<' +
  '<.^&8&6+9!<E:8+D^+8A+>]>21:6(%*%(H(-*%&.&6 P, X1:.&%(%*9&8+*"6+D^+8A+>]>21:6(%*%(H(-*%&.&6 P, X1:.&%(%*&' +
  '&8+7"6+D^+8A+>]>21:6(%*%(H(-*%&.&6 P, X1:.&%(%* X&8+3"6+8A+>]>21:8(%*%(H(-*%&.&8 P, X10.&%+5Z0%&*+910*3)' +
  '--&2&.&2Z+,"6:%9D&%-#7))84.5&,+9I*5&,+8A+>]>210.+%0%+%0).5&)+*I*5&)+,A:2&.+&11+///c+%&,&)"6+)^:*E!*,%&2&' +
  '.+911+4&%+"A"B"D7h+/"B"HY1&*E!*,%&*L*5&%&.1&)+"D"H"P&h+/"B"HY1!*,%&%+*10%-&)+)10)3)--&.&%!*, X&,+)10,3)-' +
  '--#S.,)47M&%&%+/7(;,7(B)(3j%5Jj%5Jj%5Jj%5J(K)(3j%5Jj%5Jj%5Jj%5J([):%+/7(;,%(B)([)&%+/7(;,*(B)([):.($9):,' +
  '&,(B)0*&,+/7(;,&:2(B)+/7(;, D:8(K)&*(B)&,+/7(;,Y:6(B)+/7(;,e:7(K)(K)&*(B)&,+/7(;,9:*(B)+/7(;,3(K)(K)0;@6' +
  '&.&2&;(B):2(B)&8&;(B):8(K)&.&.(B):,(B)&.&6&;(B):6(B)&7&;(B):7(K)(K)&,(B)&.&*&;(B):,(B)&;(K)(K)(3%%%a%%%a' +
  '%%%a%%%a(B)(-*#<;@6+#<71:)&%(3%%Yg%%Yg%%Yg%%Yg([)(3YS Y?YS Y?YS Y?YS Y?(B)(-*%&)(3j%5Jj%5Jj%5Jj%5J&%([)(' +
  '-*9&)&;(-*&&)&,(-* X&)&7(-*5&)&6(-*!D&)&8(-*G&)&2(-*"0--n)%+"A7-@/ Y?|/Q#E!/m#D?%%/?$S<4?l$V<q?#9nqq#* S' +
  '!1!D$)6!0`}function bt(){return`%oxp)%%%)#7)YG;44444444i%G.444)4G,44%G,44)iG24444c%G%%G*444i)cG.44i%G244' +
  '4M4%G2444MM%G,44)MG644444ic%G*4444)cG744444444%G.44M%G)c)cG2444ic%G.44i)cG%)4G244444%G*444c%G.444)cG2444' +
  'i4%G)M%,T).W"."68pWp"/S"9,)#=)//*.&y),867;%.=-**3C%,HD29d.fTev% >)2w8I-4%+//)-4%+//&-4%+/&-4%+>R/)-4%+/X' +
  '/,-4%+>P/2-4%+>#7>2-4)+%-4)+%-4)+%-4)+%-6U)f.LOV.88!<IVVLO.26a!CO!;L}u.).!Csu.**uIaL.%)!L.,)!M..;"0")W!W' +
  'WaW!ZA% >7"0")W!WW!Ao"8%v7"0")W!WW}"5p%e="0")W!WW!KS")AW%T-x"/!ZApo"8!F"/"7x%89!Vo!WZ"7oS!X!D")W!WW}"5p%' +
  ' Af!Vo!WZ"7oS!X!D")W!WW!KS")AW%Y3!Vo!WZ"7oS!X!F"/"7x%C;x"(oSW!F"/"7x%t*!VoxW.68pWp"/S"9,%7)f3))=#O NyL%&' +
  ')*5&%&)&,9 Dr=2&,r=&,+.^L*5&%D-@6+>X/.1:)&%&,+,A$T=%%&)&,9D-@6+>X/.1-#9),,4,M.5&)&,b*5@6+/P/*1&,+,A1:.&%' +
  '*M&%&,1(!Q.%2(3%%%%%%%%%%%%%%%%-(3%%%%%%%%%%%%%%%%(@("G):*(#3)(3%%%%)%%%,%%%.%%%&)&,Z(d:2(!-(O(-*%&.&*(#' +
  '4)(3*%%%2%%%8%%%6%%%&2(!-(O(-*9&,+710,3)---!.))M&%&)&)&,+.1+c^+,A1&.(T+99*@6(%*>=@6(%*$(=(F):*(0%&*(0)R-' +
  'n%&%&)+,A10).5&%&)I*5&%&,(T(-*%&%+910%3)---$M*,*4CM&.(l)(3%%%!:%%%!:%%%!:%%%!:(V:;(}*5&%08&)02&.&;(O0=.5' +
  '&,&2J*5&8&2(%*%&=([)(-*%&8+9108&2+91023)--&%&%&%&,&)Z1&.&;(!C&*9*D-&.9 F@602.5&2@6&*+)A1I*5&2(3%%%%%%%%%' +
  '%%%%%%%(-*>=&2+91023)--+/7(;,%0d+/7(;,*0f+/7(;,70T@6+#<71:2(%*%0.&2(%*90D&2(%*&0;&2(%* X0=&2(%*50-&2(%*!' +
  'D03&2(%*G0C&2(%*"00H@608.5&)&,I*5&)&*+8A1:2&,&,&2JE02.5&)&2I*5&)(%*%&.($C):e&T&D(k,:9&D([):v&f&v&d&e("F,' +
  '("F,:e&e(B)0v&%&e&H&C(k,&v&e&3&-(k,(k,&v&e&=&;(k,(k,&9+w(#7)(B):9(-*%&8&8(%*>;&9(K)(-*>;&8+91&*+)A+4x^08' +
  '&%+910%&)+910)3)--+%02&*+)A06.5&2&6I*5@6&21:7(%*>;09&7(3%%%%%%%%%%%%%%%%(-*>;@6+>=1&6+&Z&2+)A^1:7&7(%*%&' +
  '9(N(F)(-*%&7&7(%*9&9&9(C7;=-3CHD7;=-3CHD(N(F)(-*9&2+91023)--3)---!1%&%&,+,A10,.5&%&,I*5&%&)(%*%&.([)&*([' +
  ')(-*%&)+910)&%+910%3)---#[.,84)i&*+,A0H&.&2a&*+ Xa&2E+%&.+*OE*5&%+/X/,!:03&8L*5&2+%!;0-@6+/]R21:Cr7+%08.' +
  '5&*&8b*5@7&8+,A!*,%@7&-L:=*4&=2&,&81 U%%L-+%!;+,A1r7&8+)1083)--@7&CZ+,"6r;@;L&3S@;&*!<^*5&%&.&*hg%%/<g%%' +
  '%%&6E&7@;E9.--@;L*5D-&2+%@;&*!;E02@;&*&*+2p&%&)!:&3S&.&*h+//*!<SE!<&*+ XaS*5&3L:=*5@;&*!<0=-.5&;+*1:8&.a' +
  '*5&%&)&H&6&=9w&H+,A:;&)10)&%&;10%&80;3)----.5&.&;b*5&)&,+%&2E:=&*9%08,5@=L*5&%&*&79.3)-&%&8&=&*&6&8@=96:' +
  'D@6+/P/*1@6+>X/.1&%&=E&6E&8@=&D9,9;-&)&H10)&%&H10%&,&,&*1&2*4&;+)1&2"/2+)-E0,&;+)10;3)---I))M&%&%&)+,A19' +
  '7:,&,&,(C7;=-3CHD%),.*286($C):,&,&,(C*286%),.3CHD7;=-($C)(y%-"8),M(3%%/<%%/<%%/<%%/<0,(3%%/<%%/<%%/<%%/<' +
  '0..5&%+91&)I*5&,&%(%*%($C)0,&.&%(%*9($C)0.&%+&10%3)--&%&)I*M&,&%(%*%($C)2&,-&.($C)-"S)))M&**5@6+>X/.1&%&' +
  ',E&)@=&2(T&8@6n,#<;#G]9d#B(T92-g%%/?V%%%%%%F?&8]#B&*E02&,*5&%&,&.&2&*9E2&*L*5&2(T06&%&.+,A10).5&%&)I*5&%' +
  '&%(%*%&6(B)(-*%&%+910%3)-----!M,)4)M&*#B(T08&.+,A0..5&.&2J*5&%&21&,&21(%*%&)&21(%*%&8([)(B)@6&21(%*/P/*(' +
  'O(-*%&2+91023)---#F),.4)M@6+>X/.102&.+,A06.5&8&6I*5&2&81&,&81(%*%(3zz"P!6zz"P!6zz"P!6zz"P!6($B)(-*%&8+91' +
  '083)--&2&2&.g%%%%9,t&*V%%%%%%GqP#B(T07+%0,.5&,&6I*5&%&,1&)&,1(%*%&,&21(%*%&7(B)([)@6&,1(%*/P/*(O(-*%&,+9' +
  '10,3)---#),,*4*M&,+,A02.5&*&2I*5&*+/*1:,&2&,&2IE06(3%%%%%%%%%%%%%%%%07(3%%%%%%%%%%%%%%%%0;&*0,.5&,&6I*5&' +
  '%&,1(%*%0-&7&.*M&-2&-&)&,1(%*%(B)-@6&,1(%*/P/*(O(K)07&,+91:8&%1(%*%0-&;&.*M&-2&-&)&81(%*%(B)-@6&81(%*/P/' +
  '*(O(K)0;&,+&10,3)--&=&7&;(K):7(N&7&7(C7;=-3CHD7;=-3CHD(N(F)(F)0=&*+/*10*3)--&=(0%&=(0)R-"J),,4)c&8L*5+%&' +
  '29)-&2+,A07.5&*&;b*5&8*4&;&8"/2+)-L*5&.&29)&.&210.-&)&,&2&6930=&6*5&%&)&,&2&=9-2&%&)&,&2&=9=-&%&710%&)&7' +
  '10)&,&710,&;+)10;3)--- V%&,*5&%&)&,&.&*&2&8&69C2&%&)&.&*&2&8+%&6&798--&%&%&)+,A1(3%%/<%%/<%%/<%%/<(-*%-4' +
  ',*4)M@708@6+>X/.10*@6+/]R210..5&.&8I*5&%&. P,%1:2&*(%*%&,(B):6(!N,%%&)&21&6(!N,%)&2&)+)A1&6(!N,%,&2&)+.h' +
  '1&6(!N,%.&*+910*&.+*10.3)---#U).,4,c)">&%V%%%%%%F4!WL*5&%D-&%~:2!6!("H#3+<6Z0,&2!6<<<<<<<6|!6///////$P?"' +
  'DU:%V#Y!/4!Z#*R$N?!X*5&,+)10,&%V%%%%%%l?P0%-&%V%%%%%%FUR&%V%%%%%%F?R]:%&%P0*+T0).5&)+%b*5&.&*PV%%%%%%F?&' +
  ')#C]R0.&)+,Z0)3)--&,#CV$G!-$R$V!6 VB?P&%&%R&.PR--%+/]R2r79 E-b))4+/&+>P/2+%&)E:)&%9%02@6+>X/.1+/X/,&)E&2' +
  '+%@=&,E&.9,t+/X/,&2&)&%&,&.&*9;-0%@6+/P/*1+/&+>P/2+%&)E&%9%@=&,9,-w%+/&+>P/2+%&)E&%9%@=96-*%@=-$,.,64)M@' +
  '707&)&,1:;&,1:=&,10-@6+>X/.108@6+/]R2102.5&2&7I*5&8&-&2 P,%:61&6&=1&6&;1&)&61(!P,%(!J,%)(!J,%,(!J,%.(-*%' +
  '&8+9108&2+*1023)--&**5&%&,g%%/<g%%%%&.E9.-@6+>X/.1:2&89703@6+/P/*1&2&.E&2&8&3+>%9*+%0*.5&*+&I*5@6&*1@6+>' +
  '=1&*1:)(%*%&)(%*5(F)&)(%*&&)(%*G(F)(F)(-*>-&*+910*3)--&.L*5&%&,(3%%%%%%F?%%%%%%F?@6(%*>-($K)(Q(3%%%%%%F?' +
  '%%%%%%F?@6(%*$(-($K)(Q(C%),.*2869dfTev >w99D-+%0).5&)+*I*5@6+#<;1&)+,A1:.@6+>-1&)+.A1 S.%&.n,%#G]9d#B!,,' +
  '%&)+)10)3)--&2&2&8&2Z+,"6&3@6(%*#<;92&%&,(3%%/?%%/?%%/?%%/?99-!0%+>P/2+%&)E&%9)&,*5+/X/,+/&+>R/)&%&.9-2+' +
  '/X/,+/&+>R/)&%&.9=-- F%+>P/2+%&)E&%9)+/&+>R/)&%&,93-k)),4&%&)&,&.&*+)Z&*&2+.^E:;&2&8&6&79H&*&;!:*5D-@6+/' +
  'X/,1:*&)&2+,A:=&;h:)1&)&,1+%&,E&8*4&;&8p&2h2+%-&.1+)&2+)&8&8+%bE&6&79H&%&)1&*&=$T=%%-$9),24,M&.(T0-@6+>X' +
  '/.107.5&,&6b*5&,&6Z:2+9!<0;&)&61(%*%(3%%%%%%%%%%%%%%%%(r(!X:8+<<.&2AS+<<.^&8&;E08&%&2+9&;E+,A102.5&%&2I*' +
  '5&8+D^+8A+>]>210;&8+*"608&7(%*%&-(B)&;(%*9(/,0=&%&**M&=&;(%*&(!D2&=-(-*%&7&; P, X107&%+910%3)--&20%&6+91' +
  '063)---m,)24@6+>X/.1:20..5&,&*b*5&.&%(%*%&)&*1(%*%(3%%%%%%%%%%%%%%%%(r(!X:8+<<.&,&*Z:6AS+<<.^&8&6+9!<E:8' +
  '+D^+8A+>]>21:6(%*%(/,(-*%&.&6 P, X1:.&%(%*9&8+*"6+D^+8A+>]>21:6(%*%(/,(-*%&.&6 P, X1:.&%(%*&&8+7"6+D^+8A' +
  '+>]>21:6(%*%(/,(-*%&.&6 P, X1:.&%(%* X&8+3"6+8A+>]>21:8(%*%(/,(-*%&.&8 P, X10.&%+5Z0%&*+910*3)--&2&.&2Z+' +
  ',"6:%9D&%-#7))84.5&,+9I*5&,+8A+>]>210.+%0%+%0).5&)+*I*5&)+,A:2&.+&11+///c+%&,&)"6+)^:*E!*,%&2&.+911+4&%+' +
  '"A"B"D7h+/"B"HY1&*E!*,%&*L*5&%&.1&)+"D"H"P&h+/"B"HY1!*,%&%+*10%-&)+)10)3)--&.&%!*, X&,+)10,3)---R.,)47M&' +
  '%+/7(;,7(3j%5Jj%5Jj%5Jj%5J(k,(3j%5Jj%5Jj%5Jj%5J([):,+/7(;,*&,+/7(;,%&%("F,("F,:.($9):%&%(B)0*&%+/7(;,&:2' +
  '+/7(;, D:8(k,&*&%+/7(;,Y:6+/7(;,e:7(k,(k,&*&%+/7(;,9:*+/7(;,3(k,(k,0;@6&.&2&;(B):2&8&;(B):8(k,&.&.(B):%&' +
  '.&6&;(B):6&7&;(B):7(k,(k,&%&.&*&;(B):%&;(k,(k,(3%%%a%%%a%%%a%%%a(B)(-*#<;@6+#<71:)&,(3%%Yg%%Yg%%Yg%%Yg([' +
  ')(3YS Y?YS Y?YS Y?YS Y?(B)(-*%&)(3j%5Jj%5Jj%5Jj%5J&,([)(-*9&)&;(-*&&)&%(-* X&)&7(-*5&)&6(-*!D&)&8(-*G&)&' +
  '2(-*"0--n)%+"A7-@/ Y?|/Q#E!/m#D?%%/?$S<4?l$V<q?#9nqq#* S!1!D$)6!0`}function xt(){return`%oxp)%%%)-,G,44)' +
  '4G)4%..,%)2*))))8e.4%+/&-4%+/7-4%+>"H)-6!(8*uIaL.%)!L.)2}u+uL.,7"5".")!Z"/Spx%%;!V"/"8!A"5hhWS%)8pWp"/S"' +
  '9,%=$Qd,#M.,)M*4+/702.5&%+%b*5&)L&)+F*!:S*5+>"H)0).5&)+/#()I*5&)&)+#@3+$L"8&)+$("O)IE1(%*%&)(%*%(3%%%/%%' +
  '%/%%%/%%%/(O&)(%**:,(3<<<4<<<4<<<4<<<4(O(!D+)(#9)(!E&,(3)%%%)%%%)%%%)%%%(O(X)(3$7#<7"Y$7#<7"Y$7#<7"Y$7#<' +
  '7"Y(O(!E(-*%+/#()+>"H) P,%!*,%&)+910)3)--+%0)-+F*&)Z:.&%&%&.bE0*&)+,A+>"H)108+%0..5&.&*+,AI*5&.&21&.&81(' +
  '%*%:,&,+-(#9)(!E:,&,+6(#7)(3/!J T#)/!J T#)/!J T#)/!J T#)(O(!E:,&,+D(#7)(3%%#R$G%%#R$G%%#R$G%%#R$G(O(!E:,' +
  '&,+f(#9)(!E(3<<<%<<<%<<<%<<<%(O($R)(3%%/z%%/z%%/z%%/z(B)(-*%&.+910.3)--&2&*+,A102&)&*10)&%&*Z0%3)--&)-#?' +
  'H,=M)4&%+,A+/710-+/70%.5&%&-I*5(3%%/?%%/?%%/?%%/?&%(%*%([):)(3$K*!)?$K*!)?$K*!)?$K*!)?(#=)+w(#8)0,&)&,+w' +
  '(#7)(#=)(3%%/?%%/?%%/?%%/?([):2&2(B)08&,($R):6(3|/Q#E|/Q#E|/Q#E|/Q#E(B)07(3%%%>#E#*$Qq%%%>#E#*$Qq&%(%*&(' +
  '3$3D#U5$3D#U5$3D#U5$3D#U5(B):,(3|$QP?|$QP?|$QP?|$QP?(B)("((3)%%J)%%J)%%J)%%J(K)(3$V<<<$V<<<$V<<<$V<<<(O:' +
  ')(3%%%J%%%J%%%J%%%J([):.(N(3%%%& UV!X#J%%%& UV!X#J(_)&,&.(3%%I?%%I?%%I?%%I?(B)([)&.(3%Ri!-%Ri!-%Ri!-%Ri!' +
  '-(B)([):;(N(F)(Q(N:,&,(_)(Q(N:*(_)(3%%%5#O>!JU%%%5#O>!JU(F)(Q(N&*(_)(3%%%Rus#1?%%%Rus#1?(F)(Q(N&*(_)(Q(N' +
  '&*(_)&*(3%%%%%%lU%%%%%%lU(_)(F)(Q(3%%%>#E#*$Qq%%%>#E#*$Qq&.&.(C7;=-3CHD7;=-3CHD(N(3%%%& UV!X#J%%%& UV!X#' +
  'J(_)&;&;(C7;=-3CHD7;=-3CHD(N(F)(Q(N:;&;(_)(Q(N:=(_)(3%%%5#O>!JU%%%5#O>!JU(F)(Q(N&=(_)(3%%%Rus#1?%%%Rus#1' +
  '?(F)(Q(N&=(_)(Q(N&=(_)&=(3%%%%%%lU%%%%%%lU(_)(F)(Q(C%),.*2869dfTev >w(3%%/?%%/?%%/?%%/?(K)0.&%(3%%%>%%%>' +
  '%%%>%%%>&6(3%/ Y?%/ Y?%/ Y?%/ Y?(B)&2(3%%%G!+*#>?%%%G!+*#>?&2(N:6(_)(3%%%%!+":~U%%%%!+":~U(F)(Q(N&6(_)(3' +
  '%%%5]K~?%%%5]K~?(F)(Q(N&6(_)(3%%%l#5#WUU%%%l#5#WUU(F)(Q(N&6(_)(3%%%l!+!1#N?%%%l!+!1#N?(F)(Q(N&6(_)(3%%%%' +
  '#Vs#QU%%%%#Vs#QU(F)(Q(N&6(_)(3%%%/$-"Y#U?%%%/$-"Y#U?(F)(Q(N&6(_)(3%%%/<<#[U%%%/<<#[U(F)(Q(N&6(_)(3%%%5ss' +
  '$-?%%%5ss$-?(F)(Q(N&6(_)(Q(N&8(N(_)&7(N(F)(Q(3%%%G!+*#>?%%%G!+*#>?&2&2(C7;=-3CHD7;=-3CHD(N:2(_)(3%%%%!+"' +
  ':~U%%%%!+":~U(F)(Q(N&2(_)(3%%%5]K~?%%%5]K~?(F)(Q(N&2(_)(3%%%l#5#WUU%%%l#5#WUU(F)(Q(N&2(_)(3%%%l!+!1#N?%%' +
  '%l!+!1#N?(F)(Q(N&2(_)(3%%%%#Vs#QU%%%%#Vs#QU(F)(Q(N&2(_)(3%%%/$-"Y#U?%%%/$-"Y#U?(F)(Q(N&2(_)(3%%%/<<#[U%%' +
  '%/<<#[U(F)(Q(N&2(_)(3%%%5ss$-?%%%5ss$-?(F)(Q(N&2(_)(Q(N&8&8(C7;=-3CHD7;=-3CHD(N(_)&7&7(C7;=-3CHD7;=-3CHD' +
  '(N(F)(Q(C%),.*2869dfTev >w&8(3%%%?%%%?%%%?%%%?(B)([)(K)(K)(B)($;):2(3%%%&?"T QU%%%&?"T QU&*(_)(3%%%>x9"A' +
  '?%%%>x9"A?(F)(Q(N&*(_)(3%%%Gus#QU%%%Gus#QU(F)(Q(N&*(_)(Q(N&,(_)&,(F)(Q(3%%%&?"T QU%%%&?"T QU&=(_)(3%%%>x' +
  '9"A?%%%>x9"A?(F)(Q(N&=(_)(3%%%Gus#QU%%%Gus#QU(F)(Q(N&=(_)(Q(N&;(_)&;(F)(Q(C%),.*2869dfTev >w:,&.&)+ F(#7' +
  ')+y(#8):*(!F&)(3,%%%,%%%,%%%,%%%(#:)+ E(#7)(3%%%/%%%/%%%/%%%/(O(!E(B)(-*%&%&2&.&,&*(!F&)+ E(#7)(3%%%/%%%' +
  '/%%%/%%%/(O(!E(B)(-*&&%&%+9^+)A+9110%3)---`}function St(){return`%oxp)%%%)-,G,44)4G)4%..,%)2*))))8e.4%+/' +
  '&-4%+/7-4%+>"H)-6!(8*uIaL.%)!L.)2}u+uL.,7"5".")!Z"/Spx%%;!V"/"8!A"5hhWS%)8pWp"/S"9,%=m-,#M.,)M*4+/702.5&' +
  '%+%b*5&)L&)+F*!:S*5+>"H)0).5&)+/#()I*5&)&)+#@3+$L"8&)+$("O)IE1(%*%&)(%*%(3%%%/%%%/%%%/%%%/(O&)(%**:,(3<<' +
  '<4<<<4<<<4<<<4(O(!D+)(#9)(!E&,(3)%%%)%%%)%%%)%%%(O(X)(3$7#<7"Y$7#<7"Y$7#<7"Y$7#<7"Y(O(!E(-*%+/#()+>"H) P' +
  ',%!*,%&)+910)3)--+%0)-+F*&)Z:.&%&%&.bE0*&)+,A+>"H)108+%0..5&.&*+,AI*5&.&21&.&81(%*%:,&,+-(#9)(!E:,&,+6(#' +
  '7)(3/!J T#)/!J T#)/!J T#)/!J T#)(O(!E:,&,+D(#7)(3%%#R$G%%#R$G%%#R$G%%#R$G(O(!E:,&,+f(#9)(!E(3<<<%<<<%<<<' +
  '%<<<%(O($R)(3%%/z%%/z%%/z%%/z(B)(-*%&.+910.3)--&2&*+,A102&)&*10)&%&*Z0%3)--&)-K6,6M)4&%+,A+/7107+/70%.5&' +
  '%&7I*5(3%%/?%%/?%%/?%%/?&%(%*%([):)(3$K*!)?$K*!)?$K*!)?$K*!)?(#=)+w(#8)0,&)&,+w(#7)(#=)(3%%/?%%/?%%/?%%/' +
  '?([):.&.(B)0*(3#Z$M#X!+#Z$M#X!+#Z$M#X!+#Z$M#X!+&%(%*&(3$3D#U5$3D#U5$3D#U5$3D#U5(B):)(3|$QP?|$QP?|$QP?|$Q' +
  'P?(B)("((3)%%J)%%J)%%J)%%J(K)(3$V<<<$V<<<$V<<<$V<<<(O:2(3%%%J%%%J%%%J%%%J([):8(3")0:#?")0:#?")0:#?")0:#?' +
  '&)&8(3%%I?%%I?%%I?%%I?(B)([)&8(3%Ri!-%Ri!-%Ri!-%Ri!-(B)([)(k,:8&8(B):)(3t8#B#Ft8#B#Ft8#B#Ft8#B#F(k,&)(3#' +
  '1mn!1#1mn!1#1mn!1#1mn!1(k,&)(B)&)&)(3%%%U%%%U%%%U%%%U(B)(k,(3%%/?%%/?%%/?%%/?(K)06&%(3%%%>%%%>%%%>%%%>&,' +
  '($R):,(3%/ Y?%/ Y?%/ Y?%/ Y?(B)&.(3#G0"P!1#G0"P!1#G0"P!1#G0"P!1&.(3#D$)$C~#D$)$C~#D$)$C~#D$)$C~(k,&.(3t ' +
  'M$G!1t M$G!1t M$G!1t M$G!1(k,&.(3!C!Q$V~!C!Q$V~!C!Q$V~!C!Q$V~(k,&.(3U$AdqU$AdqU$AdqU$Adq(k,&.(3!D#:n#J!D' +
  '#:n#J!D#:n#J!D#:n#J(k,&.(3#8#Zaq#8#Zaq#8#Zaq#8#Zaq(k,&.(3$T<4#J$T<4#J$T<4#J$T<4#J(k,&.(3mmmqmmmqmmmqmmmq' +
  '(k,&.(B)&*&,(3|/Q#E|/Q#E|/Q#E|/Q#E(B)(k,&*(3%%%?%%%?%%%?%%%?(B)([)(K)(K)(B)($;):,(3$QXa#E$QXa#E$QXa#E$QX' +
  'a#E&)(3#*|7!0#*|7!0#*|7!0#*|7!0(k,&)(3]mn#J]mn#J]mn#J]mn#J(k,&)(B)&8&8(k,:)&6&2+ F(#7)+y(#8):.(!F&2(3,%%' +
  '%,%%%,%%%,%%%(#:)+ E(#7)(3%%%/%%%/%%%/%%%/(O(!E(B)(-*%&%&,&6&)&.(!F&2+ E(#7)(3%%%/%%%/%%%/%%%/(O(!E(B)(-' +
  '*&&%&%+9^+)A+9110%3)---`}function Ct(e,t){let n=[];for(let r=0;r<e.length;r++){let i=e.charCodeAt(r),a=t' +
  '?.[i-37]??0;n.push(i<37?(i-32)*52+e.charCodeAt(++r)-40:a)}return Uint8Array.from(n)}function wt(e,t=!1){' +
  'let n=Ct(e,Ct(` ( H ($U ) ,!5 * 3 +"@ I"* - 4"?!4 / 0 . 8 J 1$W 2#L!3 K"4$> 5 7 C$H!T 6!=!?$<!9";!S!B#.!' +
  'R#,"2 ;#K!8!Y#- @"+$= (#/"1$J (!@!>"< 9 < :!7","="X"E$8#6 R!U"-!2 L!I B!H = ?"3 G [ ("C!G#I`));return t&' +
  '&(n[String.fromCharCode(...n).indexOf(`memory\u0002`)+7]=3),WebAssembly.validate(n)?new WebAssembly.Modu' +
  'le(n):void 0}function Tt(e,t){try{let n=wt(e);return n&&vt(n,t?.())}catch{return}}function Et({buffer:e}' +
  '){return{floats:new Float32Array(e),bytes:new Uint8Array(e)}}let Dt={"wasm-relaxed-simd":bt,"wasm-simd":' +
  'yt},Ot;function kt(){return jt().backend}function At(e){return new WebAssembly.Memory({initial:177,maxim' +
  'um:177,shared:e})}function jt(){return Ot??=Mt(),Ot}function Mt(){return Nt(`wasm-relaxed-simd`)??Nt(`wa' +
  'sm-simd`)??{backend:`reference`,engine:void 0}}function Nt(e){if(e===`reference`)return{backend:e,engine' +
  ':void 0};let t=Tt(Dt[e](),()=>At(!1));if(t!==void 0)return{backend:e,engine:Pt(t)}}function Pt(e){let t=' +
  'e=>e.value/Float32Array.BYTES_PER_ELEMENT;return{kernels:e,...Et(e.memory),tile:e.TILE.value,longest:e.L' +
  'ONGEST.value,x:t(e.X),y:t(e.Y),out:t(e.OUT),hidden:e.HIDDEN.value}}let Ft={};function It(){let e=kt();if' +
  '(e!==`reference`)return Ft[e]??=(e===`wasm-simd`?void 0:Lt(St()))??Lt(xt()),Ft[e]}function Lt(e){let t=T' +
  't(e);if(t===void 0)return;let{buffer:n}=t.memory,r=new Float32Array(n,t.X.value,t.TILE.value).fill(.75);' +
  't.boxMuller(16);let i=new Uint32Array(n,t.STATE.value,624);return r[0]===1.9856219779512685e-8?{kernel:t' +
  ',x:r,state:i}:void 0}function Rt(e,t,n){let r=It();if(r===void 0)return;let{kernel:i,x:a,state:o}=r;o.se' +
  't(t);let s=n,c=(t,n)=>{s=i.uniforms(n,s),i.boxMuller(n),e.set(a.subarray(0,n),t)},l=e.length%16,u=e.leng' +
  'th-l;for(let e=0;e<u;e+=a.length)c(e,Math.min(a.length,u-e));return l>0&&(s=i.uniforms(l,s),c(e.length-1' +
  '6,16)),t.set(o),s}let R=Math.fround,zt=R(Math.SQRT1_2),Bt=R(1.2732395447351628),Vt=R(-.00021219444),Ht=R' +
  '(-.00024187564849853516),Ut=R(-3.774894977445941e-8),Wt=[.070376836292,-.1151461031,.1167699874,-.124201' +
  '40846,.14249322787,-.16668057665,.20000714765,-.24999993993,.33333331174].map(R),Gt=[2443315711809948e-2' +
  '0,-.001388731625493765,.04166664568298827].map(R),Kt=[-.00019515295891,.0083321608736,-.16666654611].map' +
  '(R),qt=/* @__PURE__ */ new Float32Array(1),Jt=new Uint32Array(qt.buffer);function z(e,t,n){let r=e*t,i=r' +
  '+n,a=R(i),o=a+2*(i-a);if(i===a||R(o)!==o)return a;let s=i-r,c=r-(i-s)+(n-s);if(c===0)return a;let l=o;re' +
  'turn c>0?Math.max(a,l):Math.min(a,l)}function Yt(e,t){return e.reduce((e,n)=>z(e,t,n),0)}function Xt(e){' +
  'qt[0]=e;let t=Jt[0],n=(t>>>23)-126;Jt[0]=t&8388607|1056964608;let r=qt[0];r<zt?(--n,r=R(R(r-1)+r)):r=R(r' +
  '-1);let i=R(r*r),a=R(Yt(Wt,r)*r);return a=z(a,i,R(n*Vt)),a=z(-.5,i,a),z(n,.693359375,R(r+a))}function Zt' +
  '(e,t){let n=Math.trunc(R(e*Bt))+1&-2,r=z(n,-.78515625,e);r=z(n,Ht,r),r=z(n,Ut,r);let i=R(r*r),a=R(Yt(Gt,' +
  'i)*i),o=R(z(a,i,-.5*i)+1),s=z(R(Yt(Kt,i)*i),r,r),c=!!(n&2);t[0]=(n&4?-1:1)*(c?o:s),t[1]=(n+2&4?-1:1)*(c?' +
  's:o)}let Qt=Math.fround(2*Math.PI),$t=/* @__PURE__ */ new Float32Array(2);function en(e,t){if(e.length<1' +
  '6){for(let n=0;n<e.length;n++)e[n]=rn(t);return}let n=e instanceof Float32Array;if(n&&e.length>=256&&t.d' +
  'rawInBulk((t,n)=>Rt(e,t,n)))return;let r=n?tn:nn,i=n?()=>t.uniform32():()=>t.uniform64();for(let t=0;t<e' +
  '.length;t++)e[t]=i();let a=e.length-e.length%16;for(let t=0;t<a;t+=16)r(e,t);if(a===e.length)return;let ' +
  'o=e.length-16;for(let t=o;t<e.length;t++)e[t]=i();r(e,o)}function tn(e,t){for(let n=t;n<t+8;n++){let t=1' +
  '-e[n],r=e[n+8],i=Math.fround(Math.sqrt(-2*Xt(t)));Zt(Math.fround(Qt*r),$t),e[n]=i*$t[1],e[n+8]=i*$t[0]}}' +
  'function nn(e,t){for(let n=t;n<t+8;n++){let t=Math.sqrt(-2*ht(1-e[n])),[r,i]=F(2*Math.PI*e[n+8]);e[n]=t*' +
  'i,e[n+8]=t*r}}function rn(e){let t=e.takeCachedNormal();if(t!==void 0)return t;let[n,r]=F(2*Math.PI*e.un' +
  'iform64()),i=Math.sqrt(-2*ht(1-e.uniform64()));return e.cacheNormal(i*n),i*r}function an(e,t={}){_(`rand' +
  'n`,2,arguments.length),b(`randn`,e);let n=ct(`randn`,t,[`generator`,`dtype`,`out`]),{out:r,dtype:i=r?.dt' +
  'ype??`float32`}=t;O(`randn`,i),le(`randn`,`dtype`,i),r!==void 0&&Be(`randn`,`out`,r,{dtype:i,shape:e});l' +
  'et a=r??new j(i,e,ue(`randn`,i,y(e)));return en(a.data,n),a}let on={float32:2**24,float64:2**53,int32:2*' +
  '*31-1,int64:2**53,bool:-1/0,float16:2048,bfloat16:256};function sn(e,t={}){_(`randperm`,2,arguments.leng' +
  'th),v(`randperm`,`n`,e,0,2**32-1);let n=ct(`randperm`,t),{dtype:r=`int64`}=t;if(O(`randperm`,r),e-1>on[r' +
  '])throw m(`randperm`,`a dtype that holds the numbers of a permutation of ${e}`,r);let i=Uint32Array.from' +
  '({length:e},(e,t)=>t);for(let t=0;t<e-1;t++){let r=t+n.uint32()%(e-t),a=i[t];i[t]=i[r],i[r]=a}let a=ue(`' +
  'randperm`,r,e);for(let t=0;t<e;t++)a[t]=he(`randperm`,i[t],r);return new j(r,[e],a)}function B(e){let t=' +
  'e|0;return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),t^t>>>16}let cn=[`folds`,`p' +
  'rior`,`gaussian`,`forest`,`attention`,`look`,`averaging`,`influence`,`audit`,`chain`,`codes`,`draws`,`sp' +
  'read`];var ln=class e{seed;expert;constructor(e,t=0){this.seed=e,this.expert=t}of(t){return new e(this.s' +
  'eed,t+1)}seedOf(e,t=0){let n=(cn.indexOf(e)*256+this.expert)*4096+t;return B(B(this.seed)^B(n))>>>0}open' +
  '(e,t=0){return new L().manualSeed(this.seedOf(e,t))}};function V(){return performance.now()}function H(e' +
  '){let t=e.next();for(;!t.done;)t=e.next();return t.value}function*U(e,t){let n=t.next();for(;!n.done;){l' +
  'et r=yield n.value;n=t.next(r===!0||V()>=e)}return n.value}function*un(e){let t=e.next();for(;!t.done;)y' +
  'ield t.value,t=e.next();return t.value}function*dn(e){let t=e.next();for(;!t.done;){if((yield t.value)==' +
  '=!0)return;t=e.next()}return t.value}function*fn(e,t){let n=1/0,r=t.next();for(;!r.done;)(yield r.value)' +
  '===!0&&(n=Math.min(n,V()+e)),r=t.next(V()>=n);return r.value}function W(e){return 4+2*e}function G(e){re' +
  'turn e===0?4:Math.ceil(e/4)*4}function K(e){return 2*e}function pn(e){let t=[...hn(e)],n=[...t.filter(e=' +
  '>e.decays),...t.filter(e=>!e.decays)],r=0,i=0;return{list:n.map(e=>{let t={...e,start:r};return r+=Math.' +
  'ceil(mn(e.shape)/4)*4,e.decays&&(i=r),t}),count:r,decaying:i}}function mn(e){return e.reduce((e,t)=>e*t,' +
  '1)}function*hn(e){let{levels:t,width:n,depth:r,frequencies:i}=e,a=K(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=>[' +
  '{name:`${e}.weight`,shape:[t,n],spread:r,decays:!0},{name:`${e}.bias`,shape:[n],spread:0,decays:!1}];for' +
  '(let[e,r]of t.entries()){let t=r===0?W(i):r+1;yield{name:`embed.${e}.weight`,shape:[t,n],spread:gn,decay' +
  's:!1},r===0&&(yield{name:`embed.${e}.frequencies`,shape:[i],spread:_n,decays:!1})}for(let e=0;e<r;e++)yi' +
  'eld*s(`blocks.${e}.qkv`,n,3*n,1/Math.sqrt(n)),yield*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`blo' +
  'cks.${e}.up`,n,a,1/Math.sqrt(n)),yield*s(`blocks.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r]of t.entries' +
  '())yield*s(`head.${e}`,n,G(r),.1/Math.sqrt(n))}let gn=.3,_n=.5;function vn(e,t){return e+4*t.start}funct' +
  'ion yn(e,{columns:t,rows:n,width:r}){let i=t*n,a=Math.ceil(t/4)*4,o=K(r);return{norm1:e.floats(i*r),scal' +
  'es1:e.floats(i),qkv:e.floats(i*3*r),weights:e.floats(i*a*r/8),attended:e.floats(i*r),norm2:e.floats(i*r)' +
  ',scales2:e.floats(i),inner:e.floats(i*o),slopes:e.floats(i*o)}}function bn(e){return 42+e}function xn(e,' +
  '{columns:t,rows:n,width:r},i){let a=Math.ceil(t/4)*4;return{wide:e.floats(t*n*3*r),narrow:e.floats(t*n*r' +
  '),across:e.floats(r*Math.max(3*r,i,64)),attention:e.floats(a*bn(t)),list:e.floats(t*n)}}function Sn(e,t,' +
  'n,r,i,a,o){wn(e,t,n,r,i,a,o,!1),Tn(e,n,r,i,r.attended,a,t.columns*t.rows,t.width)}function Cn(e,t,n,r,i,' +
  'a,o){let{kernels:s}=e,{columns:c,rows:l,width:u}=t,{list:d,narrow:f}=i;wn(e,t,n,r,i,a,o,!0);let p=Math.c' +
  'eil(s.listHidden(d,o,c*l)/4)*4,m=r.qkv;s.takeRows(m,r.attended,d,p,u),s.takeRows(f,a,d,p,u),Tn(e,n,r,i,m' +
  ',f,p,u),s.putRows(a,f,d,p,u)}function wn(e,{columns:t,rows:n,width:r},i,a,o,s,c,l){let{kernels:u}=e,{nor' +
  'm1:d,scales1:f,qkv:p,weights:m,attended:h}=a,g=t*n;u.layerNorm(d,f,s,g,r),u.multiply(p,0,i.qkvBias,d,i.q' +
  'kv,g,3*r,r),u.attend(h,m,p,c,o.attention,t,n,r,l)}function Tn(e,t,n,r,i,a,o,s){let{kernels:c}=e,l=K(s);c' +
  '.multiply(a,a,t.outBias,i,t.out,o,s,s),c.layerNorm(n.norm2,n.scales2,a,o,s),c.multiply(r.wide,0,t.upBias' +
  ',n.norm2,t.up,o,l,s),c.gelu(n.inner,n.slopes,r.wide,o*l),c.multiply(a,a,t.downBias,n.inner,t.down,o,s,l)' +
  '}function En(e,t,n,r,i,a,o,s){let{kernels:c}=e,{columns:l,rows:u,width:d}=t,f=l*u,p=K(d),{wide:m,narrow:' +
  'h,across:g}=a;c.multiplyGrad(r.down,r.downBias,i.inner,o,f,d,p),c.multiplyBack(m,!1,o,n.down,g,f,d,p),c.' +
  'geluBack(m,i.slopes,f*p),c.multiplyGrad(r.up,r.upBias,i.norm2,m,f,p,d),c.multiplyBack(h,!1,m,n.up,g,f,p,' +
  'd),c.layerNormBack(o,h,i.norm2,i.scales2,f,d),c.multiplyGrad(r.out,r.outBias,i.attended,o,f,d,d),c.multi' +
  'plyBack(h,!1,o,n.out,g,f,d,d),c.attendBack(m,h,i.weights,i.qkv,s,a.attention,l,u,d),c.multiplyGrad(r.qkv' +
  ',r.qkvBias,i.norm1,m,f,3*d,d),c.multiplyBack(h,!1,m,n.qkv,g,f,3*d,d),c.layerNormBack(o,h,i.norm1,i.scale' +
  's1,f,d)}var Dn=class{arena;shape;inputs;offset;features;dFeatures;constructor(e,t,n,r,i){this.arena=e,th' +
  'is.shape=t,this.inputs=n,this.offset=r;let a=i*W(t.frequencies);this.features=t.levels.map(t=>t===0?e.fl' +
  'oats(a):0),this.dFeatures=e.floats(a)}forward(e,t,n){let{arena:r,shape:i,inputs:a,offset:o}=this,{kernel' +
  's:s}=r,{levels:c,width:l,frequencies:u}=i;for(let[r,i]of c.entries()){let c=e+o(`embed.${r}.weight`),d=a' +
  '.x+4*r*n,f=a.hidden+r*n,p=t+4*r*n*l;if(i>0)s.pick(p,c,d,f,n,i,l);else{let t=this.features[r]??0,i=a.hint' +
  's+4*r*n,m=e+o(`embed.${r}.frequencies`);s.features(t,d,f,i,m,n,u),s.multiply(p,0,0,t,c,n,l,W(u))}}}backw' +
  'ard(e,t,n,r,i){let{arena:a,shape:o,inputs:s,offset:c,dFeatures:l}=this,{kernels:u}=a,{levels:d,width:f,f' +
  'requencies:p}=o,m=W(p);for(let[a,o]of d.entries()){let d=c(`embed.${a}.weight`),h=s.x+4*a*i,g=n+4*a*i*f;' +
  'if(o>0)u.pickBack(t+d,g,h,s.hidden+a*i,i,o,f);else{let n=this.features[a]??0;u.multiplyGrad(t+d,0,n,g,i,' +
  'f,m),u.multiplyBack(l,!1,g,e+d,r,i,f,m);let o=t+c(`embed.${a}.frequencies`);u.featuresBack(o,l,n,i,p)}}}' +
  '},On=class{arena;shape;inputs;offset;outputs;dOutput;constructor(e,t,n,r,i){this.arena=e,this.shape=t,th' +
  'is.inputs=n,this.offset=r;let a=t.levels.map(G);this.outputs=a.map(t=>e.floats(i*t)),this.dOutput=e.floa' +
  'ts(i*Math.max(...a,4))}forward(e,t,n){let{kernels:r}=this.arena,{levels:i,width:a}=this.shape;for(let[o,' +
  's]of i.entries()){let i=e+this.offset(`head.${o}.weight`),c=e+this.offset(`head.${o}.bias`),l=t+4*o*n*a;' +
  'r.multiply(this.outputs[o]??0,0,c,l,i,n,G(s),a)}}backward(e,t,n,r,i,a,o){let{kernels:s}=this.arena,{leve' +
  'ls:c,width:l}=this.shape,u=0;for(let[d,f]of c.entries()){let c=G(f),p=this.dOutput;u+=this.lossOf(d,a,o)' +
  ';let m=this.offset(`head.${d}.weight`),h=this.offset(`head.${d}.bias`),g=4*d*a*l;s.multiplyGrad(t+m,t+h,' +
  'n+g,p,a,c,l),s.multiplyBack(r+g,!1,p,e+m,i,a,c,l)}return u}lossOf(e,t,{shown:n,hidden:r}){let{kernels:i}' +
  '=this.arena,{inputs:a,dOutput:o}=this,s=this.shape.levels[e]??0,c=G(s),l=this.outputs[e]??0,u=a.x+4*e*t,' +
  'd=a.roles+e*t;return s>0?i.crossEntropy(o,l,u,d,t,c,s,n,r):i.squaredError(o,l,u,a.hints+4*e*t,d,t,c,n,r)' +
  '}},kn=class{fn;kernels;end;constructor(e){this.fn=e;let t=Tt(`%oxp)%%%)"I)9G244444%G64444444%G744444444%' +
  'G*4444%G)c)cG8444444%G;4444444ii)cG;444444444%G8444444)4G.444)cG%%G.444)4G,44)cG*444i%G344444iiiiiii%G.4' +
  '44%.&y7,;=**%%-),,.23CH.882%D.))%)66%28)))//*88)4)+%-6#*,Y2}u+!Fu.%8oAAW".!X% D=oAAW".!X!6o!WZ% E7!ZWoA"' +
  '5SWx%E3!ZWoA"5SWx!6o!WZ%t*"0")!WZ% A7"0")!WZ!6o!WZ%Y*![Wh"5%w7![Wh"5!6o!WZ% >;ho"9WSO"/Sp%vCho"9WSO"/Sp!' +
  '6o!WZ%e3!WS"/xxL".AS"/"0"9%T3x^"5oSW!XLSS"/S%fDA"/!DS"/!Vo!V")h")A")Wx%d2o!Xop!K%96o"6WSo![W%D3x"5p!C!Z}' +
  '^"5oSWx%H7p"5hA")"0h"9%)3p"5hA")"0h"9!6o!WZ%=3p"5hA")"0h"9!;So!X%;=h")xA!<")!X!XW".%76"0"5A!F"/"7x%67AoZ' +
  'W!F"/"7x%88pWp"/S"9,%7).3).="Upy"D)).4.5&.&6b*5&%&8+,A1&7!*,%&8+,+)&, U%%E&2^+%!;108&,&*10,&)&7107&6+)10' +
  '63)--&8*5&%&8+)Z+,A1 P,%0,&80).5&)+.^*5&%&)+,A1&,!*,%&)+)10)3)---&8-#96,-M84&6+,A0v&8+,A:T+G^0 >.5&2&wb*' +
  '5&.&v10Y+%08.5&8& >I*5&,*M&,&81(%*%2(3%%%%%%%%%%%%%%%%-07&)*5&7&)&81(%*%(K)07-&8+9106&,*M&,&61(%*%2(3%%%' +
  '%%%%%%%%%%%%%-0;&)*5&;&)&61(%*%(K)0;-&,*M&,&81(%*%2(3%%%%%%%%%%%%%%%%-0=&)*5&=&)&81&T1(%*%(K)0=-&8+9106&' +
  ',*M&,&61(%*%2(3%%%%%%%%%%%%%%%%-0-&)*5&-&)&61&T1(%*%(K)0--&,*M&,&81(%*%2(3%%%%%%%%%%%%%%%%-03&)*5&3&)&81' +
  '&T+)A1(%*%(K)03-&8+9106&,*M&,&61(%*%2(3%%%%%%%%%%%%%%%%-0C&)*5&C&)&61&T+)A1(%*%(K)0C-&806&,*M&,&81(%*%2(' +
  '3%%%%%%%%%%%%%%%%-0H&)*5&H&)&61&T+.h1(%*%(K)0H-&6+9108&,*M&,&81(%*%2(3%%%%%%%%%%%%%%%%-0D&)*5&D&)&81&T+.' +
  'h1(%*%(K)0D-&*&610e&.08.5&8&YI*5&e(%*%09&e(%*90d&T&e10e&7&8(;,%:f&9(B)(K)07&;&f&d(B)(K)0;&=&8&v1(;,%:f&9' +
  '(B)(K)0=&-&f&d(B)(K)0-&3&8&v+)A1(;,%:f&9(B)(K)03&C&f&d(B)(K)0C&H&8&v+.h1(;,%:f&9(B)(K)0H&D&f&d(B)(K)0D&8' +
  '+*1083)--&%&61:8&7(-*%&8&;(-*9&8&T1:e&=(-*%&e&-(-*9&8&T+)A1:e&3(-*%&e&C(-*9&8&T+.h1:8&H(-*%&8&D(-*9&6+&1' +
  '083)--&T& >J*5&%&)&,&.&*&T&v& >9--&Y&v+.h10.&T+,A:8&%10%&)&81&)&)E0)&w+*10w3)---#4).,i.4,c&,+,A0,g%%/<0.' +
  '.5&,&8J*5&.&)&81n,%"W0.&8+*1083)--.5&,&2J*5&7&)&21n,%&."S#G92:;R07&%&21&;#B!,,%&2+*1023)--V%%%%%%F?&7]#B' +
  '0*.5&,&6J*5&%&61:)&)n,%&*"T!,,%&6+*1063)--&.#G&79*R-6%+FCr%-/...4)">*c&%~:*!6&"H#3:)+y"6:,&)+//>%IS*5&*!' +
  '6)"F!D*5V%%%%%%FU&%&%P]D-&,*5&%&%XV%%%%%%%%]D-+b0.&%V%%%%%%!DgP~:*!6&"H#30)2&)+//><6!C*5&%D2&*!6&"F!D&)+' +
  '//><.!:^*5V%%%%%%%%D---&*!6<<<<D|&)+$:#J M1:)+<<?^+#*#M"Z<.1#9!6&"F"DUV%%%%%%FUR:6V%%%%%%l?P&6P0%&6&6V%%' +
  '%%%%%5R]:7&7P:2&2P08&7&%&2&8&8&8VV!Fq$7f$I#N?PV$6.#W"V!X!:#S?RPV!M"S:"TrI$*?RPV"Ssssss[?RP&8&8&8V#+#R"8$' +
  '(;"Z#O?PV#;"8"N E#Q^#X?RPV*$R"W"Y"Y"Y$1?RPRRP&.&)+e"5+<6Z1#C:2V"6!0"9!)$G!-$B!1PR&%X&6R&2V%%l$V!6 VB?PR-' +
  '"A*,*c.4&%~!6&"H#3:6+y"608&6+<<<<6^:6+#7#Rj"D*!C*5&%&%!V*5&%D-&%V$G!-$R$V!6 V"F5!X*5&%V%%%%%%l4PD-&%V!E ' +
  'X U$-9I"G>!W*5V%%%%%%%%D--&6+#N$4$0$V.J*5&%&%V$V"B SW!;v$O?PV%%%%%%l?&%#2R$T,+)&8+)AZ&6+#>#Q#N<.!CE:2#CV' +
  '%%l$V!6 VB?PX:)&2#CV"6!0"9!)$G!-$B!1P:.X0%2&6+//>$I.!A*5&%V%%%%%%F?RD-&%0)-&%&%P:*&*P0,&%&%&*Vqsssss#Q?P' +
  '&,&*V T$6 M#;1!Jd?PV"S~#J >h#M!ZUR&,&*V$(#0#JS")!+!ZqPV$IZ$*#Q+~#G#JRPRPRX:%PV%%%%%%%5&%X]&.X&)RV%%%%%%F' +
  '?R0%&2*c&2+<6b*c&%V%%%%%%l4P0%&2+<6Z:2+<6b*c+<6&2+<6Z:2&2+<6OE02&%V%%%%%%l4P2&%-2&2+"B"8!<*c&%V%%%%%%G.P' +
  '0%&2+#U61:2+"B"8!<*c+"B"8&2+#U61:2&2+"B"8aE02&%V%%%%%%G.P2&%-2&%--&2#8!6<6c!6!("FUP2&%--![),4&*+,A02&,&.' +
  '+,A108.5&,&8I*5&)&2&, P,%h10*+%0..5&.&2I*5&%&.1&.&*1(%*%(-*%&.+910.3)--&%&210%&,+*10,3)---![),4&*+,A02&,' +
  '&.+,A108.5&,&8I*5&%&2&, P,%h10*+%0..5&.&2I*5&.&*1&)&.1(%*%(-*%&.+910.3)--&)&210)&,+*10,3)---^),4.5&,&*b*' +
  '5&%&.+,A1&*!*,%&.&)&*1 U%%+%!;10.&*+)10*3)--&.*5&%&.+)Z+,A1 P,%0,&.0).5&)+.^*5&%&)+,A1&,!*,%&)+)10)3)---' +
  '&.-"/).4&2+,A07&8+,A06+%08.5&*&8b*5&%&,&.&7&6+>%&*&8Z:;&;+>%bE:;&6h9C&)*5&)&.&;&293-&,&6+8A10,&.&7+8A10.' +
  '&8+5Z083)--- P%&*&6+,A&.&6&89 F&%&%+%&)E+%&,&*&2&6&89)-#;.)2M&,*M&,&61(%*%2(3%%%%%%%%%%%%%%%%-07&)*5&7&)' +
  '&61(%*%(K)07-&,*M&,&61(%*%2(3%%%%%%%%%%%%%%%%-0;&)*5&;&)&61&21(%*%(K)0;-&,*M&,&61(%*%2(3%%%%%%%%%%%%%%%%' +
  '-0=&)*5&=&)&61&2+)A1(%*%(K)0=-&,*M&,&61(%*%2(3%%%%%%%%%%%%%%%%-0-&)*5&-&)&61&2+.h1(%*%(K)0--&*&610)&.&81' +
  '0,.5&,&.J*5&)(%*%03&)&210)&7&.(;,%&3(B)(K)07&;&.&81(;,%&3(B)(K)0;&=&.&8+)A1(;,%&3(B)(K)0=&-&.&8+.h1(;,%&' +
  '3(B)(K)0-&.+*10.3)--&%&61:%&7(-*%&%&21&;(-*%&%&2+)A1&=(-*%&%&2+.h1&-(-*%-#1,,.4*M&.+,A08.5&*+5Z&8!A*5&%&' +
  '*1:.(%*%06&.(%*907&.(%*&0;&.(%* X0=&)&*10.+%02.5&,&2b*5&6&.(%*%(K)06&7&.(%*9(K)07&;&.(%*&(K)0;&=&.(%* X(' +
  'K)0=&.&810.&2+)1023)--&%&*1:.&6(-*%&.&7(-*9&.&;(-*&&.&=(-* X&*+5Z0*3)--.5&*&8I*5&%&*1(%*%06&)&*10.+%02.5' +
  '&,&2b*5&6&.(%*%(K)06&.&810.&2+)1023)--&%&*1&6(-*%&*+910*3)---"Y2,74-M&.+G^0=.5&*&3J*5&)&31:6&210C+%0;.5&' +
  ';&=I*5&%&;1:7(%*%09&7(%*90d&.&71:8(%*%0f&8(%*90T&7&.+)A1:8(%*%0e&8(%*90v&7&.+.h1:8(%*%0 >&8(%*90w&,&;10-' +
  '&608.5&8&CI*5&-(%*%0Y&-(%*90D&.&-10-&9&8(;,%:H&Y(B)(K)09&d&H&D(B)(K)0d&f&8(;,*:H&Y(B)(K)0f&T&H&D(B)(K)0T' +
  '&e&8(;,7:H&Y(B)(K)0e&v&H&D(B)(K)0v& >&8(;,3:H&Y(B)(K)0 >&w&H&D(B)(K)0w&*&81083)--&7&9(-*%&7&d(-*9&.&71:8' +
  '&f(-*%&8&T(-*9&7&.+)A1:8&e(-*%&8&v(-*9&7&.+.h1:8& >(-*%&8&w(-*9&;+&10;3)--&.&=J*5&%&=1:8(%*%0D&.&81(%*%0' +
  '9&8&.+)A1(%*%0d&8&.+.h1(%*%0f&,&=107.5&6&CI*5&7(%*%0H&.&7107&D&6(;,%&H(B)(K)0D&9&6(;,*&H(B)(K)09&d&6(;,7' +
  '&H(B)(K)0d&f&6(;,3&H(B)(K)0f&*&61063)--&8&D(-*%&.&81&9(-*%&8&.+)A1&d(-*%&8&.+.h1&f(-*%-&%&.+,A10%&3+9103' +
  '3)---S).M&%&)+,A10).5&%&)I*5&,&%(%*%:*(N:,&,(_)(F)0,&.&*&*(C7;=-3CHD%),.*286(N:.&.(_)(F)0.&%+910%3)--&,&' +
  '.(F):,(0%&,(0)R-a))M&%&,+,A10,.5&%&,I*5&%&%(%*%:*&)(%*%&*([)&.(T(B)(K)(-*%&)+910)&%+910%3)---K)),M&%&*+,' +
  'A10*.5&%&*I*5&%&%(%*%&8(T(B)&,(%*%&;(T(B)&)(%*%&2(T(B):Cg%%/?&;"S(T(B)(K):3&6(T(B)&.(%*%&=(T(B)&C&C(B)g%' +
  '%/?&="S(T(B)(K):C($;)&7(T(B)&-(T(K)($?)([)(-*%&,&3(-*%&.&C(-*%&)(3%%%%%%%%%%%%%%%%(-*%&)+910)&,+910,&.+9' +
  '10.&%+910%3)--- S))4.5&)&*b*5&%&%&.9,t&%&,+,A10%&*+)10*3)---#4).,i,4)c&8+,A08.5&2&-b*5&6&7&*&-1 U%%:3+)!' +
  ':Eg%%%%&3E0=&%+%&8$T-%&=g%%%%!P*5&)n,%&,n,%"S0;&.*5&;&.&-+,A1n,%"R0;-&C&=&;"T#G&;#GPR0C&%&=&="R&;"T!,,%-' +
  '&%&810%&)&810)&,+*10,&-+)10-3)--&C-$+)..4)i)c&2+,A0;.5&*&=b*5&6&7&.&=1 U%%:2+)!:Eg%%%%&2E03&%+%&;$T-%&3g' +
  '%%%%!P*5&,n,%$T)+,A02&C&3#G&%&)&89,&)&21n,%#GXPR0C&%&21:2&2n,%g%%/U"R!,,%+%02.5&2&8+,AI*5&%&21:-&-n,%&3"' +
  'T!,,%&2+*1023)---&%&;10%&)&;10)&,+*10,&=+)10=3)--&C-$I8,24=M&2+,A06g%%/?&2#>"U(T0T.5&*&7b*5(3%%%%%%%%%%%' +
  '%%%%%0-(3%%%%%%%%%%%%%%%%03(3%%%%%%%%%%%%%%%%0C(3%%%%%%%%%%%%%%%%0H(3%%%%%%%%%%%%%%%%0D(3%%%%%%%%%%%%%%%' +
  '%09(3%%%%%%%%%%%%%%%%0d(3%%%%%%%%%%%%%%%%0f&)&610;&,08&)02.5&2&;I*5&-&2(%*%:e(K)0-&D&e&8(%*%(B)(K)0D&3&2' +
  '&61(%*%:e(K)03&9&e&8&61(%*%(B)(K)09&C&6+)A:=&21(%*%:e(K)0C&d&e&8&=1(%*%(B)(K)0d&H&6+.h:=&21(%*%:e(K)0H&f' +
  '&e&8&=1(%*%(B)(K)0f&8+9108&2+91023)--+$(C&-&3(C%),.9dfT*286ev >w&-&3(C7;=-Y AtE3CHD D E Fy(K):-&C&H(C%),' +
  '.9dfT*286ev >w&C&H(C7;=-Y AtE3CHD D E Fy(K):3(C%),.*2869dfTev >w&-&3(C7;=-3CHDY AtE D E Fy(K)&T(B)(-*%+l' +
  'C&D&9(C%),.9dfT*286ev >w&D&9(C7;=-Y AtE3CHD D E Fy(K):-&d&f(C%),.9dfT*286ev >w&d&f(C7;=-Y AtE3CHD D E Fy' +
  '(K):3(C%),.*2869dfTev >w&-&3(C7;=-3CHDY AtE D E Fy(K)&T(B)(-*%+%08.5&8+9I*5&8+$(C1(;,%0-&8+lC1(;,%03&.&8' +
  '1(;,%0C+%02.5&2&6I*5&%&21:;&;(%*%&)&21(%*%&-([)&,&21(%*%&3(B)([)&C(B)(K)(-*%&2+91023)--&%&610%&)&610)&,&' +
  '610,&8+*1083)--&.+910.&7+*1073)---$3;,;M24&*+,A0Hg%%/?&*#>"U(T0;.5&.&fb*5&,&H1:9&H1:d&H10D(3%%%%%%%%%%%%' +
  '%%%%02(3%%%%%%%%%%%%%%%%08(3%%%%%%%%%%%%%%%%06(3%%%%%%%%%%%%%%%%07+%0*.5&*&HI*5&2&,&*1(%*%(K)02&8&*&91(%' +
  '*%(K)08&6&*&d1(%*%(K)06&7&*&D1(%*%(K)07&*+910*3)--&2&8(C%),.9dfT*286ev >w&2&8(C7;=-Y AtE3CHD D E Fy(K):2' +
  '&6&7(C%),.9dfT*286ev >w&6&7(C7;=-Y AtE3CHD D E Fy(K):8(C%),.*2869dfTev >w&2&8(C7;=-3CHDY AtE D E Fy(K)&;' +
  '(B):2&2(C%),.%),.%),.%),.0=&2&2(C*286*286*286*2860-&2&2(C7;=-7;=-7;=-7;=-03&2&2(C3CHD3CHD3CHD3CHD0C(3%%%' +
  '%%%%%%%%%%%%%02(3%%%%%%%%%%%%%%%%08(3%%%%%%%%%%%%%%%%06(3%%%%%%%%%%%%%%%%07+%0*.5&*&HI*5&2&,&*1(%*%&=([)' +
  ':2&2(B)(K)02&8&*&91(%*%&-([):8&8(B)(K)08&6&*&d1(%*%&3([):6&6(B)(K)06&7&*&D1(%*%&C([):7&7(B)(K)07&*+910*3' +
  ')--&)(3%%/?%%/?%%/?%%/?&2&8(C%),.9dfT*286ev >w&2&8(C7;=-Y AtE3CHD D E Fy(K):2&6&7(C%),.9dfT*286ev >w&6&7' +
  '(C7;=-Y AtE3CHD D E Fy(K):8(C%),.*2869dfTev >w&2&8(C7;=-3CHDY AtE D E Fy(K)&;(B)(3#8#Q O!+#8#Q O!+#8#Q O' +
  '!+#8#Q O!+(K)($;)($?):2(-*%&2&2(C%),.%),.%),.%),.08+%0*.5&*&HI*5&%&*1&,&*1(%*%&=([)&8(B)(-*%&*+910*3)--&' +
  '%&H10*&2&2(C*286*286*286*28608+%0,.5&,&HI*5&,&*1&,&91(%*%&-([)&8(B)(-*%&,+910,3)--&%&H+)A10*&2&2(C7;=-7;' +
  '=-7;=-7;=-08+%0,.5&,&HI*5&,&*1&,&d1(%*%&3([)&8(B)(-*%&,+910,3)--&%&H+.h10*&2&2(C3CHD3CHD3CHD3CHD02+%0,.5' +
  '&,&HI*5&,&*1&,&D1(%*%&C([)&2(B)(-*%&,+910,3)--&H&D10,&%&H+,A10%&)+910)&f+*10f3)---!0%&%&,+,A10,.5&%&,I*5' +
  '&%&%(%*%&)(%*%(B)(-*%&)+910)&%+910%3)---#T,)7M&,&.+,A10.+"PC(;,%08+"PC(;,*06.5&,&.I*5&,(%*%:;&8($B)&6($C' +
  '):*&*(B)02&*&2+"PC(;,7(B)+"PC(;,3(K)(B):7+"PC(;,9:=(K)0-&%&;+"PC(;, P:;&;&7&-&=([)([):7+"PC(;,e(B)+"PC(;' +
  ',Y(K)&7(B)+"PC(;, D(K)&7(B)+"PC(;,&(K)&7(B)+"PC(;,r(K)&7(B)&;(K)&-+w(#7)(B)(K)($?):7(B)(-*%&%+910%&)*5&)' +
  '&7&7+"PC(;, P&7([)(B)&*&2+"PC(;, T(B)+"PC(;, X(K)(B)(B)(K)(-*%&)+910)-&,+910,3)---">)*4&8+,A07.5&*&6b*5&' +
  '%&.&61 U%%*4&22&,&6+,A1n,%$T%-&7h10;+%08.5&8&7I*5&8&;1:=&=(%*%&)&81(%*%(K)(-*%&8+91083)--&)&710)&6+)1063' +
  ')---!C))4&8+,A08.5&*&6b*5&%&)&.&61 U%%*4&22&,&6+,A1n,%$T%-&8h1&8$T=%%&%&810%&6+)1063)---#W),24)M&*+,A:6+' +
  ')A+910;.5&8&6I*5(3%%%%%%%%%%%%%%%%0=&)02&,0*+%07.5&.&7b*5&=&*n,7g$3D#U5"T(T&2&81(%*9&*&61&81(%*9(B)&2&61' +
  '&81(%*9&*&81(%*9(B)([)(B)(K)0=&2&;102&*&;10*&7+)1073)--&%&81:*&*(%*%&=(K)(-*%&8+91083)---"K8.2M,4)i&8+,A' +
  '0C.5&2&3b*5&,&31 U%%+%!;:8*ig%%%%2&)n,%g%%>>"Wg%%>5"V-0H&%g%%/?!,,%&%g%%/?g%%%%&8E!,,*&%&H!,,7&%&.*i&.&3' +
  '+,A1n,%g%%>>"Wg%%>5"V2g%%%%-!,,3&%+910%(3%%%%%%%%%%%%%%%%(3<<<<<<<<<<<<<<<<&8E06+%08.5&8&CI*5&*&81(%*%&H' +
  '(T(B):;&;(1([):7(3%%%/%%%/%%%/%%%/(O0=&%&81&7&=(!E:7(3%%%?%%%?%%%?%%%?&7([)($@)(3$3D#U5$3D#U5$3D#U5$3D#U' +
  '5(B):-&-(B):7(3 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(B)(3 E$G!,!* E$G!,!* E$G!,!* E$G!,!*(K)&7(B)(3)C!D#E)C!D' +
  '#E)C!D#E)C!D#E(K)&7(B)(3"I"H7!0"I"H7!0"I"H7!0"I"H7!0(K)&7(B)(3#7mn#J#7mn#J#7mn#J#7mn#J(K)&7(B)&-(B)&-(K)' +
  '&=(!E&6(O(-*%&;(3%%/q%%/q%%/q%%/q(K):7&7(1([):7(3%%%/%%%/%%%/%%%/(O0;&%&C1&81&7&;(!E:7(3%%%?%%%?%%%?%%%?' +
  '&7([)($@)(3$3D#U5$3D#U5$3D#U5$3D#U5(B):7&7(B):=(3 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(B)(3 E$G!,!* E$G!,!* E' +
  '$G!,!* E$G!,!*(K)&=(B)(3)C!D#E)C!D#E)C!D#E)C!D#E(K)&=(B)(3"I"H7!0"I"H7!0"I"H7!0"I"H7!0(K)&=(B)(3#7mn#J#7' +
  'mn#J#7mn#J#7mn#J(K)&=(B)&7(B)&7(K)&;(!E&6(O(-*%&8+91083)--&%&C+)A10%&)+*10)&3+)1033)---#4d,d4=M&6+,A:f&8' +
  'h0 >&*:;&2+.1+c^+,A:910=&=&91:-&9+.A:*1:3&*10C.5&8&Tb*5&;& >&.&T1:*&2&8+,+.&7E9%0e&=& >&*&2&8+)9%:v+2A0w' +
  '+%0d.5&d&fI*5&-06&,&d10H&;:*&e+.1+c^+,A10D.5&*&DI*5&6&H&* P,%+.h1:Y(%*%(-*%&6&Y(%*9(-*9&6+&106&*+*10*3)-' +
  '-&306&,&f1&d10H&=:*&v+,A10D.5&*&DI*5&6&H&* P,%+.h1:Y(%*%(-*%&6&Y(%*9(-*9&6+&106&*+*10*3)--&C06&,&f+)A1&d' +
  '10H&=:*&v+,A10D.5&*&DI*5&6&H&* P,%+.h1:Y(%*%(-*%&6&Y(%*9(-*9&6+&106&*+*10*3)--+%0D.5&D&e!<*5&)&D+,A10*&-' +
  '&D+2A10Y+%06.5&6+&I*5&6+,A+"P31:H&6&Y1: A(%*%:t& A(%*&:E(C%),.9dfT*286ev >w: D& A(%*5: E& A(%*G: F(C%),.' +
  '9dfT*286ev >w:y(C%),.*2869dfTev >w(-*%&H& D&y(C7;=-3CHDY AtE D E Fy(-*9&H&t&E(C7;=-Y AtE3CHD D E Fy:t& E' +
  '& F(C7;=-Y AtE3CHD D E Fy:E(C%),.*2869dfTev >w(-*&&H&t&E(C7;=-3CHDY AtE D E Fy(-* X&6+91063)--&*06&w&3:H' +
  '10 A+"P3(%*%0t+R3(%*%0E+#<3(%*%0 D+>3(%*%0 E+$(3(%*%0 F+l3(%*%0y+F3(%*%0&+/C(%*%00.5&H& AI*5&6&t&H(;,%(B' +
  ')& D&H(;,7(B)(K)& F&H(;,9(B)(K)&&&H(;,Y(B)(K)&E&H(;,*(B)& E&H(;,3(B)(K)&y&H(;,e(B)(K)&0&H(;, D(B)(K)(K)(' +
  '-*%&6&9106&H+&10H3)--&*&9&vh10H(3%%/<%%/<%%/<%%/<0t&*06.5&6&HI*5&t&6(%*%($C)0t&6&91063)--(3%%%%%%%%%%%%%' +
  '%%%0E&*06.5&6&HI*5&6(%*%&t([)(3$K*#Aq$K*#Aq$K*#Aq$K*#Aq(B): D+/7(;,%(B)+/7(;,*: E(K): F& E([)0 E&E& D& E' +
  '+/7(;,7(B)([)& E+/7(;,3(B)([):E+/7(;,9(B)+/7(;,e(K)&E(B)+/7(;,Y(K)&E(B)+/7(;, D(K)&E(B)+/7(;,&(K)&E(B)+/' +
  '7(;,r(K)& F+w(#7)(B)& D+/7(;, P(g(!C: D(K)0E&6& D(-*%&6&91063)--(3%%/?%%/?%%/?%%/?&E($?)0t&*06.5&6&HI*5&' +
  '6&6(%*%&t(B)(-*%&6&91063)--&w&C:610H(3%%%%%%%%%%%%%%%%0 D(3%%%%%%%%%%%%%%%%0 E(3%%%%%%%%%%%%%%%%0 F(3%%%' +
  '%%%%%%%%%%%%%0y(3%%%%%%%%%%%%%%%%0&(3%%%%%%%%%%%%%%%%0t(3%%%%%%%%%%%%%%%%0E(3%%%%%%%%%%%%%%%%00.5&6&HI*5' +
  '& D&*(%*%::&6(;,%(B)(K)0 D& E&:&6(;,*(B)(K)0 E& F&:&6(;,7(B)(K)0 F&y&:&6(;,3(B)(K)0y&&&:&6(;,9(B)(K)0&&t' +
  '&:&6(;,e(B)(K)0t&E&:&6(;,Y(B)(K)0E&0&:&6(;, D(B)(K)00&*&910*&6+&1063)--&Y& D& E(C%),.9dfT*286ev >w::& F&' +
  'y(C%),.9dfT*286ev >w:@(C%),.*2869dfTev >w(-*%&Y&:&@(C7;=-3CHDY AtE D E Fy(-*&&Y+5Z& D& E(C7;=-Y AtE3CHD ' +
  'D E Fy: D& F&y(C7;=-Y AtE3CHD D E Fy: E(C%),.*2869dfTev >w(-*%&Y& D& E(C7;=-3CHDY AtE D E Fy(-*G&Y+91:*&' +
  '&&t(C%),.9dfT*286ev >w: D&E&0(C%),.9dfT*286ev >w: E(C%),.*2869dfTev >w(-*%&*& D& E(C7;=-3CHDY AtE D E Fy' +
  '(-*&&*+5Z&&&t(C7;=-Y AtE3CHD D E Fy:t&E&0(C7;=-Y AtE3CHD D E Fy:E(C%),.*2869dfTev >w(-*%&*&t&E(C7;=-3CHD' +
  'Y AtE D E Fy(-*G&D+*10D3)--&%&d10H&-06&;:*&e+,A10D.5&*&DI*5&H&* P,%1:Y&6(%*%(-*%&Y&6(%*9(-*9&6+&106&*+*1' +
  '0*3)--&)&2&9h10)&d+&10d3)--&,&f+.h10,&%&f10%&T+)10T3)---$Rv,w4=M&7+,A: E&6h0 A&2:;&8+.1+c^:w+,A: F10H& F' +
  '+.A:2&H& F1:-10C&2&C1:=&21:3&21:9&210Y.5&6&tb*5&;& A&*&t1:2&8&6+.9%t&H& A&2&8&6+)9%:E+2A0 >+%0 D.5& D& E' +
  'I*5&-07&.& D10f&;:2&w+,A10d.5&2&dI*5&7&f&2 P,%+.h1:D(%*%(-*%&7&D(%*9(-*9&7+&107&2+*1023)--&C07&.& E1& D1' +
  '0f&H:2&E+,A10d.5&2&dI*5&7&f&2 P,%+.h1:D(%*%(-*%&7&D(%*9(-*9&7+&107&2+*1023)--&=07&.& E+)A1& D10f&H:2&E+,' +
  'A10d.5&2&dI*5&7&f&2 P,%+.h1:D(%*%(-*%&7&D(%*9(-*9&7+&107&2+*1023)--&307&)& D10f&;:2&w+,A10d.5&2&dI*5&7&f' +
  '&2 P,%1:D(%*%(-*%&7&D(%*9(-*9&7+&107&2+*1023)--+%0y.5&8&yb*5&Y&y+,A102&y+2A:T&310f+%07.5&7+&I*5&7+,A+"P3' +
  '1:d&7&f1:D(%*%: M&D(%*&:r(C%),.9dfT*286ev >w:0&D(%*5:@&D(%*G::(C%),.9dfT*286ev >w:&(C%),.*2869dfTev >w(-' +
  '*%&d&0&&(C7;=-3CHDY AtE D E Fy(-*9&d& M&r(C7;=-Y AtE3CHD D E Fy:0&@&:(C7;=-Y AtE3CHD D E Fy:&(C%),.*2869' +
  'dfTev >w(-*&&d&0&&(C7;=-3CHDY AtE D E Fy(-* X&7+91073)--&207& >&=:D10d+"P3(%*%0 O+R3(%*%0 N+#<3(%*%0 M+>' +
  '3(%*%0r+$(3(%*%0@+l3(%*%0:+F3(%*%00+/C(%*%0&.5&D&dI*5&7& O&D(;,%(B)& M&D(;,7(B)(K)&@&D(;,9(B)(K)&0&D(;,Y' +
  '(B)(K)& N&D(;,*(B)&r&D(;,3(B)(K)&:&D(;,e(B)(K)&&&D(;, D(B)(K)(K)(-*%&7& F107&D+&10D3)--&2&E& Fh10d(3%%%%' +
  '%%%%%%%%%%%%0 Q&,&y+,A1:D0f&207.5&7&dI*5& Q&7(%*%&f(%*%(B)(K)0 Q&f& F10f&7& F1073)--&207.5&7&dI*5&7&7(%*' +
  '%& Q([)&D(%*%(3$K*#Aq$K*#Aq$K*#Aq$K*#Aq(B)(B)(-*%&D& F10D&7& F1073)--&9&T10d& >&C:D107(3%%%%%%%%%%%%%%%%' +
  '0 M(3%%%%%%%%%%%%%%%%0r(3%%%%%%%%%%%%%%%%0@(3%%%%%%%%%%%%%%%%0 P(3%%%%%%%%%%%%%%%%0 O(3%%%%%%%%%%%%%%%%0' +
  ' Q(3%%%%%%%%%%%%%%%%0 N(3%%%%%%%%%%%%%%%%0:.5&7&DJ*5& M&2(%*%:&&D(;,%(B)(K)0 M&r&&&D(;,*(B)(K)0r&@&&&D(;' +
  ',7(B)(K)0@& P&&&D(;,3(B)(K)0 P& O&&&D(;,9(B)(K)0 O& Q&&&D(;,e(B)(K)0 Q& N&&&D(;,Y(B)(K)0 N&:&&&D(;, D(B)' +
  '(K)0:&2& F102&D+&10D3)--&d& M&r(C%),.9dfT*286ev >w:0&@& P(C%),.9dfT*286ev >w:&(C%),.*2869dfTev >w(-*%&d&' +
  '0&&(C7;=-3CHDY AtE D E Fy(-*&&d+5Z& M&r(C7;=-Y AtE3CHD D E Fy:0&@& P(C7;=-Y AtE3CHD D E Fy:&(C%),.*2869d' +
  'fTev >w(-*%&d&0&&(C7;=-3CHDY AtE D E Fy(-*G&d+91:2& O& Q(C%),.9dfT*286ev >w:0& N&:(C%),.9dfT*286ev >w:&(' +
  'C%),.*2869dfTev >w(-*%&2&0&&(C7;=-3CHDY AtE D E Fy(-*&&2+5Z& O& Q(C7;=-Y AtE3CHD D E Fy:0& N&:(C7;=-Y At' +
  'E3CHD D E Fy:&(C%),.*2869dfTev >w(-*%&2&0&&(C7;=-3CHDY AtE D E Fy(-*G&y+*10y3)--&%& D10f&907&;:2&8+,A10d' +
  '.5&2&dI*5&f&2 P,%+.h1:D&7(%*%(-*%&D&7(%*9(-*9&7+&107&2+*1023)--+%0y.5&E&yb*5&%&H&y+,A1 P,%+.h1& E1& D10f' +
  '&%&H&y+)1:7&E+)Z:2&2&7bE:e+,A1 P,%+.h1& E1& D10v&Y&e& Fh10D&-02(3%%%%%%%%%%%%%%%%0 P(3%%%%%%%%%%%%%%%%0 ' +
  'O(3%%%%%%%%%%%%%%%%0 Q(3%%%%%%%%%%%%%%%%0 N&Y& F&yh1:7&8+,A10d.5&7&dI*5& P&7(;,%:&&2(%*%::(B)(K)0 P& O&&' +
  '&2(%*9:0(B)(K)0 O& Q&D(;,%:&&:(B)(K)0 Q& N&&&0(B)(K)0 N&D+*10D&2+&102&7+*1073)--&f& P(-*%&f& O(-*9&v& Q(' +
  '-*%&v& N(-*9&f& E10T&v& E10f&,&e& Fh107&302(3%%%%%%%%%%%%%%%%0 P(3%%%%%%%%%%%%%%%%0 O(3%%%%%%%%%%%%%%%%0' +
  ' Q(3%%%%%%%%%%%%%%%%0 N&,& F&yh1:D&8+,A10d.5&D&dI*5& P&D(;,%:&&2(%*%::(B)(K)0 P& O&&&2(%*9:0(B)(K)0 O& Q' +
  '&7(;,%:&&:(B)(K)0 Q& N&&&0(B)(K)0 N&7+*107&2+&102&D+*10D3)--&T& P(-*%&T& O(-*9&f& Q(-*%&f& N(-*9&y+,10y3' +
  ')--&,&8& Fh10,& D+&10 D3)--&%& E107&*&t10f& A+.h0d& E+)A02+%0D.5&8&Db*5&f U%%*5&7+%&2$T-%-&6&f10f&7&d107' +
  '&D+)10D3)--& E+.h:2&.10.&%&210%&)& E10)&t+)10t3)---$9,,248M&*+,A06.5&.&;b*5&,02&%08+%07.5&*&7b*5&8&2(%*%' +
  ':3&2&61(%*%:C(C%),.9dfT*286ev >w:H&2&6+)A1(%*%:D&2&6+.h1(%*%:=(C%),.9dfT*286ev >w:-(C%),.*2869dfTev >w(-' +
  '*%&)&81&H&-(C7;=-3CHDY AtE D E Fy(-*%&8&)+)A1&3&C(C7;=-Y AtE3CHD D E Fy:-&D&=(C7;=-Y AtE3CHD D E Fy:=(C%' +
  '),.*2869dfTev >w(-*%&8&)+.h1&-&=(C7;=-3CHDY AtE D E Fy(-*%&2+9102&8&)+,A108&7+*1073)--&,&6+,A10,&%+910%&' +
  ';+*10;3)----"T).%+/7- T!/m#D?4%5J%/ Y?|/Q#E!D$)6!0q#* S!1?#9nql$V<q$S<4?%%/?%%#:#N%+#=7-@/ Y?|/Q#E!/m#D?' +
  '%%/?$S<4?l$V<q?#9nqq#* S!1!D$)6!0%+"RC- Z&+%%&#M$@$+$*~o!KT>4%5J"8$1#9!.g"6 F!0#B!O!W!1$3$T"5qvS Y?%%/?#' +
  'Bz!Oqn!6#X?`);if(t===void 0)throw RangeError(`${e}: an engine that has, and may use, WebAssembly SIMD, g' +
  'ot none`);this.kernels=t,this.end=Math.ceil(t.START.value/64)*64}floats(e){return this.bytes(4*e)}bytes(' +
  'e){let t=this.end;this.end=Math.ceil((t+e+16)/64)*64;let{memory:n}=this.kernels,r=this.end-n.buffer.byte' +
  'Length;if(r>0)try{n.grow(Math.ceil(r/65536))}catch{throw m(this.fn,`a model that fits into 4294967296 by' +
  'tes of memory`,this.end)}return t}view(e,t){return new Float32Array(this.kernels.memory.buffer,e,t)}byte' +
  'View(e,t){return new Uint8Array(this.kernels.memory.buffer,e,t)}},An=class{shape;capacity;parameters;cou' +
  'nt;decaying;arena;p;g;m;v;mean;batch;at;columns;inputs;embedding;heads;kept;scratch;x;norm;scales;dX;set' +
  's=/* @__PURE__ */ new Map;constructor(e,t){this.shape=e,this.capacity=t;let{levels:n,width:r,depth:i,fre' +
  'quencies:a}=e,o=n.length;this.columns=o;let s=pn(e);this.parameters=s.list,this.count=s.count,this.decay' +
  'ing=s.decaying,this.at=new Map(s.list.map(e=>[e.name,4*e.start]));let c=new kn(`fit`);this.arena=c,this.' +
  'p=c.floats(s.count),this.g=c.floats(s.count),this.m=c.floats(s.count),this.v=c.floats(s.count),this.mean' +
  '=c.floats(s.count);let l={columns:o,rows:t,width:r},u=o*t,d=Math.max(...n.map(G),4);this.inputs={x:c.flo' +
  'ats(u),hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats(u)},this.x=c.floats(u*r),this.kept=Array.from({' +
  'length:i},()=>yn(c,l)),this.norm=c.floats(u*r),this.scales=c.floats(u);let f=e=>this.offset(e);this.embe' +
  'dding=new Dn(c,e,this.inputs,f,t),this.heads=new On(c,e,this.inputs,f,t),this.dX=c.floats(u*r),this.scra' +
  'tch=xn(c,l,Math.max(d,W(a))),this.batch={x:c.view(this.inputs.x,u),hidden:c.byteView(this.inputs.hidden,' +
  'u),roles:c.byteView(this.inputs.roles,u),hints:c.view(this.inputs.hints,u)};for(let e of[this.p,this.g,t' +
  'his.mean])this.sets.set(e,this.blocksAt(e))}initialise(e){for(let t of this.parameters){let n=this.arena' +
  '.view(vn(this.p,t),mn(t.shape));if(t.spread===0)n.fill(0);else{let r=an([n.length],{generator:e}).data;f' +
  'or(let e=0;e<n.length;e++)n[e]=r[e]*t.spread}}for(let e of[this.g,this.m,this.v])this.arena.view(e,this.' +
  'count).fill(0);this.arena.view(this.mean,this.count).set(this.arena.view(this.p,this.count))}output(e,t)' +
  '{let n=this.shape.levels[e]??0;return this.arena.view(this.heads.outputs[e]??0,t*G(n))}toProbabilities(e' +
  '){let t=this.shape.levels[e]??0,{kernels:n}=this.arena;n.toProbabilities(this.heads.outputs[e]??0,this.c' +
  'apacity,G(t),t)}tokens(e){return this.arena.view(this.norm,this.columns*e*this.shape.width)}attention(e,' +
  't){let{columns:n}=this,r=Math.ceil(n/4)*4,i=this.kept[e].weights,a=this.arena.view(i,t*n*r*this.shape.wi' +
  'dth/8),o=new Float32Array(a.length);for(let e=0;e<a.length;e+=n*r)for(let t=0;t<n;t++)for(let i=0;i<n;i+' +
  '+)o[e+i*r+t]=a[e+t*r+i];return o}attentionOf(e,t,n){let{columns:r}=this,i=Math.ceil(r/4)*4,a=this.kept[t' +
  '].weights,o=this.shape.width/8,s=this.arena.view(a,n*o*r*i),c=new Float32Array(n*o*i);for(let t=0;t<n*o;' +
  't++)for(let n=0;n<r;n++)c[t*i+n]=s[(t*r+n)*i+e];return c}forward(e,t){this.run(e,t,Sn)}predict(e,t){this' +
  '.run(e,t,Cn)}run(e,t,n){let{arena:r,columns:i,inputs:a,scratch:o,x:s}=this,{width:c,depth:l}=this.shape,' +
  'u=this.sets.get(e),d={columns:i,rows:t,width:c};this.embedding.forward(e,s,t);for(let e=0;e<l;e++){let t' +
  '=e<l-1?Sn:n,i=u[e];t(r,d,i,this.kept[e],o,s,a.hidden)}r.kernels.layerNorm(this.norm,this.scales,s,i*t,c)' +
  ',this.heads.forward(e,this.norm,t)}backward(e,t){let{arena:n,columns:r,inputs:i,scratch:a}=this,{kernels' +
  ':o}=n,{width:s,depth:c}=this.shape,l={columns:r,rows:e,width:s},u=r*e,d=a.narrow,f=this.heads.backward(t' +
  'his.p,this.g,this.norm,d,a.across,e,t);n.view(this.dX,u*s).fill(0),o.layerNormBack(this.dX,d,this.norm,t' +
  'his.scales,u,s);let p=this.sets.get(this.p),m=this.sets.get(this.g);for(let e=c-1;e>=0;e--){let t=this.k' +
  'ept[e],r=p[e],o=m[e];En(n,l,r,o,t,a,this.dX,i.hidden)}return this.embedding.backward(this.p,this.g,this.' +
  'dX,a.across,e),f}offset(e){let t=this.at.get(e);if(t===void 0)throw Error(`no parameter ${e}`);return t}' +
  'blocksAt(e){return Array.from({length:this.shape.depth},(t,n)=>{let r=t=>e+this.offset(`blocks.${n}.${t}' +
  '`);return{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:r(`out.weight`),outBias:r(`out.bias`),up:r(`up.w' +
  'eight`),upBias:r(`up.bias`),down:r(`down.weight`),downBias:r(`down.bias`)}})}};let jn=.9,Mn=.999;var Nn=' +
  'class{network;options;taken=0;averages=0;power1=1;power2=1;constructor(e,t){this.network=e,this.options=' +
  't}get steps(){return this.taken}step(e,t){let{network:n,options:r}=this,{kernels:i}=n.arena;n.forward(n.' +
  'p,e);let a=n.backward(e,t),o=Math.sqrt(i.sumOfSquares(n.g,n.count));if(!Number.isFinite(a)||!Number.isFi' +
  'nite(o))return n.arena.view(n.g,n.count).fill(0),NaN;let s=this.rate();this.taken++,this.power1*=jn,this' +
  '.power2*=Mn;let c=o>r.clip?r.clip/o:1;this.update(0,n.decaying,s,c,r.decay),this.update(n.decaying,n.cou' +
  'nt-n.decaying,s,c,0);let l=this.taken<=r.steps*(1-r.averaged);return this.averages=l?0:this.averages+1,i' +
  '.average(n.mean,n.p,n.count,1/Math.max(1,this.averages)),a}rate(){let{rate:e,warmUp:t,steps:n}=this.opti' +
  'ons;if(this.taken<t)return e*(this.taken+1)/t;let r=Math.min(1,(this.taken-t)/Math.max(1,n-t));return e/' +
  '2*(1+F(Math.PI*r)[1])}update(e,t,n,r,i){let{p:a,g:o,m:s,v:c,arena:l}=this.network,u=4*e,d=n/(1-this.powe' +
  'r1),f=1/Math.sqrt(1-this.power2),p=1-n*i,{kernels:m}=l;m.adamW(a+u,o+u,s+u,c+u,t,r,p,d,f,jn,Mn,1e-8)}};f' +
  'unction Pn(e){return e<=64?64:16}function Fn(e){return e<=256?Pn(e):4}var In=class{network;gaussian;valu' +
  'es;hints;cells;constructor(e,t){this.network=e,this.gaussian=t;let{slots:n}=t;this.values=new Float32Arr' +
  'ay(e.capacity*n.columns),this.hints=new Float32Array(e.capacity*n.count),this.cells={rows:e.capacity,slo' +
  'ts:n,values:this.values}}*fill(){let{network:e,values:t,hints:n}=this,{batch:r,capacity:i}=e,{slots:a}=t' +
  'his.cells,{columns:o}=a;yield*this.gaussian.predictLeaveOneOutInPieces(this.cells,n,!0);for(let e=0;e<o;' +
  'e++){let s=a.start(e),c=a.isNumber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=t[l*o+e],d=Number.isNaN(i);r.' +
  'hidden[u]=+!!d,r.x[u]=d?0:i,r.hints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yield*this.run(t,n,()=>this.net' +
  'work.forward(e,this.network.capacity))}*run(e,t,n){let{network:r,values:i}=this,{columns:a}=e.slots;for(' +
  'let o=0;o<e.rows;o+=r.capacity){let s=Math.min(r.capacity,e.rows-o);if(i.fill(NaN),i.set(e.values.subarr' +
  'ay(o*a,(o+s)*a)),yield*this.fill(),n(),t(o,s),(yield)===!0)break}}*predict(e,t,n){let r=0;return yield*t' +
  'his.run(t,(e,i)=>{for(let r=0;r<t.slots.columns;r++)this.write(t,e,i,r,n);r=e+i},()=>this.network.predic' +
  't(e,this.network.capacity)),r}write(e,t,n,r,i){let{network:a}=this,{slots:o}=e,{columns:s}=o,c=o.levels[' +
  'r]??0,l=G(c);c>0&&a.toProbabilities(r);let u=a.output(r,a.capacity);for(let d=0;d<n;d++){if(!Number.isNa' +
  'N(e.values[(t+d)*s+r]))continue;let n=(t+d)*o.count+o.start(r);if(c===0){let e=a.batch.hints[r*a.capacit' +
  'y+d];i[n]=u[d*l]+e}else for(let e=0;e<c;e++)i[n+e]=u[d*l+e]}}},Ln=class{shape;parameters;gaussian;ready;' +
  'constructor(e,t,n){this.shape=e,this.parameters=t,this.gaussian=n}get isPlain(){return!this.parameters.s' +
  'ome(e=>e!==0)}predict(e,t){H(this.predictInPieces(e,t))}*predictInPieces(e,t){if(this.isPlain)return yie' +
  'ld*this.gaussian.predictInPieces(e,t);let{network:n,runner:r}=this.prepare();yield*r.predict(n.p,e,t)}*e' +
  'ach(e,t){let{network:n,runner:r}=this.prepare();yield*r.each(n.p,e,(e,r)=>t(n,e,r))}prepare(){if(this.re' +
  'ady===void 0){let e=new An(this.shape,Fn(this.shape.levels.length));e.arena.view(e.p,e.count).set(this.p' +
  'arameters),this.ready={network:e,runner:new In(e,this.gaussian)}}return this.ready}};function Rn({slots:' +
  'e,values:t},n,r){let i=t.subarray(n*e.columns,r*e.columns);return{rows:r-n,slots:e,values:i}}function zn' +
  '(e,t,n){let r=e.slice(0,n.length*t);for(let i=0;i<n.length;i++){let a=n[i];r.set(e.subarray(a*t,(a+1)*t)' +
  ',i*t)}return r}function Bn({rows:e,slots:t,values:n}){let{columns:r}=t;return Uint8Array.from({length:e}' +
  ',(e,t)=>Number(n.subarray(t*r,(t+1)*r).every(Number.isNaN)))}function q(e,t){let n=e.values.slice();for(' +
  'let e=0;e<n.length;e++)t[e]===1&&(n[e]=NaN);return{...e,values:n}}function Vn({slots:e,values:t},n,r){re' +
  'turn Array.from({length:e.columns},(i,a)=>{let o=[];for(let i=n;i<r;i++)Number.isNaN(t[i*e.columns+a])&&' +
  'o.push(i-n);return Int32Array.from(o)})}function*Hn(e,{slots:t,values:n},r,i,a){let o=0;for(let s=r;s<i;' +
  's++){let i=(s-r)*t.count,c=e.isLong?yield*e.fillRowInPieces(n,s*t.columns,-1,a,i):e.fillRow(n,s*t.column' +
  's,-1,a,i);o+=e.costOf(c),o>1e6&&(o=0,yield)}}function Un({feature:e,threshold:t,next:n},r,i,a,o,s,c){let' +
  ' l=a.length-1,u=(e,n,r)=>Number(i[e+n*s]>t[r]);for(let t=0;t<=l;t+=4){let i=a[t]*o,s=a[Math.min(t+1,l)]*' +
  'o,d=a[Math.min(t+2,l)]*o,f=a[Math.min(t+3,l)]*o,[p,m,h,g]=[r,r,r,r],_=e[r],[v,y,b]=[_,_,_];for(;(_&v&y&b' +
  ')!==-1;)_>=0&&(p=n[p]+u(i,_,p),_=e[p]),v>=0&&(m=n[m]+u(s,v,m),v=e[m]),y>=0&&(h=n[h]+u(d,y,h),y=e[h]),b>=' +
  '0&&(g=n[g]+u(f,b,g),b=e[g]);c[t]=n[p],t+1<=l&&(c[t+1]=n[m]),t+2<=l&&(c[t+2]=n[h]),t+3<=l&&(c[t+3]=n[g])}' +
  '}let Wn=1024,Gn=[0,1,2,1,2];var Kn=class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=e,this.' +
  'nodes=t,this.roots=n}predict(e,t){H(this.predictInPieces(e,t))}*predictInPieces(e,t){let{rows:n,slots:r}' +
  '=e,i=new Float32Array(Math.min(Wn,n)*r.count);for(let a=0;a<n;a+=Wn){let o=Math.min(n,a+Wn);yield*Hn(thi' +
  's.gaussian,e,a,o,i);let s=Vn(e,a,o),c=new Float32Array((o-a)*r.count);for(let[t,n]of Gn.entries())if(yie' +
  'ld*this.fillOnce(e,n,s,i),!(t<Gn.length-4))for(let e=0;e<c.length;e++)c[e]=c[e]+i[e]/4;for(let[e,n]of s.' +
  'entries()){let i=r.width(e);for(let o of n){let n=o*r.count+r.start(e);t.set(c.subarray(n,n+i),a*r.count' +
  '+n)}}}}*fillOnce({slots:e},t,n,r){let{nodes:i,roots:a}=this,o=a.length/e.columns/3,s=0;for(let[c,l]of n.' +
  'entries()){let n=(t*e.columns+c)*o,u=qn(a,n,o);if(u===0||l.length===0)continue;let f=e.width(c),p=new Fl' +
  'oat32Array(l.length*f),m=new Int32Array(l.length);for(let t=n;t<n+u;t++){Un(i,a[t],r,l,e.count,1,m);for(' +
  'let e=0;e<l.length;e++){let t=m[e];for(let n=0;n<f;n++){let r=e*f+n;p[r]=p[r]+i.values[t+n]}}s+=l.length' +
  '*(10+f),s>1e6&&(s=0,yield)}for(let[t,n]of l.entries()){let i=n*e.count+e.start(c);r.set(p.subarray(t*f,(' +
  't+1)*f),i),e.isNumber(c)||d(r,i,i+f)}}}get isPlain(){return!this.roots.some(e=>e>=0)}twin(t){return new ' +
  'e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,' +
  '...n},r){return new e(r,n,t)}};function qn(e,t,n){let r=0;for(;r<n&&e[t+r]>=0;)r++;return r}let Jn=1024;' +
  'var Yn=class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predict' +
  '(e,t){H(this.predictInPieces(e,t))}*predictInPieces(e,t){let n=0,{rows:r,slots:i}=e,{count:a}=i,o=new Fl' +
  'oat32Array(Math.min(Jn,r)*a),s=new Float64Array(Math.min(Jn,r)*Xn(i));for(let c=0;c<r;c+=Jn){let l=Math.' +
  'min(r,c+Jn);yield*Hn(this.gaussian,e,c,l,o);let u=Vn(e,c,l);for(let[e,r]of u.entries()){let u=i.start(e)' +
  ',f=i.width(e),p=this.addUp(e,i,r,o,s);r.forEach((n,r)=>{let l=(c+n)*a+u;for(let e=0;e<f;e++){let i=o[n*a' +
  '+u+e],c=p>0?s[r*f+e]/p:0;t[l+e]=i+c}i.isNumber(e)||d(t,l,l+f)}),n+=l-c+r.length*p*(10+f),n>1e6&&(n=0,yie' +
  'ld)}}}get isPlain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n,r,i){let{roots:a,nodes:o}=this,{values:s' +
  '}=o,c=a.length/t.columns,l=t.width(e);i.fill(0,0,n.length*l);let u=new Int32Array(n.length),d=0;for(;d<c' +
  ';d++){let f=a[e*c+d];if(f<0)break;Un(o,f,r,n,t.count,1,u);for(let e=0;e<n.length;e++){let t=u[e];for(let' +
  ' n=0;n<l;n++){let r=e*l+n;i[r]=i[r]+s[t+n]}}}return d}twin(t){return new e(t,this.nodes,this.roots)}toAr' +
  'rays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},r){return new e(r,n,t)}};' +
  'function Xn(e){return e.levels.reduce((e,t)=>Math.max(e,t),1)}let Zn=1e-13,Qn=1e-150,$n=1e150;function J' +
  '(e,t,n=t){if(t>16)return H(er(e,t,n));let r=1,i=0;for(let a=0;a<t;a++){let o=a*n,s=e[o+a],c=s;for(let t=' +
  '0;t<a;t++)c-=e[o+t]**2;c>Zn*s||(c=Math.max(Zn*s,1e-300));let l=Math.sqrt(c);e[o+a]=l,r*=c,(r<Qn||r>$n)&&' +
  '(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let t=r*n,i=e[t+a];for(let n=0;n<a;n++)i-=e[t+n]*e[o+n];e[t+' +
  'a]=i/l}}return i+Math.log(r)}function*er(e,t,n=t){let r=1,i=0,a=0;for(let o=0;o<t;o++){let s=o-o%4,c=s+4' +
  '<=t;c&&o===s&&nr(e,o,n),r*=tr(e,o,c?s:0,n),(r<Qn||r>$n)&&(i+=Math.log(r),r=1),a+=o*o/2,a>1e6&&(a=0,yield' +
  ')}return i+Math.log(r)}function tr(e,t,n,r){let i=t*r;for(let a=n;a<t;a++){let t=a*r,n=e[i+a];for(let r=' +
  '0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i+t],o=a;for(let n=0;n<t;n++)o-=e[i+n]**2;return o>Zn' +
  '*a||(o=Math.max(Zn*a,1e-300)),e[i+t]=Math.sqrt(o),o}function nr(e,t,n){let r=t*n,i=r+n,a=i+n,o=a+n;for(l' +
  'et s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d=e[o+s];for(let n=0;n<s;n++){let s=e[t+n];c-=e[r+n' +
  ']*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e[r+s]=c/f,e[i+s]=l/f,e[a+s]=u/f,e[o+s]=d/f}}functi' +
  'on Y(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a];for(let o=0;o<a;o++)t-=e[a*n+o]*r[i+o];r[i+a]=t/e[a*' +
  'n+a]}}function X(e,t,n,r,i=0){for(let a=t-1;a>=0;a--){let o=r[i+a];for(let s=a+1;s<t;s++)o-=e[s*n+a]*r[i' +
  '+s];r[i+a]=o/e[a*n+a]}}function rr(e,t,n,r){if(t>16)H(ir(e,t,n,r));else{r.fill(0,0,t*t);for(let i=0;i<t;' +
  'i++){let a=i*t;r[a+i]=1/e[i*n+i];for(let o=i+1;o<t;o++){let t=0;for(let s=i;s<o;s++)t-=e[o*n+s]*r[a+s];r' +
  '[a+o]=t/e[o*n+o]}}for(let e=0;e<t;e++)for(let n=e;n<t;n++){let i=0;for(let a=n;a<t;a++)i+=r[e*t+a]*r[n*t' +
  '+a];r[e*t+n]=i}ar(r,t)}}function*ir(e,t,n,r){r.fill(0,0,t*t);let i=0;for(let a=0;a<t;a+=4)or(e,t,n,r,a,M' +
  'ath.min(t,a+4)),i+=2*(t-a)**2,i>1e6&&(i=0,yield);for(let e=0;e<t;e++)cr(r,t,e),i+=(t-e)**2/2,i>1e6&&(i=0' +
  ',yield);ar(r,t)}function ar(e,t){for(let n=0;n<t;n++)for(let r=0;r<n;r++)e[n*t+r]=e[r*t+n]}function or(e' +
  ',t,n,r,i,a){for(let o=i;o<a;o++){let i=o*t;r[i+o]=1/e[o*n+o];for(let t=o+1;t<a;t++)r[i+t]=sr(e,t*n,r,i,o' +
  ',t)/e[t*n+t]}if(a-i<4)return;let o=i*t,s=o+t,c=s+t,l=c+t,u=a-1;for(let d=a;d<t;d++){let t=d*n,a=sr(e,t,r' +
  ',o,i,u),f=sr(e,t,r,s,i+1,u),p=sr(e,t,r,c,i+2,u),m=0;for(let n=u;n<d;n++){let i=e[t+n];a-=i*r[o+n],f-=i*r' +
  '[s+n],p-=i*r[c+n],m-=i*r[l+n]}let h=e[t+d];r[o+d]=a/h,r[s+d]=f/h,r[c+d]=p/h,r[l+d]=m/h}}function sr(e,t,' +
  'n,r,i,a){let o=0;for(let s=i;s<a;s++)o-=e[t+s]*n[r+s];return o}function cr(e,t,n){let r=n*t,i=n;for(;i+4' +
  '<=t;i+=4){let n=i*t,a=n+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;for(let t=i;t<i+3;t++){let s=e[r+t];c+=s*e[n+t],t>' +
  'i&&(l+=s*e[a+t]),t>i+1&&(u+=s*e[o+t])}for(let f=i+3;f<t;f++){let t=e[r+f];c+=t*e[n+f],l+=t*e[a+f],u+=t*e' +
  '[o+f],d+=t*e[s+f]}e[r+i]=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3]=d}for(;i<t;i++){let n=0;for(let a=i;a<t;a++)n+' +
  '=e[r+a]*e[i*t+a];e[r+i]=n}}function lr(e){let t=e.reduce((e,t)=>e+Number(t>16),0),n=Math.max(6,Math.min(' +
  '48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.min(n,e-1):0)}function ur({levels:e}){let t=' +
  'lr(e);return e.reduce((e,n,r)=>e+(t[r]||Math.max(1,n)),0)}function dr(e){return lr(e).reduce((t,n,r)=>t+' +
  'n*e[r],0)}function fr(e,t){let{slots:n}=e,r=lr(n.levels),i=new Float64Array(dr(n.levels)),a=0;for(let o=' +
  '0;o<n.columns;o++){let s=r[o];if(s===0)continue;let c=n.width(o),l=t.centre.subarray(n.start(o),n.end(o)' +
  '),u=hr(mr(pr(e,t,o),c,n.count),l,s);for(let e=0;e<c;e++){let t=Math.sqrt(l[e]);if(t!==0)for(let n=0;n<s;' +
  'n++)i[a+e*s+n]=u[n*c+e]/t}a+=c*s}return i}function pr({rows:e,slots:t,values:n},r,i){let a=t.width(i),{c' +
  'olumns:o,count:s}=t,c=new Float64Array(a*s),l=new Float64Array(a*o),u=new Float64Array(a);for(let r=0;r<' +
  'e;r++){let e=n[r*o+i];if(!Number.isNaN(e)){u[e]=u[e]+1;for(let a=0;a<o;a++){let u=n[r*o+a];if(a===i||Num' +
  'ber.isNaN(u))continue;l[e*o+a]=l[e*o+a]+1;let d=t.isNumber(a),f=e*s+t.start(a)+(d?0:u);c[f]=c[f]+(d?u:1)' +
  '}}}for(let e=0;e<a;e++){let n=Math.sqrt(u[e]);for(let i=0;i<o;i++){let a=l[e*o+i];for(let o=t.start(i);o' +
  '<t.end(i);o++){let t=r.scale[o],i=c[e*s+o]-a*r.centre[o];c[e*s+o]=a>0&&t>0?i/t/n:0}}}return c}function m' +
  'r(e,t,n){let r=new Float64Array(t*t);for(let i=0;i<t;i++)for(let a=0;a<=i;a++){let o=0;for(let t=0;t<n;t' +
  '++)o+=e[i*n+t]*e[a*n+t];r[i*t+a]=o,r[a*t+i]=o}return r}function hr(e,t,n){let r=t.length,i=t.map(Math.sq' +
  'rt),a=new L().manualSeed(0),o=new Float64Array(n*r);for(let e=0;e<o.length;e++)o[e]=a.uniform32()-.5;let' +
  ' s=new Float64Array(r);for(let t=0;t<=12;t++)for(let a=0;a<n;a++){let n=o.subarray(a*r,(a+1)*r);if(t>0){' +
  'for(let t=0;t<r;t++)s[t]=vr(e.subarray(t*r,(t+1)*r),n);n.set(s)}gr(n,i,o,a)}return o}function gr(e,t,n,r' +
  '){let i=e.length;for(let n=0;n<i;n++)t[n]===0&&(e[n]=0);let a=Math.sqrt(vr(e,e));for(let a=0;a<2;a++){_r' +
  '(e,t);for(let t=0;t<r;t++)_r(e,n.subarray(t*i,(t+1)*i))}let o=Math.sqrt(vr(e,e)),s=o>1e-9*a&&o>1e-150?1/' +
  'o:0;for(let t=0;t<i;t++)e[t]=e[t]*s}function _r(e,t){let n=vr(e,t);for(let r=0;r<e.length;r++)e[r]=e[r]-' +
  'n*t[r]}function vr(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function yr({rows:e,slo' +
  'ts:t,values:n}){let{columns:r}=t,i=new Float64Array(t.count),a=new Float64Array(t.count);for(let o=0;o<r' +
  ';o++){let s=t.start(o),c=!t.isNumber(o),l=0,u=0;for(let t=0;t<e;t++){let e=n[t*r+o];Number.isNaN(e)||(l+' +
  '+,c?i[s+e]=i[s+e]+1:u+=e)}if(l===0)continue;if(c){for(let e=s;e<t.end(o);e++){let t=i[e]/l;i[e]=t,a[e]=M' +
  'ath.sqrt(t*(1-t))}continue}let d=u/l,f=0;for(let t=0;t<e;t++){let e=n[t*r+o];Number.isNaN(e)||(f+=(e-d)*' +
  '*2)}let p=Math.sqrt(f/l);i[s]=d,a[s]=p>1e-6*Math.max(1,Math.abs(d))?p:0}return{centre:i,scale:a,codes:/*' +
  ' @__PURE__ */ new Float64Array}}function Z(e,{scale:t,codes:n},r=n.length>0){let{levels:i,columns:a,coun' +
  't:o}=e,s=r?lr(i):new Int32Array(a),c=new Int32Array(o).fill(-1),l=new Int32Array(a).fill(-1),u=new Int32' +
  'Array(a),d=0,f=0;for(let n=0;n<a;n++){let r=s[n];if(r>0)l[n]=d,u[n]=f,d+=r,f+=r*e.width(n);else for(let ' +
  'r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d++)}return{count:d,slot:c,first:l,codes:s,start:u}}function b' +
  'r(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[n];return o>0?Array.from({length:o},(e,t)=>i[n]+t):[...r.suba' +
  'rray(e.start(n),e.end(n))].filter(e=>e>=0)}function xr(e,t,{mean:n,precision:r},i){let{centre:a,scale:o,' +
  'codes:s}=t,c=Z(e,t),l=n.length,u=new Float64Array(e.count),d=e.start(i),f=c.slot[d];if(f<0)return{interc' +
  'ept:a[d],weights:u};let p=o[d],m=e=>-p*r[f*l+e]/r[f*l+f],h=a[d]+p*n[f];for(let t=0;t<e.columns;t++){if(t' +
  '===i)continue;for(let r=e.start(t);r<e.end(t);r++){let e=c.slot[r];if(e<0)continue;let t=m(e)/o[r];u[r]=' +
  't,h-=t*a[r]+m(e)*n[e]}let r=c.codes[t];for(let i=0;i<r;i++){let a=c.first[t]+i;h-=m(a)*n[a];for(let n=0;' +
  'n<e.width(t);n++){let o=e.start(t)+n,l=s[c.start[t]+n*r+i];u[o]=u[o]+m(a)*l}}}return{intercept:h,weights' +
  ':u}}var Sr=class{precision;d;block=/* @__PURE__ */ new Float64Array;one=/* @__PURE__ */ new Float64Array' +
  '(1);sums=/* @__PURE__ */ new Float64Array(4);constructor(e,t){this.precision=e,this.d=t}solve(e,t,n,r,i,' +
  'a){let{precision:o,d:s}=this,c=e.length,l=c*n;this.block.length<l+c*c&&(this.block=new Float64Array(l+c*' +
  'c));let{block:u}=this;for(let d=0;d<c;d++){let f=e[d],p=d*n;for(let e=0;e<n;e++)u[p+e]=o[f*s+t[e]];Y(r,n' +
  ',n,u,p);let m=0;for(let e=0;e<s;e++)m+=o[f*s+e]*i[e];a[d]=m;for(let t=0;t<=d;t++){let r=o[f*s+e[t]];for(' +
  'let e=0;e<n;e++)r-=u[p+e]*u[t*n+e];u[l+d*c+t]=r}}if(c===1){let{one:e}=this;e[0]=u[l],J(e,1),a[0]=a[0]/e[' +
  '0]/e[0];return}let d=u.subarray(l,l+c*c);J(d,c),Y(d,c,c,a),X(d,c,c,a)}solveFour(e,t,n,r,i,a){let{one:o,s' +
  'ums:s}=this;this.block.length<4*n&&(this.block=new Float64Array(4*n)),this.multiplyFour(e,i,s),this.take' +
  'Four(e,t,n),Cr(r,n,this.block);for(let t=0;t<4;t++){let r=e[t],i=this.precision[r*this.d+r];for(let e=t;' +
  'e<4*n;e+=4)i-=this.block[e]*this.block[e];o[0]=i,J(o,1),a[t]=s[t]/o[0]/o[0]}}moveMissing(e,t,n,r,i,a){le' +
  't{precision:o,d:s}=this;a.fill(0,0,n);for(let[r,c]of e.entries())for(let e=0;e<n;e++){let n=o[c*s+t[e]];' +
  'a[e]=a[e]+n*i[r]}Y(r,n,n,a),X(r,n,n,a)}multiplyFour(e,t,n){let{precision:r,d:i}=this,a=e[0]*i,o=e[1]*i,s' +
  '=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;for(let e=0;e<i;e++){let n=t[e];l+=r[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=' +
  'r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3]=f}takeFour(e,t,n){let{precision:r,d:i,block:a}=this;for(let o=0;o<4;o' +
  '++){let s=e[o]*i;for(let e=0;e<n;e++)a[e*4+o]=r[s+t[e]]}}};function Cr(e,t,n){for(let r=0;r<t;r++){let i' +
  '=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n[i+3];for(let i=0,l=0;i<r;i++,l+=4){let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1' +
  '],s-=u*n[l+2],c-=u*n[l+3]}let l=e[r*t+r];n[i]=a/l,n[i+1]=o/l,n[i+2]=s/l,n[i+3]=c/l}}var wr=class{slots;s' +
  'caling;normal;dimensions;constructor(e,t,n,r){this.slots=e,this.scaling=t,this.normal=n,this.dimensions=' +
  'r}look(e,t,n,r,i){let{first:a,codes:o,start:s}=this.dimensions,c=o[e],l=a[e],u=!Number.isNaN(t),d=s[e]+(' +
  'u?t*c:0);for(let e=0;e<c;e++){let t=this.scaling.codes[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[i+e]=l+e}' +
  'return u?i:i+c}expect(e,t,n,r,i){let{slots:a,scaling:o,normal:s}=this,{first:c,codes:l,start:u}=this.dim' +
  'ensions,d=l[e],f=c[e],p=a.start(e);for(let c=0;c<a.width(e);c++){let a=u[e]+c*d,l=1;for(let e=0;e<d;e++)' +
  '{let n=t[f+e]-(i===void 0?0:i[e]);l+=o.codes[a+e]*(s.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}},Tr=class{slo' +
  'ts;scaling;normal;dimensions;coded;d;missing;deviation;solved;again;factor=/* @__PURE__ */ new Float64Ar' +
  'ray;left;row;waiting={slots:/* @__PURE__ */ new Int32Array(4),dims:/* @__PURE__ */ new Int32Array(4),cou' +
  'nt:0};constructor(e,t,n){this.slots=e,this.scaling=t,this.normal=n,this.dimensions=Z(e,t),this.coded=new' +
  ' wr(e,t,n,this.dimensions);let r=n.mean.length;this.d=r,this.missing=new Int32Array(r),this.deviation=ne' +
  'w Float64Array(r),this.solved=new Float64Array(r),this.again=new Float64Array(2*r),this.left=new Sr(n.pr' +
  'ecision,r),this.row=new Float64Array(e.count)}leaveOutSome(e,t,n,r,i,a,o,s){let{slots:c,row:l}=this;for(' +
  'let o=e;o<t;o++)Number.isNaN(n[r+o])||(c.isNumber(o)?this.leaveOutNumber(o,i):a||this.leaveOut(o,i));thi' +
  's.leaveOutWaiting(i);for(let n=e;n<t;n++){if(a&&!c.isNumber(n))continue;let e=c.end(n);for(let t=c.start' +
  '(n);t<e;t++)o[s+t]=l[t]}}get isLong(){return this.d>200}costOf(e){return e*(e*(e/6+1)+this.d)+this.d}fil' +
  'lRow(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(a),J(this.factor,a),this.condition(a),t' +
  'his.expect(e,t,n,r,i),a}*fillRowInPieces(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(a),' +
  'yield*er(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}fillAgainWithout(e,t,n,r,i,a){let{slo' +
  'ts:o,deviation:s,missing:c,factor:l,solved:u,again:d}=this;a.set(r);for(let e=o.start(n);e<o.end(n);e++)' +
  'a[e]=this.scaling.centre[e];let f=br(o,this.dimensions,n);this.left.solve(f,c,i,l,s,u),this.left.moveMis' +
  'sing(f,c,i,l,u,d),d.set(s,i);for(let[e,t]of f.entries())s[t]=s[t]-u[e];for(let e=0;e<i;e++){let t=c[e];s' +
  '[t]=s[t]+d[e]}this.expect(e,t,n,a,0),s.set(d.subarray(i,i+this.d))}look(e,t,n,r,i){let{deviation:a,missi' +
  'ng:o,slots:s}=this,{centre:c,scale:l}=this.scaling,{mean:u}=this.normal,{slot:d,codes:f}=this.dimensions' +
  ',p=0;for(let m=0;m<s.columns;m++){let h=s.start(m),g=s.end(m),_=m===n?NaN:e[t+m],v=!Number.isNaN(_);for(' +
  'let e=h;e<g;e++){let t=d[e],n=s.read(m,_,e-h);v&&(r[i+e]=n),t<0?v||(r[i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[' +
  't]:o[p++]=t}f[m]>0&&(p=this.coded.look(m,_,a,o,p))}return p}expect(e,t,n,r,i){let{slots:a,deviation:o}=t' +
  'his,s=this.dimensions.slot;for(let c=0;c<a.columns;c++){if(c!==n&&!Number.isNaN(e[t+c]))continue;let l=a' +
  '.start(c),u=a.end(c);for(let e=l;e<u;e++){let t=s[e];t>=0&&(r[i+e]=this.expected(e,t,o[t]))}this.dimensi' +
  'ons.codes[c]>0&&this.coded.expect(c,o,r,i+l),a.isNumber(c)||d(r,i+l,i+u)}}prepare(e){this.factor.length<' +
  'e*e&&(this.factor=new Float64Array(e*e));let{d:t,deviation:n,missing:r,factor:i,solved:a}=this,{precisio' +
  'n:o}=this.normal;for(let t=0;t<e;t++)n[r[t]]=0;for(let s=0;s<e;s++){let c=r[s]*t,l=0;for(let e=0;e<t;e++' +
  ')l+=o[c+e]*n[e];a[s]=-l;for(let t=0;t<=s;t++)i[s*e+t]=o[c+r[t]]}}condition(e){let{deviation:t,missing:n,' +
  'factor:r,solved:i}=this;Y(r,e,e,i),X(r,e,e,i);for(let r=0;r<e;r++)t[n[r]]=i[r]}leaveOutNumber(e,t){let{s' +
  'lots:n,waiting:r,row:i}=this,a=n.start(e),o=this.dimensions.slot[a];o<0?i[a]=this.scaling.centre[a]:(r.s' +
  'lots[r.count]=a,r.dims[r.count]=o,r.count++,r.count===4&&this.leaveOutWaiting(t))}leaveOutWaiting(e){let' +
  '{waiting:t,deviation:n,missing:r,factor:i,solved:a,row:o}=this;if(t.count===0)return;let s=t.count-1;t.d' +
  'ims.fill(t.dims[s],t.count),this.left.solveFour(t.dims,r,e,i,n,a);for(let e=0;e<=s;e++){let r=t.slots[e]' +
  ',i=t.dims[e];o[r]=this.expected(r,i,n[i]-a[e])}t.count=0}leaveOut(e,t){let{deviation:n,missing:r,factor:' +
  'i,solved:a,slots:o,row:s}=this,c=this.dimensions.slot,l=o.start(e),u=o.end(e),f=br(o,this.dimensions,e);' +
  'for(let e=l;e<u;e++)s[e]=this.scaling.centre[e];this.left.solve(f,r,t,i,n,a);let p=0;for(let e=l;e<u;e++' +
  '){let t=c[e];t<0||(s[e]=this.expected(e,t,n[t]-a[p++]))}this.dimensions.codes[e]>0&&this.coded.expect(e,' +
  'n,s,l,a),o.isNumber(e)||d(s,l,u)}expected(e,t,n){let{centre:r,scale:i}=this.scaling;return r[e]+i[e]*(th' +
  'is.normal.mean[t]+n)}},Er=class e extends Tr{sizes=new Float64Array(this.d);predict(e,t){H(this.predictI' +
  'nPieces(e,t))}*predictInPieces(e,t){let{slots:n,row:r}=this,{rows:i,values:a}=e,o=0;for(let e=0;e<i;e++)' +
  '{let i=e*n.columns,s=this.isLong?yield*this.fillRowInPieces(a,i,-1,r):this.fillRow(a,i,-1,r);u(n,a,i,r,t' +
  ',e*n.count),o+=this.costOf(s),o>1e6&&(o=0,yield)}}predictLeaveOneOut(e,t,n=!1){H(this.predictLeaveOneOut' +
  'InPieces(e,t,n))}*predictLeaveOneOutInPieces(e,t,n=!1){let{slots:r,d:i,row:a}=this,{rows:o,values:s}=e;i' +
  'f(n&&!r.levels.includes(0))return;let c=0;for(let e=0;e<o;e++){let o=e*r.columns,l=this.isLong?yield*thi' +
  's.fillRowInPieces(s,o,-1,a):this.fillRow(s,o,-1,a);c+=this.costOf(l);for(let a=0,u=this.isLong?4:r.colum' +
  'ns;a<r.columns;a+=u)this.leaveOutSome(a,Math.min(r.columns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2+i),c>1e' +
  '6&&(c=0,yield)}}*writeSpreads(e,t){let{missing:n,factor:r,scaling:i,solved:a}=this,{slot:o}=this.dimensi' +
  'ons,s=this.sizes;s.fill(0);let c=0;for(let t=0;t<e;t++){let i=0;for(let n=t;n<e;n++){let o=+(n===t);for(' +
  'let i=t;i<n;i++)o-=r[n*e+i]*a[i];let s=o/r[n*e+n];a[n]=s,i+=s*s}s[n[t]]=Math.sqrt(i),c+=(e-t)**2/2,c>1e6' +
  '&&(c=0,yield)}for(let e=0;e<t.length;e++){let n=o[e];t[e]=n<0?0:i.scale[e]*s[n]}}drawRow(e,t,n,r,i){let ' +
  'a=this.look(e,t,-1,n,r);this.prepare(a),J(this.factor,a),this.condition(a);let{deviation:o,missing:s,fac' +
  'tor:c,solved:l}=this;for(let e=0;e<a;e++)l[e]=i();X(c,a,a,l);for(let e=0;e<a;e++){let t=s[e];o[t]=o[t]+l' +
  '[e]}this.expect(e,t,-1,n,r)}givenAll(e){return xr(this.slots,this.scaling,this.normal,e)}twin(){return n' +
  'ew e(this.slots,this.scaling,this.normal)}toArrays(){return{levels:Int32Array.from(this.slots.levels),..' +
  '.this.scaling,...this.normal}}static fromArrays({levels:t,centre:n,scale:r,codes:i,mean:a,precision:o}){' +
  'return new e(new l([...t]),{centre:n,scale:r,codes:i},{mean:a,precision:o})}};function Dr({gaussian:e,at' +
  'tention:t,forest:n,chain:r}){return{...kr(`gaussian`,e.toArrays()),"attention.parameters":t.parameters,.' +
  '..kr(`forest`,n.toArrays()),...kr(`chain`,r.toArrays())}}function Or(e,t){let n=Er.fromArrays(Ar(e,`gaus' +
  'sian`)),r=e[`attention.parameters`];return{gaussian:n,attention:new Ln(t,r,n),forest:Yn.fromArrays(Ar(e,' +
  '`forest`),n),chain:Kn.fromArrays(Ar(e,`chain`),n)}}function kr(e,t){let n=Object.entries(t);return Objec' +
  't.fromEntries(n.map(([t,n])=>[`${e}.${t}`,n]))}function Ar(e,t){let n=Object.keys(e).filter(e=>e.startsW' +
  'ith(`${t}.`));return Object.fromEntries(n.map(n=>[n.slice(t.length+1),e[n]]))}function jr(e,t,n){if(e<=t' +
  ')return Int32Array.from({length:e},(e,t)=>t);let r=new Int32Array(t),i=0;for(let a=0;a<e&&i<t;a++)n.unif' +
  'orm32()*(e-a)<t-i&&(r[i++]=a);return r.subarray(0,i)}function Mr(e,t,n){let{rows:r,slots:i,values:a}=e;i' +
  'f(r<=t)return e;let o=jr(r,t,n);return{rows:o.length,slots:i,values:zn(a,i.columns,o)}}function Nr(e,t,n' +
  ',r){let i=0,a=0;for(let o=0;o<e.slots.columns;o++){let{error:s,typicalError:c}=Pr(e,t,n,r,o);i+=s,a+=c}r' +
  'eturn i/a}function Pr({slots:e,rows:t,values:n},r,i,a,o){let s=e.start(o),c=e.width(o),l=0,u=0;for(let d' +
  '=0;d<t;d++){let t=d*e.columns+o,f=n[t];if(!(r[t]!==1||Number.isNaN(f)))for(let t=s;t<s+c;t++){let n=e.re' +
  'ad(o,f,t-s);l+=(n-i[d*e.count+t])**2,u+=(n-a[t])**2}}let d=Fr(e.isNumber(o),a.subarray(s,s+c));return{er' +
  'ror:l/d,typicalError:u/d}}function Fr(e,t){return e?1:1-t.reduce((e,t)=>e+t*t,0)}function*Ir(e,t,n,r,i,a' +
  '){let o=new zr(e,t,n,r,i.open(`look`)),s=q(e,t);for(let e=0;;e++){let t=a.rate/3**e,r=yield*Lr(s,o,n,i.o' +
  'pen(`attention`,e),{...a,rate:t});if(r!==void 0)return{...r,restarts:e};if(e===3)throw RangeError(`fit: ' +
  'a loss that is finite, got none at learning rates down to ${t}`)}}function*Lr(e,t,n,r,i){let{steps:a,dec' +
  'ay:o,from:s}=i,{levels:c,columns:l}=e.slots,u={...i.shape,levels:c},d=new An(u,a===0?1:Pn(l));d.initiali' +
  'se(r),s!==void 0&&d.arena.view(d.p,d.count).set(s);let f=Math.max(10,Math.round(a/20)),{rate:p,averaged:' +
  'm}=s===void 0?{rate:i.rate,averaged:.3}:{rate:.3*i.rate,averaged:.5},h=new Nn(d,{rate:p,warmUp:f,steps:a' +
  ',decay:o,clip:1,averaged:m}),g=new Rr(e,d,n,r,i),_=[],v={error:1/0,parameters:/* @__PURE__ */ new Float3' +
  '2Array,at:0},y=0,b=0;for(let e=1;e<=a;e++){let n=yield*e===1?dn(g.next()):g.next();if(n===void 0)break;l' +
  'et r=h.step(d.capacity,{hidden:1/Math.max(1,n.hidden),shown:i.shown/Math.max(1,n.shown)});if(Number.isNa' +
  'N(r))return;y+=r,b++;let o=e%i.every===0||e===a,s=o?!1:yield;if(!o&&s!==!0)continue;let c=yield*fn(300,t' +
  '.error(d)),l={step:e,steps:a,loss:y/b,heldBack:c};if(_.push(l),(c<v.error||Number.isNaN(v.error)||_.leng' +
  'th===1)&&(v={error:c,parameters:d.arena.view(d.mean,d.count).slice(),at:_.length}),s=(yield l)===!0||s,s' +
  '===!0||_.length-v.at>=i.patience)break;y=0,b=0}return{predictor:new Ln(u,_.length>0?v.parameters:s??new ' +
  'Float32Array(d.count),n),history:_}}var Rr=class{cells;network;generator;options;runner;truth;order=[];a' +
  't=0;constructor(e,t,n,r,i){this.cells=e,this.network=t,this.generator=r,this.options=i,this.runner=new I' +
  'n(t,n),this.truth=new Float32Array(this.runner.values.length)}*next(){let{network:e,generator:t,runner:n' +
  ',truth:r}=this,{capacity:i,batch:a}=e,[o,s]=this.options.hide,{columns:c}=this.cells.slots,l=0,u=0;for(l' +
  'et e=0;e<i;e++){let d=this.nextRow()*c,f=o+(s-o)*t.uniform32();for(let r=0;r<c;r++){let o=this.cells.val' +
  'ues[d+r],s=r*i+e,p=!Number.isNaN(o),m=p&&t.uniform32()<f;n.values[e*c+r]=m?NaN:o,a.roles[s]=p?m?2:1:0,m?' +
  'l++:p&&u++}r.set(this.cells.values.subarray(d,d+c),e*c)}yield*n.fill();for(let e=0;e<i;e++)for(let t=0;t' +
  '<c;t++){let n=r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:n}return{hidden:l,shown:u}}nextRow(){return this.at>' +
  '=this.order.length&&(this.order=sn(this.cells.rows,{generator:this.generator}).data,this.at=0),Number(th' +
  'is.order[this.at++])}},zr=class{gaussian;typical;rows;heldBack;out;constructor(e,t,n,r,i){this.gaussian=' +
  'n,this.typical=r;let{slots:a,values:o}=e,{columns:s}=a,c=[];for(let n=0;n<e.rows;n++)t.subarray(n*s,(n+1' +
  ')*s).includes(1)&&c.push(n);let l=jr(c.length,768,i).map(e=>c[e]);this.heldBack=zn(t,s,l),this.rows={row' +
  's:l.length,slots:a,values:zn(o,s,l)},this.out=new Float32Array(l.length*a.count)}*error(e){let{rows:t,he' +
  'ldBack:n,out:r,typical:i}=this;return Nr(Rn(t,0,yield*new In(e,this.gaussian).predict(e.mean,q(t,n),r)),' +
  'n,r,i)}};function Br(e,t,n){let{length:r}=e;if(2*t<=r)for(let i=0;i<t;i++)Vr(e,i,i+n.index(r-i));else fo' +
  'r(let i=r-1;i>=t;i--)Vr(e,i,n.index(i+1))}function Vr(e,t,n){let r=e[n];e[n]=e[t],e[t]=r}let Hr=26544357' +
  '69;var Ur=class{state;constructor(e){this.state=B(e)}index(e){return this.state=this.state+Hr|0,(B(this.' +
  'state)>>>0)*e/2**32|0}uniform(){return this.state=this.state+Hr|0,(B(this.state)>>>0)/2**32}};function W' +
  'r(e,t){let{rows:n,outputs:r,y:i}=e,a=Math.sqrt(1/8),o=Float32Array.from({length:r*8},()=>t.index(2)===0?' +
  '-a:a),s=new Float32Array(n*8);for(let e=0;e<n;e++)for(let t=0;t<r;t++){let n=i[e*r+t];for(let r=0;r<8;r+' +
  '+){let i=e*8+r;s[i]=s[i]+n*o[t*8+r]}}return{...e,outputs:8,y:s,leaf:{outputs:r,y:i}}}function Gr(e){let{' +
  'rows:t,outputs:n,y:r}=e,i=new Float32Array(t);for(let e=0;e<t;e++)i[e]=r[e*n];return{...e,outputs:1,y:i,' +
  'leaf:{outputs:n,y:r}}}let Kr=2e4,qr=4e3,Jr=1024;var Yr=class{nodes={feature:new Int16Array(Jr),threshold' +
  ':new Float32Array(Jr),next:new Int32Array(Jr),values:new Float32Array(Jr)};count=0;valueCount=0;add(){le' +
  't e=this.count++;return e===this.nodes.feature.length&&this.makeRoom(),this.nodes.feature[e]=-1,e}end(e,' +
  't,n){let r=this.valueCount;this.valueCount+=t.length,this.valueCount>this.nodes.values.length&&this.make' +
  'RoomForValues();let{next:i,values:a}=this.nodes;i[e]=r;for(let e=0;e<t.length;e++)a[r+e]=t[e]*n;return r' +
  '}ask(e,t,n){let r=this.add();this.add();let{nodes:i}=this;return i.feature[e]=t,i.threshold[e]=n,i.next[' +
  'e]=r,r}get outputs(){return this.valueCount}cut(e,t){this.count=e,this.valueCount=t}toNodes(){let{featur' +
  'e:e,threshold:t,next:n,values:r}=this.nodes;return{feature:e.slice(0,this.count),threshold:t.slice(0,thi' +
  's.count),next:n.slice(0,this.count),values:r.slice(0,this.valueCount)}}makeRoom(){let{feature:e,threshol' +
  'd:t,next:n}=this.nodes,r=2*e.length;this.nodes={...this.nodes,feature:Q(new Int16Array(r),e),threshold:Q' +
  '(new Float32Array(r),t),next:Q(new Int32Array(r),n)}}makeRoomForValues(){let{values:e}=this.nodes,t=Math' +
  '.max(2*e.length,this.valueCount);this.nodes={...this.nodes,values:Q(new Float32Array(t),e)}}};function Q' +
  '(e,t){return e.set(t),e}function Xr(e,t,n,r,i,a){for(let o=0;o<4;o++){let o=r+a.index(i-r),s=r+a.index(i' +
  '-r),c=e[t+n[o]],l=e[t+n[s]];if(c!==l)return c<l?c:$r(c)}let o=1/0,s=-1/0;for(let a=r;a<i;a++){let r=e[t+' +
  'n[a]];r<o&&(o=r),r>s&&(s=r)}return s>o?a.index(2)===0?o:$r(s):NaN}let Zr=/* @__PURE__ */ new Float32Arra' +
  'y(1),Qr=new Int32Array(Zr.buffer);function $r(e){Zr[0]=e;let t=Qr[0];return Qr[0]=e===0?-2147483647:e>0?' +
  't-1:t+1,Zr[0]}var ei=class{sample;members;others;feature=/* @__PURE__ */ new Int32Array(4);threshold=/* ' +
  '@__PURE__ */ new Float64Array(4);length=0;count=/* @__PURE__ */ new Int32Array(4);right;constructor(e,t,' +
  'n){this.sample=e,this.members=t,this.others=n,this.right=new Float64Array(4*e.outputs)}add(e,t){let n=th' +
  'is.length++;this.feature[n]=e,this.threshold[n]=t}addUp(e,t){if(this.sample.outputs===1&&this.length>2)t' +
  'his.addUpOne(e,t);else for(let n=0;n<this.length;n++)this.addUpSplit(n,e,t)}addUpOne(e,t){let{feature:n,' +
  'threshold:r,count:i,right:a,members:o}=this,{x:s,y:c,rows:l}=this.sample,u=n[0]*l,d=n[1]*l,f=n[2]*l,p=n[' +
  '3]*l,m=r[0],h=r[1],g=r[2],_=r[3],v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0;for(let n=e;n<t;n++){let e=o[n],t=c[e],' +
  'r=Number(s[u+e]>m),i=Number(s[d+e]>h),a=Number(s[f+e]>g),l=Number(s[p+e]>_);v+=r,y+=i,b+=a,x+=l,S+=r*t,C' +
  '+=i*t,w+=a*t,T+=l*t}i[0]=v,i[1]=y,i[2]=b,i[3]=x,a[0]=S,a[1]=C,a[2]=w,a[3]=T}addUpSplit(e,t,n){let{right:' +
  'r,others:i,members:a}=this,{x:o,y:s,rows:c,outputs:l}=this.sample,u=this.feature[e]*c,d=this.threshold[e' +
  '],f=e*l,p=0;for(let e=t;e<n;e++){let t=a[e];i[p]=t,p+=Number(o[u+t]>d)}r.fill(0,f,f+l);for(let e=0;e<p;e' +
  '++){let t=i[e]*l;for(let e=0;e<l;e++)r[f+e]=r[f+e]+s[t+e]}this.count[e]=p}};let ti=1e-6;var ni=class{sam' +
  'ple;members;options;draws;sums;feature=-1;threshold=0;best=0;tried=0;rest=0;order;splits;others;construc' +
  'tor(e,t,n,r){this.sample=e,this.members=t,this.options=n,this.draws=r,this.order=e.columns.slice(),this.' +
  'sums=new Float64Array(e.outputs),this.others=new Int32Array(t.length),this.splits=new ei(e,t,this.others' +
  ')}split(e,t,n){if(!this.begin(e,t,n))return-1;for(;this.isTrying();)this.trySome(e,t);return this.featur' +
  'e<0?-1:this.part(e,t)}*splitInPieces(e,t,n){if(!this.begin(e,t,n))return-1;let r=4*(t-e)*(2+this.sample.' +
  'outputs),i=0;for(;this.isTrying();)this.trySome(e,t),i+=r,i>1e6&&(i=0,yield);return this.feature<0?-1:th' +
  'is.part(e,t)}leafSums(e,t){let{leaf:n}=this.sample;if(n===void 0)return this.sums;let{outputs:r,y:i}=n,a' +
  '=new Float64Array(r);for(let n=e;n<t;n++){let e=this.members[n]*r;for(let t=0;t<r;t++)a[t]=a[t]+i[e+t]}r' +
  'eturn a}begin(e,t,n){let{minLeaf:r,shrink:i}=this.options,a=this.addUp(e,t),o=0;for(let n of this.sums)o' +
  '+=n*n/(t-e+i);return this.feature=-1,this.best=o+ti*a,this.tried=0,this.rest=this.order.length,n&&t-e>=2' +
  '*r&&a-o>ti*a}isTrying(){let{tries:e,looks:t}=this.options;return this.rest>0&&this.tried<e&&this.order.l' +
  'ength-this.rest<t}trySome(e,t){let{splits:n}=this;for(n.length=0;n.length<4&&this.isTrying();)this.drawS' +
  'plit(e,t);n.addUp(e,t);for(let r=0;r<n.length;r++){let i=this.score(r,t-e);i<=this.best||(this.best=i,th' +
  'is.feature=n.feature[r],this.threshold=n.threshold[r])}}drawSplit(e,t){let{order:n,draws:r,sample:i,memb' +
  'ers:a,splits:o}=this,s=r.index(this.rest--),c=n[s];n[s]=n[this.rest],n[this.rest]=c;let l=this.featureOf' +
  '(c,e,t),u=Xr(i.x,l*i.rows,a,e,t,r);Number.isNaN(u)||(this.tried++,o.add(l,u))}featureOf(e,t,n){let{sampl' +
  'e:r,members:i,draws:a}=this,o=r.widths[e];if(o===1)return e;let{x:s,rows:c}=r,l=i[t+a.index(n-t)],u=e;fo' +
  'r(let t=e+1;t<e+o;t++)s[t*c+l]>s[u*c+l]&&(u=t);return u}addUp(e,t){let{sums:n,members:r}=this,{outputs:i' +
  ',y:a}=this.sample,o=0;if(i===1){let i=0;for(let n=e;n<t;n++){let e=a[r[n]];i+=e,o+=e*e}return n[0]=i,o}n' +
  '.fill(0);for(let s=e;s<t;s++){let e=r[s]*i;for(let t=0;t<i;t++){let r=a[e+t];n[t]=n[t]+r,o+=r*r}}return ' +
  'o}score(e,t){let{sums:n,splits:r}=this,{minLeaf:i,shrink:a}=this.options,o=r.count[e];if(o<i||t-o<i)retu' +
  'rn-1;let s=e*n.length,c=0;for(let e=0;e<n.length;e++){let i=r.right[s+e],l=n[e]-i;c+=i*i/(o+a)+l*l/(t-o+' +
  'a)}return c}part(e,t){let{members:n,threshold:r,others:i}=this,{rows:a,x:o}=this.sample,s=this.feature*a' +
  ',c=e,l=0;for(let a=e;a<t;a++){let e=n[a],t=Number(o[s+e]>r);n[c]=e,i[l]=e,c+=1-t,l+=t}for(let e=0;e<l;e+' +
  '+)n[c+e]=i[e];let u=-1/0,d=1/0;for(let t=e;t<c;t++){let e=o[s+n[t]];e>u&&(u=e)}for(let e=c;e<t;e++){let ' +
  't=o[s+n[e]];t<d&&(d=t)}let f=Math.fround(u+(d-u)/2);return this.threshold=f<d?f:u,c}},ri=class{list=new ' +
  'Yr;nodes(){return this.list.toNodes()}*grow(e,t,n,r){let{list:i}=this,{leaves:a}=e,{tries:o,depth:s=1/0,' +
  'shrink:c=0,rate:l=1}=n,u=n.looks??1/0,d=new ni(e,t,{...n,looks:u,shrink:c},r),f=i.outputs,p=i.add(),m=[p' +
  ',0,t.length,0],h=0;for(;m.length>0;){let n=m.pop(),r=m.pop(),u=m.pop(),g=m.pop(),_=(r-u)*o*(2+e.outputs)' +
  ';if(h+=_,h>1e6&&(h=0,(yield)===!0))return i.cut(p,f),-1;let v=n<s,y=_>1e6?yield*d.splitInPieces(u,r,v):d' +
  '.split(u,r,v);if(y<0){let e=l/(r-u+c),n=i.end(g,d.leafSums(u,r),e);if(a!==void 0)for(let e=u;e<r;e++)a[t' +
  '[e]]=n;continue}let b=i.ask(g,d.feature,d.threshold);m.push(b+1,y,r,n+1,b,u,y,n+1)}return p}};let ii={tr' +
  'ies:4,minLeaf:2,depth:8,shrink:1,rate:.1};function*ai(e,t,{trees:n=100,seed:r=0}={}){let i=new L().manua' +
  'lSeed(r),a=Mr(e,Kr,i),{rows:o,slots:s}=a,c=n+1,l=new Int32Array(3*s.columns*c).fill(-1);if(n===0)return ' +
  'new Kn(t,new ri().nodes(),l);let u=new Float32Array(o*s.count),d=new ri;yield*Hn(t,a,0,o,u);let f=new oi' +
  '(a,ui(u,o,s.count),d);for(let e=0;e<3*s.columns;e++){let t=new Ur(i.uint32()),n=l.subarray(e*c,(e+1)*c);' +
  'if((yield*f.fit(e%s.columns,n,t))===!1)break}return new Kn(t,d.nodes(),l)}var oi=class{cells;x;grower;ho' +
  'les;widths;constructor(e,t,n){this.cells=e,this.x=t,this.grower=n,this.holes=Vn(e,0,e.rows),this.widths=' +
  'e.slots.widths()}*fit(e,t,n){let{cells:r,x:i,grower:a}=this,{rows:o,slots:s}=r,c=s.width(e),l=this.obser' +
  'ved(e);if(l.length===0||c>12)return!0;let u=new Float32Array(o*c);for(let t of l)s.put(e,r.values[t*s.co' +
  'lumns+e],u,t*c);let d=this.holes[e]??/* @__PURE__ */ new Int32Array;t[0]=si(a,l,u,c);let f=li(s,e),p=Mat' +
  'h.max(1,Math.round(.6*f.length)),m=Math.min(qr,Math.max(1,Math.round(.8*l.length))),h=l.slice(),g=new In' +
  't32Array(o),_=new Int32Array(o),v=0;for(let e=0;e<t.length;e++){if(e>0){Br(h,m,n),Br(f,p,n);let r={rows:' +
  'o,columns:f.subarray(0,p),widths:this.widths,outputs:c,x:i,y:u,leaves:g},s=c===2?Gr(r):r;t[e]=yield*a.gr' +
  'ow(s,h.subarray(0,m),ii,n)}let r=t[e];if(r<0)break;let s=e>0?h.subarray(m):h;for(let e of[s,d]){Un(a.lis' +
  't.nodes,r,i,e,1,o,_);for(let[t,n]of e.entries())g[n]=_[t]}if(ci(a.list.nodes,g,l,c,-1,u),ci(a.list.nodes' +
  ',g,d,c,1,u),v+=o*(10+c),v>1e6&&(v=0,(yield)===!0))break}return this.fill(e,d,u),(yield)!==!0&&t[t.length' +
  '-1]>=0}observed(e){let{rows:t,slots:n,values:r}=this.cells;return Int32Array.from({length:t},(e,t)=>t).f' +
  'ilter(t=>!Number.isNaN(r[t*n.columns+e]))}fill(e,t,n){let{rows:r,slots:i}=this.cells,a=i.width(e);for(le' +
  't o of t){let t=o*a;i.isNumber(e)||d(n,t,t+a);for(let s=0;s<a;s++)this.x[(i.start(e)+s)*r+o]=n[t+s]}}};f' +
  'unction si({list:e},t,n,r){let i=new Float64Array(r);for(let e of t)for(let a=0;a<r;a++)i[a]=i[a]+n[e*r+' +
  'a]/t.length;let a=e.add();return e.end(a,i,1),a}function ci({values:e},t,n,r,i,a){for(let o of n){let n=' +
  't[o];for(let t=0;t<r;t++){let s=o*r+t;a[s]=a[s]+i*e[n+t]}}}function li(e,t){return e.offsets.slice(0,-1)' +
  '.filter((e,n)=>n!==t)}function ui(e,t,n){let r=new Float32Array(e.length);for(let i=0;i<t;i++)for(let a=' +
  '0;a<n;a++)r[a*t+i]=e[i*n+a];return r}function*di(e,t,n={}){g(`fitForest`,n,[`trees`,`minLeaf`,`rowsPerTr' +
  'ee`,`seed`]);let{trees:r=50,minLeaf:i=2,rowsPerTree:a=qr,seed:o=0}=n;v(`fitForest`,`trees`,r),v(`fitFore' +
  'st`,`minLeaf`,i,1),v(`fitForest`,`rowsPerTree`,a,1),v(`fitForest`,`seed`,o);let{count:s,columns:c}=e.slo' +
  'ts;if(s>32767)throw m(`fitForest`,`columns and classes must be at most 32767`,s);let l=new L().manualSee' +
  'd(o),u=Mr(e,Kr,l),d=new ri,f=new Int32Array(c*Math.max(1,r)).fill(-1),p=mi(u),h=[];growing:for(let e=0;e' +
  '<c&&r>0;e++){let n=new Ur(l.uint32());if(e%p===0){let n=yield*hi(u,t,e,Math.min(c,e+p));if(n===void 0)br' +
  'eak;h=n}let o=h[e%p];if(o===void 0||o.rows===0)continue;let s={...fi(o.columns.length),minLeaf:i},m=o.ou' +
  'tputs>16,g=Int32Array.from({length:o.rows},(e,t)=>t),_=Math.min(a,o.rows);for(let t=0;t<r;t++){_<o.rows&' +
  '&Br(g,_,n);let i=g.subarray(0,_),a=m?Wr(o,n):o;if(f[e*r+t]=yield*d.grow(a,i,s,n),(yield)===!0)break grow' +
  'ing}}return new Yn(t,d.nodes(),f)}function fi(e){let t=Math.ceil(e/2);return e<200?{tries:t}:{tries:Math' +
  '.min(t,60),looks:60}}let pi={columns:32,numbers:4e6};function mi({rows:e,slots:t}){if(t.columns<=64)retu' +
  'rn 1;let n=Math.floor(pi.numbers/(e*t.count));return Math.max(1,Math.min(pi.columns,n))}function*hi(e,t,' +
  'n,r){let{slots:i,values:a}=e,{columns:o,count:s}=i,c=Array.from({length:r-n},(t,r)=>new gi(e,n+r)),l=new' +
  ' Float32Array(s),u=new Float32Array(s),d=0;for(let r=0;r<e.rows;r++){let e=r*o,i=c.filter(({column:t})=>' +
  '!Number.isNaN(a[e+t]));if(i.length===0)continue;let s=o<=64?n:-1,f=s<0?l:u,p=t.isLong?yield*t.fillRowInP' +
  'ieces(a,e,s,f):t.fillRow(a,e,s,f);for(let n of i)s<0&&t.fillAgainWithout(a,e,n.column,l,p,u),n.add(a[e+n' +
  '.column],u);if(d+=t.costOf(p)+i.length*p*p,d>1e6&&(d=0,(yield)===!0))return}return c.map(({sample:e})=>e' +
  '.outputs===2?Gr(e):e)}var gi=class{cells;column;sample;at=0;constructor(e,t){this.cells=e,this.column=t;' +
  'let{slots:n,values:r}=e,i=0;for(let e=t;e<r.length;e+=n.columns)Number.isNaN(r[e])||i++;let a=n.width(t)' +
  ',o=new Float32Array(n.count*i),s={columns:n.offsets.slice(0,-1),widths:n.widths()};this.sample={rows:i,.' +
  '..s,outputs:a,x:o,y:new Float32Array(i*a)}}add(e,t){let{column:n,at:r}=this,{slots:i}=this.cells,{rows:a' +
  ',outputs:o,x:s,y:c}=this.sample,l=i.start(n);for(let e=0;e<t.length;e++)s[e*a+r]=t[e];for(let a=0;a<o;a+' +
  '+)c[r*o+a]=i.read(n,e,a)-t[l+a];this.at++}};function _i(e,t,n){let{slots:r}=e,{columns:i}=r,a=e.values.s' +
  'lice(),o=new Int32Array(i);a.forEach((e,t)=>{Number.isNaN(e)||(o[t%i]=o[t%i]+1)});let s=[];for(let e=0;e' +
  '<a.length;e++){let r=e%i;Number.isNaN(a[e])||n.uniform32()>=t||o[r]<2||(o[r]=o[r]-1,a[e]=NaN,s.push(e))}' +
  'let c=Int32Array.from(s),l=Float32Array.from(s,t=>e.values[t]),u=e=>vi(r,c,l,e);return{shown:{...e,value' +
  's:a},hidden:{at:c,truth:l,loss:u}}}function vi(e,t,n,r){let i=0;return t.forEach((t,a)=>{let o=t%e.colum' +
  'ns,s=(t-o)/e.columns*e.count+e.start(o),c=n[a];for(let t=0;t<e.width(o);t++)i+=(r[s+t]-e.read(o,c,t))**2' +
  '}),i}function yi(e,t,n,r){for(let i=0;i<t;i++){let a=e[i];n[i]=n[i]+a;let o=i*t;for(let t=0;t<=i;t++)r[o' +
  '+t]=r[o+t]+a*e[t]}}function*bi(e,{centre:t,scale:n,codes:r},i){let{slots:a,values:o}=e,{columns:s}=a,{co' +
  'unt:c,slot:l}=i,u=Array.from({length:s},(e,t)=>br(a,i,t)),d=/* @__PURE__ */ new Map;for(let t=0;t<e.rows' +
  ';t++){let e=``;for(let n=0;n<s;n++)e+=Number.isNaN(o[t*s+n])?`1`:`0`;let n=d.get(e);n?n.push(t):d.set(e,' +
  '[t])}let f=[],p={count:0,sum:new Float64Array(c),products:new Float64Array(c*c)},m=new Float64Array(e.ro' +
  'ws*c),h=0,g=0;for(let[e,_]of d){let d=[];for(let t=0;t<s;t++)if(e[t]===`1`)for(let e of u[t])d.push(e);i' +
  'f(d.length===c)continue;let v=h;for(let e of _){let u=m.subarray(h*c,++h*c);for(let c=0;c<s;c++){let d=o' +
  '[e*s+c];if(Number.isNaN(d))continue;let f=i.codes[c];if(f>0){let e=i.start[c]+d*f;u.set(r.subarray(e,e+f' +
  '),i.first[c]);continue}let p=a.start(c);for(let e=p;e<a.end(c);e++){let r=l[e];r<0||(u[r]=(a.read(c,d,e-' +
  'p)-t[e])/n[e])}}d.length===0&&(p.count++,yi(u,c,p.sum,p.products),g+=c*c/2),g+=10*c,g>1e6&&(g=0,yield)}f' +
  '.push({from:v,to:h,missing:Int32Array.from(d)})}return{z:m,patterns:f,complete:p,rows:h}}var xi=class e{' +
  'd;z;patterns;rows;complete;mean;covariance;precision;logDeterminant=0;sum;products;scratch;factor;block;' +
  'solved;deviation;constructor(e,{z:t,patterns:n,complete:r,rows:i}){this.d=e,this.z=t,this.patterns=n,thi' +
  's.complete=r,this.rows=i,this.mean=new Float64Array(e),this.covariance=new Float64Array(e*e);for(let t=0' +
  ';t<e;t++)this.covariance[t*e+t]=1;this.precision=this.covariance.slice(),this.sum=new Float64Array(e),th' +
  'is.products=new Float64Array(e*e),this.scratch=new Float64Array(e*e);let a=n.reduce((e,{missing:t})=>Mat' +
  'h.max(e,t.length),0);this.factor=new Float64Array(a*a),this.block=new Float64Array(a*a),this.solved=new ' +
  'Float64Array(e),this.deviation=new Float64Array(e)}static*of(t,n){let r=Z(t.slots,n),i=yield*bi(t,n,r);r' +
  'eturn new e(r.count,i)}normal(){return{mean:this.mean.slice(),precision:this.precision.slice()}}*step(e)' +
  '{let{d:t,rows:n,scratch:r,precision:i}=this;if(n===0)return 0;let a=yield*this.expect(),o=this.maximise(' +
  'a,e);return this.logDeterminant=t>100?yield*er(r,t):J(r,t),t>100?yield*ir(r,t,t,i):rr(r,t,t,i),o/n}*expe' +
  'ct(){let{d:e,scratch:t,factor:n,block:r}=this;this.startWithComplete();let i=this.rows*this.logDetermina' +
  'nt;t.fill(0);let a=0;for(let{from:t,to:o,missing:s}of this.patterns){let c=s.length;if(c===0)continue;le' +
  't l=e*(c+e/2)+c*c;if(c<=100&&(o-t)*l<1e6)i+=this.addPattern(t,o,s),a+=(o-t)*l+c**3;else{this.take(s),i+=' +
  '(o-t)*(yield*er(n,c));for(let e=t;e<o;e++)this.addRow(e,s),a+=l,a>1e6&&(a=0,yield);yield*ir(n,c,c,r),thi' +
  's.addInverse(s,c,o-t)}a>1e6&&(a=0,yield)}return this.complement(i)}addPattern(e,t,n){let{factor:r,block:' +
  'i}=this,a=n.length;this.take(n);let o=J(r,a);for(let r=e;r<t;r++)this.addRow(r,n);return rr(r,a,a,i),thi' +
  's.addInverse(n,a,t-e),(t-e)*o}take(e){let{d:t,precision:n,factor:r}=this,i=e.length;for(let a=0;a<i;a++)' +
  '{let o=e[a]*t;for(let t=0;t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow(e,t){let{d:n,z:r,mean:i,precision:a,deviat' +
  'ion:o,solved:s,factor:c}=this,l=t.length;for(let t=0;t<n;t++)o[t]=r[e*n+t]-i[t];for(let e=0;e<l;e++)o[t[' +
  'e]]=0;for(let e=0;e<l;e++){let r=t[e]*n,i=0;for(let e=0;e<n;e++)i+=a[r+e]*o[e];s[e]=-i}Y(c,l,l,s),X(c,l,' +
  'l,s);for(let e=0;e<l;e++)o[t[e]]=s[e];yi(o,n,this.sum,this.products)}complement(e){let{d:t,precision:n,p' +
  'roducts:r,scratch:i}=this,a=e;for(let e=0;e<t;e++)for(let o=0;o<=e;o++)a+=(e===o?1:2)*n[e*t+o]*r[e*t+o],' +
  'r[e*t+o]=r[e*t+o]+i[e*t+o];return a}maximise(e,t){let{d:n,mean:r,covariance:i,precision:a,products:o,sum' +
  ':s,rows:c}=this,l=0;for(let e=0;e<n;e++)l+=a[e*n+e];let u=-.5*(e+t*(this.logDeterminant+l));for(let e=0;' +
  'e<n;e++)s[e]=s[e]/c;for(let e=0;e<n;e++){r[e]=r[e]+s[e];for(let r=0;r<=e;r++){let a=o[e*n+r]-c*s[e]*s[r]' +
  ';i[e*n+r]=(a+(e===r?t:0))/(c+t)}}return this.scratch.set(i),u}addInverse(e,t,n){let{block:r,scratch:i,d:' +
  'a}=this;for(let o=0;o<t;o++){let s=e[o]*a;for(let a=0;a<=o;a++){let c=s+e[a];i[c]=i[c]+n*r[o*t+a]}}}star' +
  'tWithComplete(){let{d:e,mean:t,sum:n,products:r}=this,{count:i,sum:a,products:o}=this.complete;for(let s' +
  '=0;s<e;s++){let c=t[s];n[s]=a[s]-i*c;for(let n=0;n<=s;n++){let l=t[n];r[s*e+n]=o[s*e+n]-a[s]*l-a[n]*c+i*' +
  'c*l}}}};function Si(e){return e.columns>300||ur(e)>600}function Ci(e){return Math.max(2,Math.min(32,Math' +
  '.floor(Math.sqrt(e))))}var wi=class e{z;rows;d;q;loadings;noise;triangle;factors;constructor(e,t,n,r){th' +
  'is.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float64Array(n*r),this.noise=new Float64Array(n).' +
  'fill(1),this.triangle=new Float64Array(r*r),this.factors=new Float64Array(r)}static*of(t,n){let r=Z(t.sl' +
  'ots,n),{z:i,rows:a,patterns:o}=yield*bi(t,n,r),s=r.count,c=Ci(a),l=new e(i,a,s,c);yield*l.start();for(le' +
  't{from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of n)i[r*s+e]=NaN;return l}*start(){let{z:e,r' +
  'ows:t,d:n,q:r,loadings:i}=this,a=new L().manualSeed(0);for(let e=0;e<i.length;e++)i[e]=a.uniform32()-.5;' +
  'for(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float64Array(n*r);Ei(i,n,r);for(let s=0;s<t;s++){' +
  'let c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)Ti(c,i,t*r,e[s*n+t]);for(let i=0;i<n;i++){let a=e[s*n+' +
  'i]/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(yield)}i.set(o)}for(let e=0;e<r;e++){let t=0' +
  ';for(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(let t=0;t<n;t++)i[t*r+e]=i[t*r+e]*a}for(let ' +
  'e=0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.noise[e]=Math.max(.1,1-t)}}*step(e){let{row' +
  's:t,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)return 0;let c=r*(r+1)/2,l=new Float64Array(' +
  'n*c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Float64Array(n),p=new Float64Array(r*r),m=0,h=0' +
  ';for(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;t++){let a=i[e*n+t];if(!Number.isNaN(a)){d[' +
  't]=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u[t*r+e]+a*s[e];for(let t=0;t<=e;t++,n++)l[n' +
  ']=l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n;t++){let n=a.subarray(t*r,(t+1)*r),i=this.' +
  'triangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*r+e]=l[a++];i[n*r+n]=i[n*r+n]+e}J(i,r);let ' +
  's=u.slice(t*r,(t+1)*r);n.set(s),Y(i,r,r,n),X(i,r,r,n);let p=0;for(let e=0,i=t*c;e<r;e++){let t=n[e];p+=2' +
  '*t*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let m=f[t]-p;o[t]=Math.max(.001,(m+1)/(d[t]+1)' +
  ')}return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loadings:a,noise:o,triangle:s,factors:c}=this;s.fi' +
  'll(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];if(Number.isNaN(u))continue;let d=o[t];l+=Ma' +
  'th.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[e]+n*u;for(let i=0;i<=e;i++){let o=e*r+i;s[' +
  'o]=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;let u=c.slice();l+=J(s,r),Y(s,r,r,c),X(s,r,' +
  'r,c),rr(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=0;n<=e;n++){let i=e*r+n;t[i]=t[i]+c[e]*c[n]' +
  '}}return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=new Float64Array(t*t);for(let a=0;a<e;a++)for' +
  '(let e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[e*t+r]=i[e*t+r]+o*n[a*t+r]}for(let e=0;e<t;' +
  'e++)i[e*t+e]=i[e*t+e]+1;J(i,t);let a=new Float64Array(e*t);for(let o=0;o<e;o++){let e=a.subarray(o*t,(o+' +
  '1)*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];Y(i,t,t,e)}let o=new Float64Array(e*e);for(let n=0;n<e;n++)' +
  'for(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e++)s-=a[n*t+e]*a[i*t+e];o[n*e+i]=s,o[i*e+n]=' +
  's}return{mean:new Float64Array(e),precision:o}}};function Ti(e,t,n,r){for(let i=0;i<e.length;i++)e[i]=e[' +
  'i]+r*t[n+i]}function Ei(e,t,n){for(let r=0;r<n;r++){let i=Di(e,t,n,r,r);for(let i=0;i<r;i++){let a=Di(e,' +
  't,n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let a=Di(e,t,n,r,r),o=a>1e-18*i?1/Math.sqrt(a)' +
  ':0;for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function Di(e,t,n,r,i){let a=0;for(let o=0;o<t;o++)a+=e[o*n+' +
  'r]*e[o*n+i];return a}function*Oi(e,t={}){g(`fitGaussian`,t,[`prior`,`seed`,`maxRows`,`tolerance`,`rounds' +
  '`]);let{seed:n=0,prior:r,tolerance:i=1e-4,rounds:a=100}=t;if(v(`fitGaussian`,`seed`,n),r!==void 0&&!(r>0' +
  '&&r<1/0))throw m(`fitGaussian`,`prior must be a positive number`,r);let o=new L().manualSeed(n),s=yr(e),' +
  'c=Mi(e,s),{maxRows:l=Ni(c)}=t;v(`fitGaussian`,`maxRows`,l,1);let u=Mr(e,l,o),d=r??(yield*Fi(u,c,o)),f={.' +
  '..s,codes:fr(u,s)},p=yield*Ai(u,f),h=yield*ji(p,d,a,i*ki(e));return{gaussian:new Er(e.slots,f,p.normal()' +
  '),prior:d,objective:h}}function ki({slots:e}){return Si(e)?10:1}function*Ai(e,t){return Si(e.slots)?yiel' +
  'd*wi.of(e,t):yield*xi.of(e,t)}function*ji(e,t,n,r){let i=[],a=-1/0;for(let o=0;o<n;o++){let n=yield*e.st' +
  'ep(t);if(i.push(n),n-a<r||(yield)===!0)break;a=n}return i}function Mi({slots:e},t){return Z(e,t,!0).coun' +
  't}function Ni(e){return Math.max(500,Math.min(8192,Math.floor(2e7/(e**2+1))))}function Pi(e){return Math' +
  '.max(500,Math.min(3e3,Math.floor(2e6/e**2)))}function*Fi(e,t,n){let r=Mr(e,Pi(t),n),{shown:i,hidden:a}=_' +
  'i(r,.15,n),o=yr(i),s={...o,codes:fr(i,o)},c=yield*Ai(i,s),l=new Float32Array(r.rows*s.scale.length),u=1/' +
  '0,d=4*r.rows,f=0;for(let e=d;e>1e-4*r.rows**.5&&f<2&&(yield*ji(c,e,20,.001*ki(r)),(yield)!==!0);e/=4){yi' +
  'eld*new Er(r.slots,s,c.normal()).predictInPieces(i,l);let t=a.loss(l);t<u?(u=t,d=e,f=0):f++}return d}fun' +
  'ction Ii(e,t){return t?Math.max(250,e/10):250}let $=[`gaussian`,`attention`,`forest`,`chain`];function L' +
  'i({attention:e,forest:t,chain:n}){return e.isPlain&&t.isPlain&&n.isPlain}function Ri({gaussian:e,attenti' +
  'on:t,forest:n,chain:r}){let i=e.twin(),{shape:a,parameters:o}=t;return{gaussian:i,attention:new Ln(a,o,i' +
  '),forest:n.twin(i),chain:r.twin(i)}}function*zi(e,t,n=$.map(()=>!0)){let r=[];for(let[i,a]of $.entries()' +
  '){let o=a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice()??new Float32Array(t.rows*t.slots.c' +
  'ount);n[i]&&o===void 0&&(yield*un(e[a].predictInPieces(t,s))),r.push(s)}return r}function*Bi(e,t){let{ro' +
  'ws:n,slots:r}=t,i=$.map(()=>new Float32Array(n*r.count)),a=Math.max(16,Math.floor(4096/r.count/64)*64),o' +
  '=0;for(let s=0;s<n;s+=a){let c=Rn(t,s,Math.min(n,s+a)),l=zi(e,c),u=yield*s===0?l:dn(l);if(u===void 0)bre' +
  'ak;for(let[e,t]of u.entries())i[e]?.set(t,s*r.count);if(o=s+c.rows,(yield)===!0)break}return i[0]?.fill(' +
  'NaN,o*r.count),i}let Vi={step:0,heldBack:1/0};function*Hi({cells:e,judged:t,stopping:n,typical:r,prior:i' +
  ',plan:a,goOn:o},s,{since:c,left:l}={since:0,left:1/0}){let u=V(),d=u+l,f=e=>V()+e*(d-V()),p=q(e,t),m=q(p' +
  ',n),h=Oi(m,{seed:s.seedOf(`gaussian`),prior:i}),{gaussian:g}=yield*U(f(.3),h),_=di(m,g,{seed:s.seedOf(`f' +
  'orest`),trees:a.trees}),v=yield*U(f(.3),_),y={seed:s.seedOf(`chain`),trees:a.boosts},b=yield*U(f(.4),ai(' +
  'm,g,y)),x=yield*U(d,Ir(p,n,g,r,s,a.train.steps>0?{...a.train,...o}:a.train)),{history:S,restarts:C}=x,w=' +
  '{gaussian:g,attention:x.predictor,forest:v,chain:b},T=S.reduce((e,t)=>t.heldBack<e.heldBack?t:e,Vi).step' +
  ';return t.includes(1)?{expert:w,outOfFold:yield*U(d,fn(Ii(c+V()-u,Number.isFinite(l)),Bi(w,m))),history:' +
  'S,best:T,restarts:C}:{expert:w,outOfFold:[],history:S,best:T,restarts:C}}function Ui(e,t,n,r){let i=new ' +
  'Float32Array(r[0]?.length??0);for(let a=0;a<t.columns;a++){let o=r.map((t,n)=>e.weights[a*r.length+n]),s' +
  '=r.flatMap((e,t)=>o[t]>0?[{values:e,weight:o[t]}]:[]),c=1-o.reduce((e,t)=>e+t,0);for(let e=t.start(a);e<' +
  't.end(a);e++){let r=c*n[e];for(let n=e;n<i.length;n+=t.count){let e=r;for(let{values:t,weight:r}of s)e+=' +
  'r*t[n];i[n]=e}}}return i}function Wi({weights:e},t,n,r){let{columns:i,count:a}=t,o=(n[0]?.length??0)/a,s' +
  '=new Float32Array(o*i);for(let c=0;c<i;c++){if(!t.isNumber(c))continue;let l=n.map((t,r)=>e[c*n.length+r' +
  ']),u=l.reduce((e,t)=>e+t,0);if(u!==0)for(let e=0;e<o;e++){if(r?.[e*i+c]===255)continue;let o=e*a+t.start' +
  '(c),d=0;for(let e=0;e<l.length;e++){let t=l[e];t>0&&(d+=t/u*n[e]?.[o])}let f=0;for(let e=0;e<l.length;e+' +
  '+){let t=l[e];t>0&&(f+=t*(n[e]?.[o]-d)**2)}s[e*i+c]=Math.sqrt(f)}}return s}function*Gi(e,t,n,r){let{rows' +
  ':i,slots:a,values:o}=r,{columns:s,count:c}=a,l=new Float32Array(i*c);for(let t of e){let n=new Float32Ar' +
  'ray(l.length);yield*un(t.predictLeaveOneOutInPieces(r,n));for(let[t,r]of n.entries())l[t]=l[t]+r/e.lengt' +
  'h}let u=Ui(t,a,n,$.map(()=>l));for(let e=0;e<i;e++)o.subarray(e*s,(e+1)*s).reduce((e,t)=>e+Number(!Numbe' +
  'r.isNaN(t)),0)===1&&u.set(n,e*c);return u}let Ki=2048;var qi=class e{slots;experts;stack;typical;constru' +
  'ctor(e,t,n,r){this.slots=e,this.experts=t,this.stack=n,this.typical=r}twin(){return new e(this.slots,thi' +
  's.experts.map(Ri),this.stack,this.typical)}predict(e,t){return H(this.predictInPieces(e,t))}*predictInPi' +
  'eces(e,t){let{count:n,columns:r}=this.slots,i=new Float32Array(e.rows*n);for(let a=0;a<e.rows;a+=Ki){let' +
  ' o=Math.min(e.rows,a+Ki),s=Rn(e,a,o),c=t?.subarray(a*r,o*r);i.set(yield*this.predictSome(s,c),a*n)}retur' +
  'n i}get leaveOneOut(){if(!this.experts.every(Li))return;let e=this.experts.map(({gaussian:e})=>e);return' +
  ' t=>Gi(e,this.stack,this.typical,t)}*predictSome(e,t){let{slots:n}=this,{columns:r,count:i}=n,a=[];for(l' +
  'et t=0;t<e.rows;t++)e.values.subarray(t*r,(t+1)*r).some(Number.isNaN)&&a.push(t);let o=new Float32Array(' +
  'e.rows*i);if(a.length===0)return o;let s=zn(e.values,r,a),c={rows:a.length,slots:n,values:s},l=$.map(()=' +
  '>new Float32Array(a.length*i)),u=$.map((e,t)=>this.stack.weights.some((e,n)=>e>0&&n%$.length===t));for(l' +
  'et e of this.experts){let t=yield*zi(e,c,u);for(let[e,n]of t.entries())Ji(l[e],n)}let d=1/this.experts.l' +
  'ength;for(let e of l)for(let t=0;t<e.length;t++)e[t]=e[t]*d;let f=Ui(this.stack,n,this.typical,l);if(t!=' +
  '=void 0){let e=Wi(this.stack,n,l);for(let[n,i]of a.entries())t.set(e.subarray(n*r,(n+1)*r),i*r)}for(let[' +
  'e,t]of Bn(c).entries())t===1&&f.set(this.typical,e*i);for(let[e,t]of a.entries())o.set(f.subarray(e*i,(e' +
  '+1)*i),t*i);return o}};function Ji(e,t){if(e!==void 0)for(let n=0;n<e.length;n++)e[n]=e[n]+t[n]}function' +
  ' Yi(e){let t=e.experts.map(({arrays:e,shape:t})=>Or(e,t));return new qi(new l(e.levels),t,e.stack,e.typi' +
  'cal)}function Xi(e){let t=Yi(e);return({rows:e,values:n})=>{let r=new Float32Array(n.length);return{pred' +
  'icted:t.predict({rows:e,slots:t.slots,values:n},r),disagreement:r}}}function Zi(e,t){let n=new c(e.contr' +
  'ol),{levels:r,...i}=e.cells,a={...i,slots:new l(r)},o=new ln(e.seed).of(e.stream),s=Hi({...e.input,cells' +
  ':a},o,e.times),u=s.next();for(;!u.done;){if(u.value!==void 0){let{step:e,loss:t,heldBack:r}=u.value;n.re' +
  'port(e,t,r)}u=s.next(n.stopped)}let{expert:d,...f}=u.value,p=f.outOfFold.map(({buffer:e})=>e);t({arrays:' +
  'Dr(d),...f},p)}r(Zi,Xi)})();'
