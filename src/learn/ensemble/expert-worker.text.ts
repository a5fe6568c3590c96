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
  'buffer);var c=class e{constructor(e){this.buffer=e,this.seen=0,this.flags=new Int32Array(e,0,2),this.num' +
  'bers=new BigInt64Array(e,8)}static for(t){return new e(new SharedArrayBuffer(8+8*t))}stop(){Atomics.stor' +
  'e(this.flags,0,1)}get stopped(){return Atomics.load(this.flags,0)===1}report(...e){Atomics.add(this.flag' +
  's,1,1);for(let[t,n]of e.entries())o[0]=n,Atomics.store(this.numbers,t,s[0]??0n);Atomics.add(this.flags,1' +
  ',1)}latest(){let e=Atomics.load(this.flags,1);if(e===this.seen||e%2!=0)return;let t=Array.from(this.numb' +
  'ers,(e,t)=>(s[0]=Atomics.load(this.numbers,t),o[0]??0));if(Atomics.load(this.flags,1)===e)return this.se' +
  'en=e,t}},l=class{constructor(e){this.levels=e,this.columns=e.length,this.offsets=new Int32Array(e.length' +
  '+1);for(let[t,n]of e.entries())this.offsets[t+1]=this.start(t)+Math.max(1,n);this.count=this.start(e.len' +
  'gth)}widths(){let e=new Int32Array(this.count);for(let t=0;t<this.columns;t++)e[this.start(t)]=this.widt' +
  'h(t);return e}start(e){return this.offsets[e]}end(e){return this.offsets[e+1]}width(e){return this.end(e' +
  ')-this.start(e)}isNumber(e){return this.levels[e]===0}read(e,t,n){return this.isNumber(e)?t:Number(t===n' +
  ')}put(e,t,n,r){for(let i=0;i<this.width(e);i++)n[r+i]=this.read(e,t,i)}};function u(e,t,n,r,i,a){for(let' +
  ' o=0;o<e.columns;o++){if(!Number.isNaN(t[n+o]))continue;let s=e.end(o);for(let t=e.start(o);t<s;t++)i[a+' +
  't]=r[t]}}function d(e,t,n){let r=0;for(let i=t;i<n;i++){let t=e[i];t>0?r+=t:e[i]=0}for(let i=t;i<n;i++)e' +
  '[i]=r>0?e[i]/r:1/(n-t)}function f(e,t=0){if(typeof e==`string`)return JSON.stringify(p(e));if(typeof e==' +
  '`bigint`)return`${e}n`;if(Array.isArray(e))return p(`[${(t>60?[]:e.slice(0,60)).map(e=>f(e,t+1)).join(`,' +
  ' `)}]`);if(ArrayBuffer.isView(e))return e.constructor.name;if(typeof e==`function`)return`a function`;if' +
  '(typeof e==`object`&&e){let t=e.constructor?.name;return!t||t===`Object`?`an object`:`${/^[AEIOU]/.test(' +
  't)?`an`:`a`} ${t}`}return String(e)}function p(e){return e.length>60?`${e.slice(0,60)}…`:e}function m(e,' +
  't,n){return/* @__PURE__ */ RangeError(`${e}: ${t}, got ${f(n)}`)}function h(e,t,n){return/* @__PURE__ */' +
  ' TypeError(`${e}: ${t}, got ${f(n)}`)}function g(e,t,n){let r=Object.prototype.toString.call(t)===`[obje' +
  'ct Object]`;for(let i in t)if(!n.includes(i)&&(r&&=f(t)===`an object`,r))throw m(e,`an option of ${n.joi' +
  'n(`, `)}`,i);if(!r)throw h(e,`options must be an object`,t)}function _(e,t,n){if(n>t&&(t!==1||n!==3))thr' +
  'ow h(e,`at most ${t} argument${t===1?``:`s`}`,n)}function v(e,t,n,r){if(typeof n!==r)throw h(e,`${t} mus' +
  't be a ${r}`,n)}function y(e,t,n,r){if(!r.includes(n))throw m(e,`${t} must be one of ${r.join(`, `)}`,n)' +
  '}function b(e,t,n,r=0,i=2**53-1){if(v(e,t,n,`number`),!Number.isSafeInteger(n)||n<r||n>i)throw m(e,`${t}' +
  ' must be an integer ${i===2**53-1?`of at least ${r}`:`from ${r} to ${i}`}`,n)}function x(e,t,n,r){if(typ' +
  'eof n!=`number`&&typeof n!=`bigint`)throw h(e,`${t} must be a number or a bigint`,n);if(typeof n==`numbe' +
  'r`&&!Number.isSafeInteger(n))throw m(e,`${t} must be an integer (beyond 2^53: a bigint)`,n);let i=BigInt' +
  '(n);if(i<-(2n**63n)||i>=2n**BigInt(r))throw m(e,`${t} must be from -2^63 to 2^${r} - 1`,n);return i}func' +
  'tion S(e){let t=1;for(let n=0;n<e.length;n++)t*=e[n];return t}function C(e,t){if(!Array.isArray(t))throw' +
  ' h(e,`shape must be an array of sizes`,t);for(let n of t)b(e,`each size of the shape`,n)}function w(e,t)' +
  '{if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;re' +
  'turn!0}function T(e,t,n){let r=Math.max(n,1);return Number.isInteger(t)&&t>=-r&&t<r||b(e,`dim of a tenso' +
  'r with ${n} dimensions`,t,-r,r-1),t<0?t+r:t}function ee(e){return e.map((t,n)=>S(e.slice(n+1)))}let E=/*' +
  ' @__PURE__ */ new Float32Array(1),te=new Uint32Array(E.buffer),ne=2139095040;function re(e,t){E[0]=e;let' +
  ' n=te[0];return t===`float16`?ie(n):ae(n)}function ie(e){let t=e>>>16&32768,n=e&2147483647;return n>ne?t' +
  '|32256:n>=1199570944?t|31744:n>=947912704?t|n-939524096+4095+(n>>>13&1)>>>13:t|Math.abs(E[0])*2**24+2**5' +
  '2-2**52}function ae(e){return(e&2147483647)>ne?32704:e+32767+(e>>>16&1)>>>16}function oe(e,t){return t==' +
  '=`float16`?se(e):(te[0]=e<<16,E[0])}function se(e){let t=e&32767,n=e===t?1:-1;return t>=31744?t===31744?' +
  'n*(1/0):NaN:(te[0]=t<<13,n*E[0]*2**112)}let D={float32:Float32Array,float64:Float64Array,int32:Int32Arra' +
  'y,int64:BigInt64Array,bool:Uint8Array,float16:Uint16Array,bfloat16:Uint16Array},ce=2**32,le=Object.keys(' +
  'D);function ue(e){return e===`float32`||e===`float64`}function O(e){return e===`float16`||e===`bfloat16`' +
  '}function k(e,t){y(e,`dtype`,t,le)}function de(e,t,n){if(!ue(n))throw h(e,`${t} must be float32 or float' +
  '64${O(n)?` (call to(\'float32\'))`:``}`,n)}function A(e,t,n,r,i=!0){let a=r&&(r.data,void 0);if(a!==void' +
  ' 0)return a.allocate(e,t,n,i);if(n>ce)throw m(e,`at most 2^32 elements`,n);try{return new D[t](n)}catch{' +
  'throw m(e,`memory for ${n} elements of ${t}`,`none`)}}function fe(e,t){return e instanceof D[t]}function' +
  ' pe(e,t){let n=D[t];return Object.getPrototypeOf(e)===n.prototype?e:new n(e.buffer,e.byteOffset,e.length' +
  ')}let me=2**31-1,he=2n**63n-1n;function ge(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));if(u' +
  'e(n)||O(n)){let r=Number(t);if(typeof t==`bigint`&&!Number.isFinite(r))throw m(e,`${n} needs values in i' +
  'ts range`,t);return O(n)?re(r,n):r}if(typeof t==`number`&&!Number.isFinite(t))throw m(e,`${n} needs fini' +
  'te values`,t);if(n===`int32`){let n=Math.trunc(Number(t));if(Math.abs(n)>me&&n!==-me-1)throw m(e,`int32 ' +
  'needs values from -2^31 to 2^31 - 1`,t);return n}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(r>h' +
  'e||r<-he-1n)throw m(e,`int64 needs values from -2^63 to 2^63 - 1`,t);return r}function _e(e,t){return O(' +
  't)?oe(e,t):e}function ve(e,t,n,r){let i=0,a=(o,s)=>{let c=n[o]??1,l=r[o]??0;if(o>=n.length-1)for(let n=0' +
  ';n<c;n++)e[i++]=t[s+n*l];else for(let e=0;e<c;e++)a(o+1,s+e*l)};e.length>0&&a(0,0)}let ye=/* @__PURE__ *' +
  '/ new Float64Array(1),be=new BigUint64Array(ye.buffer),xe=(1n<<52n)-1n;function Se(e,t){ye[0]=Math.abs(e' +
  ');let n=be[0],r=Number(n>>52n),i=r===0?n:n&xe|xe+1n,a=Math.max(r,1)-1075,o=(e,t)=>t>0?e**BigInt(t):1n,s=' +
  'i*o(2n,a)*o(10n,t),c=o(2n,-a)*o(10n,-t),l=s/c,u=2n*(s-l*c);return u>c||u===c&&l%2n==1n?l+1n:l}function C' +
  'e(e,t){if(t===0)return e;let n=e.padStart(t+1,`0`);return`${n.slice(0,-t)}.${n.slice(-t)}`}function we(e' +
  '){if(Number.isNaN(e))return`nan`;if(!Number.isFinite(e))return e>0?`inf`:`-inf`}function Te(e){return e<' +
  '0||Object.is(e,-0)?`-`:``}function Ee(e,t){return we(e)??Te(e)+Ce(Se(e,t).toString(),t)}function De(e,t)' +
  '{let n=we(e);if(n!==void 0)return n;let r=e===0?0:Number(e.toExponential().split(`e`)[1])-1,i=Se(e,t-r).' +
  'toString();for(;i.length>t+1;)i=Se(e,t-++r).toString();let a=String(Math.abs(r)).padStart(2,`0`);return`' +
  '${Te(e)}${Ce(i,t)}e${r<0?`-`:`+`}${a}`}let j={precision:4,threshold:1e3,edgeItems:3,lineWidth:80},Oe={de' +
  'fault:j,short:{...j,precision:2,edgeItems:2},full:{...j,threshold:1/0}},ke=[`precision`,`threshold`,`edg' +
  'eItems`,`lineWidth`],Ae=[...ke,`profile`,`sciMode`],je={...j,sciMode:null};function Me(e){return Ne(`toS' +
  'tring`,e,je.sciMode)}function Ne(e,t,n){g(e,t,Ae);let{profile:r,sciMode:i=n}=t;if(r!==void 0&&y(e,`profi' +
  'le`,r,Object.keys(Oe)),i!==null&&typeof i!=`boolean`)throw h(e,`sciMode must be a boolean or null`,i);le' +
  't a=r===void 0?je:Oe[r],o={...a,sciMode:i};for(let n of ke){let{[n]:r=a[n]}=t;(n!==`threshold`||r!==1/0)' +
  '&&b(e,n,r,0,n===`precision`?100:void 0),o[n]=r}return o}let Pe=[`float32`,`int64`,`bool`];function Fe(e,' +
  't){let n=Me(t),r=e.data.length===0,i=r?`[]`:Le(e,n),a=[];return r&&e.shape.length!==1&&a.push(`size=(${e' +
  '.shape.join(`, `)})`),(r?e.dtype!==`float32`:!Pe.includes(e.dtype))&&a.push(`dtype=torch.${e.dtype}`),`$' +
  '{Ie(`tensor(`+i,a,n.lineWidth)})`}function Ie(e,t,n){let r=e.length-e.lastIndexOf(`\n`)+1,i=e;for(let e ' +
  'of t){let t=r+e.length+2>n;i+=t?`,\\n${` `.repeat(7)}${e}`:`, ${e}`,r=t?7+e.length:r+e.length+2}return i' +
  '}function Le(e,t){let{shape:n,data:r}=e,{edgeItems:i,lineWidth:a}=t,o=r.length>t.threshold,s=t=>_e(r[t],' +
  'e.dtype),c=e=>{let t=(e,t)=>Array.from({length:t},(t,n)=>e+n);return!o||e<=2*i?t(0,e):[...t(0,i),void 0,' +
  '...t(e-i,i)]},l=[],u=(e,t)=>{let r=n[e];if(r===void 0)l.push(s(t));else for(let n of c(r))n!==void 0&&u(' +
  'e+1,t*r+n)};u(0,0);let{format:d,width:f}=Re(l,e.dtype,t),p=(e,t)=>{let r=n[e],i=7+e;if(r===void 0)return' +
  ' d(s(t));if(e<n.length-1){let a=c(r).map(n=>n===void 0?`...`:p(e+1,t*r+n)),o=`,${`\n`.repeat(n.length-1-' +
  'e)}${` `.repeat(i+1)}`;return`[${a.join(o)}]`}let o=c(r).map(e=>e===void 0?` ...`:d(s(t*r+e)));if(o.leng' +
  'th===1&&o[0]===` ...`)return`[...]`;let l=Math.max(1,Math.floor((a-i)/(f+2))),u=[];for(let e=0;e<o.lengt' +
  'h;e+=l)u.push(o.slice(e,e+l).join(`, `));return`[${u.join(`,\\n${` `.repeat(i+1)}`)}]`};return p(0,0)}fu' +
  'nction Re(e,t,n){if(!ue(t)&&!O(t))return ze(e=>t===`bool`?e===0?`False`:`True`:String(e),e,0);let{precis' +
  'ion:r,sciMode:i}=n,a=e=>Ee(Number(e),r),o=e=>De(Number(e),r),s=e=>Ee(Number(e),0),c=e=>Number.isFinite(e' +
  ')?`${s(e)}.`:s(e),l=e.filter(e=>Number.isFinite(e)&&e!==0);if(l.length===0)return ze(c,[],0);let u=l.map' +
  '(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)),f=u.reduce((e,t)=>Math.min(e,t)),p=l.every(Number.isInteger)' +
  ',m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;return ze(i??m?o:p?c:a,l,+(h===s),h)}function ze(e,t,n,r=e){le' +
  't i=t.reduce((e,t)=>Math.max(e,r(t).length+n),1);return{format:t=>e(t).padStart(i),width:i}}let M;var N=' +
  'class e{#e;static{M=e=>#e in e?e.#e:e.shape}constructor(e,t,n,r){this.dtype=e,r!==void 0&&Be(`Tensor`,`l' +
  'ike`,r);let i=r?.shape===t&&r.dtype===e;if(!i||r.data.constructor!==n.constructor||r.data.length!==n.len' +
  'gth){if(k(`Tensor`,e),C(`Tensor`,t),!fe(n,e))throw h(`Tensor`,`data must be the typed array of ${e}`,n);' +
  'if(S(t)!==n.length)throw m(`Tensor`,`shape must hold ${n.length} elements`,t)}this.shape=i||Object.isFro' +
  'zen(t)?t:Object.freeze([...t]),this.#e=i?M(r):[...t],this.data=pe(n,e)}get ndim(){return this.shape.leng' +
  'th}get numel(){return this.data.length}item(){if(this.numel!==1)throw m(`item`,`a tensor of one element`' +
  ',this.numel);return this.itemAt(0)}itemAt(e){let t=_e(this.data[e],this.dtype);return this.dtype===`bool' +
  '`?t!==0:t}toArray(){let e=(t,n)=>{let r=this.shape[t];if(r===void 0)return this.itemAt(n);let i=S(this.s' +
  'hape.slice(t+1));return Array.from({length:r},(r,a)=>e(t+1,n+a*i))};return e(0,0)}toJSON(){let e=Array.f' +
  'rom({length:this.numel},(e,t)=>{let n=this.itemAt(t),r=Number(n);return Number.isFinite(r)&&`${r}`==`${n' +
  '}`?r:typeof n==`boolean`?n:`${n}`});return{dtype:this.dtype,shape:this.shape,data:e}}toString(e={}){retu' +
  'rn Fe(this,e)}[Symbol.for(`nodejs.util.inspect.custom`)](){return this.toString()}to(t){if(_(`to`,1,argu' +
  'ments.length),k(`to`,t),this.dtype===t)return this;let n=A(`to`,t,this.numel,this,!1);for(let e=0;e<n.le' +
  'ngth;e++)n[e]=ge(`to`,_e(this.data[e],this.dtype),t);return new e(t,this.shape,n)}reshape(t){if(!Array.i' +
  'sArray(t))throw h(`reshape`,`shape must be an array of sizes`,t);let n=t.filter(e=>e!==-1),r=this.numel/' +
  'S(n),i=n.length===t.length-1?t.map(e=>e===-1?r:e):t;if(!i.every(e=>Number.isSafeInteger(e)&&e>=0)||S(i)!' +
  '==this.numel)throw m(`reshape`,`a shape for ${this.numel} elements`,t);return new e(this.dtype,i,this.da' +
  'ta)}transpose(t,n){let r=T(`transpose`,t,this.ndim),i=T(`transpose`,n,this.ndim),a=e=>e.map((t,n)=>n===r' +
  '?e[i]:n===i?e[r]:t),o=a(this.shape),s=A(`transpose`,this.dtype,this.numel,this,!1);return ve(s,this.data' +
  ',o,a(ee(this.shape))),new e(this.dtype,o,s)}};function Be(e,t,n){if(!(n instanceof N))throw h(e,`${t} mu' +
  'st be a Tensor`,n)}function Ve(e,t,n,r){if(Be(e,t,n),n.dtype!==r.dtype)throw h(e,`${t} must be ${r.dtype' +
  '}`,n.dtype);if(!w(M(n),r instanceof N?M(r):r.shape))throw m(e,`${t} must have the shape [${r.shape.join(' +
  '`, `)}]`,n.shape)}var He=class{constructor(e){this.words=/* @__PURE__ */ new Uint32Array(624),this.next=' +
  '0,this.seed(e)}seed(e){let t=this.words,n=e>>>0;t[0]=n;for(let e=1;e<624;e++)n=Math.imul(1812433253,n^n>' +
  '>>30)+e>>>0,t[e]=n;this.next=0}uint32(){(this.next===0||this.next===624)&&this.twist();let e=this.words[' +
  'this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}twist(){let e=this.w' +
  'ords;for(let t=0;t<624;t++){let n=e[t],r=e[(t+1)%624],i=n&2147483648|r&2147483647,a=e[(t+397)%624];e[t]=' +
  'a^i>>>1^(r&1?2567483615:0)}this.next=0}};let Ue=2**27+1;function We(e,t){let n=e+t;return[n,t-(n-e)]}fun' +
  'ction Ge(e,t){let n=e+t,r=n-e;return[n,e-(n-r)+(t-r)]}function Ke(e,t){let n=e*t,r=Ue*e,i=r-(r-e),a=e-i,' +
  'o=Ue*t,s=o-(o-t),c=t-s;return[n,i*s-n+i*c+a*s+a*c]}function P(e,t){let[n,r]=Ge(e[0],t[0]);return We(n,r+' +
  'e[1]+t[1])}function F(e,t){let[n,r]=Ke(e[0],t[0]);return We(n,r+e[0]*t[1]+e[1]*t[0])}function qe(e,t){le' +
  't n=e[0]/t[0],r=P(e,F([-n,0],t)),i=r[0]/t[0],a=P(r,F([-i,0],t));return P(We(n,i),[a[0]/t[0],0])}function' +
  ' I(e,t,n){let[r,i]=Ke(e,t),[a,o]=Ge(r,n);return a+(o+i)}function Je(e,t){let n=0;for(let r=t.length-1;r>' +
  '=8;r--)n=n*e[0]+t[r][0];let r=[n,0];for(let n=7;n>=0;n--)r=P(F(r,e),t[n]);return r}function Ye(e,t){retu' +
  'rn Array.from({length:e},(e,n)=>qe([1,0],[t(n),0]))}function Xe(e){return e<2?1:e*Xe(e-1)}let Ze=e=>e%2=' +
  '=0?1:-1,Qe=Ye(11,e=>Ze(e)*Xe(2*e+1)),$e=Ye(12,e=>Ze(e)*Xe(2*e)),et=[1.5707963267948966,6123233995736766e' +
  '-32,-14973849048591698e-49];function L(e){let t=Math.round(e/(Math.PI/2)),n=[e,0];for(let e of et)n=P(n,' +
  'Ke(-t,e));let r=F(n,n),i=F(n,Je(r,Qe))[0],a=Je(r,$e)[0];return t%4==1?[a,-i]:t%4==2?[-i,-a]:t%4==3?[-a,i' +
  ']:[i,a]}let R=5056,tt=5048,nt=5024,rt=5040;var z=class e{constructor(){this.engine=new He(0),this.seed=0' +
  'n,_(`Generator`,0,arguments.length),this.manualSeed(67280421310721n)}manualSeed(e){return _(`manualSeed`' +
  ',1,arguments.length),this.seed=BigInt.asUintN(64,x(`manualSeed`,`seed`,e,64)),this.engine.seed(Number(th' +
  'is.seed&4294967295n)),this.cachedNormal=void 0,this}initialSeed(){return this.seed}uint32(){return this.' +
  'engine.uint32()}uint64(){let e=this.engine.uint32();return BigInt(e)<<32n|BigInt(this.engine.uint32())}u' +
  'niform32(){return(this.engine.uint32()&16777215)*2**-24}uniform64(){return((this.engine.uint32()&2097151' +
  ')*2**32+this.engine.uint32())*2**-53}drawInBulk(e){let t=e(this.engine.words,this.engine.next);return t!' +
  '==void 0&&(this.engine.next=t),t!==void 0}takeCachedNormal(){let e=this.cachedNormal;return this.cachedN' +
  'ormal=void 0,e}cacheNormal(e){this.cachedNormal=e}getState(){let e=new Uint8Array(R),t=new DataView(e.bu' +
  'ffer),{words:n,next:r}=this.engine;return t.setBigUint64(0,this.seed,!0),t.setInt32(8,r===0?1:625-r,!0),' +
  't.setInt32(12,1,!0),t.setUint32(16,r,!0),n.forEach((e,n)=>{t.setUint32(24+8*n,e,!0)}),this.cachedNormal!' +
  '==void 0&&(t.setFloat64(nt,this.cachedNormal,!0),t.setInt32(rt,1,!0)),e}setState(e){if(!(e instanceof Ui' +
  'nt8Array))throw h(`setState`,`state must be a Uint8Array`,e);if(e.length!==R&&e.length!==tt)throw m(`set' +
  'State`,`state must have ${`${R} bytes (or ${tt}, of PyTorch before 1.2)`}`,e.length);let t=new DataView(' +
  'e.buffer,e.byteOffset,e.byteLength),n=t.getInt32(8,!0),r=t.getUint32(16,!0);if(r>624||n!==(r===0?1:625-r' +
  '))throw m(`setState`,`state must come from getState`,`left ${n}, next ${r}`);this.seed=t.getBigUint64(0,' +
  '!0),this.engine.next=r;for(let e=0;e<624;e++)this.engine.words[e]=t.getUint32(24+8*e,!0);let i=t.getInt3' +
  '2(rt,!0)!==0;return this.cachedNormal=i?it(t):void 0,this}clone(){return new e().setState(this.getState(' +
  '))}};function it(e){if(e.byteLength===R)return e.getFloat64(nt,!0);let[t]=L(2*Math.PI*e.getFloat64(5016,' +
  '!0));return e.getFloat64(5032,!0)*t}let at=new z;function ot(e,t,n=[`generator`,`dtype`]){g(e,t,n);let{g' +
  'enerator:r=at}=t;if(!(r instanceof z))throw h(e,`generator must be a Generator`,r);return r}let st=[-.50' +
  '00000000000001,.33333333331825593,-.2499999999622955,.20000304511814496,-.16667054827627667],ct=[.333333' +
  '3333333352,-.24999999999998432,.19999999999320328,-.16666666669929706,.14285715076560868,-.1249999786398' +
  '2555,.11110712032936046,-.10000486757818193,.09181994006195467,-.08328363062289341],lt=Array.from({lengt' +
  'h:128},(e,t)=>{let n=t<80?.6875+(t+.5)/256:1+(t-79.5)/128,r=Number.parseInt(`gzpyxwfun030a08snmdmu0jcidy' +
  'ey0dofilw16ioeqt332wc9zxpscjnnhfkyqv82o9sfqdwkkoza2ipejksr5ij4et36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjw' +
  'uu72c1sjbpt9k3qtydm94i8essvhw62wl0rbomuv4iewkltzkpqip8m3uelrgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1io' +
  'ojm1svyicj0i9pzs2we0caa3xqqfgk6f5smyssgnkyk5r8wkj1puesopoe8mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5i' +
  'zowdeg0qsovjk9w2e5hv66qyyawuin8sw4ikggsq8cvfaxkvp0et6xzj6m08zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1' +
  'oksq4wciptxg6qbjz2yuix1ts9rjy1uk0q33eo5aneioir142iu0ha1frbaxkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtqb77w55a' +
  'osobgjj1yf79h464nl9luzfmte9t7caml4ug8ui5shv9s50macl6u99w4cl9hi23rpsdvp9d44iaujiw4yoi9pgo5cxtj66azu6v5k86' +
  '3d3fz2e2flhhtdapdg2baa9xovk9n51vrq5wqj6pwx6a9nbmfryqh0x8ia6z6giclc476bpumt0asev91nqt9aymwbe30agedkhgm3zg' +
  '790hjd6oxailb`.slice(6*t,6*t+6),36)-2**30;return 1/n+r*2**-53}),ut=lt.map(e=>Math.round(-Math.log(e)*2**' +
  '43)/2**43),dt=/* @__PURE__ */ new Float64Array(1),ft=new Uint32Array(dt.buffer);function pt(e){return e>' +
  '=.9375?ht(e-1):mt(e)}function mt(e){dt[0]=e;let t=ft[1]-1072037888,n=t>>20;ft[1]-=t&4293918720;let r=dt[' +
  '0],i=t>>>13&127,a=I(r,lt[i],-1),o=n*.6931471805598903+ut[i],s=o+a,c=I(n,5497923018708371e-29,o-s+a),l=a*' +
  'a,[u,d,f,p,m]=st,h=I(I(a,m,p),l,I(a,f,d));return I(a*l,h,I(l,u,c))+s}function ht(e){let t=e*e,n=e*t,[r,i' +
  ',a,o,s,c,l,u,d,f]=ct,p=I(n,I(n,I(n,f,I(t,d,I(e,u,l))),I(t,c,I(e,s,o))),I(t,a,I(e,i,r))),m=e*2**27,h=e+m-' +
  'm,g=h*h*-.5,_=e+g;return I(n,p,I(-.5*(e-h),h+e,e-_+g))+_}function gt(e,t){return new WebAssembly.Instanc' +
  'e(e,{env:t}).exports}function _t(){return`(Zd"-)((()#7)@Y1iiiiiiiih(Y+iii)iY*ii(Y*ii)hY-iiiig(Y((Y,iiih)' +
  'gY+iih(Y-iiifi(Y-iiiff(Y*ii)fY/iiiiihg(Y,iiii)gY0iiiiiiii(Y+iif(Y)g)gY-iiihg(Y+iih)gY()iY-iiiii(Y,iiig(Y' +
  '+iii)gY-iiihi(Y)f(*;)+["."6."-["-ac"9*)#=)jj,+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,i)N(3i)N(3i)N(3i)N(3/' +
  '"[)41"0")[!W[U[!Ze(>0"0")[!W[!AZ"8(=0"0")[!W[!G"5"-(<2"0")[!W[!Kc")e[(;3da!Ze"-Z"8!Fa"7d(.8!VZ!W^"7Zc!X!' +
  'D")[!W[!G"5"-(A:!VZ!W^"7Zc!X!D")[!W[!Kc")e[(@4!VZ!W^"7Zc!X!Fa"7d(5/["8"0R".ea((1d"(Zc[!Fa"7d(B,!VZd[+(."' +
  '-["-ac"9*(0):4))2~ N G!.))fD(D)D)D*N+]NgbN*e]D+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)o3Q(D),MD(D)D*8 D L+-D*' +
  ' L+D*N+bQ,MD(73G(Nvpj+]F)D(D*N*e$T2((D)D*873G(Nvpj+]3#9)**i*f+MD)D*S,MG(Njqj,]D*N*e]F+D(,fD(D*]}!Q+(-}4(' +
  '(((((((((((((((3}4((((((((((((((((}G}"G)F,}#3)}4(((()(((*(((+(((D)D*^}9F-}!-}V}3,(D+D,}#4)}4,(((-(((.(((' +
  '/(((D-}!-}V}3,8D*N0]E*4)333H(D(D)N*e]E)+MD(D)R,MD(D*};}3,(D(N8]E(4)333"O-*,i5fD+}w)}4(((!:(((!:(((!:(((!' +
  ':}PF2}!G,MD(E.D)E-D+D2}VE1+MD*D-T,MD.D-}(,(D1}y)}3,(D.N8]E.D-N8]E-4)33D(D(D(D*D)^]D+D2}!CD,8,73D+8 FG(E-' +
  '+MD-G(D,N)e]R,MD-}4((((((((((((((((}3,v2D-N8]E-4)33Nj0}1*(E3Nj0}1*,E4Nj0}1*0E5G(N#<0]F-}(,(E6D-}(,8E2D-}' +
  '(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,YE;D-}(,"0E<G(E.+MD)D*R,MD)D,N.e]F-D*D*D-TCE-+MD)D-R,MD)}(,(D6}$C)F1D' +
  '5}z)D2}x)F=D2}y)E+D1D+D3}z)}y)D+D4}z)}y)F+D+}z)E1D(D+D<}z)D;}x)D1}z)D+D:}z)D9}x)}x)D1}z)D+D8}z)D7}x)}x)D' +
  '=N?}#7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8]D,N)eNidbE.D(N8]E(D)N8]E)4)33N(E-D,N)eE0+MD-D0R,MG(D-]F/}(,v1E+D' +
  '/}4((((((((((((((((}3,v1G(Nv2]D0ND^D-N)eb]F/D/}(,(D+}X}{)}3,(D/D/}(,8D+D+}50123456701234567}X}{)}3,8D-N8' +
  ']E-4)334)333!1(D(D*N*e]E*+MD(D*R,MD(D)}(,(D+}y)D,}y)}3,(D)N8]E)D(N8]E(4)333#[+*.i)hD,N*eE3D+D-UD,NIUD-CN' +
  '(D+N,VC,MD(Njpj*!:E1D.Q,MD-N(!;E4G(Njro-]F5 L)N(E.+MD,D.S,MG)D.N*e!**(G)D4QF6,iD6-D*D.] U((Q3N(!;N*e] L)' +
  'D.N)]E.4)33G)D5^N*"6 L*G*QD1cG*D,!<b,MD(D+D,_O((j~O((((D/CD0G*C8+33G*Q,M73D-N(G*D,!;CE-G*D,D,N-"-D(D)!:D' +
  '1cD+D,_Njj,!<cC!<D,NIUc,MD1QF1,MG*D,!<E13+MD2N,]F.D+U,MD(D)D3D/D18?D3N*eF2D)]E)D(D2]E(D.E24)3333+MD+D2S,' +
  'MD)D*N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1D,D/D.G+8/F7G(Njqj,]G(Nvpj+]D(D1CD/CD.G+D78(813D)D3]E)D(D3]E(D' +
  '*D*D,]D-,iD2N)]D-a-N)3CE*D2N)]E24)333R))fD(D(D)N*e]80F*D*D*}501234567()*+,-./}$C)F*D*D*}5,-./()*+4567012' +
  '3}$C)} G(3"8)*f}4((j~((j~((j~((j~E*}4((j~((j~((j~((j~E++MD(N8]D)R,MD*D(}(,(}$C)E*D+D(}(,8}$C)E+D(ND]E(4)' +
  '33D(D)R,fD*D(}(,(}$C)-D*3D+}$C)3"S)))fD,,MG(Nvpj+]D(D*CD)G+D-};D.G(H*#<1#Gr89#B};8-3O((jLP(((((({LD.r#BD' +
  ',CE-D*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*e]E)+MD(D)R,MD(D(}(,(D/}z)}3,(D(N8]E(4)33333!M*)i)fD,#B};E.D+N*eE+' +
  '+MD+D-T,MD(D-]D*D-]}(,(D)D-]}(,(D.}y)}z)G(D-]}(,jqj,}V}3,(D-N8]E-4)333#F)*+i)fG(Nvpj+]E-D+N*eE/+MD.D/R,M' +
  'D-D.]D*D.]}(,(}4JJm!6JJm!6JJm!6JJm!6}$B)}3,(D.N8]E.4)33D-D-D+O((((8(BD,P((((((YKq#B};E0N(E*+MD*D/R,MD(D*' +
  ']D)D*]}(,(D*D-]}(,(D0}z)}y)G(D*]}(,jqj,}V}3,(D*N8]E*4)333#)**,f,iD*N*eE1+MD0D1R,MD0Nj,]F*D1D*D1RCE3}4(((' +
  '(((((((((((((E,}4((((((((((((((((E.D0E*+MD*D3R,MD(D*]}(,(E-D,D+,fD--D-D)D*]}(,(}z)3G(D*]}(,jqj,}V}x)E,D*' +
  'N8]F2D(]}(,(E-D.D+,fD--D-D)D2]}(,(}z)3G(D2]}(,jqj,}V}x)E.D*ND]E*4)33D/D,D.}x)F,}XD,D,}50123456701234567}' +
  'X}{)}{)E/D0Nj,]E04)33D/}E(D/}E)o3"J)**i)gD.Q,MN(D-8*3D-N*eE0+MD,D1S,MD.,iD1D.a-N)3Q,MD+D-8*D+D-]E+3D)D*D' +
  '-D/84E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0]E(D)D0]E)D*D0]E*D1N)]E14)333 V(D*,MD(D)D*D+D,D-D.D/85-D(D)D+D,' +
  'D-D.N(D/D08.33D(D(D)N*e]}4((j~((j~((j~((j~}3,(3i*,i)fG)E.G(Nvpj+]E,G(Njro-]E++MD+D.R,MD(D+ P*(]F-D,}(,(D' +
  '*}z)F/}!N*((D)D-]D/}!N*()D-D)N)e]D/}!N*(*D-D)N+_]D/}!N*(+D,N8]E,D+N,]E+4)333#U)+*i*g)">D(P(((((({i!WQ,MD' +
  '(73D(#IF-!6!("H#3N~/^E*D-!6~~~~~~~/k!6jjjjjjj$PL"DuF(P#Y!/i!Z#*o$NL!X,MD*N)]E*D(P((((((wLqE(3D(P(((((({u' +
  'oD(P(((((({LorF(D(qE,N;E)+MD)N(S,MD+D,qP(((((({LD)#CroE+D)N*^E)4)33D*#CP$G!-$R$V!6 VzLqD(D(oD+qo33(Njro-' +
  ' L)8 E3S))iNjDNvqj-N(D)CF)D(8)E-G(Nvpj+]Njpj*D)CD-N(G+D*CD+8(BNjpj*D-D)D(D*D+D,813E(G(Njqj,]NjDNvqj-N(D)' +
  'CD(8)G+D*8(3?(NjDNvqj-N(D)CD(8)G+8/3,(G+3$,+*/i)fG)E0D)D*]F1D*]F2D*]E3G(Nvpj+]E.G(Njro-]E-+MD-D0R,MD.D3D' +
  '- P*(F/]D/D2]D/D1]D)D/]}!P*(}!J*()}!J*(*}!J*(+}3,(D.N8]E.D-N,]E-4)33D,,MD(D*O((j~O((((D+C8+3G(Nvpj+]F-D.' +
  '80E4G(Njqj,]D-D+CD-D.D4Nv(8,N(E,+MD,NDR,MG(D,]G(Nv2]D,]F)}(,(D)}(,M}{)D)}(,DD)}(,Y}{)}{)}3,v3D,N8]E,4)33' +
  'D+Q,MD(D*}4(((((({L(((((({LG(}(,v3}$K)}W}4(((((({L(((((({LG(}(,$(3}$K)}W}5()*+,-./89:;<=>?8873N(E)+MD)N,' +
  'R,MG(N#<1]D)N*e]F+G(Nv3]D)N+e] S+(D+H*(#Gr89#B!,*(D)N)]E)4)33D-D-D.D-^N*"6D4G(}(,#<18-D(D*}4((jL((jL((jL' +
  '((jL883!0(Nvqj-N(D)CD(8*D*,MNjpj*NjDNvoj)D(D+83-Njpj*NjDNvoj)D(D+8233 F(Nvqj-N(D)CD(8*NjDNvoj)D(D*843l))' +
  '+iD(D)D*D+D,N)^D,D-N+bCF1D-D.D/D086D,D1!:,M73G(Njpj*]F2D)D-N*eF3D1_F,]D*D,]N(D*CD.,iD1D."-D-_-N(3D+]N)D-' +
  'N)D.D.N(SCD/D086D(D,]D2D3$T2((3w)*-i*fD+};E3G(Nvpj+]E1+MD*D0S,MD*D0^F.N8!<E-D)D0]}(,(}4((((((((((((((((}' +
  ' L}!XF/N~~+D.ecN~~+bD/D-CE/D(D.N8D-CN*e]E.+MD(D.R,MD/N7bN.eNvrv-]E-D/N,"6E/D1}(,(D3}z)D-}(,8}6E2D(D,,fD2' +
  'D-}(,D}!D-D23}3,(D1D- P*I]E1D(N8]E(4)33D.E(D0N8]E04)333#2*)-iG(Nvpj+]F/E++MD*D.S,MD+D(}(,(D)D.]}(,(}4(((' +
  '(((((((((((((} L}!XF,N~~+D*D.^F-ecN~~+bD,D-N8!<CF,N7bN.eNvrv-]F-}(,(}6}3,(D+D- P*I]F+D(}(,8D,N,"6N7bN.eN' +
  'vrv-]F-}(,(}6}3,(D+D- P*I]F+D(}(,DD,N0"6N7bN.eNvrv-]F-}(,(}6}3,(D+D- P*I]F+D(}(,ID,N4"6N.eNvrv-]F,}(,(}6' +
  '}3,(D+D, P*I]E+D(NM^E(D.N8]E.4)33D/D+D/^N*"6F(87D(3#7)).i+MD*N8R,MD*N.eNvrv-]E+N(E(N(E)+MD)N,R,MD)N*eF-D' +
  '+ND]]NjjjgN(D*D)"6N)bF,C!**(D-D+N8]]NiD(N"A"B"D0_Nj"B"H@]D,C!**(D,Q,MD(D+]D)N"D"HmD_Nj"B"H@]!**(D(N,]E(3' +
  'D)N)]E)4)33D+D(!**ID*N)]E*4)333#S+*0f)iD(D(Nj0}1*0}z)}4n(MTn(MTn(MTn(MT}x)}4n(MTn(MTn(MTn(MT}y)F+Nj0}1*(' +
  '}z)}y)D+Nj0}1*,}z)}y)F)}$9)F(D(}z)E*D(Nj0}1*DF,}z)Nj0}1* DF-}x)D*}z)D(Nj0}1*@F.}z)Nj0}1*<F/}x)}x)D*}z)D(' +
  'Nj0}1*8F*}z)Nj0}1*4}x)}x)E(G(D)D,D(}z)F,}z)D-D(}z)F-}x)D)D)}z)F0}z)D)D.D(}z)F.}z)D/D(}z)F/}x)}x)D0}z)D)D' +
  '*D(}z)F)}z)D(}x)}x)}4(((U(((U(((U(((U}z)}3,#<1G(N#<0]F1D+}4((@O((@O((@O((@O}y)}4@c YL@c YL@c YL@c YL}z)}' +
  '3,(D1}4n(MTn(MTn(MTn(MTD+}y)}3,8D1D(}3,DD1D)}3,ID1D/}3,MD1D.}3,!DD1D-}3,YD1D,}3,"033H)(N"A03Gj YLkjW#E!/' +
  's#DL((jL$S~iLw$V~KL#9HKK#* S!1!D$)/!0`}function vt(){return`(Zd"-)((()#7)@Y1iiiiiiiih(Y+iii)iY*ii(Y*ii)h' +
  'Y-iiiig(Y((Y,iiih)gY+iih(Y-iiifi(Y-iiiff(Y*ii)fY/iiiiihg(Y,iiii)gY0iiiiiiii(Y+iif(Y)g)gY-iiihg(Y+iih)gY(' +
  ')iY-iiiii(Y,iiig(Y+iii)gY-iiihi(Y)f(*;)+["."6."-["-ac"9*)#=)jj,+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,i)N' +
  '(3i)N(3i)N(3i)N(3/"[)41"0")[!W[U[!Ze(>0"0")[!W[!AZ"8(=0"0")[!W[!G"5"-(<2"0")[!W[!Kc")e[(;3da!Ze"-Z"8!Fa"' +
  '7d(.8!VZ!W^"7Zc!X!D")[!W[!G"5"-(A:!VZ!W^"7Zc!X!D")[!W[!Kc")e[(@4!VZ!W^"7Zc!X!Fa"7d(5/["8"0R".ea((1d"(Zc[' +
  '!Fa"7d(B,!VZd[+(."-["-ac"9*(0):4))2#O N G!.))fD(D)D)D*N+]NgbN*e]D+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)o3Q(' +
  'D),MD(D)D*8 D L+-D* L+D*N+bQ,MD(73G(Nvpj+]F)D(D*N*e$T2((D)D*873G(Nvpj+]3#9)**i*f+MD)D*S,MG(Njqj,]D*N*e]F' +
  '+D(,fD(D*]}!Q+(-}4((((((((((((((((3}4((((((((((((((((}G}"G)F,}#3)}4(((()(((*(((+(((D)D*^}9F-}!-}V}3,(D+D' +
  ',}#4)}4,(((-(((.(((/(((D-}!-}V}3,8D*N0]E*4)333H(D(D)N*e]E)+MD(D)R,MD(D*};}3,(D(N8]E(4)333$M,*,i5fD+}w)}4' +
  '(((!:(((!:(((!:(((!:}PF2}!G,MD(E.D)E-D+D2}VE1+MD*D-T,MD.D-}(,(D1}y)}3,(D.N8]E.D-N8]E-4)33D(D(D(D*D)^]D+D' +
  '2}!CD,8,73D+8 FG(E-+MD-G(D,N)e]R,MD-}4((((((((((((((((}3,v2D-N8]E-4)33Nj0}1*(E3Nj0}1*,E4Nj0}1*0E5G(N#<0]' +
  'F-}(,(E6D-}(,8E2D-}(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,YE;D-}(,"0E<G(E.+MD)D*R,MD)D,N.e]F-D*D*D-TCE-+MD)D' +
  '-R,MD)}(,(D6}$C)F+D5D2}l*F=D2}y)F1D4D1D3D+}"F*}"F*F+D+}z)E1D(D+D<D;}l*D1D+D:D9}l*}l*D1D+D8D7}l*}l*D=N?}#' +
  '7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8]D,N)eNidbE.D(N8]E(D)N8]E)4)33N(E-D,N)eE0+MD-D0R,MG(D-]F/}(,v1E+D/}4((' +
  '((((((((((((((}3,v1G(Nv2]D0ND^D-N)eb]F/D/}(,(D+}X}{)}3,(D/D/}(,8D+D+}50123456701234567}X}{)}3,8D-N8]E-4)' +
  '334)333!1(D(D*N*e]E*+MD(D*R,MD(D)}(,(D+}y)D,}y)}3,(D)N8]E)D(N8]E(4)333#[+*.i)hD,N*eE3D+D-UD,NIUD-CN(D+N,' +
  'VC,MD(Njpj*!:E1D.Q,MD-N(!;E4G(Njro-]F5 L)N(E.+MD,D.S,MG)D.N*e!**(G)D4QF6,iD6-D*D.] U((Q3N(!;N*e] L)D.N)]' +
  'E.4)33G)D5^N*"6 L*G*QD1cG*D,!<b,MD(D+D,_O((j~O((((D/CD0G*C8+33G*Q,M73D-N(G*D,!;CE-G*D,D,N-"-D(D)!:D1cD+D' +
  ',_Njj,!<cC!<D,NIUc,MD1QF1,MG*D,!<E13+MD2N,]F.D+U,MD(D)D3D/D18?D3N*eF2D)]E)D(D2]E(D.E24)3333+MD+D2S,MD)D*' +
  'N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1D,D/D.G+8/F7G(Njqj,]G(Nvpj+]D(D1CD/CD.G+D78(813D)D3]E)D(D3]E(D*D*D,' +
  ']D-,iD2N)]D-a-N)3CE*D2N)]E24)333R))fD(D(D)N*e]80F*D*D*}501234567()*+,-./}$C)F*D*D*}5,-./()*+45670123}$C)' +
  '} G(3"8)*f}4((j~((j~((j~((j~E*}4((j~((j~((j~((j~E++MD(N8]D)R,MD*D(}(,(}$C)E*D+D(}(,8}$C)E+D(ND]E(4)33D(D' +
  ')R,fD*D(}(,(}$C)-D*3D+}$C)3"S)))fD,,MG(Nvpj+]D(D*CD)G+D-};D.G(H*#<1#Gr89#B};8-3O((jLP(((((({LD.r#BD,CE-D' +
  '*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*e]E)+MD(D)R,MD(D(}(,(D/}z)}3,(D(N8]E(4)33333!M*)i)fD,#B};E.D+N*eE++MD+D' +
  '-T,MD(D-]D*D-]}(,(D)D-]}(,(D.}y)}z)G(D-]}(,jqj,}V}3,(D-N8]E-4)333#F)*+i)fG(Nvpj+]E-D+N*eE/+MD.D/R,MD-D.]' +
  'D*D.]}(,(}4JJm!6JJm!6JJm!6JJm!6}$B)}3,(D.N8]E.4)33D-D-D+O((((8(BD,P((((((YKq#B};E0N(E*+MD*D/R,MD(D*]D)D*' +
  ']}(,(D*D-]}(,(D0}z)}y)G(D*]}(,jqj,}V}3,(D*N8]E*4)333#)**,f,iD*N*eE1+MD0D1R,MD0Nj,]F*D1D*D1RCE3}4((((((((' +
  '((((((((E,}4((((((((((((((((E.D0E*+MD*D3R,MD(D*]}(,(E-D,D+,fD--D-D)D*]}(,(}z)3G(D*]}(,jqj,}V}x)E,D*N8]F2' +
  'D(]}(,(E-D.D+,fD--D-D)D2]}(,(}z)3G(D2]}(,jqj,}V}x)E.D*ND]E*4)33D/D,D.}x)F,}XD,D,}50123456701234567}X}{)}' +
  '{)E/D0Nj,]E04)33D/}E(D/}E)o3"J)**i)gD.Q,MN(D-8*3D-N*eE0+MD,D1S,MD.,iD1D.a-N)3Q,MD+D-8*D+D-]E+3D)D*D-D/84' +
  'E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0]E(D)D0]E)D*D0]E*D1N)]E14)333 V(D*,MD(D)D*D+D,D-D.D/85-D(D)D+D,D-D.N' +
  '(D/D08.33D(D(D)N*e]}4((j~((j~((j~((j~}3,(3i*,i)fG)E.G(Nvpj+]E,G(Njro-]E++MD+D.R,MD(D+ P*(]F-D,}(,(D*}z)F' +
  '/}!N*((D)D-]D/}!N*()D-D)N)e]D/}!N*(*D-D)N+_]D/}!N*(+D,N8]E,D+N,]E+4)333#U)+*i*g)">D(P(((((({i!WQ,MD(73D(' +
  '#IF-!6!("H#3N~/^E*D-!6~~~~~~~/k!6jjjjjjj$PL"DuF(P#Y!/i!Z#*o$NL!X,MD*N)]E*D(P((((((wLqE(3D(P(((((({uoD(P(' +
  '((((({LorF(D(qE,N;E)+MD)N(S,MD+D,qP(((((({LD)#CroE+D)N*^E)4)33D*#CP$G!-$R$V!6 VzLqD(D(oD+qo33(Njro- L)8 ' +
  'E3S))iNjDNvqj-N(D)CF)D(8)E-G(Nvpj+]Njpj*D)CD-N(G+D*CD+8(BNjpj*D-D)D(D*D+D,813E(G(Njqj,]NjDNvqj-N(D)CD(8)' +
  'G+D*8(3?(NjDNvqj-N(D)CD(8)G+8/3,(G+3$,+*/i)fG)E0D)D*]F1D*]F2D*]E3G(Nvpj+]E.G(Njro-]E-+MD-D0R,MD.D3D- P*(' +
  'F/]D/D2]D/D1]D)D/]}!P*(}!J*()}!J*(*}!J*(+}3,(D.N8]E.D-N,]E-4)33D,,MD(D*O((j~O((((D+C8+3G(Nvpj+]F-D.80E4G' +
  '(Njqj,]D-D+CD-D.D4Nv(8,N(E,+MD,NDR,MG(D,]G(Nv2]D,]F)}(,(D)}(,M}{)D)}(,DD)}(,Y}{)}{)}3,v3D,N8]E,4)33D+Q,M' +
  'D(D*}4(((((({L(((((({LG(}(,v3}$K)}W}4(((((({L(((((({LG(}(,$(3}$K)}W}5()*+,-./89:;<=>?8873N(E)+MD)N,R,MG(' +
  'N#<1]D)N*e]F+G(Nv3]D)N+e] S+(D+H*(#Gr89#B!,*(D)N)]E)4)33D-D-D.D-^N*"6D4G(}(,#<18-D(D*}4((jL((jL((jL((jL8' +
  '83!0(Nvqj-N(D)CD(8*D*,MNjpj*NjDNvoj)D(D+83-Njpj*NjDNvoj)D(D+8233 F(Nvqj-N(D)CD(8*NjDNvoj)D(D*843l))+iD(D' +
  ')D*D+D,N)^D,D-N+bCF1D-D.D/D086D,D1!:,M73G(Njpj*]F2D)D-N*eF3D1_F,]D*D,]N(D*CD.,iD1D."-D-_-N(3D+]N)D-N)D.D' +
  '.N(SCD/D086D(D,]D2D3$T2((3$9)*-i*fD+};E3G(Nvpj+]E1+MD*D0S,MD*D0^F.N8!<E-D)D0]}(,(}4((((((((((((((((} L}!' +
  'XF/N~~+D.ecN~~+bD/D-CE/D(D.N8D-CN*e]E.+MD(D.R,MD/N7bN.eNvrv-]E-D/N,"6E/D1}(,(D3}z)D-}(,8}j*E2D(D,,fD2D-}' +
  '(,D}!D-D23}3,(D1D- P*I]E1D(N8]E(4)33D.E(D0N8]E04)333s*)-iG(Nvpj+]F/E++MD*D.S,MD+D(}(,(D)D.]}(,(}4(((((((' +
  '(((((((((} L}!XF,N~~+D*D.^F-ecN~~+bD,D-N8!<CF,N7bN.eNvrv-]F-}(,(}j*}3,(D+D- P*I]F+D(}(,8D,N,"6N7bN.eNvrv' +
  '-]F-}(,(}j*}3,(D+D- P*I]F+D(}(,DD,N0"6N7bN.eNvrv-]F-}(,(}j*}3,(D+D- P*I]F+D(}(,ID,N4"6N.eNvrv-]F,}(,(}j*' +
  '}3,(D+D, P*I]E+D(NM^E(D.N8]E.4)33D/D+D/^N*"6F(87D(3#7)).i+MD*N8R,MD*N.eNvrv-]E+N(E(N(E)+MD)N,R,MD)N*eF-D' +
  '+ND]]NjjjgN(D*D)"6N)bF,C!**(D-D+N8]]NiD(N"A"B"D0_Nj"B"H@]D,C!**(D,Q,MD(D+]D)N"D"HmD_Nj"B"H@]!**(D(N,]E(3' +
  'D)N)]E)4)33D+D(!**ID*N)]E*4)333o+*0f)iD(Nj0}1*0}4n(MTn(MTn(MTn(MT}l*}4n(MTn(MTn(MTn(MT}y)F+Nj0}1*,D+Nj0}' +
  '1*(D(}"F*}"F*F)}$9)F(D(}z)E*D(Nj0}1*DF,Nj0}1* DF-}l*D*D(Nj0}1*@F.Nj0}1*<F/}l*}l*D*D(Nj0}1*8F*Nj0}1*4}l*}' +
  'l*E(G(D)D,D(}z)F,D-D(}z)F-}l*D)D)}z)F0D)D.D(}z)F.D/D(}z)F/}l*}l*D0D)D*D(}z)F)D(}l*}l*}4(((U(((U(((U(((U}' +
  'z)}3,#<1G(N#<0]F1D+}4((@O((@O((@O((@O}y)}4@c YL@c YL@c YL@c YL}z)}3,(D1}4n(MTn(MTn(MTn(MTD+}y)}3,8D1D(}3' +
  ',DD1D)}3,ID1D/}3,MD1D.}3,!DD1D-}3,YD1D,}3,"033H)(N"A03Gj YLkjW#E!/s#DL((jL$S~iLw$V~KL#9HKK#* S!1!D$)/!0`' +
  '}function yt(){return`(Zd"-)((()3*Y*ii)iY)i(++*()-,))))/E+0"5".")!Zac"-d((1!Va"8!A"5__[c()."-["-ac"9*(2$' +
  'Q9*#M+*)f,iNj0E-+MD(N(S,MD)QD)N{,!:c,MNv"H)E)+MD)Nj#()R,MD)D)N#@4N$L"8D)N$("O)RC]}(,(D)}(,(}4(((j(((j(((' +
  'j(((j}VD)}(,,F*}4~~~i~~~i~~~i~~~i}V}!DN)}#9)}!ED*}4)((()((()((()(((}V}p)}4$7#<0"Y$7#<0"Y$7#<0"Y$7#<0"Y}V' +
  '}!E}3,(Nj#()Nv"H) P*(!**(D)N8]E)4)33N(E)3N{,D)^F+D(D(D+SCE,D)N*eNv"H)]E.N(E++MD+D,N*eR,MD+D-]D+D.]}(,(F*' +
  'D*N3}#9)}!EF*D*N/}#7)}4j!J T#)j!J T#)j!J T#)j!J T#)}V}!EF*D*N7}#7)}4((#R$G((#R$G((#R$G((#R$G}V}!EF*D*N:}' +
  '#9)}!E}4~~~(~~~(~~~(~~~(}V}$R)}4((jJ((jJ((jJ((jJ}z)}3,(D+N8]E+4)33D-D,N*e]E-D)D,]E)D(D,^E(4)33D)3#?6*2f)' +
  'iD(N*eNj0]E3Nj0E(+MD(D3R,M}4((jL((jL((jL((jLD(}(,(}y)F*}4$K,!)L$K,!)L$K,!)L$K,!)L}#=)N?}#8)E)D*D)N?}#7)}' +
  '#=)}4((jL((jL((jL((jL}y)F.D.}z)E0D)}$R)F)}4kjW#EkjW#EkjW#EkjW#E}z)E/}4(((v#E#*$QK(((v#E#*$QKD(}(,D}4$37#' +
  'UM$37#UM$37#UM$37#UM}z)F*}4k$QqLk$QqLk$QqLk$QqL}z)}"(}4)((T)((T)((T)((T}x)}4$V~~~$V~~~$V~~~$V~~~}VF1}4((' +
  '(T(((T(((T(((T}y)F+}X}4(((D UP!Xt(((D UP!Xt}|)D*D+}4((RL((RL((RL((RL}z)}y)D+}4(oh!-(oh!-(oh!-(oh!-}z)}y)' +
  'F*}X}{)}W}XF2D2}|)}W}XF,}|)}4(((M#Ov!Ju(((M#Ov!Ju}{)}W}XD,}|)}4(((o!H!I#1L(((o!H!I#1L}{)}W}XD,}|)}W}XD,}' +
  '|)D,}4((((((wu((((((wu}|)}{)}W}4(((v#E#*$QK(((v#E#*$QKD+D+}50123456701234567}X}4(((D UP!Xt(((D UP!Xt}|)D' +
  '*D*}50123456701234567}X}{)}W}XF*D*}|)}W}XF-}|)}4(((M#Ov!Ju(((M#Ov!Ju}{)}W}XD-}|)}4(((o!H!I#1L(((o!H!I#1L' +
  '}{)}W}XD-}|)}W}XD-}|)D-}4((((((wu((((((wu}|)}{)}W}5()*+,-./89:;<=>?}4((jL((jL((jL((jL}x)E+D(}4(((v(((v((' +
  '(v(((vD)}4(j YL(j YL(j YL(j YL}z)D.}4(((Y!+,#>L(((Y!+,#>LD.}XF)}|)}4((((!+":#Iu((((!+":#Iu}{)}W}XD)}|)}4' +
  '(((Mrx#IL(((Mrx#IL}{)}W}XD)}|)}4(((w#5#Wuu(((w#5#Wuu}{)}W}XD)}|)}4(((w!+!1#NL(((w!+!1#NL}{)}W}XD)}|)}4((' +
  '((#V!I#Qu((((#V!I#Qu}{)}W}XD)}|)}4(((j$-"Y#UL(((j$-"Y#UL}{)}W}XD)}|)}4(((j~~#[u(((j~~#[u}{)}W}XD)}|)}4((' +
  '(M!I!I$-L(((M!I!I$-L}{)}W}XD)}|)}W}XD0}X}|)D/}X}{)}W}4(((Y!+,#>L(((Y!+,#>LD.D.}50123456701234567}XF)}|)}' +
  '4((((!+":#Iu((((!+":#Iu}{)}W}XD)}|)}4(((Mrx#IL(((Mrx#IL}{)}W}XD)}|)}4(((w#5#Wuu(((w#5#Wuu}{)}W}XD)}|)}4(' +
  '((w!+!1#NL(((w!+!1#NL}{)}W}XD)}|)}4((((#V!I#Qu((((#V!I#Qu}{)}W}XD)}|)}4(((j$-"Y#UL(((j$-"Y#UL}{)}W}XD)}|' +
  ')}4(((j~~#[u(((j~~#[u}{)}W}XD)}|)}4(((M!I!I$-L(((M!I!I$-L}{)}W}XD)}|)}W}XD0D0}50123456701234567}X}|)D/D/' +
  '}50123456701234567}X}{)}W}5()*+,-./89:;<=>?D0}4(((L(((L(((L(((L}z)}y)}x)}x)}z)}$;)F/}4(((DL"T Qu(((DL"T ' +
  'QuD,}|)}4(((vd8"AL(((vd8"AL}{)}W}XD,}|)}4(((Y!H!I#Qu(((Y!H!I#Qu}{)}W}XD,}|)}W}XD2}|)D2}{)}W}4(((DL"T Qu(' +
  '((DL"T QuD-}|)}4(((vd8"AL(((vd8"AL}{)}W}XD-}|)}4(((Y!H!I#Qu(((Y!H!I#Qu}{)}W}XD-}|)}W}XD*}|)D*}{)}W}5()*+' +
  ',-./89:;<=>?F)D+D1N F}#7)N G}#8)F*}!FD1}4*(((*(((*(((*(((}#:)N E}#7)}4(((j(((j(((j(((j}V}!E}z)}3,(D(D/D+' +
  'D)D*}!FD1N E}#7)}4(((j(((j(((j(((j}V}!E}z)}3,DD(D(N8bN)eN8]]E(4)333`}function bt(){return`(Zd"-)((()3*Y*' +
  'ii)iY)i(++*()-,))))/E+0"5".")!Zac"-d((1!Va"8!A"5__[c()."-["-ac"9*(2s3*#M+*)f,iNj0E-+MD(N(S,MD)QD)N{,!:c,' +
  'MNv"H)E)+MD)Nj#()R,MD)D)N#@4N$L"8D)N$("O)RC]}(,(D)}(,(}4(((j(((j(((j(((j}VD)}(,,F*}4~~~i~~~i~~~i~~~i}V}!' +
  'DN)}#9)}!ED*}4)((()((()((()(((}V}p)}4$7#<0"Y$7#<0"Y$7#<0"Y$7#<0"Y}V}!E}3,(Nj#()Nv"H) P*(!**(D)N8]E)4)33N' +
  '(E)3N{,D)^F+D(D(D+SCE,D)N*eNv"H)]E.N(E++MD+D,N*eR,MD+D-]D+D.]}(,(F*D*N3}#9)}!EF*D*N/}#7)}4j!J T#)j!J T#)' +
  'j!J T#)j!J T#)}V}!EF*D*N7}#7)}4((#R$G((#R$G((#R$G((#R$G}V}!EF*D*N:}#9)}!E}4~~~(~~~(~~~(~~~(}V}$R)}4((jJ(' +
  '(jJ((jJ((jJ}z)}3,(D+N8]E+4)33D-D,N*e]E-D)D,]E)D(D,^E(4)33D)3x/*/f)iD(N*eNj0]E0Nj0E(+MD(D0R,M}4((jL((jL((' +
  'jL((jLD(}(,(}y)F)}4$K,!)L$K,!)L$K,!)L$K,!)L}#=)N?}#8)E,D)D,N?}#7)}#=)}4((jL((jL((jL((jL}y)F)D)}z)E.}4#Z$' +
  'M#X!+#Z$M#X!+#Z$M#X!+#Z$M#X!+D(}(,D}4$37#UM$37#UM$37#UM$37#UM}z)F+}4k$QqLk$QqLk$QqLk$QqL}z)}"(}4)((T)((T' +
  ')((T)((T}x)}4$V~~~$V~~~$V~~~$V~~~}VF-}4(((T(((T(((T(((T}y)F*}4")EF#?")EF#?")EF#?")EF#?D+D*}4((RL((RL((RL' +
  '((RL}z)}y)D*}4(oh!-(oh!-(oh!-(oh!-}z)}y)}l*F+D+}z)F*}4B.#B#FB.#B#FB.#B#FB.#B#F}l*D*}4#1sH!1#1sH!1#1sH!1#' +
  '1sH!1}l*D*}z)D*D*}4(((u(((u(((u(((u}z)}l*}4((jL((jL((jL((jL}x)E/D(}4(((v(((v(((v(((vD,}$R)F,}4(j YL(j YL' +
  '(j YL(j YL}z)D)}4#GEm!1#GEm!1#GEm!1#GEm!1D)}4#D$)$C#I#D$)$C#I#D$)$C#I#D$)$C#I}l*D)}4B M$G!1B M$G!1B M$G!' +
  '1B M$G!1}l*D)}4!C!Q$V#I!C!Q$V#I!C!Q$V#I!C!Q$V#I}l*D)}4u$A9Ku$A9Ku$A9Ku$A9K}l*D)}4!D#:Ht!D#:Ht!D#:Ht!D#:H' +
  't}l*D)}4#8#ZUK#8#ZUK#8#ZUK#8#ZUK}l*D)}4$T~it$T~it$T~it$T~it}l*D)}4sssKsssKsssKsssK}l*D)}z)D.D,}4kjW#EkjW' +
  '#EkjW#EkjW#E}z)}l*D.}4(((L(((L(((L(((L}z)}y)}x)}x)}z)}$;)F)}4$QpU#E$QpU#E$QpU#E$QpU#ED*}4#*k0!0#*k0!0#*k' +
  '0!0#*k0!0}l*D*}4rsHtrsHtrsHtrsHt}l*D*}z)D+D+}l*F*D/D-N F}#7)N G}#8)F+}!FD-}4*(((*(((*(((*(((}#:)N E}#7)}' +
  '4(((j(((j(((j(((j}V}!E}z)}3,(D(D)D/D*D+}!FD-N E}#7)}4(((j(((j(((j(((j}V}!E}z)}3,DD(D(N8bN)eN8]]E(4)333`}' +
  'function xt(e){let t=Array.from(Array(256).keys()).filter(e=>7237889305512048746038700847073898566332424' +
  '4451275271982678029303412359692287n>>BigInt(e)&1n),n=[];for(let r=0;r<e.length;r++){let i=e.charCodeAt(r' +
  ')-40;n.push(i<0?(i+8)*52+e.charCodeAt(++r)-40:t[i])}return Uint8Array.from(n)}function St(e,t=!1){let n=' +
  'xt(e);return t&&(n[String.fromCharCode(...n).indexOf(`memory\u0002`)+7]=3),WebAssembly.validate(n)?new W' +
  'ebAssembly.Module(n):void 0}function Ct(e,t=()=>({})){try{let n=St(e);return n&&gt(n,t())}catch{return}}' +
  'function wt({buffer:e}){return{floats:new Float32Array(e),bytes:new Uint8Array(e)}}let Tt={"wasm-relaxed' +
  '-simd":vt,"wasm-simd":_t},Et;function Dt(){return kt().backend}function Ot(e){return new WebAssembly.Mem' +
  'ory({initial:177,maximum:177,shared:e})}function kt(){return Et??=At(),Et}function At(){return jt(`wasm-' +
  'relaxed-simd`)??jt(`wasm-simd`)??{backend:`reference`,engine:void 0}}function jt(e){if(e===`reference`)r' +
  'eturn{backend:e,engine:void 0};let t=Ct(Tt[e](),()=>({memory:Ot(!1)}));if(t!==void 0)return{backend:e,en' +
  'gine:Mt(t)}}function Mt(e){return{kernels:e,...wt(e.memory)}}let Nt={};function Pt(){let e=Dt();if(e!==`' +
  'reference`)return Nt[e]??=(e===`wasm-simd`?void 0:Ft(bt()))??Ft(yt()),Nt[e]}function Ft(e){let t=Ct(e);i' +
  'f(t===void 0)return;let{buffer:n}=t.memory,r=new Float32Array(n,1024,4096).fill(.75);t.boxMuller(16);let' +
  ' i=new Uint32Array(n,17472,624);return r[0]===1.9856219779512685e-8?{kernel:t,x:r,state:i}:void 0}functi' +
  'on It(e,t,n){let r=Pt();if(r===void 0)return;let{kernel:i,x:a,state:o}=r;o.set(t);let s=n,c=(t,n)=>{s=i.' +
  'uniforms(n,s),i.boxMuller(n),e.set(a.subarray(0,n),t)},l=e.length%16,u=e.length-l;for(let e=0;e<u;e+=a.l' +
  'ength)c(e,Math.min(a.length,u-e));return l>0&&(s=i.uniforms(l,s),c(e.length-16,16)),t.set(o),s}let B=Mat' +
  'h.fround,Lt=B(Math.SQRT1_2),Rt=B(1.2732395447351628),zt=B(-.00021219444),Bt=B(-.00024187564849853516),Vt' +
  '=B(-3.774894977445941e-8),Ht=[.070376836292,-.1151461031,.1167699874,-.12420140846,.14249322787,-.166680' +
  '57665,.20000714765,-.24999993993,.33333331174].map(B),Ut=[2443315711809948e-20,-.001388731625493765,.041' +
  '66664568298827].map(B),Wt=[-.00019515295891,.0083321608736,-.16666654611].map(B),Gt=/* @__PURE__ */ new ' +
  'Float32Array(1),Kt=new Uint32Array(Gt.buffer);function V(e,t,n){let r=e*t,i=r+n,a=B(i),o=a+2*(i-a);if(i=' +
  '==a||B(o)!==o)return a;let s=i-r,c=r-(i-s)+(n-s);if(c===0)return a;let l=o;return c>0?Math.max(a,l):Math' +
  '.min(a,l)}function qt(e,t){return e.reduce((e,n)=>V(e,t,n),0)}function Jt(e){Gt[0]=e;let t=Kt[0],n=(t>>>' +
  '23)-126;Kt[0]=t&8388607|1056964608;let r=Gt[0];r<Lt?(--n,r=B(B(r-1)+r)):r=B(r-1);let i=B(r*r),a=B(qt(Ht,' +
  'r)*r);return a=V(a,i,B(n*zt)),a=V(-.5,i,a),V(n,.693359375,B(r+a))}function Yt(e,t){let n=Math.trunc(B(e*' +
  'Rt))+1&-2,r=V(n,-.78515625,e);r=V(n,Bt,r),r=V(n,Vt,r);let i=B(r*r),a=B(qt(Ut,i)*i),o=B(V(a,i,-.5*i)+1),s' +
  '=V(B(qt(Wt,i)*i),r,r),c=!!(n&2);t[0]=(n&4?-1:1)*(c?o:s),t[1]=(n+2&4?-1:1)*(c?s:o)}let Xt=Math.fround(2*M' +
  'ath.PI),Zt=/* @__PURE__ */ new Float32Array(2);function Qt(e,t){if(e.length<16){for(let n=0;n<e.length;n' +
  '++)e[n]=tn(t);return}let n=e instanceof Float32Array;if(n&&e.length>=256&&t.drawInBulk((t,n)=>It(e,t,n))' +
  ')return;let r=n?$t:en,i=n?()=>t.uniform32():()=>t.uniform64();for(let t=0;t<e.length;t++)e[t]=i();let a=' +
  'e.length-e.length%16;for(let t=0;t<a;t+=16)r(e,t);if(a===e.length)return;let o=e.length-16;for(let t=o;t' +
  '<e.length;t++)e[t]=i();r(e,o)}function $t(e,t){for(let n=t;n<t+8;n++){let t=1-e[n],r=e[n+8],i=Math.froun' +
  'd(Math.sqrt(-2*Jt(t)));Yt(Math.fround(Xt*r),Zt),e[n]=i*Zt[1],e[n+8]=i*Zt[0]}}function en(e,t){for(let n=' +
  't;n<t+8;n++){let t=Math.sqrt(-2*pt(1-e[n])),[r,i]=L(2*Math.PI*e[n+8]);e[n]=t*i,e[n+8]=t*r}}function tn(e' +
  '){let t=e.takeCachedNormal();if(t!==void 0)return t;let[n,r]=L(2*Math.PI*e.uniform64()),i=Math.sqrt(-2*p' +
  't(1-e.uniform64()));return e.cacheNormal(i*n),i*r}function nn(e,t={}){_(`randn`,2,arguments.length),C(`r' +
  'andn`,e);let n=ot(`randn`,t,[`generator`,`dtype`,`out`]),{out:r,dtype:i=r?.dtype??`float32`}=t;k(`randn`' +
  ',i),de(`randn`,`dtype`,i),r!==void 0&&Ve(`randn`,`out`,r,{dtype:i,shape:e});let a=r??new N(i,e,A(`randn`' +
  ',i,S(e)));return Qt(a.data,n),a}let rn={float32:2**24,float64:2**53,int32:2**31-1,int64:2**53,bool:-1/0,' +
  'float16:2048,bfloat16:256};function an(e,t={}){_(`randperm`,2,arguments.length),b(`randperm`,`n`,e,0,2**' +
  '32-1);let n=ot(`randperm`,t),{dtype:r=`int64`}=t;if(k(`randperm`,r),e-1>rn[r])throw m(`randperm`,`a dtyp' +
  'e that holds the numbers of a permutation of ${e}`,r);let i=Uint32Array.from({length:e},(e,t)=>t);for(le' +
  't t=0;t<e-1;t++){let r=t+n.uint32()%(e-t),a=i[t];i[t]=i[r],i[r]=a}let a=A(`randperm`,r,e);for(let t=0;t<' +
  'e;t++)a[t]=ge(`randperm`,i[t],r);return new N(r,[e],a)}function H(e){let t=e|0;return t=Math.imul(t^t>>>' +
  '16,2246822507),t=Math.imul(t^t>>>13,3266489909),t^t>>>16}let on=[`folds`,`prior`,`gaussian`,`forest`,`at' +
  'tention`,`look`,`averaging`,`influence`,`audit`,`chain`,`codes`,`draws`,`spread`];var sn=class e{constru' +
  'ctor(e,t=0){this.seed=e,this.expert=t}of(t){return new e(this.seed,t+1)}seedOf(e,t=0){let n=(on.indexOf(' +
  'e)*256+this.expert)*4096+t;return H(H(this.seed)^H(n))>>>0}open(e,t=0){return new z().manualSeed(this.se' +
  'edOf(e,t))}};function U(){return performance.now()}function W(e){let t=e.next();for(;!t.done;)t=e.next()' +
  ';return t.value}function*G(e,t){let n=t.next();for(;!n.done;){let r=yield n.value;n=t.next(r===!0||U()>=' +
  'e)}return n.value}function*cn(e){let t=e.next();for(;!t.done;)yield t.value,t=e.next();return t.value}fu' +
  'nction*ln(e){let t=e.next();for(;!t.done;){if((yield t.value)===!0)return;t=e.next()}return t.value}func' +
  'tion*un(e,t){let n=1/0,r=t.next();for(;!r.done;)(yield r.value)===!0&&(n=Math.min(n,U()+e)),r=t.next(U()' +
  '>=n);return r.value}function K(e){return 4+2*e}function q(e){return e===0?4:Math.ceil(e/4)*4}function J(' +
  'e){return 2*e}function dn(e){let t=[...pn(e)],n=[...t.filter(e=>e.decays),...t.filter(e=>!e.decays)],r=0' +
  ',i=0;return{list:n.map(e=>{let t={...e,start:r};return r+=Math.ceil(fn(e.shape)/4)*4,e.decays&&(i=r),t})' +
  ',count:r,decaying:i}}function fn(e){return e.reduce((e,t)=>e*t,1)}function*pn(e){let{levels:t,width:n,de' +
  'pth:r,frequencies:i}=e,a=J(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=>[{name:`${e}.weight`,shape:[t,n],spread:r,' +
  'decays:!0},{name:`${e}.bias`,shape:[n],spread:0,decays:!1}];for(let[e,r]of t.entries()){let t=r===0?K(i)' +
  ':r+1;yield{name:`embed.${e}.weight`,shape:[t,n],spread:mn,decays:!1},r===0&&(yield{name:`embed.${e}.freq' +
  'uencies`,shape:[i],spread:hn,decays:!1})}for(let e=0;e<r;e++)yield*s(`blocks.${e}.qkv`,n,3*n,1/Math.sqrt' +
  '(n)),yield*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`blocks.${e}.up`,n,a,1/Math.sqrt(n)),yield*s(' +
  '`blocks.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r]of t.entries())yield*s(`head.${e}`,n,q(r),.1/Math.sqr' +
  't(n))}let mn=.3,hn=.5;function gn(e,t){return e+4*t.start}function _n(e,t,n){let{arena:r,inputs:i,scratc' +
  'h:a,p:o,g:s,norm:c,dX:l,kept:u,heads:d,embedding:f}=e,{kernels:p}=r,{levels:m,width:h,depth:g}=e.shape,_' +
  '=m.length,v={columns:_,rows:t,width:h},y=_*t,b=a.narrow,x=vn(d,o,s,c,b,a.across,t,n);r.view(l,y*h).fill(' +
  '0),p.layerNormBack(l,b,c,e.scales,y,h);let S=e.sets.get(o),C=e.sets.get(s);for(let e=g-1;e>=0;e--){let t' +
  '=S[e],n=C[e];xn(r,v,t,n,u[e],a,l,i.hidden)}return bn(f,o,s,l,a.across,t),x}function vn(e,t,n,r,i,a,o,s){' +
  'let{kernels:c}=e.arena,{levels:l,width:u}=e.shape,d=0;for(let[f,p]of l.entries()){let l=q(p),m=e.dOutput' +
  ';d+=yn(e,f,o,s);let h=e.offset(`head.${f}.weight`),g=e.offset(`head.${f}.bias`),_=4*f*o*u;c.multiplyGrad' +
  '(n+h,n+g,r+_,m,o,l,u),c.multiplyBack(i+_,!1,m,t+h,a,o,l,u)}return d}function yn(e,t,n,{shown:r,hidden:i}' +
  '){let{kernels:a}=e.arena,{inputs:o,dOutput:s}=e,c=e.shape.levels[t]??0,l=q(c),u=e.outputs[t]??0,d=o.x+4*' +
  't*n,f=o.roles+t*n;return c>0?a.crossEntropy(s,u,d,f,n,l,c,r,i):a.squaredError(s,u,d,o.hints+4*t*n,f,n,l,' +
  'r,i)}function bn(e,t,n,r,i,a){let{arena:o,shape:s,inputs:c,offset:l,dFeatures:u}=e,{kernels:d}=o,{levels' +
  ':f,width:p,frequencies:m}=s,h=K(m);for(let[o,s]of f.entries()){let f=l(`embed.${o}.weight`),g=c.x+4*o*a,' +
  '_=r+4*o*a*p;if(s>0)d.pickBack(n+f,_,g,c.hidden+o*a,a,s,p);else{let r=e.features[o]??0;d.multiplyGrad(n+f' +
  ',0,r,_,a,p,h),d.multiplyBack(u,!1,_,t+f,i,a,p,h);let s=n+l(`embed.${o}.frequencies`);d.featuresBack(s,u,' +
  'r,a,m)}}}function xn(e,t,n,r,i,a,o,s){let{kernels:c}=e,{columns:l,rows:u,width:d}=t,f=l*u,p=J(d),{wide:m' +
  ',narrow:h,across:g}=a;c.multiplyGrad(r.down,r.downBias,i.inner,o,f,d,p),c.multiplyBack(m,!1,o,n.down,g,f' +
  ',d,p),c.geluBack(m,i.slopes,f*p),c.multiplyGrad(r.up,r.upBias,i.norm2,m,f,p,d),c.multiplyBack(h,!1,m,n.u' +
  'p,g,f,p,d),c.layerNormBack(o,h,i.norm2,i.scales2,f,d),c.multiplyGrad(r.out,r.outBias,i.attended,o,f,d,d)' +
  ',c.multiplyBack(h,!1,o,n.out,g,f,d,d),c.attendBack(m,h,i.weights,i.qkv,s,a.attention,l,u,d),c.multiplyGr' +
  'ad(r.qkv,r.qkvBias,i.norm1,m,f,3*d,d),c.multiplyBack(h,!1,m,n.qkv,g,f,3*d,d),c.layerNormBack(o,h,i.norm1' +
  ',i.scales1,f,d)}function Sn(e,t){let{arena:n,parameters:r,count:i,p:a,g:o,m:s,v:c,mean:l}=e;for(let e of' +
  ' r){let r=n.view(gn(a,e),fn(e.shape));if(e.spread===0)r.fill(0);else{let n=nn([r.length],{generator:t}).' +
  'data;for(let t=0;t<r.length;t++)r[t]=n[t]*e.spread}}for(let e of[o,s,c])n.view(e,i).fill(0);n.view(l,i).' +
  'set(n.view(a,i))}function Cn(e,{columns:t,rows:n,width:r}){let i=t*n,a=Math.ceil(t/4)*4,o=J(r);return{no' +
  'rm1:e.floats(i*r),scales1:e.floats(i),qkv:e.floats(i*3*r),weights:e.floats(i*a*r/8),attended:e.floats(i*' +
  'r),norm2:e.floats(i*r),scales2:e.floats(i),inner:e.floats(i*o),slopes:e.floats(i*o)}}function wn(e){retu' +
  'rn 42+e}function Tn(e,{columns:t,rows:n,width:r},i){let a=Math.ceil(t/4)*4;return{wide:e.floats(t*n*3*r)' +
  ',narrow:e.floats(t*n*r),across:e.floats(r*Math.max(3*r,i,64)),attention:e.floats(a*wn(t)),list:e.floats(' +
  't*n)}}function En(e,t,n,r,i,a,o){On(e,t,n,r,i,a,o,!1),kn(e,n,r,i,r.attended,a,t.columns*t.rows,t.width)}' +
  'function Dn(e,t,n,r,i,a,o){let{kernels:s}=e,{columns:c,rows:l,width:u}=t,{list:d,narrow:f}=i;On(e,t,n,r,' +
  'i,a,o,!0);let p=Math.ceil(s.listHidden(d,o,c*l)/4)*4,m=r.qkv;s.takeRows(m,r.attended,d,p,u),s.takeRows(f' +
  ',a,d,p,u),kn(e,n,r,i,m,f,p,u),s.putRows(a,f,d,p,u)}function On(e,{columns:t,rows:n,width:r},i,a,o,s,c,l)' +
  '{let{kernels:u}=e,{norm1:d,scales1:f,qkv:p,weights:m,attended:h}=a,g=t*n;u.layerNorm(d,f,s,g,r),u.multip' +
  'ly(p,0,i.qkvBias,d,i.qkv,g,3*r,r),u.attend(h,m,p,c,o.attention,t,n,r,l)}function kn(e,t,n,r,i,a,o,s){let' +
  '{kernels:c}=e,l=J(s);c.multiply(a,a,t.outBias,i,t.out,o,s,s),c.layerNorm(n.norm2,n.scales2,a,o,s),c.mult' +
  'iply(r.wide,0,t.upBias,n.norm2,t.up,o,l,s),c.gelu(n.inner,n.slopes,r.wide,o*l),c.multiply(a,a,t.downBias' +
  ',n.inner,t.down,o,s,l)}var An=class{constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.' +
  'offset=r;let a=i*K(t.frequencies);this.features=t.levels.map(t=>t===0?e.floats(a):0),this.dFeatures=e.fl' +
  'oats(a)}forward(e,t,n){let{arena:r,shape:i,inputs:a,offset:o}=this,{kernels:s}=r,{levels:c,width:l,frequ' +
  'encies:u}=i;for(let[r,i]of c.entries()){let c=e+o(`embed.${r}.weight`),d=a.x+4*r*n,f=a.hidden+r*n,p=t+4*' +
  'r*n*l;if(i>0)s.pick(p,c,d,f,n,i,l);else{let t=this.features[r]??0,i=a.hints+4*r*n,m=e+o(`embed.${r}.freq' +
  'uencies`);s.features(t,d,f,i,m,n,u),s.multiply(p,0,0,t,c,n,l,K(u))}}}},jn=class{constructor(e,t,n,r,i){t' +
  'his.arena=e,this.shape=t,this.inputs=n,this.offset=r;let a=t.levels.map(q);this.outputs=a.map(t=>e.float' +
  's(i*t)),this.dOutput=e.floats(i*Math.max(...a,4))}forward(e,t,n){let{kernels:r}=this.arena,{levels:i,wid' +
  'th:a}=this.shape;for(let[o,s]of i.entries()){let i=e+this.offset(`head.${o}.weight`),c=e+this.offset(`he' +
  'ad.${o}.bias`),l=t+4*o*n*a;r.multiply(this.outputs[o]??0,0,c,l,i,n,q(s),a)}}};let Mn=nnText;var Nn=class' +
  '{constructor(e){this.fn=e;let t=Ct(Mn);if(t===void 0)throw RangeError(`${e}: an engine that has, and may' +
  ' use, WebAssembly SIMD, got none`);this.kernels=t,this.end=Math.ceil(t.START.value/64)*64}floats(e){retu' +
  'rn this.bytes(4*e)}bytes(e){let t=this.end;this.end=Math.ceil((t+e+16)/64)*64;let{memory:n}=this.kernels' +
  ',r=this.end-n.buffer.byteLength;if(r>0)try{n.grow(Math.ceil(r/65536))}catch{throw m(this.fn,`a model tha' +
  't fits into 4294967296 bytes of memory`,this.end)}return t}view(e,t){return new Float32Array(this.kernel' +
  's.memory.buffer,e,t)}byteView(e,t){return new Uint8Array(this.kernels.memory.buffer,e,t)}},Pn=class{cons' +
  'tructor(e,t){this.sets=/* @__PURE__ */ new Map,this.shape=e,this.capacity=t;let{levels:n,width:r,depth:i' +
  ',frequencies:a}=e,o=n.length;this.columns=o;let s=dn(e);this.parameters=s.list,this.count=s.count,this.d' +
  'ecaying=s.decaying,this.at=new Map(s.list.map(e=>[e.name,4*e.start]));let c=new Nn(`fit`);this.arena=c,t' +
  'his.p=c.floats(s.count),this.g=c.floats(s.count),this.m=c.floats(s.count),this.v=c.floats(s.count),this.' +
  'mean=c.floats(s.count);let l={columns:o,rows:t,width:r},u=o*t,d=Math.max(...n.map(q),4);this.inputs={x:c' +
  '.floats(u),hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats(u)},this.x=c.floats(u*r),this.kept=Array.fr' +
  'om({length:i},()=>Cn(c,l)),this.norm=c.floats(u*r),this.scales=c.floats(u);let f=e=>this.offset(e);this.' +
  'embedding=new An(c,e,this.inputs,f,t),this.heads=new jn(c,e,this.inputs,f,t),this.dX=c.floats(u*r),this.' +
  'scratch=Tn(c,l,Math.max(d,K(a))),this.batch={x:c.view(this.inputs.x,u),hidden:c.byteView(this.inputs.hid' +
  'den,u),roles:c.byteView(this.inputs.roles,u),hints:c.view(this.inputs.hints,u)};for(let e of[this.p,this' +
  '.g,this.mean])this.sets.set(e,this.blocksAt(e))}output(e,t){let n=this.shape.levels[e]??0;return this.ar' +
  'ena.view(this.heads.outputs[e]??0,t*q(n))}toProbabilities(e){let t=this.shape.levels[e]??0,{kernels:n}=t' +
  'his.arena;n.toProbabilities(this.heads.outputs[e]??0,this.capacity,q(t),t)}tokens(e){return this.arena.v' +
  'iew(this.norm,this.columns*e*this.shape.width)}forward(e,t){this.run(e,t,En)}predict(e,t){this.run(e,t,D' +
  'n)}run(e,t,n){let{arena:r,columns:i,inputs:a,scratch:o,x:s}=this,{width:c,depth:l}=this.shape,u=this.set' +
  's.get(e),d={columns:i,rows:t,width:c};this.embedding.forward(e,s,t);for(let e=0;e<l;e++){let t=e<l-1?En:' +
  'n,i=u[e];t(r,d,i,this.kept[e],o,s,a.hidden)}r.kernels.layerNorm(this.norm,this.scales,s,i*t,c),this.head' +
  's.forward(e,this.norm,t)}offset(e){let t=this.at.get(e);if(t===void 0)throw Error(`no parameter ${e}`);r' +
  'eturn t}blocksAt(e){return Array.from({length:this.shape.depth},(t,n)=>{let r=t=>e+this.offset(`blocks.$' +
  '{n}.${t}`);return{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:r(`out.weight`),outBias:r(`out.bias`),up' +
  ':r(`up.weight`),upBias:r(`up.bias`),down:r(`down.weight`),downBias:r(`down.bias`)}})}};let Fn=.9,In=.999' +
  ';var Ln=class{constructor(e,t){this.network=e,this.options=t,this.taken=0,this.averages=0,this.power1=1,' +
  'this.power2=1}get steps(){return this.taken}step(e,t){let{network:n,options:r}=this,{kernels:i}=n.arena;' +
  'n.forward(n.p,e);let a=_n(n,e,t),o=Math.sqrt(i.sumOfSquares(n.g,n.count));if(!Number.isFinite(a)||!Numbe' +
  'r.isFinite(o))return n.arena.view(n.g,n.count).fill(0),NaN;let s=this.rate();this.taken++,this.power1*=F' +
  'n,this.power2*=In;let c=o>r.clip?r.clip/o:1;this.update(0,n.decaying,s,c,r.decay),this.update(n.decaying' +
  ',n.count-n.decaying,s,c,0);let l=this.taken<=r.steps*(1-r.averaged);return this.averages=l?0:this.averag' +
  'es+1,i.average(n.mean,n.p,n.count,1/Math.max(1,this.averages)),a}rate(){let{rate:e,warmUp:t,steps:n}=thi' +
  's.options;if(this.taken<t)return e*(this.taken+1)/t;let r=Math.min(1,(this.taken-t)/Math.max(1,n-t));ret' +
  'urn e/2*(1+L(Math.PI*r)[1])}update(e,t,n,r,i){let{p:a,g:o,m:s,v:c,arena:l}=this.network,u=4*e,d=n/(1-thi' +
  's.power1),f=1/Math.sqrt(1-this.power2),p=1-n*i,{kernels:m}=l;m.adamW(a+u,o+u,s+u,c+u,t,r,p,d,f,Fn,In,1e-' +
  '8)}};function Rn(e){return e<=64?64:16}function zn(e){return e<=256?Rn(e):4}var Bn=class{constructor(e,t' +
  '){this.network=e,this.gaussian=t;let{slots:n}=t;this.values=new Float32Array(e.capacity*n.columns),this.' +
  'hints=new Float32Array(e.capacity*n.count),this.cells={rows:e.capacity,slots:n,values:this.values}}*fill' +
  '(){let{network:e,values:t,hints:n}=this,{batch:r,capacity:i}=e,{slots:a}=this.cells,{columns:o}=a;yield*' +
  'this.gaussian.predictLeaveOneOutInPieces(this.cells,n,!0);for(let e=0;e<o;e++){let s=a.start(e),c=a.isNu' +
  'mber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=t[l*o+e],d=Number.isNaN(i);r.hidden[u]=+!!d,r.x[u]=d?0:i,r.' +
  'hints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yield*this.run(t,n,()=>this.network.forward(e,this.network.ca' +
  'pacity))}*run(e,t,n){let{network:r,values:i}=this,{columns:a}=e.slots;for(let o=0;o<e.rows;o+=r.capacity' +
  '){let s=Math.min(r.capacity,e.rows-o);if(i.fill(NaN),i.set(e.values.subarray(o*a,(o+s)*a)),yield*this.fi' +
  'll(),n(),t(o,s),(yield)===!0)break}}*predict(e,t,n){let r=0;return yield*this.run(t,(e,i)=>{for(let r=0;' +
  'r<t.slots.columns;r++)this.write(t,e,i,r,n);r=e+i},()=>this.network.predict(e,this.network.capacity)),r}' +
  'write(e,t,n,r,i){let{network:a}=this,{slots:o}=e,{columns:s}=o,c=o.levels[r]??0,l=q(c);c>0&&a.toProbabil' +
  'ities(r);let u=a.output(r,a.capacity);for(let d=0;d<n;d++){if(!Number.isNaN(e.values[(t+d)*s+r]))continu' +
  'e;let n=(t+d)*o.count+o.start(r);if(c===0){let e=a.batch.hints[r*a.capacity+d];i[n]=u[d*l]+e}else for(le' +
  't e=0;e<c;e++)i[n+e]=u[d*l+e]}}},Vn=class{constructor(e,t,n){this.shape=e,this.parameters=t,this.gaussia' +
  'n=n}get isPlain(){return!this.parameters.some(e=>e!==0)}predict(e,t){W(this.predictInPieces(e,t))}*predi' +
  'ctInPieces(e,t){if(this.isPlain)return yield*this.gaussian.predictInPieces(e,t);let{network:n,runner:r}=' +
  'this.prepare();yield*r.predict(n.p,e,t)}*each(e,t){let{network:n,runner:r}=this.prepare();yield*r.each(n' +
  '.p,e,(e,r)=>t(n,e,r))}prepare(){if(this.ready===void 0){let e=new Pn(this.shape,zn(this.shape.levels.len' +
  'gth));e.arena.view(e.p,e.count).set(this.parameters),this.ready={network:e,runner:new Bn(e,this.gaussian' +
  ')}}return this.ready}};function Hn({slots:e,values:t},n,r){let i=t.subarray(n*e.columns,r*e.columns);ret' +
  'urn{rows:r-n,slots:e,values:i}}function Un(e,t,n){let r=e.slice(0,n.length*t);for(let i=0;i<n.length;i++' +
  '){let a=n[i];r.set(e.subarray(a*t,(a+1)*t),i*t)}return r}function Wn({rows:e,slots:t,values:n}){let{colu' +
  'mns:r}=t;return Uint8Array.from({length:e},(e,t)=>Number(n.subarray(t*r,(t+1)*r).every(Number.isNaN)))}f' +
  'unction Gn(e,t){let n=e.values.slice();for(let e=0;e<n.length;e++)t[e]===1&&(n[e]=NaN);return{...e,value' +
  's:n}}function Kn({slots:e,values:t},n,r){return Array.from({length:e.columns},(i,a)=>{let o=[];for(let i' +
  '=n;i<r;i++)Number.isNaN(t[i*e.columns+a])&&o.push(i-n);return Int32Array.from(o)})}function*qn(e,{slots:' +
  't,values:n},r,i,a){let o=0;for(let s=r;s<i;s++){let i=(s-r)*t.count,c=e.isLong?yield*e.fillRowInPieces(n' +
  ',s*t.columns,-1,a,i):e.fillRow(n,s*t.columns,-1,a,i);o+=e.costOf(c),o>1e6&&(o=0,yield)}}function Jn({fea' +
  'ture:e,threshold:t,next:n},r,i,a,o,s,c){let l=a.length-1,u=(e,n,r)=>Number(i[e+n*s]>t[r]);for(let t=0;t<' +
  '=l;t+=4){let i=a[t]*o,s=a[Math.min(t+1,l)]*o,d=a[Math.min(t+2,l)]*o,f=a[Math.min(t+3,l)]*o,[p,m,h,g]=[r,' +
  'r,r,r],_=e[r],[v,y,b]=[_,_,_];for(;(_&v&y&b)!==-1;)_>=0&&(p=n[p]+u(i,_,p),_=e[p]),v>=0&&(m=n[m]+u(s,v,m)' +
  ',v=e[m]),y>=0&&(h=n[h]+u(d,y,h),y=e[h]),b>=0&&(g=n[g]+u(f,b,g),b=e[g]);c[t]=n[p],t+1<=l&&(c[t+1]=n[m]),t' +
  '+2<=l&&(c[t+2]=n[h]),t+3<=l&&(c[t+3]=n[g])}}let Yn=1024,Xn=[0,1,2,1,2];var Zn=class e{constructor(e,t,n)' +
  '{this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){W(this.predictInPieces(e,t))}*predictInPieces(e,' +
  't){let{rows:n,slots:r}=e,i=new Float32Array(Math.min(Yn,n)*r.count);for(let a=0;a<n;a+=Yn){let o=Math.mi' +
  'n(n,a+Yn);yield*qn(this.gaussian,e,a,o,i);let s=Kn(e,a,o),c=new Float32Array((o-a)*r.count);for(let[t,n]' +
  'of Xn.entries())if(yield*this.fillOnce(e,n,s,i),!(t<Xn.length-4))for(let e=0;e<c.length;e++)c[e]=c[e]+i[' +
  'e]/4;for(let[e,n]of s.entries()){let i=r.width(e);for(let o of n){let n=o*r.count+r.start(e);t.set(c.sub' +
  'array(n,n+i),a*r.count+n)}}}}*fillOnce({slots:e},t,n,r){let{nodes:i,roots:a}=this,o=a.length/e.columns/3' +
  ',s=0;for(let[c,l]of n.entries()){let n=(t*e.columns+c)*o,u=Qn(a,n,o);if(u===0||l.length===0)continue;let' +
  ' f=e.width(c),p=new Float32Array(l.length*f),m=new Int32Array(l.length);for(let t=n;t<n+u;t++){Jn(i,a[t]' +
  ',r,l,e.count,1,m);for(let e=0;e<l.length;e++){let t=m[e];for(let n=0;n<f;n++){let r=e*f+n;p[r]=p[r]+i.va' +
  'lues[t+n]}}s+=l.length*(10+f),s>1e6&&(s=0,yield)}for(let[t,n]of l.entries()){let i=n*e.count+e.start(c);' +
  'r.set(p.subarray(t*f,(t+1)*f),i),e.isNumber(c)||d(r,i,i+f)}}}get isPlain(){return!this.roots.some(e=>e>=' +
  '0)}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}stati' +
  'c fromArrays({roots:t,...n},r){return new e(r,n,t)}};function Qn(e,t,n){let r=0;for(;r<n&&e[t+r]>=0;)r++' +
  ';return r}let $n=1024;var er=class e{constructor(e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predic' +
  't(e,t){W(this.predictInPieces(e,t))}*predictInPieces(e,t){let n=0,{rows:r,slots:i}=e,{count:a}=i,o=new F' +
  'loat32Array(Math.min($n,r)*a),s=new Float64Array(Math.min($n,r)*tr(i));for(let c=0;c<r;c+=$n){let l=Math' +
  '.min(r,c+$n);yield*qn(this.gaussian,e,c,l,o);let u=Kn(e,c,l);for(let[e,r]of u.entries()){let u=i.start(e' +
  '),f=i.width(e),p=this.addUp(e,i,r,o,s);r.forEach((n,r)=>{let l=(c+n)*a+u;for(let e=0;e<f;e++){let i=o[n*' +
  'a+u+e],c=p>0?s[r*f+e]/p:0;t[l+e]=i+c}i.isNumber(e)||d(t,l,l+f)}),n+=l-c+r.length*p*(10+f),n>1e6&&(n=0,yi' +
  'eld)}}}get isPlain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n,r,i){let{roots:a,nodes:o}=this,{values:' +
  's}=o,c=a.length/t.columns,l=t.width(e);i.fill(0,0,n.length*l);let u=new Int32Array(n.length),d=0;for(;d<' +
  'c;d++){let f=a[e*c+d];if(f<0)break;Jn(o,f,r,n,t.count,1,u);for(let e=0;e<n.length;e++){let t=u[e];for(le' +
  't n=0;n<l;n++){let r=e*l+n;i[r]=i[r]+s[t+n]}}}return d}twin(t){return new e(t,this.nodes,this.roots)}toA' +
  'rrays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},r){return new e(r,n,t)}}' +
  ';function tr(e){return e.levels.reduce((e,t)=>Math.max(e,t),1)}let nr=1e-13,rr=1e-150,ir=1e150;function ' +
  'Y(e,t,n=t){if(t>16)return W(ar(e,t,n));let r=1,i=0;for(let a=0;a<t;a++){let o=a*n,s=e[o+a],c=s;for(let t' +
  '=0;t<a;t++)c-=e[o+t]**2;c>nr*s||(c=Math.max(nr*s,1e-300));let l=Math.sqrt(c);e[o+a]=l,r*=c,(r<rr||r>ir)&' +
  '&(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let t=r*n,i=e[t+a];for(let n=0;n<a;n++)i-=e[t+n]*e[o+n];e[t' +
  '+a]=i/l}}return i+Math.log(r)}function*ar(e,t,n=t){let r=1,i=0,a=0;for(let o=0;o<t;o++){let s=o-o%4,c=s+' +
  '4<=t;c&&o===s&&sr(e,o,n),r*=or(e,o,c?s:0,n),(r<rr||r>ir)&&(i+=Math.log(r),r=1),a+=o*o/2,a>1e6&&(a=0,yiel' +
  'd)}return i+Math.log(r)}function or(e,t,n,r){let i=t*r;for(let a=n;a<t;a++){let t=a*r,n=e[i+a];for(let r' +
  '=0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i+t],o=a;for(let n=0;n<t;n++)o-=e[i+n]**2;return o>n' +
  'r*a||(o=Math.max(nr*a,1e-300)),e[i+t]=Math.sqrt(o),o}function sr(e,t,n){let r=t*n,i=r+n,a=i+n,o=a+n;for(' +
  'let s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d=e[o+s];for(let n=0;n<s;n++){let s=e[t+n];c-=e[r+' +
  'n]*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e[r+s]=c/f,e[i+s]=l/f,e[a+s]=u/f,e[o+s]=d/f}}funct' +
  'ion X(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a];for(let o=0;o<a;o++)t-=e[a*n+o]*r[i+o];r[i+a]=t/e[a' +
  '*n+a]}}function Z(e,t,n,r,i=0){for(let a=t-1;a>=0;a--){let o=r[i+a];for(let s=a+1;s<t;s++)o-=e[s*n+a]*r[' +
  'i+s];r[i+a]=o/e[a*n+a]}}function cr(e,t,n,r){if(t>16)W(lr(e,t,n,r));else{r.fill(0,0,t*t);for(let i=0;i<t' +
  ';i++){let a=i*t;r[a+i]=1/e[i*n+i];for(let o=i+1;o<t;o++){let t=0;for(let s=i;s<o;s++)t-=e[o*n+s]*r[a+s];' +
  'r[a+o]=t/e[o*n+o]}}for(let e=0;e<t;e++)for(let n=e;n<t;n++){let i=0;for(let a=n;a<t;a++)i+=r[e*t+a]*r[n*' +
  't+a];r[e*t+n]=i}ur(r,t)}}function*lr(e,t,n,r){r.fill(0,0,t*t);let i=0;for(let a=0;a<t;a+=4)dr(e,t,n,r,a,' +
  'Math.min(t,a+4)),i+=2*(t-a)**2,i>1e6&&(i=0,yield);for(let e=0;e<t;e++)pr(r,t,e),i+=(t-e)**2/2,i>1e6&&(i=' +
  '0,yield);ur(r,t)}function ur(e,t){for(let n=0;n<t;n++)for(let r=0;r<n;r++)e[n*t+r]=e[r*t+n]}function dr(' +
  'e,t,n,r,i,a){for(let o=i;o<a;o++){let i=o*t;r[i+o]=1/e[o*n+o];for(let t=o+1;t<a;t++)r[i+t]=fr(e,t*n,r,i,' +
  'o,t)/e[t*n+t]}if(a-i<4)return;let o=i*t,s=o+t,c=s+t,l=c+t,u=a-1;for(let d=a;d<t;d++){let t=d*n,a=fr(e,t,' +
  'r,o,i,u),f=fr(e,t,r,s,i+1,u),p=fr(e,t,r,c,i+2,u),m=0;for(let n=u;n<d;n++){let i=e[t+n];a-=i*r[o+n],f-=i*' +
  'r[s+n],p-=i*r[c+n],m-=i*r[l+n]}let h=e[t+d];r[o+d]=a/h,r[s+d]=f/h,r[c+d]=p/h,r[l+d]=m/h}}function fr(e,t' +
  ',n,r,i,a){let o=0;for(let s=i;s<a;s++)o-=e[t+s]*n[r+s];return o}function pr(e,t,n){let r=n*t,i=n;for(;i+' +
  '4<=t;i+=4){let n=i*t,a=n+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;for(let t=i;t<i+3;t++){let s=e[r+t];c+=s*e[n+t],t' +
  '>i&&(l+=s*e[a+t]),t>i+1&&(u+=s*e[o+t])}for(let f=i+3;f<t;f++){let t=e[r+f];c+=t*e[n+f],l+=t*e[a+f],u+=t*' +
  'e[o+f],d+=t*e[s+f]}e[r+i]=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3]=d}for(;i<t;i++){let n=0;for(let a=i;a<t;a++)n' +
  '+=e[r+a]*e[i*t+a];e[r+i]=n}}function mr(e){let t=e.reduce((e,t)=>e+Number(t>16),0),n=Math.max(6,Math.min' +
  '(48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.min(n,e-1):0)}function hr({levels:e}){let t' +
  '=mr(e);return e.reduce((e,n,r)=>e+(t[r]||Math.max(1,n)),0)}function gr(e){return mr(e).reduce((t,n,r)=>t' +
  '+n*e[r],0)}function _r({rows:e,slots:t,values:n}){let{columns:r}=t,i=new Float64Array(t.count),a=new Flo' +
  'at64Array(t.count);for(let o=0;o<r;o++){let s=t.start(o),c=!t.isNumber(o),l=0,u=0;for(let t=0;t<e;t++){l' +
  'et e=n[t*r+o];Number.isNaN(e)||(l++,c?i[s+e]=i[s+e]+1:u+=e)}if(l===0)continue;if(c){for(let e=s;e<t.end(' +
  'o);e++){let t=i[e]/l;i[e]=t,a[e]=Math.sqrt(t*(1-t))}continue}let d=u/l,f=0;for(let t=0;t<e;t++){let e=n[' +
  't*r+o];Number.isNaN(e)||(f+=(e-d)**2)}let p=Math.sqrt(f/l);i[s]=d,a[s]=p>1e-6*Math.max(1,Math.abs(d))?p:' +
  '0}return{centre:i,scale:a,codes:/* @__PURE__ */ new Float64Array}}function Q(e,{scale:t,codes:n},r=n.len' +
  'gth>0){let{levels:i,columns:a,count:o}=e,s=r?mr(i):new Int32Array(a),c=new Int32Array(o).fill(-1),l=new ' +
  'Int32Array(a).fill(-1),u=new Int32Array(a),d=0,f=0;for(let n=0;n<a;n++){let r=s[n];if(r>0)l[n]=d,u[n]=f,' +
  'd+=r,f+=r*e.width(n);else for(let r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d++)}return{count:d,slot:c,f' +
  'irst:l,codes:s,start:u}}function vr(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[n];return o>0?Array.from({l' +
  'ength:o},(e,t)=>i[n]+t):[...r.subarray(e.start(n),e.end(n))].filter(e=>e>=0)}function yr(e,t,{mean:n,pre' +
  'cision:r},i){let{centre:a,scale:o,codes:s}=t,c=Q(e,t),l=n.length,u=new Float64Array(e.count),d=e.start(i' +
  '),f=c.slot[d];if(f<0)return{intercept:a[d],weights:u};let p=o[d],m=e=>-p*r[f*l+e]/r[f*l+f],h=a[d]+p*n[f]' +
  ';for(let t=0;t<e.columns;t++){if(t===i)continue;for(let r=e.start(t);r<e.end(t);r++){let e=c.slot[r];if(' +
  'e<0)continue;let t=m(e)/o[r];u[r]=t,h-=t*a[r]+m(e)*n[e]}let r=c.codes[t];for(let i=0;i<r;i++){let a=c.fi' +
  'rst[t]+i;h-=m(a)*n[a];for(let n=0;n<e.width(t);n++){let o=e.start(t)+n,l=s[c.start[t]+n*r+i];u[o]=u[o]+m' +
  '(a)*l}}}return{intercept:h,weights:u}}var br=class{constructor(e,t){this.precision=e,this.d=t,this.block' +
  '=/* @__PURE__ */ new Float64Array,this.one=/* @__PURE__ */ new Float64Array(1),this.sums=/* @__PURE__ */' +
  ' new Float64Array(4)}solve(e,t,n,r,i,a){let{precision:o,d:s}=this,c=e.length,l=c*n;this.block.length<l+c' +
  '*c&&(this.block=new Float64Array(l+c*c));let{block:u}=this;for(let d=0;d<c;d++){let f=e[d],p=d*n;for(let' +
  ' e=0;e<n;e++)u[p+e]=o[f*s+t[e]];X(r,n,n,u,p);let m=0;for(let e=0;e<s;e++)m+=o[f*s+e]*i[e];a[d]=m;for(let' +
  ' t=0;t<=d;t++){let r=o[f*s+e[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e];u[l+d*c+t]=r}}if(c===1){let{one:' +
  'e}=this;e[0]=u[l],Y(e,1),a[0]=a[0]/e[0]/e[0];return}let d=u.subarray(l,l+c*c);Y(d,c),X(d,c,c,a),Z(d,c,c,' +
  'a)}solveFour(e,t,n,r,i,a){let{one:o,sums:s}=this;this.block.length<4*n&&(this.block=new Float64Array(4*n' +
  ')),this.multiplyFour(e,i,s),this.takeFour(e,t,n),xr(r,n,this.block);for(let t=0;t<4;t++){let r=e[t],i=th' +
  'is.precision[r*this.d+r];for(let e=t;e<4*n;e+=4)i-=this.block[e]*this.block[e];o[0]=i,Y(o,1),a[t]=s[t]/o' +
  '[0]/o[0]}}moveMissing(e,t,n,r,i,a){let{precision:o,d:s}=this;a.fill(0,0,n);for(let[r,c]of e.entries())fo' +
  'r(let e=0;e<n;e++){let n=o[c*s+t[e]];a[e]=a[e]+n*i[r]}X(r,n,n,a),Z(r,n,n,a)}multiplyFour(e,t,n){let{prec' +
  'ision:r,d:i}=this,a=e[0]*i,o=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;for(let e=0;e<i;e++){let n=t[e];l+' +
  '=r[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3]=f}takeFour(e,t,n){let{precision:' +
  'r,d:i,block:a}=this;for(let o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;e++)a[e*4+o]=r[s+t[e]]}}};function' +
  ' xr(e,t,n){for(let r=0;r<t;r++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n[i+3];for(let i=0,l=0;i<r;i++,l+=4' +
  '){let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e[r*t+r];n[i]=a/l,n[i+1]=o/l,n[i+2]' +
  '=s/l,n[i+3]=c/l}}var Sr=class{constructor(e,t,n,r){this.slots=e,this.scaling=t,this.normal=n,this.dimens' +
  'ions=r}look(e,t,n,r,i){let{first:a,codes:o,start:s}=this.dimensions,c=o[e],l=a[e],u=!Number.isNaN(t),d=s' +
  '[e]+(u?t*c:0);for(let e=0;e<c;e++){let t=this.scaling.codes[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[i+e]' +
  '=l+e}return u?i:i+c}expect(e,t,n,r,i){let{slots:a,scaling:o,normal:s}=this,{first:c,codes:l,start:u}=thi' +
  's.dimensions,d=l[e],f=c[e],p=a.start(e);for(let c=0;c<a.width(e);c++){let a=u[e]+c*d,l=1;for(let e=0;e<d' +
  ';e++){let n=t[f+e]-(i===void 0?0:i[e]);l+=o.codes[a+e]*(s.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}},Cr=clas' +
  's{constructor(e,t,n){this.slots=e,this.scaling=t,this.normal=n,this.factor=/* @__PURE__ */ new Float64Ar' +
  'ray,this.waiting={slots:/* @__PURE__ */ new Int32Array(4),dims:/* @__PURE__ */ new Int32Array(4),count:0' +
  '},this.dimensions=Q(e,t),this.coded=new Sr(e,t,n,this.dimensions);let r=n.mean.length;this.d=r,this.miss' +
  'ing=new Int32Array(r),this.deviation=new Float64Array(r),this.solved=new Float64Array(r),this.again=new ' +
  'Float64Array(2*r),this.left=new br(n.precision,r),this.row=new Float64Array(e.count)}leaveOutSome(e,t,n,' +
  'r,i,a,o,s){let{slots:c,row:l}=this;for(let o=e;o<t;o++)Number.isNaN(n[r+o])||(c.isNumber(o)?this.leaveOu' +
  'tNumber(o,i):a||this.leaveOut(o,i));this.leaveOutWaiting(i);for(let n=e;n<t;n++){if(a&&!c.isNumber(n))co' +
  'ntinue;let e=c.end(n);for(let t=c.start(n);t<e;t++)o[s+t]=l[t]}}get isLong(){return this.d>200}costOf(e)' +
  '{return e*(e*(e/6+1)+this.d)+this.d}fillRow(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(' +
  'a),Y(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}*fillRowInPieces(e,t,n,r,i=0){let a=this.' +
  'look(e,t,n,r,i);return this.prepare(a),yield*ar(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),' +
  'a}fillAgainWithout(e,t,n,r,i,a){let{slots:o,deviation:s,missing:c,factor:l,solved:u,again:d}=this;a.set(' +
  'r);for(let e=o.start(n);e<o.end(n);e++)a[e]=this.scaling.centre[e];let f=vr(o,this.dimensions,n);this.le' +
  'ft.solve(f,c,i,l,s,u),this.left.moveMissing(f,c,i,l,u,d),d.set(s,i);for(let[e,t]of f.entries())s[t]=s[t]' +
  '-u[e];for(let e=0;e<i;e++){let t=c[e];s[t]=s[t]+d[e]}this.expect(e,t,n,a,0),s.set(d.subarray(i,i+this.d)' +
  ')}look(e,t,n,r,i){let{deviation:a,missing:o,slots:s}=this,{centre:c,scale:l}=this.scaling,{mean:u}=this.' +
  'normal,{slot:d,codes:f}=this.dimensions,p=0;for(let m=0;m<s.columns;m++){let h=s.start(m),g=s.end(m),_=m' +
  '===n?NaN:e[t+m],v=!Number.isNaN(_);for(let e=h;e<g;e++){let t=d[e],n=s.read(m,_,e-h);v&&(r[i+e]=n),t<0?v' +
  '||(r[i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=this.coded.look(m,_,a,o,p))}return p}expec' +
  't(e,t,n,r,i){let{slots:a,deviation:o}=this,s=this.dimensions.slot;for(let c=0;c<a.columns;c++){if(c!==n&' +
  '&!Number.isNaN(e[t+c]))continue;let l=a.start(c),u=a.end(c);for(let e=l;e<u;e++){let t=s[e];t>=0&&(r[i+e' +
  ']=this.expected(e,t,o[t]))}this.dimensions.codes[c]>0&&this.coded.expect(c,o,r,i+l),a.isNumber(c)||d(r,i' +
  '+l,i+u)}}prepare(e){this.factor.length<e*e&&(this.factor=new Float64Array(e*e));let{d:t,deviation:n,miss' +
  'ing:r,factor:i,solved:a}=this,{precision:o}=this.normal;for(let t=0;t<e;t++)n[r[t]]=0;for(let s=0;s<e;s+' +
  '+){let c=r[s]*t,l=0;for(let e=0;e<t;e++)l+=o[c+e]*n[e];a[s]=-l;for(let t=0;t<=s;t++)i[s*e+t]=o[c+r[t]]}}' +
  'condition(e){let{deviation:t,missing:n,factor:r,solved:i}=this;X(r,e,e,i),Z(r,e,e,i);for(let r=0;r<e;r++' +
  ')t[n[r]]=i[r]}leaveOutNumber(e,t){let{slots:n,waiting:r,row:i}=this,a=n.start(e),o=this.dimensions.slot[' +
  'a];o<0?i[a]=this.scaling.centre[a]:(r.slots[r.count]=a,r.dims[r.count]=o,r.count++,r.count===4&&this.lea' +
  'veOutWaiting(t))}leaveOutWaiting(e){let{waiting:t,deviation:n,missing:r,factor:i,solved:a,row:o}=this;if' +
  '(t.count===0)return;let s=t.count-1;t.dims.fill(t.dims[s],t.count),this.left.solveFour(t.dims,r,e,i,n,a)' +
  ';for(let e=0;e<=s;e++){let r=t.slots[e],i=t.dims[e];o[r]=this.expected(r,i,n[i]-a[e])}t.count=0}leaveOut' +
  '(e,t){let{deviation:n,missing:r,factor:i,solved:a,slots:o,row:s}=this,c=this.dimensions.slot,l=o.start(e' +
  '),u=o.end(e),f=vr(o,this.dimensions,e);for(let e=l;e<u;e++)s[e]=this.scaling.centre[e];this.left.solve(f' +
  ',r,t,i,n,a);let p=0;for(let e=l;e<u;e++){let t=c[e];t<0||(s[e]=this.expected(e,t,n[t]-a[p++]))}this.dime' +
  'nsions.codes[e]>0&&this.coded.expect(e,n,s,l,a),o.isNumber(e)||d(s,l,u)}expected(e,t,n){let{centre:r,sca' +
  'le:i}=this.scaling;return r[e]+i[e]*(this.normal.mean[t]+n)}},wr=class e extends Cr{constructor(...e){su' +
  'per(...e),this.sizes=new Float64Array(this.d)}predict(e,t){W(this.predictInPieces(e,t))}*predictInPieces' +
  '(e,t){let{slots:n,row:r}=this,{rows:i,values:a}=e,o=0;for(let e=0;e<i;e++){let i=e*n.columns,s=this.isLo' +
  'ng?yield*this.fillRowInPieces(a,i,-1,r):this.fillRow(a,i,-1,r);u(n,a,i,r,t,e*n.count),o+=this.costOf(s),' +
  'o>1e6&&(o=0,yield)}}predictLeaveOneOut(e,t,n=!1){W(this.predictLeaveOneOutInPieces(e,t,n))}*predictLeave' +
  'OneOutInPieces(e,t,n=!1){let{slots:r,d:i,row:a}=this,{rows:o,values:s}=e;if(n&&!r.levels.includes(0))ret' +
  'urn;let c=0;for(let e=0;e<o;e++){let o=e*r.columns,l=this.isLong?yield*this.fillRowInPieces(s,o,-1,a):th' +
  'is.fillRow(s,o,-1,a);c+=this.costOf(l);for(let a=0,u=this.isLong?4:r.columns;a<r.columns;a+=u)this.leave' +
  'OutSome(a,Math.min(r.columns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2+i),c>1e6&&(c=0,yield)}}*writeSpreads(' +
  'e,t){let{missing:n,factor:r,scaling:i,solved:a}=this,{slot:o}=this.dimensions,s=this.sizes;s.fill(0);let' +
  ' c=0;for(let t=0;t<e;t++){let i=0;for(let n=t;n<e;n++){let o=+(n===t);for(let i=t;i<n;i++)o-=r[n*e+i]*a[' +
  'i];let s=o/r[n*e+n];a[n]=s,i+=s*s}s[n[t]]=Math.sqrt(i),c+=(e-t)**2/2,c>1e6&&(c=0,yield)}for(let e=0;e<t.' +
  'length;e++){let n=o[e];t[e]=n<0?0:i.scale[e]*s[n]}}drawRow(e,t,n,r,i){let a=this.look(e,t,-1,n,r);this.p' +
  'repare(a),Y(this.factor,a),this.condition(a);let{deviation:o,missing:s,factor:c,solved:l}=this;for(let e' +
  '=0;e<a;e++)l[e]=i();Z(c,a,a,l);for(let e=0;e<a;e++){let t=s[e];o[t]=o[t]+l[e]}this.expect(e,t,-1,n,r)}gi' +
  'venAll(e){return yr(this.slots,this.scaling,this.normal,e)}twin(){return new e(this.slots,this.scaling,t' +
  'his.normal)}toArrays(){return{levels:Int32Array.from(this.slots.levels),...this.scaling,...this.normal}}' +
  'static fromArrays({levels:t,centre:n,scale:r,codes:i,mean:a,precision:o}){return new e(new l([...t]),{ce' +
  'ntre:n,scale:r,codes:i},{mean:a,precision:o})}};function Tr({gaussian:e,attention:t,forest:n,chain:r}){r' +
  'eturn{...Dr(`gaussian`,e.toArrays()),"attention.parameters":t.parameters,...Dr(`forest`,n.toArrays()),..' +
  '.Dr(`chain`,r.toArrays())}}function Er(e,t){let n=wr.fromArrays(Or(e,`gaussian`)),r=e[`attention.paramet' +
  'ers`];return{gaussian:n,attention:new Vn(t,r,n),forest:er.fromArrays(Or(e,`forest`),n),chain:Zn.fromArra' +
  'ys(Or(e,`chain`),n)}}function Dr(e,t){let n=Object.entries(t);return Object.fromEntries(n.map(([t,n])=>[' +
  '`${e}.${t}`,n]))}function Or(e,t){let n=Object.keys(e).filter(e=>e.startsWith(`${t}.`));return Object.fr' +
  'omEntries(n.map(n=>[n.slice(t.length+1),e[n]]))}function kr(e,t,n){if(e<=t)return Int32Array.from({lengt' +
  'h:e},(e,t)=>t);let r=new Int32Array(t),i=0;for(let a=0;a<e&&i<t;a++)n.uniform32()*(e-a)<t-i&&(r[i++]=a);' +
  'return r.subarray(0,i)}function Ar(e,t,n){let{rows:r,slots:i,values:a}=e;if(r<=t)return e;let o=kr(r,t,n' +
  ');return{rows:o.length,slots:i,values:Un(a,i.columns,o)}}function jr(e,t,n,r){let i=0,a=0;for(let o=0;o<' +
  'e.slots.columns;o++){let{error:s,typicalError:c}=Mr(e,t,n,r,o);i+=s,a+=c}return i/a}function Mr({slots:e' +
  ',rows:t,values:n},r,i,a,o){let s=e.start(o),c=e.width(o),l=0,u=0;for(let d=0;d<t;d++){let t=d*e.columns+' +
  'o,f=n[t];if(!(r[t]!==1||Number.isNaN(f)))for(let t=s;t<s+c;t++){let n=e.read(o,f,t-s);l+=(n-i[d*e.count+' +
  't])**2,u+=(n-a[t])**2}}let d=Nr(e.isNumber(o),a.subarray(s,s+c));return{error:l/d,typicalError:u/d}}func' +
  'tion Nr(e,t){return e?1:1-t.reduce((e,t)=>e+t*t,0)}function*Pr(e,t,n,r,i,a){let o=new Lr(e,t,n,r,i.open(' +
  '`look`)),s=Gn(e,t);for(let e=0;;e++){let t=a.rate/3**e,r=yield*Fr(s,o,n,i.open(`attention`,e),{...a,rate' +
  ':t});if(r!==void 0)return{...r,restarts:e};if(e===3)throw RangeError(`fit: a loss that is finite, got no' +
  'ne at learning rates down to ${t}`)}}function*Fr(e,t,n,r,i){let{steps:a,decay:o,from:s}=i,{levels:c,colu' +
  'mns:l}=e.slots,u={...i.shape,levels:c},d=new Pn(u,a===0?1:Rn(l));Sn(d,r),s!==void 0&&d.arena.view(d.p,d.' +
  'count).set(s);let f=Math.max(10,Math.round(a/20)),{rate:p,averaged:m}=s===void 0?{rate:i.rate,averaged:.' +
  '3}:{rate:.3*i.rate,averaged:.5},h=new Ln(d,{rate:p,warmUp:f,steps:a,decay:o,clip:1,averaged:m}),g=new Ir' +
  '(e,d,n,r,i),_=[],v={error:1/0,parameters:/* @__PURE__ */ new Float32Array,at:0},y=0,b=0;for(let e=1;e<=a' +
  ';e++){let n=yield*e===1?ln(g.next()):g.next();if(n===void 0)break;let r=h.step(d.capacity,{hidden:1/Math' +
  '.max(1,n.hidden),shown:i.shown/Math.max(1,n.shown)});if(Number.isNaN(r))return;y+=r,b++;let o=e%i.every=' +
  '==0||e===a,s=o?!1:yield;if(!o&&s!==!0)continue;let c=yield*un(300,t.error(d)),l={step:e,steps:a,loss:y/b' +
  ',heldBack:c};if(_.push(l),(c<v.error||Number.isNaN(v.error)||_.length===1)&&(v={error:c,parameters:d.are' +
  'na.view(d.mean,d.count).slice(),at:_.length}),s=(yield l)===!0||s,s===!0||_.length-v.at>=i.patience)brea' +
  'k;y=0,b=0}return{predictor:new Vn(u,_.length>0?v.parameters:s??new Float32Array(d.count),n),history:_}}v' +
  'ar Ir=class{constructor(e,t,n,r,i){this.cells=e,this.network=t,this.generator=r,this.options=i,this.orde' +
  'r=[],this.at=0,this.runner=new Bn(t,n),this.truth=new Float32Array(this.runner.values.length)}*next(){le' +
  't{network:e,generator:t,runner:n,truth:r}=this,{capacity:i,batch:a}=e,[o,s]=this.options.hide,{columns:c' +
  '}=this.cells.slots,l=0,u=0;for(let e=0;e<i;e++){let d=this.nextRow()*c,f=o+(s-o)*t.uniform32();for(let r' +
  '=0;r<c;r++){let o=this.cells.values[d+r],s=r*i+e,p=!Number.isNaN(o),m=p&&t.uniform32()<f;n.values[e*c+r]' +
  '=m?NaN:o,a.roles[s]=p?m?2:1:0,m?l++:p&&u++}r.set(this.cells.values.subarray(d,d+c),e*c)}yield*n.fill();f' +
  'or(let e=0;e<i;e++)for(let t=0;t<c;t++){let n=r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:n}return{hidden:l,sh' +
  'own:u}}nextRow(){return this.at>=this.order.length&&(this.order=an(this.cells.rows,{generator:this.gener' +
  'ator}).data,this.at=0),Number(this.order[this.at++])}},Lr=class{constructor(e,t,n,r,i){this.gaussian=n,t' +
  'his.typical=r;let{slots:a,values:o}=e,{columns:s}=a,c=[];for(let n=0;n<e.rows;n++)t.subarray(n*s,(n+1)*s' +
  ').includes(1)&&c.push(n);let l=kr(c.length,768,i).map(e=>c[e]);this.heldBack=Un(t,s,l),this.rows={rows:l' +
  '.length,slots:a,values:Un(o,s,l)},this.out=new Float32Array(l.length*a.count)}*error(e){let{rows:t,heldB' +
  'ack:n,out:r,typical:i}=this;return jr(Hn(t,0,yield*new Bn(e,this.gaussian).predict(e.mean,Gn(t,n),r)),n,' +
  'r,i)}};function Rr(e,t,n){let{length:r}=e;if(2*t<=r)for(let i=0;i<t;i++)zr(e,i,i+n.index(r-i));else for(' +
  'let i=r-1;i>=t;i--)zr(e,i,n.index(i+1))}function zr(e,t,n){let r=e[n];e[n]=e[t],e[t]=r}let Br=2654435769' +
  ';var Vr=class{constructor(e){this.state=H(e)}index(e){return this.state=this.state+Br|0,(H(this.state)>>' +
  '>0)*e/2**32|0}uniform(){return this.state=this.state+Br|0,(H(this.state)>>>0)/2**32}};function Hr(e,t){l' +
  'et{rows:n,outputs:r,y:i}=e,a=Math.sqrt(1/8),o=Float32Array.from({length:r*8},()=>t.index(2)===0?-a:a),s=' +
  'new Float32Array(n*8);for(let e=0;e<n;e++)for(let t=0;t<r;t++){let n=i[e*r+t];for(let r=0;r<8;r++){let i' +
  '=e*8+r;s[i]=s[i]+n*o[t*8+r]}}return{...e,outputs:8,y:s,leaf:{outputs:r,y:i}}}function Ur(e){let{rows:t,o' +
  'utputs:n,y:r}=e,i=new Float32Array(t);for(let e=0;e<t;e++)i[e]=r[e*n];return{...e,outputs:1,y:i,leaf:{ou' +
  'tputs:n,y:r}}}let Wr=2e4,Gr=4e3,Kr=1024;var qr=class{constructor(){this.nodes={feature:new Int16Array(Kr' +
  '),threshold:new Float32Array(Kr),next:new Int32Array(Kr),values:new Float32Array(Kr)},this.count=0,this.' +
  'valueCount=0}add(){let e=this.count++;return e===this.nodes.feature.length&&this.makeRoom(),this.nodes.f' +
  'eature[e]=-1,e}end(e,t,n){let r=this.valueCount;this.valueCount+=t.length,this.valueCount>this.nodes.val' +
  'ues.length&&this.makeRoomForValues();let{next:i,values:a}=this.nodes;i[e]=r;for(let e=0;e<t.length;e++)a' +
  '[r+e]=t[e]*n;return r}ask(e,t,n){let r=this.add();this.add();let{nodes:i}=this;return i.feature[e]=t,i.t' +
  'hreshold[e]=n,i.next[e]=r,r}get outputs(){return this.valueCount}cut(e,t){this.count=e,this.valueCount=t' +
  '}toNodes(){let{feature:e,threshold:t,next:n,values:r}=this.nodes;return{feature:e.slice(0,this.count),th' +
  'reshold:t.slice(0,this.count),next:n.slice(0,this.count),values:r.slice(0,this.valueCount)}}makeRoom(){l' +
  'et{feature:e,threshold:t,next:n}=this.nodes,r=2*e.length;this.nodes={...this.nodes,feature:Jr(new Int16A' +
  'rray(r),e),threshold:Jr(new Float32Array(r),t),next:Jr(new Int32Array(r),n)}}makeRoomForValues(){let{val' +
  'ues:e}=this.nodes,t=Math.max(2*e.length,this.valueCount);this.nodes={...this.nodes,values:Jr(new Float32' +
  'Array(t),e)}}};function Jr(e,t){return e.set(t),e}function Yr(e,t,n,r,i,a){for(let o=0;o<4;o++){let o=r+' +
  'a.index(i-r),s=r+a.index(i-r),c=e[t+n[o]],l=e[t+n[s]];if(c!==l)return c<l?c:Qr(c)}let o=1/0,s=-1/0;for(l' +
  'et a=r;a<i;a++){let r=e[t+n[a]];r<o&&(o=r),r>s&&(s=r)}return s>o?a.index(2)===0?o:Qr(s):NaN}let Xr=/* @_' +
  '_PURE__ */ new Float32Array(1),Zr=new Int32Array(Xr.buffer);function Qr(e){Xr[0]=e;let t=Zr[0];return Zr' +
  '[0]=e===0?-2147483647:e>0?t-1:t+1,Xr[0]}var $r=class{constructor(e,t,n){this.sample=e,this.members=t,thi' +
  's.others=n,this.feature=/* @__PURE__ */ new Int32Array(4),this.threshold=/* @__PURE__ */ new Float64Arra' +
  'y(4),this.length=0,this.count=/* @__PURE__ */ new Int32Array(4),this.right=new Float64Array(4*e.outputs)' +
  '}add(e,t){let n=this.length++;this.feature[n]=e,this.threshold[n]=t}addUp(e,t){if(this.sample.outputs===' +
  '1&&this.length>2)this.addUpOne(e,t);else for(let n=0;n<this.length;n++)this.addUpSplit(n,e,t)}addUpOne(e' +
  ',t){let{feature:n,threshold:r,count:i,right:a,members:o}=this,{x:s,y:c,rows:l}=this.sample,u=n[0]*l,d=n[' +
  '1]*l,f=n[2]*l,p=n[3]*l,m=r[0],h=r[1],g=r[2],_=r[3],v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0;for(let n=e;n<t;n++){' +
  'let e=o[n],t=c[e],r=Number(s[u+e]>m),i=Number(s[d+e]>h),a=Number(s[f+e]>g),l=Number(s[p+e]>_);v+=r,y+=i,' +
  'b+=a,x+=l,S+=r*t,C+=i*t,w+=a*t,T+=l*t}i[0]=v,i[1]=y,i[2]=b,i[3]=x,a[0]=S,a[1]=C,a[2]=w,a[3]=T}addUpSplit' +
  '(e,t,n){let{right:r,others:i,members:a}=this,{x:o,y:s,rows:c,outputs:l}=this.sample,u=this.feature[e]*c,' +
  'd=this.threshold[e],f=e*l,p=0;for(let e=t;e<n;e++){let t=a[e];i[p]=t,p+=Number(o[u+t]>d)}r.fill(0,f,f+l)' +
  ';for(let e=0;e<p;e++){let t=i[e]*l;for(let e=0;e<l;e++)r[f+e]=r[f+e]+s[t+e]}this.count[e]=p}};let ei=1e-' +
  '6;var ti=class{constructor(e,t,n,r){this.sample=e,this.members=t,this.options=n,this.draws=r,this.featur' +
  'e=-1,this.threshold=0,this.best=0,this.tried=0,this.rest=0,this.order=e.columns.slice(),this.sums=new Fl' +
  'oat64Array(e.outputs),this.others=new Int32Array(t.length),this.splits=new $r(e,t,this.others)}split(e,t' +
  ',n){if(!this.begin(e,t,n))return-1;for(;this.isTrying();)this.trySome(e,t);return this.feature<0?-1:this' +
  '.part(e,t)}*splitInPieces(e,t,n){if(!this.begin(e,t,n))return-1;let r=4*(t-e)*(2+this.sample.outputs),i=' +
  '0;for(;this.isTrying();)this.trySome(e,t),i+=r,i>1e6&&(i=0,yield);return this.feature<0?-1:this.part(e,t' +
  ')}leafSums(e,t){let{leaf:n}=this.sample;if(n===void 0)return this.sums;let{outputs:r,y:i}=n,a=new Float6' +
  '4Array(r);for(let n=e;n<t;n++){let e=this.members[n]*r;for(let t=0;t<r;t++)a[t]=a[t]+i[e+t]}return a}beg' +
  'in(e,t,n){let{minLeaf:r,shrink:i}=this.options,a=this.addUp(e,t),o=0;for(let n of this.sums)o+=n*n/(t-e+' +
  'i);return this.feature=-1,this.best=o+ei*a,this.tried=0,this.rest=this.order.length,n&&t-e>=2*r&&a-o>ei*' +
  'a}isTrying(){let{tries:e,looks:t}=this.options;return this.rest>0&&this.tried<e&&this.order.length-this.' +
  'rest<t}trySome(e,t){let{splits:n}=this;for(n.length=0;n.length<4&&this.isTrying();)this.drawSplit(e,t);n' +
  '.addUp(e,t);for(let r=0;r<n.length;r++){let i=this.score(r,t-e);i<=this.best||(this.best=i,this.feature=' +
  'n.feature[r],this.threshold=n.threshold[r])}}drawSplit(e,t){let{order:n,draws:r,sample:i,members:a,split' +
  's:o}=this,s=r.index(this.rest--),c=n[s];n[s]=n[this.rest],n[this.rest]=c;let l=this.featureOf(c,e,t),u=Y' +
  'r(i.x,l*i.rows,a,e,t,r);Number.isNaN(u)||(this.tried++,o.add(l,u))}featureOf(e,t,n){let{sample:r,members' +
  ':i,draws:a}=this,o=r.widths[e];if(o===1)return e;let{x:s,rows:c}=r,l=i[t+a.index(n-t)],u=e;for(let t=e+1' +
  ';t<e+o;t++)s[t*c+l]>s[u*c+l]&&(u=t);return u}addUp(e,t){let{sums:n,members:r}=this,{outputs:i,y:a}=this.' +
  'sample,o=0;if(i===1){let i=0;for(let n=e;n<t;n++){let e=a[r[n]];i+=e,o+=e*e}return n[0]=i,o}n.fill(0);fo' +
  'r(let s=e;s<t;s++){let e=r[s]*i;for(let t=0;t<i;t++){let r=a[e+t];n[t]=n[t]+r,o+=r*r}}return o}score(e,t' +
  '){let{sums:n,splits:r}=this,{minLeaf:i,shrink:a}=this.options,o=r.count[e];if(o<i||t-o<i)return-1;let s=' +
  'e*n.length,c=0;for(let e=0;e<n.length;e++){let i=r.right[s+e],l=n[e]-i;c+=i*i/(o+a)+l*l/(t-o+a)}return c' +
  '}part(e,t){let{members:n,threshold:r,others:i}=this,{rows:a,x:o}=this.sample,s=this.feature*a,c=e,l=0;fo' +
  'r(let a=e;a<t;a++){let e=n[a],t=Number(o[s+e]>r);n[c]=e,i[l]=e,c+=1-t,l+=t}for(let e=0;e<l;e++)n[c+e]=i[' +
  'e];let u=-1/0,d=1/0;for(let t=e;t<c;t++){let e=o[s+n[t]];e>u&&(u=e)}for(let e=c;e<t;e++){let t=o[s+n[e]]' +
  ';t<d&&(d=t)}let f=Math.fround(u+(d-u)/2);return this.threshold=f<d?f:u,c}},ni=class{constructor(){this.l' +
  'ist=new qr}nodes(){return this.list.toNodes()}*grow(e,t,n,r){let{list:i}=this,{leaves:a}=e,{tries:o,dept' +
  'h:s=1/0,shrink:c=0,rate:l=1}=n,u=n.looks??1/0,d=new ti(e,t,{...n,looks:u,shrink:c},r),f=i.outputs,p=i.ad' +
  'd(),m=[p,0,t.length,0],h=0;for(;m.length>0;){let n=m.pop(),r=m.pop(),u=m.pop(),g=m.pop(),_=(r-u)*o*(2+e.' +
  'outputs);if(h+=_,h>1e6&&(h=0,(yield)===!0))return i.cut(p,f),-1;let v=n<s,y=_>1e6?yield*d.splitInPieces(' +
  'u,r,v):d.split(u,r,v);if(y<0){let e=l/(r-u+c),n=i.end(g,d.leafSums(u,r),e);if(a!==void 0)for(let e=u;e<r' +
  ';e++)a[t[e]]=n;continue}let b=i.ask(g,d.feature,d.threshold);m.push(b+1,y,r,n+1,b,u,y,n+1)}return p}};le' +
  't ri={tries:4,minLeaf:2,depth:8,shrink:1,rate:.1};function*ii(e,t,{trees:n=100,seed:r=0}={}){let i=new z' +
  '().manualSeed(r),a=Ar(e,Wr,i),{rows:o,slots:s}=a,c=n+1,l=new Int32Array(3*s.columns*c).fill(-1);if(n===0' +
  ')return new Zn(t,new ni().nodes(),l);let u=new Float32Array(o*s.count),d=new ni;yield*qn(t,a,0,o,u);let ' +
  'f=new ai(a,li(u,o,s.count),d);for(let e=0;e<3*s.columns;e++){let t=new Vr(i.uint32()),n=l.subarray(e*c,(' +
  'e+1)*c);if((yield*f.fit(e%s.columns,n,t))===!1)break}return new Zn(t,d.nodes(),l)}var ai=class{construct' +
  'or(e,t,n){this.cells=e,this.x=t,this.grower=n,this.holes=Kn(e,0,e.rows),this.widths=e.slots.widths()}*fi' +
  't(e,t,n){let{cells:r,x:i,grower:a}=this,{rows:o,slots:s}=r,c=s.width(e),l=this.observed(e);if(l.length==' +
  '=0||c>12)return!0;let u=new Float32Array(o*c);for(let t of l)s.put(e,r.values[t*s.columns+e],u,t*c);let ' +
  'd=this.holes[e]??/* @__PURE__ */ new Int32Array;t[0]=oi(a,l,u,c);let f=ci(s,e),p=Math.max(1,Math.round(.' +
  '6*f.length)),m=Math.min(Gr,Math.max(1,Math.round(.8*l.length))),h=l.slice(),g=new Int32Array(o),_=new In' +
  't32Array(o),v=0;for(let e=0;e<t.length;e++){if(e>0){Rr(h,m,n),Rr(f,p,n);let r={rows:o,columns:f.subarray' +
  '(0,p),widths:this.widths,outputs:c,x:i,y:u,leaves:g},s=c===2?Ur(r):r;t[e]=yield*a.grow(s,h.subarray(0,m)' +
  ',ri,n)}let r=t[e];if(r<0)break;let s=e>0?h.subarray(m):h;for(let e of[s,d]){Jn(a.list.nodes,r,i,e,1,o,_)' +
  ';for(let[t,n]of e.entries())g[n]=_[t]}if(si(a.list.nodes,g,l,c,-1,u),si(a.list.nodes,g,d,c,1,u),v+=o*(10' +
  '+c),v>1e6&&(v=0,(yield)===!0))break}return this.fill(e,d,u),(yield)!==!0&&t[t.length-1]>=0}observed(e){l' +
  'et{rows:t,slots:n,values:r}=this.cells;return Int32Array.from({length:t},(e,t)=>t).filter(t=>!Number.isN' +
  'aN(r[t*n.columns+e]))}fill(e,t,n){let{rows:r,slots:i}=this.cells,a=i.width(e);for(let o of t){let t=o*a;' +
  'i.isNumber(e)||d(n,t,t+a);for(let s=0;s<a;s++)this.x[(i.start(e)+s)*r+o]=n[t+s]}}};function oi({list:e},' +
  't,n,r){let i=new Float64Array(r);for(let e of t)for(let a=0;a<r;a++)i[a]=i[a]+n[e*r+a]/t.length;let a=e.' +
  'add();return e.end(a,i,1),a}function si({values:e},t,n,r,i,a){for(let o of n){let n=t[o];for(let t=0;t<r' +
  ';t++){let s=o*r+t;a[s]=a[s]+i*e[n+t]}}}function ci(e,t){return e.offsets.slice(0,-1).filter((e,n)=>n!==t' +
  ')}function li(e,t,n){let r=new Float32Array(e.length);for(let i=0;i<t;i++)for(let a=0;a<n;a++)r[a*t+i]=e' +
  '[i*n+a];return r}function*ui(e,t,n={}){g(`fitForest`,n,[`trees`,`minLeaf`,`rowsPerTree`,`seed`]);let{tre' +
  'es:r=50,minLeaf:i=2,rowsPerTree:a=Gr,seed:o=0}=n;b(`fitForest`,`trees`,r),b(`fitForest`,`minLeaf`,i,1),b' +
  '(`fitForest`,`rowsPerTree`,a,1),b(`fitForest`,`seed`,o);let{count:s,columns:c}=e.slots;if(s>32767)throw ' +
  'm(`fitForest`,`columns and classes must be at most 32767`,s);let l=new z().manualSeed(o),u=Ar(e,Wr,l),d=' +
  'new ni,f=new Int32Array(c*Math.max(1,r)).fill(-1),p=pi(u),h=[];growing:for(let e=0;e<c&&r>0;e++){let n=n' +
  'ew Vr(l.uint32());if(e%p===0){let n=yield*mi(u,t,e,Math.min(c,e+p));if(n===void 0)break;h=n}let o=h[e%p]' +
  ';if(o===void 0||o.rows===0)continue;let s={...di(o.columns.length),minLeaf:i},m=o.outputs>16,g=Int32Arra' +
  'y.from({length:o.rows},(e,t)=>t),_=Math.min(a,o.rows);for(let t=0;t<r;t++){_<o.rows&&Rr(g,_,n);let i=g.s' +
  'ubarray(0,_),a=m?Hr(o,n):o;if(f[e*r+t]=yield*d.grow(a,i,s,n),(yield)===!0)break growing}}return new er(t' +
  ',d.nodes(),f)}function di(e){let t=Math.ceil(e/2);return e<200?{tries:t}:{tries:Math.min(t,60),looks:60}' +
  '}let fi={columns:32,numbers:4e6};function pi({rows:e,slots:t}){if(t.columns<=64)return 1;let n=Math.floo' +
  'r(fi.numbers/(e*t.count));return Math.max(1,Math.min(fi.columns,n))}function*mi(e,t,n,r){let{slots:i,val' +
  'ues:a}=e,{columns:o,count:s}=i,c=Array.from({length:r-n},(t,r)=>new hi(e,n+r)),l=new Float32Array(s),u=n' +
  'ew Float32Array(s),d=0;for(let r=0;r<e.rows;r++){let e=r*o,i=c.filter(({column:t})=>!Number.isNaN(a[e+t]' +
  '));if(i.length===0)continue;let s=o<=64?n:-1,f=s<0?l:u,p=t.isLong?yield*t.fillRowInPieces(a,e,s,f):t.fil' +
  'lRow(a,e,s,f);for(let n of i)s<0&&t.fillAgainWithout(a,e,n.column,l,p,u),n.add(a[e+n.column],u);if(d+=t.' +
  'costOf(p)+i.length*p*p,d>1e6&&(d=0,(yield)===!0))return}return c.map(({sample:e})=>e.outputs===2?Ur(e):e' +
  ')}var hi=class{constructor(e,t){this.cells=e,this.column=t,this.at=0;let{slots:n,values:r}=e,i=0;for(let' +
  ' e=t;e<r.length;e+=n.columns)Number.isNaN(r[e])||i++;let a=n.width(t),o=new Float32Array(n.count*i),s={c' +
  'olumns:n.offsets.slice(0,-1),widths:n.widths()};this.sample={rows:i,...s,outputs:a,x:o,y:new Float32Arra' +
  'y(i*a)}}add(e,t){let{column:n,at:r}=this,{slots:i}=this.cells,{rows:a,outputs:o,x:s,y:c}=this.sample,l=i' +
  '.start(n);for(let e=0;e<t.length;e++)s[e*a+r]=t[e];for(let a=0;a<o;a++)c[r*o+a]=i.read(n,e,a)-t[l+a];thi' +
  's.at++}};function gi(e,t,n){let{slots:r}=e,{columns:i}=r,a=e.values.slice(),o=new Int32Array(i);a.forEac' +
  'h((e,t)=>{Number.isNaN(e)||(o[t%i]=o[t%i]+1)});let s=[];for(let e=0;e<a.length;e++){let r=e%i;Number.isN' +
  'aN(a[e])||n.uniform32()>=t||o[r]<2||(o[r]=o[r]-1,a[e]=NaN,s.push(e))}let c=Int32Array.from(s),l=Float32A' +
  'rray.from(s,t=>e.values[t]),u=e=>_i(r,c,l,e);return{shown:{...e,values:a},hidden:{at:c,truth:l,loss:u}}}' +
  'function _i(e,t,n,r){let i=0;return t.forEach((t,a)=>{let o=t%e.columns,s=(t-o)/e.columns*e.count+e.star' +
  't(o),c=n[a];for(let t=0;t<e.width(o);t++)i+=(r[s+t]-e.read(o,c,t))**2}),i}function vi(e,t){let{slots:n}=' +
  'e,r=mr(n.levels),i=new Float64Array(gr(n.levels)),a=0;for(let o=0;o<n.columns;o++){let s=r[o];if(s===0)c' +
  'ontinue;let c=n.width(o),l=t.centre.subarray(n.start(o),n.end(o)),u=xi(bi(yi(e,t,o),c,n.count),l,s);for(' +
  'let e=0;e<c;e++){let t=Math.sqrt(l[e]);if(t!==0)for(let n=0;n<s;n++)i[a+e*s+n]=u[n*c+e]/t}a+=c*s}return ' +
  'i}function yi({rows:e,slots:t,values:n},r,i){let a=t.width(i),{columns:o,count:s}=t,c=new Float64Array(a' +
  '*s),l=new Float64Array(a*o),u=new Float64Array(a);for(let r=0;r<e;r++){let e=n[r*o+i];if(!Number.isNaN(e' +
  ')){u[e]=u[e]+1;for(let a=0;a<o;a++){let u=n[r*o+a];if(a===i||Number.isNaN(u))continue;l[e*o+a]=l[e*o+a]+' +
  '1;let d=t.isNumber(a),f=e*s+t.start(a)+(d?0:u);c[f]=c[f]+(d?u:1)}}}for(let e=0;e<a;e++){let n=Math.sqrt(' +
  'u[e]);for(let i=0;i<o;i++){let a=l[e*o+i];for(let o=t.start(i);o<t.end(i);o++){let t=r.scale[o],i=c[e*s+' +
  'o]-a*r.centre[o];c[e*s+o]=a>0&&t>0?i/t/n:0}}}return c}function bi(e,t,n){let r=new Float64Array(t*t);for' +
  '(let i=0;i<t;i++)for(let a=0;a<=i;a++){let o=0;for(let t=0;t<n;t++)o+=e[i*n+t]*e[a*n+t];r[i*t+a]=o,r[a*t' +
  '+i]=o}return r}function xi(e,t,n){let r=t.length,i=t.map(Math.sqrt),a=new z().manualSeed(0),o=new Float6' +
  '4Array(n*r);for(let e=0;e<o.length;e++)o[e]=a.uniform32()-.5;let s=new Float64Array(r);for(let t=0;t<=12' +
  ';t++)for(let a=0;a<n;a++){let n=o.subarray(a*r,(a+1)*r);if(t>0){for(let t=0;t<r;t++)s[t]=wi(e.subarray(t' +
  '*r,(t+1)*r),n);n.set(s)}Si(n,i,o,a)}return o}function Si(e,t,n,r){let i=e.length;for(let n=0;n<i;n++)t[n' +
  ']===0&&(e[n]=0);let a=Math.sqrt(wi(e,e));for(let a=0;a<2;a++){Ci(e,t);for(let t=0;t<r;t++)Ci(e,n.subarra' +
  'y(t*i,(t+1)*i))}let o=Math.sqrt(wi(e,e)),s=o>1e-9*a&&o>1e-150?1/o:0;for(let t=0;t<i;t++)e[t]=e[t]*s}func' +
  'tion Ci(e,t){let n=wi(e,t);for(let r=0;r<e.length;r++)e[r]=e[r]-n*t[r]}function wi(e,t){let n=0;for(let ' +
  'r=0;r<e.length;r++)n+=e[r]*t[r];return n}function Ti(e,t,n,r){for(let i=0;i<t;i++){let a=e[i];n[i]=n[i]+' +
  'a;let o=i*t;for(let t=0;t<=i;t++)r[o+t]=r[o+t]+a*e[t]}}function*Ei(e,{centre:t,scale:n,codes:r},i){let{s' +
  'lots:a,values:o}=e,{columns:s}=a,{count:c,slot:l}=i,u=Array.from({length:s},(e,t)=>vr(a,i,t)),d=/* @__PU' +
  'RE__ */ new Map;for(let t=0;t<e.rows;t++){let e=``;for(let n=0;n<s;n++)e+=Number.isNaN(o[t*s+n])?`1`:`0`' +
  ';let n=d.get(e);n?n.push(t):d.set(e,[t])}let f=[],p={count:0,sum:new Float64Array(c),products:new Float6' +
  '4Array(c*c)},m=new Float64Array(e.rows*c),h=0,g=0;for(let[e,_]of d){let d=[];for(let t=0;t<s;t++)if(e[t]' +
  '===`1`)for(let e of u[t])d.push(e);if(d.length===c)continue;let v=h;for(let e of _){let u=m.subarray(h*c' +
  ',++h*c);for(let c=0;c<s;c++){let d=o[e*s+c];if(Number.isNaN(d))continue;let f=i.codes[c];if(f>0){let e=i' +
  '.start[c]+d*f;u.set(r.subarray(e,e+f),i.first[c]);continue}let p=a.start(c);for(let e=p;e<a.end(c);e++){' +
  'let r=l[e];r<0||(u[r]=(a.read(c,d,e-p)-t[e])/n[e])}}d.length===0&&(p.count++,Ti(u,c,p.sum,p.products),g+' +
  '=c*c/2),g+=10*c,g>1e6&&(g=0,yield)}f.push({from:v,to:h,missing:Int32Array.from(d)})}return{z:m,patterns:' +
  'f,complete:p,rows:h}}var Di=class e{constructor(e,{z:t,patterns:n,complete:r,rows:i}){this.logDeterminan' +
  't=0,this.d=e,this.z=t,this.patterns=n,this.complete=r,this.rows=i,this.mean=new Float64Array(e),this.cov' +
  'ariance=new Float64Array(e*e);for(let t=0;t<e;t++)this.covariance[t*e+t]=1;this.precision=this.covarianc' +
  'e.slice(),this.sum=new Float64Array(e),this.products=new Float64Array(e*e),this.scratch=new Float64Array' +
  '(e*e);let a=n.reduce((e,{missing:t})=>Math.max(e,t.length),0);this.factor=new Float64Array(a*a),this.blo' +
  'ck=new Float64Array(a*a),this.solved=new Float64Array(e),this.deviation=new Float64Array(e)}static*of(t,' +
  'n){let r=Q(t.slots,n),i=yield*Ei(t,n,r);return new e(r.count,i)}normal(){return{mean:this.mean.slice(),p' +
  'recision:this.precision.slice()}}*step(e){let{d:t,rows:n,scratch:r,precision:i}=this;if(n===0)return 0;l' +
  'et a=yield*this.expect(),o=this.maximise(a,e);return this.logDeterminant=t>100?yield*ar(r,t):Y(r,t),t>10' +
  '0?yield*lr(r,t,t,i):cr(r,t,t,i),o/n}*expect(){let{d:e,scratch:t,factor:n,block:r}=this;this.startWithCom' +
  'plete();let i=this.rows*this.logDeterminant;t.fill(0);let a=0;for(let{from:t,to:o,missing:s}of this.patt' +
  'erns){let c=s.length;if(c===0)continue;let l=e*(c+e/2)+c*c;if(c<=100&&(o-t)*l<1e6)i+=this.addPattern(t,o' +
  ',s),a+=(o-t)*l+c**3;else{this.take(s),i+=(o-t)*(yield*ar(n,c));for(let e=t;e<o;e++)this.addRow(e,s),a+=l' +
  ',a>1e6&&(a=0,yield);yield*lr(n,c,c,r),this.addInverse(s,c,o-t)}a>1e6&&(a=0,yield)}return this.complement' +
  '(i)}addPattern(e,t,n){let{factor:r,block:i}=this,a=n.length;this.take(n);let o=Y(r,a);for(let r=e;r<t;r+' +
  '+)this.addRow(r,n);return cr(r,a,a,i),this.addInverse(n,a,t-e),(t-e)*o}take(e){let{d:t,precision:n,facto' +
  'r:r}=this,i=e.length;for(let a=0;a<i;a++){let o=e[a]*t;for(let t=0;t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow(e' +
  ',t){let{d:n,z:r,mean:i,precision:a,deviation:o,solved:s,factor:c}=this,l=t.length;for(let t=0;t<n;t++)o[' +
  't]=r[e*n+t]-i[t];for(let e=0;e<l;e++)o[t[e]]=0;for(let e=0;e<l;e++){let r=t[e]*n,i=0;for(let e=0;e<n;e++' +
  ')i+=a[r+e]*o[e];s[e]=-i}X(c,l,l,s),Z(c,l,l,s);for(let e=0;e<l;e++)o[t[e]]=s[e];Ti(o,n,this.sum,this.prod' +
  'ucts)}complement(e){let{d:t,precision:n,products:r,scratch:i}=this,a=e;for(let e=0;e<t;e++)for(let o=0;o' +
  '<=e;o++)a+=(e===o?1:2)*n[e*t+o]*r[e*t+o],r[e*t+o]=r[e*t+o]+i[e*t+o];return a}maximise(e,t){let{d:n,mean:' +
  'r,covariance:i,precision:a,products:o,sum:s,rows:c}=this,l=0;for(let e=0;e<n;e++)l+=a[e*n+e];let u=-.5*(' +
  'e+t*(this.logDeterminant+l));for(let e=0;e<n;e++)s[e]=s[e]/c;for(let e=0;e<n;e++){r[e]=r[e]+s[e];for(let' +
  ' r=0;r<=e;r++){let a=o[e*n+r]-c*s[e]*s[r];i[e*n+r]=(a+(e===r?t:0))/(c+t)}}return this.scratch.set(i),u}a' +
  'ddInverse(e,t,n){let{block:r,scratch:i,d:a}=this;for(let o=0;o<t;o++){let s=e[o]*a;for(let a=0;a<=o;a++)' +
  '{let c=s+e[a];i[c]=i[c]+n*r[o*t+a]}}}startWithComplete(){let{d:e,mean:t,sum:n,products:r}=this,{count:i,' +
  'sum:a,products:o}=this.complete;for(let s=0;s<e;s++){let c=t[s];n[s]=a[s]-i*c;for(let n=0;n<=s;n++){let ' +
  'l=t[n];r[s*e+n]=o[s*e+n]-a[s]*l-a[n]*c+i*c*l}}}};function Oi(e){return e.columns>300||hr(e)>600}function' +
  ' ki(e){return Math.max(2,Math.min(32,Math.floor(Math.sqrt(e))))}var Ai=class e{constructor(e,t,n,r){this' +
  '.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float64Array(n*r),this.noise=new Float64Array(n).fi' +
  'll(1),this.triangle=new Float64Array(r*r),this.factors=new Float64Array(r)}static*of(t,n){let r=Q(t.slot' +
  's,n),{z:i,rows:a,patterns:o}=yield*Ei(t,n,r),s=r.count,c=ki(a),l=new e(i,a,s,c);yield*l.start();for(let{' +
  'from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of n)i[r*s+e]=NaN;return l}*start(){let{z:e,row' +
  's:t,d:n,q:r,loadings:i}=this,a=new z().manualSeed(0);for(let e=0;e<i.length;e++)i[e]=a.uniform32()-.5;fo' +
  'r(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float64Array(n*r);Mi(i,n,r);for(let s=0;s<t;s++){le' +
  't c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)ji(c,i,t*r,e[s*n+t]);for(let i=0;i<n;i++){let a=e[s*n+i]' +
  '/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(yield)}i.set(o)}for(let e=0;e<r;e++){let t=0;f' +
  'or(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(let t=0;t<n;t++)i[t*r+e]=i[t*r+e]*a}for(let e=' +
  '0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.noise[e]=Math.max(.1,1-t)}}*step(e){let{rows:' +
  't,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)return 0;let c=r*(r+1)/2,l=new Float64Array(n*' +
  'c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Float64Array(n),p=new Float64Array(r*r),m=0,h=0;f' +
  'or(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;t++){let a=i[e*n+t];if(!Number.isNaN(a)){d[t]' +
  '=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u[t*r+e]+a*s[e];for(let t=0;t<=e;t++,n++)l[n]=' +
  'l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n;t++){let n=a.subarray(t*r,(t+1)*r),i=this.tr' +
  'iangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*r+e]=l[a++];i[n*r+n]=i[n*r+n]+e}Y(i,r);let s=' +
  'u.slice(t*r,(t+1)*r);n.set(s),X(i,r,r,n),Z(i,r,r,n);let p=0;for(let e=0,i=t*c;e<r;e++){let t=n[e];p+=2*t' +
  '*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let m=f[t]-p;o[t]=Math.max(.001,(m+1)/(d[t]+1))}' +
  'return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loadings:a,noise:o,triangle:s,factors:c}=this;s.fill' +
  '(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];if(Number.isNaN(u))continue;let d=o[t];l+=Math' +
  '.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[e]+n*u;for(let i=0;i<=e;i++){let o=e*r+i;s[o]' +
  '=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;let u=c.slice();l+=Y(s,r),X(s,r,r,c),Z(s,r,r,' +
  'c),cr(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=0;n<=e;n++){let i=e*r+n;t[i]=t[i]+c[e]*c[n]}}' +
  'return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=new Float64Array(t*t);for(let a=0;a<e;a++)for(l' +
  'et e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[e*t+r]=i[e*t+r]+o*n[a*t+r]}for(let e=0;e<t;e+' +
  '+)i[e*t+e]=i[e*t+e]+1;Y(i,t);let a=new Float64Array(e*t);for(let o=0;o<e;o++){let e=a.subarray(o*t,(o+1)' +
  '*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];X(i,t,t,e)}let o=new Float64Array(e*e);for(let n=0;n<e;n++)fo' +
  'r(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e++)s-=a[n*t+e]*a[i*t+e];o[n*e+i]=s,o[i*e+n]=s}' +
  'return{mean:new Float64Array(e),precision:o}}};function ji(e,t,n,r){for(let i=0;i<e.length;i++)e[i]=e[i]' +
  '+r*t[n+i]}function Mi(e,t,n){for(let r=0;r<n;r++){let i=Ni(e,t,n,r,r);for(let i=0;i<r;i++){let a=Ni(e,t,' +
  'n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let a=Ni(e,t,n,r,r),o=a>1e-18*i?1/Math.sqrt(a):0' +
  ';for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function Ni(e,t,n,r,i){let a=0;for(let o=0;o<t;o++)a+=e[o*n+r]' +
  '*e[o*n+i];return a}function*Pi(e,t={}){g(`fitGaussian`,t,[`prior`,`seed`,`maxRows`,`tolerance`,`rounds`]' +
  ');let{seed:n=0,prior:r,tolerance:i=1e-4,rounds:a=100}=t;if(b(`fitGaussian`,`seed`,n),r!==void 0&&!(r>0&&' +
  'r<1/0))throw m(`fitGaussian`,`prior must be a positive number`,r);let o=new z().manualSeed(n),s=_r(e),c=' +
  'Ri(e,s),{maxRows:l=zi(c)}=t;b(`fitGaussian`,`maxRows`,l,1);let u=Ar(e,l,o),d=r??(yield*Vi(u,c,o)),f={...' +
  's,codes:vi(u,s)},p=yield*Ii(u,f),h=yield*Li(p,d,a,i*Fi(e));return{gaussian:new wr(e.slots,f,p.normal()),' +
  'prior:d,objective:h}}function Fi({slots:e}){return Oi(e)?10:1}function*Ii(e,t){return Oi(e.slots)?yield*' +
  'Ai.of(e,t):yield*Di.of(e,t)}function*Li(e,t,n,r){let i=[],a=-1/0;for(let o=0;o<n;o++){let n=yield*e.step' +
  '(t);if(i.push(n),n-a<r||(yield)===!0)break;a=n}return i}function Ri({slots:e},t){return Q(e,t,!0).count}' +
  'function zi(e){return Math.max(500,Math.min(8192,Math.floor(2e7/(e**2+1))))}function Bi(e){return Math.m' +
  'ax(500,Math.min(3e3,Math.floor(2e6/e**2)))}function*Vi(e,t,n){let r=Ar(e,Bi(t),n),{shown:i,hidden:a}=gi(' +
  'r,.15,n),o=_r(i),s={...o,codes:vi(i,o)},c=yield*Ii(i,s),l=new Float32Array(r.rows*s.scale.length),u=1/0,' +
  'd=4*r.rows,f=0;for(let e=d;e>1e-4*r.rows**.5&&f<2&&(yield*Li(c,e,20,.001*Fi(r)),(yield)!==!0);e/=4){yiel' +
  'd*new wr(r.slots,s,c.normal()).predictInPieces(i,l);let t=a.loss(l);t<u?(u=t,d=e,f=0):f++}return d}funct' +
  'ion Hi(e,t){return t?Math.max(250,e/10):250}let $=[`gaussian`,`attention`,`forest`,`chain`];function Ui(' +
  '{attention:e,forest:t,chain:n}){return e.isPlain&&t.isPlain&&n.isPlain}function Wi({gaussian:e,attention' +
  ':t,forest:n,chain:r}){let i=e.twin(),{shape:a,parameters:o}=t;return{gaussian:i,attention:new Vn(a,o,i),' +
  'forest:n.twin(i),chain:r.twin(i)}}function*Gi(e,t,n=$.map(()=>!0)){let r=[];for(let[i,a]of $.entries()){' +
  'let o=a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice()??new Float32Array(t.rows*t.slots.cou' +
  'nt);n[i]&&o===void 0&&(yield*cn(e[a].predictInPieces(t,s))),r.push(s)}return r}function*Ki(e,t){let{rows' +
  ':n,slots:r}=t,i=$.map(()=>new Float32Array(n*r.count)),a=Math.max(16,Math.floor(4096/r.count/64)*64),o=0' +
  ';for(let s=0;s<n;s+=a){let c=Hn(t,s,Math.min(n,s+a)),l=Gi(e,c),u=yield*s===0?l:ln(l);if(u===void 0)break' +
  ';for(let[e,t]of u.entries())i[e]?.set(t,s*r.count);if(o=s+c.rows,(yield)===!0)break}return i[0]?.fill(Na' +
  'N,o*r.count),i}let qi={step:0,heldBack:1/0};function*Ji({cells:e,judged:t,stopping:n,typical:r,prior:i,p' +
  'lan:a,goOn:o},s,{since:c,left:l}={since:0,left:1/0}){let u=U(),d=u+l,f=e=>U()+e*(d-U()),p=Gn(e,t),m=Gn(p' +
  ',n),h=Pi(m,{seed:s.seedOf(`gaussian`),prior:i}),{gaussian:g}=yield*G(f(.3),h),_=ui(m,g,{seed:s.seedOf(`f' +
  'orest`),trees:a.trees}),v=yield*G(f(.3),_),y={seed:s.seedOf(`chain`),trees:a.boosts},b=yield*G(f(.4),ii(' +
  'm,g,y)),x=yield*G(d,Pr(p,n,g,r,s,a.train.steps>0?{...a.train,...o}:a.train)),{history:S,restarts:C}=x,w=' +
  '{gaussian:g,attention:x.predictor,forest:v,chain:b},T=S.reduce((e,t)=>t.heldBack<e.heldBack?t:e,qi).step' +
  ';return t.includes(1)?{expert:w,outOfFold:yield*G(d,un(Hi(c+U()-u,Number.isFinite(l)),Ki(w,m))),history:' +
  'S,best:T,restarts:C}:{expert:w,outOfFold:[],history:S,best:T,restarts:C}}function Yi(e,t,n,r){let i=new ' +
  'Float32Array(r[0]?.length??0);for(let a=0;a<t.columns;a++){let o=r.map((t,n)=>e.weights[a*r.length+n]),s' +
  '=r.flatMap((e,t)=>o[t]>0?[{values:e,weight:o[t]}]:[]),c=1-o.reduce((e,t)=>e+t,0);for(let e=t.start(a);e<' +
  't.end(a);e++){let r=c*n[e];for(let n=e;n<i.length;n+=t.count){let e=r;for(let{values:t,weight:r}of s)e+=' +
  'r*t[n];i[n]=e}}}return i}function*Xi(e,t,n,r){let{rows:i,slots:a,values:o}=r,{columns:s,count:c}=a,l=new' +
  ' Float32Array(i*c);for(let t of e){let n=new Float32Array(l.length);yield*cn(t.predictLeaveOneOutInPiece' +
  's(r,n));for(let[t,r]of n.entries())l[t]=l[t]+r/e.length}let u=Yi(t,a,n,$.map(()=>l));for(let e=0;e<i;e++' +
  ')o.subarray(e*s,(e+1)*s).reduce((e,t)=>e+Number(!Number.isNaN(t)),0)===1&&u.set(n,e*c);return u}let Zi=2' +
  '048;var Qi=class e{constructor(e,t,n,r){this.slots=e,this.experts=t,this.stack=n,this.typical=r}twin(){r' +
  'eturn new e(this.slots,this.experts.map(Wi),this.stack,this.typical)}predict(e,t){return W(this.predictI' +
  'nPieces(e,t))}*predictInPieces(e,t){let{count:n}=this.slots,r=new Float32Array(e.rows*n);for(let i=0;i<e' +
  '.rows;i+=Zi){let a=Math.min(e.rows,i+Zi),o=Hn(e,i,a);r.set(yield*this.predictSome(o,i,t),i*n)}return r}g' +
  'et leaveOneOut(){if(!this.experts.every(Ui))return;let e=this.experts.map(({gaussian:e})=>e);return t=>X' +
  'i(e,this.stack,this.typical,t)}*predictSome(e,t,n){let{slots:r}=this,{columns:i,count:a}=r,o=[];for(let ' +
  't=0;t<e.rows;t++)e.values.subarray(t*i,(t+1)*i).some(Number.isNaN)&&o.push(t);let s=new Float32Array(e.r' +
  'ows*a);if(o.length===0)return s;let c=Un(e.values,i,o),l={rows:o.length,slots:r,values:c},u=$.map(()=>ne' +
  'w Float32Array(o.length*a)),d=$.map((e,t)=>this.stack.weights.some((e,n)=>e>0&&n%$.length===t));for(let ' +
  'e of this.experts){let t=yield*Gi(e,l,d);for(let[e,n]of t.entries())$i(u[e],n)}let f=1/this.experts.leng' +
  'th;for(let e of u)for(let t=0;t<e.length;t++)e[t]=e[t]*f;let p=Yi(this.stack,r,this.typical,u);n?.add(th' +
  'is.stack,u,o,t);for(let[e,t]of Wn(l).entries())t===1&&p.set(this.typical,e*a);for(let[e,t]of o.entries()' +
  ')s.set(p.subarray(e*a,(e+1)*a),t*a);return s}};function $i(e,t){if(e!==void 0)for(let n=0;n<e.length;n++' +
  ')e[n]=e[n]+t[n]}function ea(e){let t=e.experts.map(({arrays:e,shape:t})=>Er(e,t));return new Qi(new l(e.' +
  'levels),t,e.stack,e.typical)}function ta(e){let t=ea(e);return({rows:e,values:n})=>{let r=t.predict({row' +
  's:e,slots:t.slots,values:n});return{value:r,transfer:[r.buffer]}}}function na(e,t){let n=new c(e.control' +
  '),{levels:r,...i}=e.cells,a={...i,slots:new l(r)},o=new sn(e.seed).of(e.stream),s=Ji({...e.input,cells:a' +
  '},o,e.times),u=s.next();for(;!u.done;){if(u.value!==void 0){let{step:e,loss:t,heldBack:r}=u.value;n.repo' +
  'rt(e,t,r)}u=s.next(n.stopped)}let{expert:d,...f}=u.value,p=f.outOfFold.map(({buffer:e})=>e);t({arrays:Tr' +
  '(d),...f},p)}r(na,ta)})();'
