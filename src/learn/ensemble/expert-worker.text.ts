// Made by scripts/build-worker.mjs from src/learn/ensemble/expert-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const EXPERT_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(e,t,n){e.onmessage' +
  '=null;try{let r=t(n,(t,n)=>e.postMessage({value:t},n));typeof r==`function`&&(e.onmessage=e=>r(e.data))}' +
  'catch(t){e.postMessage({error:t})}}function n(){return e(`node:worker_threads`)?.parentPort??globalThis}' +
  'function r(e,r){let o=n();o.onmessage=({data:n})=>{i(n)?a(o,r,n):t(o,e,n)}}function i(e){return typeof e' +
  '==`object`&&!!e&&`id`in e}function a(e,t,n){let r,i=({id:n,data:i})=>{try{let a=r?.(i);r??=t(i),e.postMe' +
  'ssage({id:n,value:a})}catch(t){e.postMessage({id:n,error:t})}};e.onmessage=e=>i(e.data),i(n)}let o=/* @_' +
  '_PURE__ */ new Float64Array(1),s=new BigInt64Array(o.buffer);var c=class e{constructor(e){this.buffer=e,' +
  'this.seen=0,this.flags=new Int32Array(e,0,2),this.numbers=new BigInt64Array(e,8)}static for(t){return ne' +
  'w e(new SharedArrayBuffer(8+8*t))}stop(){Atomics.store(this.flags,0,1)}get stopped(){return Atomics.load' +
  '(this.flags,0)===1}report(...e){Atomics.add(this.flags,1,1);for(let[t,n]of e.entries())o[0]=n,Atomics.st' +
  'ore(this.numbers,t,s[0]??0n);Atomics.add(this.flags,1,1)}latest(){let e=Atomics.load(this.flags,1);if(e=' +
  '==this.seen||e%2!=0)return;let t=Array.from(this.numbers,(e,t)=>(s[0]=Atomics.load(this.numbers,t),o[0]?' +
  '?0));if(Atomics.load(this.flags,1)===e)return this.seen=e,t}},l=class{constructor(e){this.levels=e,this.' +
  'columns=e.length,this.offsets=new Int32Array(e.length+1);for(let[t,n]of e.entries())this.offsets[t+1]=th' +
  'is.start(t)+Math.max(1,n);this.count=this.start(e.length)}widths(){let e=new Int32Array(this.count);for(' +
  'let t=0;t<this.columns;t++)e[this.start(t)]=this.width(t);return e}start(e){return this.offsets[e]}end(e' +
  '){return this.offsets[e+1]}width(e){return this.end(e)-this.start(e)}isNumber(e){return this.levels[e]==' +
  '=0}read(e,t,n){return this.isNumber(e)?t:Number(t===n)}put(e,t,n,r){for(let i=0;i<this.width(e);i++)n[r+' +
  'i]=this.read(e,t,i)}};function u(e,t,n,r,i,a){for(let o=0;o<e.columns;o++){if(!Number.isNaN(t[n+o]))cont' +
  'inue;let s=e.end(o);for(let t=e.start(o);t<s;t++)i[a+t]=r[t]}}function d(e,t,n){let r=0;for(let i=t;i<n;' +
  'i++){let t=e[i];t>0?r+=t:e[i]=0}for(let i=t;i<n;i++)e[i]=r>0?e[i]/r:1/(n-t)}function f(e,t=0){if(typeof ' +
  'e==`string`)return JSON.stringify(p(e));if(typeof e==`bigint`)return`${e}n`;if(Array.isArray(e))return p' +
  '(`[${(t>60?[]:e.slice(0,60)).map(e=>f(e,t+1)).join(`, `)}]`);if(ArrayBuffer.isView(e))return e.construct' +
  'or.name;if(typeof e==`function`)return`a function`;if(typeof e==`object`&&e){let t=e.constructor?.name;r' +
  'eturn t&&t!==`Object`?`a ${t}`:`an object`}return String(e)}function p(e){return e.length>60?`${e.slice(' +
  '0,60)}…`:e}function m(e,t,n){return/* @__PURE__ */ RangeError(`${e}: ${t}, got ${f(n)}`)}function h(e,t,' +
  'n){return/* @__PURE__ */ TypeError(`${e}: ${t}, got ${f(n)}`)}function g(e,t,n){let r=Object.prototype.t' +
  'oString.call(t)===`[object Object]`;for(let i in t)if(!n.includes(i)&&(r&&=f(t)===`an object`,r))throw m' +
  '(e,`an option of ${n.join(`, `)}`,i);if(!r)throw h(e,`options must be an object`,t)}function _(e,t,n){if' +
  '(n>t&&(t!==1||n!==3))throw h(e,`at most ${t} argument${t===1?``:`s`}`,n)}function v(e,t,n,r){if(typeof n' +
  '!==r)throw h(e,`${t} must be a ${r}`,n)}function y(e,t,n,r){if(!r.includes(n))throw m(e,`${t} must be on' +
  'e of ${r.join(`, `)}`,n)}function b(e,t,n,r=0,i=2**53-1){if(v(e,t,n,`number`),!Number.isSafeInteger(n)||' +
  'n<r||n>i)throw m(e,`${t} must be an integer ${i===2**53-1?`of at least ${r}`:`from ${r} to ${i}`}`,n)}fu' +
  'nction x(e,t,n,r){if(typeof n!=`number`&&typeof n!=`bigint`)throw h(e,`${t} must be a number or a bigint' +
  '`,n);if(typeof n==`number`&&!Number.isSafeInteger(n))throw m(e,`${t} must be an integer (beyond 2^53: a ' +
  'bigint)`,n);let i=BigInt(n);if(i<-(2n**63n)||i>=2n**BigInt(r))throw m(e,`${t} must be from -2^63 to 2^${' +
  'r} - 1`,n);return i}function S(e){let t=1;for(let n=0;n<e.length;n++)t*=e[n];return t}function C(e,t){if' +
  '(!Array.isArray(t))throw h(e,`shape must be an array of sizes`,t);for(let n of t)b(e,`each size of the s' +
  'hape`,n)}function w(e,t,n){let r=Math.max(n,1);return Number.isInteger(t)&&t>=-r&&t<r||b(e,`dim of a ten' +
  'sor with ${n} dimensions`,t,-r,r-1),t<0?t+r:t}function T(e){return e.map((t,n)=>S(e.slice(n+1)))}let E=/' +
  '* @__PURE__ */ new Float32Array(1),ee=new Uint32Array(E.buffer),te=2139095040;function ne(e,t){E[0]=e;le' +
  't n=ee[0];return t===`float16`?re(n):ie(n)}function re(e){let t=e>>>16&32768,n=e&2147483647;return n>te?' +
  't|32256:n>=1199570944?t|31744:n>=947912704?t|n-939524096+4095+(n>>>13&1)>>>13:t|Math.abs(E[0])*2**24+2**' +
  '52-2**52}function ie(e){return(e&2147483647)>te?32704:e+32767+(e>>>16&1)>>>16}function ae(e,t){return t=' +
  '==`float16`?oe(e):(ee[0]=e<<16,E[0])}function oe(e){let t=e&32767,n=e===t?1:-1;return t>=31744?t===31744' +
  '?n*(1/0):NaN:(ee[0]=t<<13,n*E[0]*2**112)}let D={float32:Float32Array,float64:Float64Array,int32:Int32Arr' +
  'ay,int64:BigInt64Array,bool:Uint8Array,float16:Uint16Array,bfloat16:Uint16Array},se=2**32,ce=Object.keys' +
  '(D);function le(e){return e===`float32`||e===`float64`}function O(e){return e===`float16`||e===`bfloat16' +
  '`}function ue(e,t){y(e,`dtype`,t,ce)}function de(e,t,n){if(!le(n))throw h(e,`${t} must be float32 or flo' +
  'at64${O(n)?` (call to(\'float32\'))`:``}`,n)}function k(e,t,n,r,i=!0){let a=r&&(r.data,void 0);if(a!==vo' +
  'id 0)return a.allocate(e,t,n,i);if(n>se)throw m(e,`at most 2^32 elements`,n);try{return new D[t](n)}catc' +
  'h{throw m(e,`memory for ${n} elements of ${t}`,`none`)}}function fe(e,t){return e instanceof D[t]}functi' +
  'on pe(e,t){let n=D[t];return Object.getPrototypeOf(e)===n.prototype?e:new n(e.buffer,e.byteOffset,e.leng' +
  'th)}let me=2**31-1,he=2n**63n-1n;function ge(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));if' +
  '(le(n)||O(n)){let r=Number(t);if(typeof t==`bigint`&&!Number.isFinite(r))throw m(e,`${n} needs values in' +
  ' its range`,t);return O(n)?ne(r,n):r}if(typeof t==`number`&&!Number.isFinite(t))throw m(e,`${n} needs fi' +
  'nite values`,t);if(n===`int32`){let n=Math.trunc(Number(t));if(Math.abs(n)>me&&n!==-me-1)throw m(e,`int3' +
  '2 needs values from -2^31 to 2^31 - 1`,t);return n}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(r' +
  '>he||r<-he-1n)throw m(e,`int64 needs values from -2^63 to 2^63 - 1`,t);return r}function _e(e,t){return ' +
  'O(t)?ae(e,t):e}function ve(e,t,n,r){let i=0,a=(o,s)=>{let c=n[o]??1,l=r[o]??0;if(o>=n.length-1)for(let n' +
  '=0;n<c;n++)e[i++]=t[s+n*l];else for(let e=0;e<c;e++)a(o+1,s+e*l)};e.length>0&&a(0,0)}let ye=/* @__PURE__' +
  ' */ new Float64Array(1),be=new BigUint64Array(ye.buffer),xe=(1n<<52n)-1n;function Se(e,t){ye[0]=Math.abs' +
  '(e);let n=be[0],r=Number(n>>52n),i=r===0?n:n&xe|xe+1n,a=Math.max(r,1)-1075,o=(e,t)=>t>0?e**BigInt(t):1n,' +
  's=i*o(2n,a)*o(10n,t),c=o(2n,-a)*o(10n,-t),l=s/c,u=2n*(s-l*c);return u>c||u===c&&l%2n==1n?l+1n:l}function' +
  ' Ce(e,t){if(t===0)return e;let n=e.padStart(t+1,`0`);return`${n.slice(0,-t)}.${n.slice(-t)}`}function we' +
  '(e){if(Number.isNaN(e))return`nan`;if(!Number.isFinite(e))return e>0?`inf`:`-inf`}function Te(e){return ' +
  'e<0||Object.is(e,-0)?`-`:``}function Ee(e,t){return we(e)??Te(e)+Ce(Se(e,t).toString(),t)}function De(e,' +
  't){let n=we(e);if(n!==void 0)return n;let r=e===0?0:Number(e.toExponential().split(`e`)[1])-1,i=Se(e,t-r' +
  ').toString();for(;i.length>t+1;)i=Se(e,t-++r).toString();let a=String(Math.abs(r)).padStart(2,`0`);retur' +
  'n`${Te(e)}${Ce(i,t)}e${r<0?`-`:`+`}${a}`}let A={precision:4,threshold:1e3,edgeItems:3,lineWidth:80},Oe={' +
  'default:A,short:{...A,precision:2,edgeItems:2},full:{...A,threshold:1/0}},ke=[`precision`,`threshold`,`e' +
  'dgeItems`,`lineWidth`],Ae=[...ke,`profile`,`sciMode`],je={...A,sciMode:null};function Me(e){return Ne(`t' +
  'oString`,e,je.sciMode)}function Ne(e,t,n){g(e,t,Ae);let{profile:r,sciMode:i=n}=t;if(r!==void 0&&y(e,`pro' +
  'file`,r,Object.keys(Oe)),i!==null&&typeof i!=`boolean`)throw h(e,`sciMode must be a boolean or null`,i);' +
  'let a=r===void 0?je:Oe[r],o={...a,sciMode:i};for(let n of ke){let{[n]:r=a[n]}=t;(n!==`threshold`||r!==1/' +
  '0)&&b(e,n,r,0,n===`precision`?100:void 0),o[n]=r}return o}let Pe=[`float32`,`int64`,`bool`];function Fe(' +
  'e,t){let n=Me(t),r=e.data.length===0,i=r?`[]`:Le(e,n),a=[];return r&&e.shape.length!==1&&a.push(`size=($' +
  '{e.shape.join(`, `)})`),(r?e.dtype!==`float32`:!Pe.includes(e.dtype))&&a.push(`dtype=torch.${e.dtype}`),' +
  '`${Ie(`tensor(`+i,a,n.lineWidth)})`}function Ie(e,t,n){let r=e.length-e.lastIndexOf(`\n`)+1,i=e;for(let ' +
  'e of t){let t=r+e.length+2>n;i+=t?`,\\n${` `.repeat(7)}${e}`:`, ${e}`,r=t?7+e.length:r+e.length+2}return' +
  ' i}function Le(e,t){let{shape:n,data:r}=e,{edgeItems:i,lineWidth:a}=t,o=r.length>t.threshold,s=t=>_e(r[t' +
  '],e.dtype),c=e=>{let t=(e,t)=>Array.from({length:t},(t,n)=>e+n);return!o||e<=2*i?t(0,e):[...t(0,i),void ' +
  '0,...t(e-i,i)]},l=[],u=(e,t)=>{let r=n[e];if(r===void 0)l.push(s(t));else for(let n of c(r))n!==void 0&&' +
  'u(e+1,t*r+n)};u(0,0);let{format:d,width:f}=Re(l,e.dtype,t),p=(e,t)=>{let r=n[e],i=7+e;if(r===void 0)retu' +
  'rn d(s(t));if(e<n.length-1){let a=c(r).map(n=>n===void 0?`...`:p(e+1,t*r+n)),o=`,${`\n`.repeat(n.length-' +
  '1-e)}${` `.repeat(i+1)}`;return`[${a.join(o)}]`}let o=c(r).map(e=>e===void 0?` ...`:d(s(t*r+e)));if(o.le' +
  'ngth===1&&o[0]===` ...`)return`[...]`;let l=Math.max(1,Math.floor((a-i)/(f+2))),u=[];for(let e=0;e<o.len' +
  'gth;e+=l)u.push(o.slice(e,e+l).join(`, `));return`[${u.join(`,\\n${` `.repeat(i+1)}`)}]`};return p(0,0)}' +
  'function Re(e,t,n){if(!le(t)&&!O(t))return ze(e=>t===`bool`?e===0?`False`:`True`:String(e),e,0);let{prec' +
  'ision:r,sciMode:i}=n,a=e=>Ee(Number(e),r),o=e=>De(Number(e),r),s=e=>Ee(Number(e),0),c=e=>Number.isFinite' +
  '(e)?`${s(e)}.`:s(e),l=e.filter(e=>Number.isFinite(e)&&e!==0);if(l.length===0)return ze(c,[],0);let u=l.m' +
  'ap(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)),f=u.reduce((e,t)=>Math.min(e,t)),p=l.every(Number.isIntege' +
  'r),m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;return ze(i??m?o:p?c:a,l,+(h===s),h)}function ze(e,t,n,r=e){' +
  'let i=t.reduce((e,t)=>Math.max(e,r(t).length+n),1);return{format:t=>e(t).padStart(i),width:i}}var Be=cla' +
  'ss e{constructor(e,t,n,r){if(this.dtype=e,this.data=n,r!==void 0&&Ve(`Tensor`,`like`,r),r?.shape===t&&r.' +
  'dtype===e&&r.data.constructor===n.constructor&&r.data.length===n.length)this.shape=t;else{if(ue(`Tensor`' +
  ',e),C(`Tensor`,t),!fe(n,e))throw h(`Tensor`,`data must be the typed array of ${e}`,n);if(S(t)!==n.length' +
  ')throw m(`Tensor`,`shape must hold ${n.length} elements`,t);this.data=pe(n,e),this.shape=Object.isFrozen' +
  '(t)?t:Object.freeze([...t])}}get ndim(){return this.shape.length}get numel(){return this.data.length}ite' +
  'm(){if(this.numel!==1)throw m(`item`,`a tensor of one element`,this.numel);return this.itemAt(0)}itemAt(' +
  'e){let t=_e(this.data[e],this.dtype);return this.dtype===`bool`?t!==0:t}toArray(){let e=(t,n)=>{let r=th' +
  'is.shape[t];if(r===void 0)return this.itemAt(n);let i=S(this.shape.slice(t+1));return Array.from({length' +
  ':r},(r,a)=>e(t+1,n+a*i))};return e(0,0)}toJSON(){let e=Array.from({length:this.numel},(e,t)=>{let n=this' +
  '.itemAt(t),r=Number(n);return Number.isFinite(r)&&`${r}`==`${n}`?r:typeof n==`boolean`?n:`${n}`});return' +
  '{dtype:this.dtype,shape:this.shape,data:e}}toString(e={}){return Fe(this,e)}[Symbol.for(`nodejs.util.ins' +
  'pect.custom`)](){return this.toString()}to(t){if(_(`to`,1,arguments.length),ue(`to`,t),this.dtype===t)re' +
  'turn this;let n=k(`to`,t,this.numel,this,!1);for(let e=0;e<n.length;e++)n[e]=ge(`to`,_e(this.data[e],thi' +
  's.dtype),t);return new e(t,this.shape,n)}reshape(t){if(!Array.isArray(t))throw h(`reshape`,`shape must b' +
  'e an array of sizes`,t);let n=t.filter(e=>e!==-1),r=this.numel/S(n),i=n.length===t.length-1?t.map(e=>e==' +
  '=-1?r:e):t;if(!i.every(e=>Number.isSafeInteger(e)&&e>=0)||S(i)!==this.numel)throw m(`reshape`,`a shape f' +
  'or ${this.numel} elements`,t);return new e(this.dtype,i,this.data)}transpose(t,n){let r=w(`transpose`,t,' +
  'this.ndim),i=w(`transpose`,n,this.ndim),a=e=>e.map((t,n)=>n===r?e[i]:n===i?e[r]:t),o=a(this.shape),s=k(`' +
  'transpose`,this.dtype,this.numel,this,!1);return ve(s,this.data,o,a(T(this.shape))),new e(this.dtype,o,s' +
  ')}};function Ve(e,t,n){if(!(n instanceof Be))throw h(e,`${t} must be a Tensor`,n)}var He=class{construct' +
  'or(e){this.words=/* @__PURE__ */ new Uint32Array(624),this.next=0,this.seed(e)}seed(e){let t=this.words,' +
  'n=e>>>0;t[0]=n;for(let e=1;e<624;e++)n=Math.imul(1812433253,n^n>>>30)+e>>>0,t[e]=n;this.next=0}uint32(){' +
  '(this.next===0||this.next===624)&&this.twist();let e=this.words[this.next++];return e^=e>>>11,e^=e<<7&26' +
  '36928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}twist(){let e=this.words;for(let t=0;t<624;t++){let n=e[t],r' +
  '=e[(t+1)%624],i=n&2147483648|r&2147483647,a=e[(t+397)%624];e[t]=a^i>>>1^(r&1?2567483615:0)}this.next=0}}' +
  ';let Ue=2**27+1;function We(e,t){let n=e+t;return[n,t-(n-e)]}function Ge(e,t){let n=e+t,r=n-e;return[n,e' +
  '-(n-r)+(t-r)]}function Ke(e,t){let n=e*t,r=Ue*e,i=r-(r-e),a=e-i,o=Ue*t,s=o-(o-t),c=t-s;return[n,i*s-n+i*' +
  'c+a*s+a*c]}function j(e,t){let[n,r]=Ge(e[0],t[0]);return We(n,r+e[1]+t[1])}function M(e,t){let[n,r]=Ke(e' +
  '[0],t[0]);return We(n,r+e[0]*t[1]+e[1]*t[0])}function qe(e,t){let n=e[0]/t[0],r=j(e,M([-n,0],t)),i=r[0]/' +
  't[0],a=j(r,M([-i,0],t));return j(We(n,i),[a[0]/t[0],0])}function N(e,t,n){let[r,i]=Ke(e,t),[a,o]=Ge(r,n)' +
  ';return a+(o+i)}function Je(e,t){let n=0;for(let r=t.length-1;r>=8;r--)n=n*e[0]+t[r][0];let r=[n,0];for(' +
  'let n=7;n>=0;n--)r=j(M(r,e),t[n]);return r}function Ye(e,t){return Array.from({length:e},(e,n)=>qe([1,0]' +
  ',[t(n),0]))}function Xe(e){return e<2?1:e*Xe(e-1)}let Ze=e=>e%2==0?1:-1,Qe=Ye(11,e=>Ze(e)*Xe(2*e+1)),$e=' +
  'Ye(12,e=>Ze(e)*Xe(2*e)),et=[1.5707963267948966,6123233995736766e-32,-14973849048591698e-49];function tt(' +
  'e){let t=Math.round(e/(Math.PI/2)),n=[e,0];for(let e of et)n=j(n,Ke(-t,e));let r=M(n,n),i=M(n,Je(r,Qe))[' +
  '0],a=Je(r,$e)[0];return t%4==1?[a,-i]:t%4==2?[-i,-a]:t%4==3?[-a,i]:[i,a]}let P=5056,nt=5048,rt=5024,it=5' +
  '040;var F=class e{constructor(){this.engine=new He(0),this.seed=0n,_(`Generator`,0,arguments.length),thi' +
  's.manualSeed(67280421310721n)}manualSeed(e){return _(`manualSeed`,1,arguments.length),this.seed=BigInt.a' +
  'sUintN(64,x(`manualSeed`,`seed`,e,64)),this.engine.seed(Number(this.seed&4294967295n)),this.cachedNormal' +
  '=void 0,this}initialSeed(){return this.seed}uint32(){return this.engine.uint32()}uint64(){let e=this.eng' +
  'ine.uint32();return BigInt(e)<<32n|BigInt(this.engine.uint32())}uniform32(){return(this.engine.uint32()&' +
  '16777215)*2**-24}uniform64(){return((this.engine.uint32()&2097151)*2**32+this.engine.uint32())*2**-53}dr' +
  'awInBulk(e){let t=e(this.engine.words,this.engine.next);return t!==void 0&&(this.engine.next=t),t!==void' +
  ' 0}takeCachedNormal(){let e=this.cachedNormal;return this.cachedNormal=void 0,e}cacheNormal(e){this.cach' +
  'edNormal=e}getState(){let e=new Uint8Array(P),t=new DataView(e.buffer),{words:n,next:r}=this.engine;retu' +
  'rn t.setBigUint64(0,this.seed,!0),t.setInt32(8,r===0?1:625-r,!0),t.setInt32(12,1,!0),t.setUint32(16,r,!0' +
  '),n.forEach((e,n)=>{t.setUint32(24+8*n,e,!0)}),this.cachedNormal!==void 0&&(t.setFloat64(rt,this.cachedN' +
  'ormal,!0),t.setInt32(it,1,!0)),e}setState(e){if(!(e instanceof Uint8Array))throw h(`setState`,`state mus' +
  't be a Uint8Array`,e);if(e.length!==P&&e.length!==nt)throw m(`setState`,`state must have ${`${P} bytes (' +
  'or ${nt}, of PyTorch before 1.2)`}`,e.length);let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=t' +
  '.getInt32(8,!0),r=t.getUint32(16,!0);if(r>624||n!==(r===0?1:625-r))throw m(`setState`,`state must come f' +
  'rom getState`,`left ${n}, next ${r}`);this.seed=t.getBigUint64(0,!0),this.engine.next=r;for(let e=0;e<62' +
  '4;e++)this.engine.words[e]=t.getUint32(24+8*e,!0);let i=t.getInt32(it,!0)!==0;return this.cachedNormal=i' +
  '?at(t):void 0,this}clone(){return new e().setState(this.getState())}};function at(e){if(e.byteLength===P' +
  ')return e.getFloat64(rt,!0);let[t]=tt(2*Math.PI*e.getFloat64(5016,!0));return e.getFloat64(5032,!0)*t}le' +
  't ot=new F;function st(e,t,n=[`generator`,`dtype`]){g(e,t,n);let{generator:r=ot}=t;if(!(r instanceof F))' +
  'throw h(e,`generator must be a Generator`,r);return r}let ct=[-.5000000000000001,.33333333331825593,-.24' +
  '99999999622955,.20000304511814496,-.16667054827627667],lt=[.3333333333333352,-.24999999999998432,.199999' +
  '99999320328,-.16666666669929706,.14285715076560868,-.12499997863982555,.11110712032936046,-.100004867578' +
  '18193,.09181994006195467,-.08328363062289341],ut=Array.from({length:128},(e,t)=>{let n=t<80?.6875+(t+.5)' +
  '/256:1+(t-79.5)/128,r=Number.parseInt(`gzpyxwfun030a08snmdmu0jcidyey0dofilw16ioeqt332wc9zxpscjnnhfkyqv82' +
  'o9sfqdwkkoza2ipejksr5ij4et36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c1sjbpt9k3qtydm94i8essvhw62wl0rbom' +
  'uv4iewkltzkpqip8m3uelrgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1svyicj0i9pzs2we0caa3xqqfgk6f5smyss' +
  'gnkyk5r8wkj1puesopoe8mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowdeg0qsovjk9w2e5hv66qyyawuin8sw4ikgg' +
  'sq8cvfaxkvp0et6xzj6m08zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4wciptxg6qbjz2yuix1ts9rjy1uk0q33eo' +
  '5aneioir142iu0ha1frbaxkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtqb77w55aosobgjj1yf79h464nl9luzfmte9t7caml4ug8u' +
  'i5shv9s50macl6u99w4cl9hi23rpsdvp9d44iaujiw4yoi9pgo5cxtj66azu6v5k863d3fz2e2flhhtdapdg2baa9xovk9n51vrq5wqj' +
  '6pwx6a9nbmfryqh0x8ia6z6giclc476bpumt0asev91nqt9aymwbe30agedkhgm3zg790hjd6oxailb`.slice(6*t,6*t+6),36)-2*' +
  '*30;return 1/n+r*2**-53}),dt=ut.map(e=>Math.round(-Math.log(e)*2**43)/2**43),ft=/* @__PURE__ */ new Floa' +
  't64Array(1),pt=new Uint32Array(ft.buffer);function mt(e){return e>=.9375?gt(e-1):ht(e)}function ht(e){ft' +
  '[0]=e;let t=pt[1]-1072037888,n=t>>20;pt[1]-=t&4293918720;let r=ft[0],i=t>>>13&127,a=N(r,ut[i],-1),o=n*.6' +
  '931471805598903+dt[i],s=o+a,c=N(n,5497923018708371e-29,o-s+a),l=a*a,[u,d,f,p,m]=ct,h=N(N(a,m,p),l,N(a,f,' +
  'd));return N(a*l,h,N(l,u,c))+s}function gt(e){let t=e*e,n=e*t,[r,i,a,o,s,c,l,u,d,f]=lt,p=N(n,N(n,N(n,f,N' +
  '(t,d,N(e,u,l))),N(t,c,N(e,s,o))),N(t,a,N(e,i,r))),m=e*2**27,h=e+m-m,g=h*h*-.5,_=e+g;return N(n,p,N(-.5*(' +
  'e-h),h+e,e-_+g))+_}function _t(e,t){return new WebAssembly.Instance(e,{env:t}).exports}function vt(){ret' +
  'urn`(!Ufb)((()#7)@[1llllllllk([+lll)l[*ll([*ll)k[-llllj([(([,lllk)j[+llk([-lllil([-lllii([*ll)i[/lllllkj' +
  '([,llll)j[0llllllll([+lli([)j)j[-lllkj([+llk)j[()l[-lllll([,lllj([+lll)j[-lllkl([)i(*;)+^".h.b^bce"9*)#=' +
  ')mm,+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,l)N(3l)N(3l)N(3l)N(3/"[)41"0")^]^W^!Zg(>0"0")^]^!A!U"8(=0"0")^' +
  ']^!G"5b(<2"0")^]^!Ke")g^(;3fc!Zgb!U"8!Fc"7f(.8!V!U]"+"7!Ue!X!D")^]^!G"5b(A:!V!U]"+"7!Ue!X!D")^]^!Ke")g^(' +
  '@4!V!U]"+"7!Ue!X!Fc"7f(5/^"8"0T".gc((1f"(!Ue^!Fc"7f(B,!V!Uf^+(.b^bce"9*(0):4))2~ N G!.))iD(D)D)D*N+_NjdN' +
  '*g_D+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)p3Q(D),MD(D)D*8 DH+-D*H+D*N+dQ,MD(73G(Nvqm+_F)D(D*N*g$T2((D)D*873' +
  'G(Nvqm+_3#9)**l*i+MD)D*U,MG(Nmrm,_D*N*g_F+D(,iD(D*_}!Q+(-}4((((((((((((((((3}4((((((((((((((((}G}"G)F,}#' +
  '3)}4(((()(((*(((+(((D)D*"+}9F-}!-}X}3,(D+D,}#4)}4,(((-(((.(((/(((D-}!-}X}3,8D*N0_E*4)333 R(D(D)N*g_E)+MD' +
  '(D)T,MD(D*};}3,(D(N8_E(4)333"O-*,l5iD+}w)}4(((R(((R(((R(((R}PF2}!G,MD(E.D)E-D+D2}XE1+MD*D-V,MD.D-}(,(D1}' +
  'y)}3,(D.N8_E.D-N8_E-4)33D(D(D(D*D)"+_D+D2}!CD,8,73D+8 FG(E-+MD-G(D,N)g_T,MD-}4((((((((((((((((}3,v2D-N8_' +
  'E-4)33Nm0}1*(E3Nm0}1*,E4Nm0}1*0E5G(Nt0_F-}(,(E6D-}(,8E2D-}(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,[E;D-}(,"0E' +
  '<G(E.+MD)D*T,MD)D,N.g_F-D*D*D-VCE-+MD)D-T,MD)}(,(D6}$C)F1D5}z)D2}x)F=D2}y)E+D1D+D3}z)}y)D+D4}z)}y)F+D+}z' +
  ')E1D(D+D<}z)D;}x)D1}z)D+D:}z)D9}x)}x)D1}z)D+D8}z)D7}x)}x)D=N?}#7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8_D,N)gN' +
  'lfdE.D(N8_E(D)N8_E)4)33N(E-D,N)gE0+MD-D0T,MG(D-_F/}(,v1E+D/}4((((((((((((((((}3,v1G(Nv2_D0ND"+D-N)gd_F/D' +
  '/}(,(D+}Z}{)}3,(D/D/}(,8D+D+}50123456701234567}Z}{)}3,8D-N8_E-4)334)333!1(D(D*N*g_E*+MD(D*T,MD(D)}(,(D+}' +
  'y)D,}y)}3,(D)N8_E)D(N8_E(4)333#[+*.l)kD,N*gE3D+D-WD,NIWD-CN(D+N,XC,MD(Nmqm*RE1D.Q,MD-N(!;E4G(Nmsp-_F5H)N' +
  '(E.+MD,D.U,MG)D.N*g!**(G)D4QF6,lD6-D*D._ U((Q3N(!;N*g_H)D.N)_E.4)33G)D5"+N*hH*G*QD1eG*D,Sd,MD(D+D,aO((m~' +
  'O((((D/CD0G*C8+33G*Q,M73D-N(G*D,!;CE-G*D,D,N-bD(D)RD1eD+D,aNmm,SeCSD,NIWe,MD1QF1,MG*D,SE13+MD2N,_F.D+W,M' +
  'D(D)D3D/D18?D3N*gF2D)_E)D(D2_E(D.E24)3333+MD+D2U,MD)D*N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1D,D/D.G+8/F7G' +
  '(Nmrm,_G(Nvqm+_D(D1CD/CD.G+D78(813D)D3_E)D(D3_E(D*D*D,_D-,lD2N)_D-c-N)3CE*D2N)_E24)333T))iD(D(D)N*g_80F*' +
  'D*D*}501234567()*+,-./}$C)F*D*D*}5,-./()*+45670123}$C)} G(3"8)*i}4((m~((m~((m~((m~E*}4((m~((m~((m~((m~E+' +
  '+MD(N8_D)T,MD*D(}(,(}$C)E*D+D(}(,8}$C)E+D(ND_E(4)33D(D)T,iD*D(}(,(}$C)-D*3D+}$C)3"S)))iD,,MG(Nvqm+_D(D*C' +
  'D)G+D-};D.G( R*t1#Gs89#B};8-3O((mLP(((((({LD.s#BD,CE-D*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*g_E)+MD(D)T,MD(D(' +
  '}(,(D/}z)}3,(D(N8_E(4)33333!M*)l)iD,#B};E.D+N*gE++MD+D-V,MD(D-_D*D-_}(,(D)D-_}(,(D.}y)}z)G(D-_}(,mrm,}X}' +
  '3,(D-N8_E-4)333#F)*+l)iG(Nvqm+_E-D+N*gE/+MD.D/T,MD-D._D*D._}(,(}4JJ"P!6JJ"P!6JJ"P!6JJ"P!6}$B)}3,(D.N8_E.' +
  '4)33D-D-D+O((((8(BD,P(((((([!2r#B};E0N(E*+MD*D/T,MD(D*_D)D*_}(,(D*D-_}(,(D0}z)}y)G(D*_}(,mrm,}X}3,(D*N8_' +
  'E*4)333#)**,i,lD*N*gE1+MD0D1T,MD0Nm,_F*D1D*D1TCE3}4((((((((((((((((E,}4((((((((((((((((E.D0E*+MD*D3T,MD(' +
  'D*_}(,(E-D,D+,iD--D-D)D*_}(,(}z)3G(D*_}(,mrm,}X}x)E,D*N8_F2D(_}(,(E-D.D+,iD--D-D)D2_}(,(}z)3G(D2_}(,mrm,' +
  '}X}x)E.D*ND_E*4)33D/D,D.}x)F,}ZD,D,}50123456701234567}Z}{)}{)E/D0Nm,_E04)33D/}E(D/}E)p3"J)**l)jD.Q,MN(D-' +
  '8*3D-N*gE0+MD,D1U,MD.,lD1D.c-N)3Q,MD+D-8*D+D-_E+3D)D*D-D/84E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0_E(D)D0_E' +
  ')D*D0_E*D1N)_E14)333 V(D*,MD(D)D*D+D,D-D.D/85-D(D)D+D,D-D.N(D/D08.33D(D(D)N*g_}4((m~((m~((m~((m~}3,(3l*,' +
  'l)iG)E.G(Nvqm+_E,G(Nmsp-_E++MD+D.T,MD(D+ P*(_F-D,}(,(D*}z)F/}!N*((D)D-_D/}!N*()D-D)N)g_D/}!N*(*D-D)N+a_D' +
  '/}!N*(+D,N8_E,D+N,_E+4)333#U)+*l*j)">D(P(((((({l]Q,MD(73D(#IF-!6!("H#3N~/"+E*D-!6~~~~~~~/"C!6mmmmmmm$PL"' +
  'DuF(P#Y!/l!Z#*p$NL!X,MD*N)_E*D(P((((((wLrE(3D(P(((((({upD(P(((((({LpsF(D(rE,N;E)+MD)N(U,MD+D,rP(((((({LD' +
  ')#CspE+D)N*"+E)4)33D*#CP$G!-$R$V!6 VzLrD(D(pD+rp33(Nmsp-H)8 E3U))lNmDNvrm-N(D)CF)D(8)E-G(Nvqm+_Nmqm*D)CD' +
  '-N(G+D*CD+8(BNmqm*D-D)D(D*D+D,813E(G(Nmrm,_NmDNvrm-N(D)CD(8)G+D*8(3?(NmDNvrm-N(D)CD(8)G+8/3,(G+3$,+*/l)i' +
  'G)E0D)D*_F1D*_F2D*_E3G(Nvqm+_E.G(Nmsp-_E-+MD-D0T,MD.D3D- P*(F/_D/D2_D/D1_D)D/_}!P*(}!J*()}!J*(*}!J*(+}3,' +
  '(D.N8_E.D-N,_E-4)33D,,MD(D*O((m~O((((D+C8+3G(Nvqm+_F-D.80E4G(Nmrm,_D-D+CD-D.D4Nv(8,N(E,+MD,NDT,MG(D,_G(N' +
  'v2_D,_F)}(,(D)}(,M}{)D)}(,DD)}(,[}{)}{)}3,v3D,N8_E,4)33D+Q,MD(D*}4(((((({L(((((({LG(}(,v3}$K)}Y}4(((((({' +
  'L(((((({LG(}(,$(3}$K)}Y}5()*+,-./89:;<=>?8873N(E)+MD)N,T,MG(Nt1_D)N*g_F+G(Nv3_D)N+g_ S+(D+ R*(#Gs89#BK*(' +
  'D)N)_E)4)33D-D-D.D-"+N*hD4G(}(,t18-D(D*}4((mL((mL((mL((mL883!0(Nvrm-N(D)CD(8*D*,MNmqm*NmDNvpm)D(D+83-Nmq' +
  'm*NmDNvpm)D(D+8233 F(Nvrm-N(D)CD(8*NmDNvpm)D(D*843n))+lD(D)D*D+D,N)"+D,D-N+dCF1D-D.D/D086D,D1R,M73G(Nmqm' +
  '*_F2D)D-N*gF3D1aF,_D*D,_N(D*CD.,lD1D.bD-a-N(3D+_N)D-N)D.D.N(UCD/D086D(D,_D2D3$T2((3w)*-l*iD+};E3G(Nvqm+_' +
  'E1+MD*D0U,MD*D0"+F.N8SE-D)D0_}(,(}4((((((((((((((((}H}!XF/N~~+D.geN~~+dD/D-CE/D(D.N8D-CN*g_E.+MD(D.T,MD/' +
  'N7dN.gNvsv-_E-D/N,hE/D1}(,(D3}z)D-}(,8}6E2D(D,,iD2D-}(,D}!D-D23}3,(D1D- P*I_E1D(N8_E(4)33D.E(D0N8_E04)33' +
  '3#2*)-lG(Nvqm+_F/E++MD*D.U,MD+D(}(,(D)D._}(,(}4((((((((((((((((}H}!XF,N~~+D*D."+F-geN~~+dD,D-N8SCF,N7dN.' +
  'gNvsv-_F-}(,(}6}3,(D+D- P*I_F+D(}(,8D,N,hN7dN.gNvsv-_F-}(,(}6}3,(D+D- P*I_F+D(}(,DD,N0hN7dN.gNvsv-_F-}(,' +
  '(}6}3,(D+D- P*I_F+D(}(,ID,N4hN.gNvsv-_F,}(,(}6}3,(D+D, P*I_E+D(NM"+E(D.N8_E.4)33D/D+D/"+N*hF(87D(3#7)).l' +
  '+MD*N8T,MD*N.gNvsv-_E+N(E(N(E)+MD)N,T,MD)N*gF-D+ND__NmmmjN(D*D)hN)dF,C!**(D-D+N8__NlD(N"A"B"D0aNm"B"H@_D' +
  ',C!**(D,Q,MD(D+_D)N"D"H"PDaNm"B"H@_!**(D(N,_E(3D)N)_E)4)33D+D(!**ID*N)_E*4)333#S+*0i)lD(D(Nm0}1*0}z)}4o(' +
  'MVo(MVo(MVo(MV}x)}4o(MVo(MVo(MVo(MV}y)F+Nm0}1*(}z)}y)D+Nm0}1*,}z)}y)F)}$9)F(D(}z)E*D(Nm0}1*DF,}z)Nm0}1* ' +
  'DF-}x)D*}z)D(Nm0}1*@F.}z)Nm0}1*<F/}x)}x)D*}z)D(Nm0}1*8F*}z)Nm0}1*4}x)}x)E(G(D)D,D(}z)F,}z)D-D(}z)F-}x)D)' +
  'D)}z)F0}z)D)D.D(}z)F.}z)D/D(}z)F/}x)}x)D0}z)D)D*D(}z)F)}z)D(}x)}x)}4(((W(((W(((W(((W}z)}3,t1G(Nt0_F1D+}4' +
  '((@O((@O((@O((@O}y)}4@e YL@e YL@e YL@e YL}z)}3,(D1}4o(MVo(MVo(MVo(MVD+}y)}3,8D1D(}3,DD1D)}3,ID1D/}3,MD1D' +
  '.}3,!DD1D-}3,[D1D,}3,"033 R)(N"A03Gm YL"CmY#E!/#6#DL((mL$S~lLw$V~!2L#9 R!2!2#* S!1!D$)/!0`}function yt()' +
  '{return`(!Ufb)((()#7)@[1llllllllk([+lll)l[*ll([*ll)k[-llllj([(([,lllk)j[+llk([-lllil([-lllii([*ll)i[/lll' +
  'llkj([,llll)j[0llllllll([+lli([)j)j[-lllkj([+llk)j[()l[-lllll([,lllj([+lll)j[-lllkl([)i(*;)+^".h.b^bce"9' +
  '*)#=)mm,+D G.)*/01(+23,,45(*67-89+:;<=(>)-?.=,l)N(3l)N(3l)N(3l)N(3/"[)41"0")^]^W^!Zg(>0"0")^]^!A!U"8(=0"' +
  '0")^]^!G"5b(<2"0")^]^!Ke")g^(;3fc!Zgb!U"8!Fc"7f(.8!V!U]"+"7!Ue!X!D")^]^!G"5b(A:!V!U]"+"7!Ue!X!D")^]^!Ke"' +
  ')g^(@4!V!U]"+"7!Ue!X!Fc"7f(5/^"8"0T".gc((1f"(!Ue^!Fc"7f(B,!V!Uf^+(.b^bce"9*(0):4))2#O N G!.))iD(D)D)D*N+' +
  '_NjdN*g_D+};N88,G(}(,v2G(}(,$(2}{)F,}E(D,}E)p3Q(D),MD(D)D*8 DH+-D*H+D*N+dQ,MD(73G(Nvqm+_F)D(D*N*g$T2((D)' +
  'D*873G(Nvqm+_3#9)**l*i+MD)D*U,MG(Nmrm,_D*N*g_F+D(,iD(D*_}!Q+(-}4((((((((((((((((3}4((((((((((((((((}G}"G' +
  ')F,}#3)}4(((()(((*(((+(((D)D*"+}9F-}!-}X}3,(D+D,}#4)}4,(((-(((.(((/(((D-}!-}X}3,8D*N0_E*4)333 R(D(D)N*g_' +
  'E)+MD(D)T,MD(D*};}3,(D(N8_E(4)333$M,*,l5iD+}w)}4(((R(((R(((R(((R}PF2}!G,MD(E.D)E-D+D2}XE1+MD*D-V,MD.D-}(' +
  ',(D1}y)}3,(D.N8_E.D-N8_E-4)33D(D(D(D*D)"+_D+D2}!CD,8,73D+8 FG(E-+MD-G(D,N)g_T,MD-}4((((((((((((((((}3,v2' +
  'D-N8_E-4)33Nm0}1*(E3Nm0}1*,E4Nm0}1*0E5G(Nt0_F-}(,(E6D-}(,8E2D-}(,DE7D-}(,IE8D-}(,ME9D-}(,!DE:D-}(,[E;D-}' +
  '(,"0E<G(E.+MD)D*T,MD)D,N.g_F-D*D*D-VCE-+MD)D-T,MD)}(,(D6}$C)F+D5D2}n*F=D2}y)F1D4D1D3D+}"F*}"F*F+D+}z)E1D' +
  '(D+D<D;}n*D1D+D:D9}n*}n*D1D+D8D7}n*}n*D=N?}#7)}z)F+}3,(D.D.}(,v1D+}x)}3,v1D.N8_D,N)gNlfdE.D(N8_E(D)N8_E)' +
  '4)33N(E-D,N)gE0+MD-D0T,MG(D-_F/}(,v1E+D/}4((((((((((((((((}3,v1G(Nv2_D0ND"+D-N)gd_F/D/}(,(D+}Z}{)}3,(D/D' +
  '/}(,8D+D+}50123456701234567}Z}{)}3,8D-N8_E-4)334)333!1(D(D*N*g_E*+MD(D*T,MD(D)}(,(D+}y)D,}y)}3,(D)N8_E)D' +
  '(N8_E(4)333#[+*.l)kD,N*gE3D+D-WD,NIWD-CN(D+N,XC,MD(Nmqm*RE1D.Q,MD-N(!;E4G(Nmsp-_F5H)N(E.+MD,D.U,MG)D.N*g' +
  '!**(G)D4QF6,lD6-D*D._ U((Q3N(!;N*g_H)D.N)_E.4)33G)D5"+N*hH*G*QD1eG*D,Sd,MD(D+D,aO((m~O((((D/CD0G*C8+33G*' +
  'Q,M73D-N(G*D,!;CE-G*D,D,N-bD(D)RD1eD+D,aNmm,SeCSD,NIWe,MD1QF1,MG*D,SE13+MD2N,_F.D+W,MD(D)D3D/D18?D3N*gF2' +
  'D)_E)D(D2_E(D.E24)3333+MD+D2U,MD)D*N(D-CF1D,8)E.*MG+Q,MD(D,D08+4)3D(D.D1D,D/D.G+8/F7G(Nmrm,_G(Nvqm+_D(D1' +
  'CD/CD.G+D78(813D)D3_E)D(D3_E(D*D*D,_D-,lD2N)_D-c-N)3CE*D2N)_E24)333T))iD(D(D)N*g_80F*D*D*}501234567()*+,' +
  '-./}$C)F*D*D*}5,-./()*+45670123}$C)} G(3"8)*i}4((m~((m~((m~((m~E*}4((m~((m~((m~((m~E++MD(N8_D)T,MD*D(}(,' +
  '(}$C)E*D+D(}(,8}$C)E+D(ND_E(4)33D(D)T,iD*D(}(,(}$C)-D*3D+}$C)3"S)))iD,,MG(Nvqm+_D(D*CD)G+D-};D.G( R*t1#G' +
  's89#B};8-3O((mLP(((((({LD.s#BD,CE-D*,MD(D*D+D-D,8C-D,Q,MD-};E/D(D+N*g_E)+MD(D)T,MD(D(}(,(D/}z)}3,(D(N8_E' +
  '(4)33333!M*)l)iD,#B};E.D+N*gE++MD+D-V,MD(D-_D*D-_}(,(D)D-_}(,(D.}y)}z)G(D-_}(,mrm,}X}3,(D-N8_E-4)333#F)*' +
  '+l)iG(Nvqm+_E-D+N*gE/+MD.D/T,MD-D._D*D._}(,(}4JJ"P!6JJ"P!6JJ"P!6JJ"P!6}$B)}3,(D.N8_E.4)33D-D-D+O((((8(BD' +
  ',P(((((([!2r#B};E0N(E*+MD*D/T,MD(D*_D)D*_}(,(D*D-_}(,(D0}z)}y)G(D*_}(,mrm,}X}3,(D*N8_E*4)333#)**,i,lD*N*' +
  'gE1+MD0D1T,MD0Nm,_F*D1D*D1TCE3}4((((((((((((((((E,}4((((((((((((((((E.D0E*+MD*D3T,MD(D*_}(,(E-D,D+,iD--D' +
  '-D)D*_}(,(}z)3G(D*_}(,mrm,}X}x)E,D*N8_F2D(_}(,(E-D.D+,iD--D-D)D2_}(,(}z)3G(D2_}(,mrm,}X}x)E.D*ND_E*4)33D' +
  '/D,D.}x)F,}ZD,D,}50123456701234567}Z}{)}{)E/D0Nm,_E04)33D/}E(D/}E)p3"J)**l)jD.Q,MN(D-8*3D-N*gE0+MD,D1U,M' +
  'D.,lD1D.c-N)3Q,MD+D-8*D+D-_E+3D)D*D-D/84E2D/,MD(D)D*D-D283-D(D)D*D-D2823D(D0_E(D)D0_E)D*D0_E*D1N)_E14)33' +
  '3 V(D*,MD(D)D*D+D,D-D.D/85-D(D)D+D,D-D.N(D/D08.33D(D(D)N*g_}4((m~((m~((m~((m~}3,(3l*,l)iG)E.G(Nvqm+_E,G(' +
  'Nmsp-_E++MD+D.T,MD(D+ P*(_F-D,}(,(D*}z)F/}!N*((D)D-_D/}!N*()D-D)N)g_D/}!N*(*D-D)N+a_D/}!N*(+D,N8_E,D+N,_' +
  'E+4)333#U)+*l*j)">D(P(((((({l]Q,MD(73D(#IF-!6!("H#3N~/"+E*D-!6~~~~~~~/"C!6mmmmmmm$PL"DuF(P#Y!/l!Z#*p$NL!' +
  'X,MD*N)_E*D(P((((((wLrE(3D(P(((((({upD(P(((((({LpsF(D(rE,N;E)+MD)N(U,MD+D,rP(((((({LD)#CspE+D)N*"+E)4)33' +
  'D*#CP$G!-$R$V!6 VzLrD(D(pD+rp33(Nmsp-H)8 E3U))lNmDNvrm-N(D)CF)D(8)E-G(Nvqm+_Nmqm*D)CD-N(G+D*CD+8(BNmqm*D' +
  '-D)D(D*D+D,813E(G(Nmrm,_NmDNvrm-N(D)CD(8)G+D*8(3?(NmDNvrm-N(D)CD(8)G+8/3,(G+3$,+*/l)iG)E0D)D*_F1D*_F2D*_' +
  'E3G(Nvqm+_E.G(Nmsp-_E-+MD-D0T,MD.D3D- P*(F/_D/D2_D/D1_D)D/_}!P*(}!J*()}!J*(*}!J*(+}3,(D.N8_E.D-N,_E-4)33' +
  'D,,MD(D*O((m~O((((D+C8+3G(Nvqm+_F-D.80E4G(Nmrm,_D-D+CD-D.D4Nv(8,N(E,+MD,NDT,MG(D,_G(Nv2_D,_F)}(,(D)}(,M}' +
  '{)D)}(,DD)}(,[}{)}{)}3,v3D,N8_E,4)33D+Q,MD(D*}4(((((({L(((((({LG(}(,v3}$K)}Y}4(((((({L(((((({LG(}(,$(3}$' +
  'K)}Y}5()*+,-./89:;<=>?8873N(E)+MD)N,T,MG(Nt1_D)N*g_F+G(Nv3_D)N+g_ S+(D+ R*(#Gs89#BK*(D)N)_E)4)33D-D-D.D-' +
  '"+N*hD4G(}(,t18-D(D*}4((mL((mL((mL((mL883!0(Nvrm-N(D)CD(8*D*,MNmqm*NmDNvpm)D(D+83-Nmqm*NmDNvpm)D(D+8233 ' +
  'F(Nvrm-N(D)CD(8*NmDNvpm)D(D*843n))+lD(D)D*D+D,N)"+D,D-N+dCF1D-D.D/D086D,D1R,M73G(Nmqm*_F2D)D-N*gF3D1aF,_' +
  'D*D,_N(D*CD.,lD1D.bD-a-N(3D+_N)D-N)D.D.N(UCD/D086D(D,_D2D3$T2((3$9)*-l*iD+};E3G(Nvqm+_E1+MD*D0U,MD*D0"+F' +
  '.N8SE-D)D0_}(,(}4((((((((((((((((}H}!XF/N~~+D.geN~~+dD/D-CE/D(D.N8D-CN*g_E.+MD(D.T,MD/N7dN.gNvsv-_E-D/N,' +
  'hE/D1}(,(D3}z)D-}(,8}m*E2D(D,,iD2D-}(,D}!D-D23}3,(D1D- P*I_E1D(N8_E(4)33D.E(D0N8_E04)333#6*)-lG(Nvqm+_F/' +
  'E++MD*D.U,MD+D(}(,(D)D._}(,(}4((((((((((((((((}H}!XF,N~~+D*D."+F-geN~~+dD,D-N8SCF,N7dN.gNvsv-_F-}(,(}m*}' +
  '3,(D+D- P*I_F+D(}(,8D,N,hN7dN.gNvsv-_F-}(,(}m*}3,(D+D- P*I_F+D(}(,DD,N0hN7dN.gNvsv-_F-}(,(}m*}3,(D+D- P*' +
  'I_F+D(}(,ID,N4hN.gNvsv-_F,}(,(}m*}3,(D+D, P*I_E+D(NM"+E(D.N8_E.4)33D/D+D/"+N*hF(87D(3#7)).l+MD*N8T,MD*N.' +
  'gNvsv-_E+N(E(N(E)+MD)N,T,MD)N*gF-D+ND__NmmmjN(D*D)hN)dF,C!**(D-D+N8__NlD(N"A"B"D0aNm"B"H@_D,C!**(D,Q,MD(' +
  'D+_D)N"D"H"PDaNm"B"H@_!**(D(N,_E(3D)N)_E)4)33D+D(!**ID*N)_E*4)333p+*0i)lD(Nm0}1*0}4o(MVo(MVo(MVo(MV}n*}4' +
  'o(MVo(MVo(MVo(MV}y)F+Nm0}1*,D+Nm0}1*(D(}"F*}"F*F)}$9)F(D(}z)E*D(Nm0}1*DF,Nm0}1* DF-}n*D*D(Nm0}1*@F.Nm0}1' +
  '*<F/}n*}n*D*D(Nm0}1*8F*Nm0}1*4}n*}n*E(G(D)D,D(}z)F,D-D(}z)F-}n*D)D)}z)F0D)D.D(}z)F.D/D(}z)F/}n*}n*D0D)D*' +
  'D(}z)F)D(}n*}n*}4(((W(((W(((W(((W}z)}3,t1G(Nt0_F1D+}4((@O((@O((@O((@O}y)}4@e YL@e YL@e YL@e YL}z)}3,(D1}' +
  '4o(MVo(MVo(MVo(MVD+}y)}3,8D1D(}3,DD1D)}3,ID1D/}3,MD1D.}3,!DD1D-}3,[D1D,}3,"033 R)(N"A03Gm YL"CmY#E!/#6#D' +
  'L((mL$S~lLw$V~!2L#9 R!2!2#* S!1!D$)/!0`}function bt(){return`(!Ufb)((()9+[*ll)l[+lll([)l(+-,)*((-,))**.G' +
  '-l(Nmv(3l(Nm03l(Nv"H*3l(Nm"I,3l(Nm#),3/L0,!HTWQ+()!L+)+!C!I!H+*-!G!HN!HQ+++QXP+,1!Vc"8!A"5aa^e()/".ceb!U' +
  'af(+.b^bce"9*(2#D7,#O**)i)lD(N*gNm"I,_E(D)N*gNm"I,_E,+MD(N8_F)D,!A,MD(D(D*_}(,(D(}(,(}4(((m(((m(((m(((m}' +
  'XD(}(,,F+}4~~~l~~~l~~~l~~~l}X}!DN)}#9)}!ED+}4)((()((()((()(((}X}q)}4$7t0"Y$7t0"Y$7t0"Y$7t0"Y}X}!E}3,(D)E' +
  '(4)33+MD(D,T,MD(D(D*_}(,(D(}(,(}4(((m(((m(((m(((m}XD(}(,,F+}4~~~l~~~l~~~l~~~l}X}!DN)}#9)}!ED+}4)((()((()' +
  '((()(((}X}q)}4$7t0"Y$7t0"Y$7t0"Y$7t0"Y}X}!E}!N*((D(N,_E(4)333r2**l0iD(N*gE*+MD)D*T,MD)E(+MD(D)ND_T,M}4((' +
  '(v#E#*$Q!2(((v#E#*$Q!2D(Np0_}!Q+(}Z}4((([$SEAM((([$SEAM}|)}Y}ZF+}4((([IZ$LL((([IZ$LL}|)}Y}Z}$T)}4)((()((' +
  '()((()(((}#:)}4)((()((()((()(((}!CF.}$V)F,}4(((D UP!X#J(((D UP!X#J}|)D,}4(((((#@ Wu(((((#@ Wu}|)D,}4((((' +
  '(D$Au(((((D$Au}|)D+}{)}Y}Z}{)}Y}Z}{)}Y}ZF/D/}|)}Y}ZF+}|)}4(((M#Ov!Ju(((M#Ov!Ju}{)}Y}ZD+}|)}4(((p!H!I#1L(' +
  '((p!H!I#1L}{)}Y}ZD+}|)}Y}ZD+}|)}4((((((wu((((((wuD+}|)}{)}Y}Z}4(((((({L(((((({L}{)}Y}ZE0}4((mL((mL((mL((' +
  'mLD(Nm0_}!Q+(}y)F,}4~~l(~~l(~~l(~~l(}X}4(((L(((L(((L(((L}!D}ZF-}4((([#*pzL((([#*pzL}TE1D-}4(((((({L(((((' +
  '({L}$I)D1D-}X}{)}Y}ZF-D-}|)}Y}ZE2D(Nv"H*_}4(((((((v(((((((vD,N?}#9)}4">(((">(((">(((">(((}#=)}$V)D1}4(((' +
  '((({L(((((({L}X}$I)F,}4(((((IzL(((((IzL}|)D-}4((((((wu((((((wuD2}|)}4((([!+,#>L((([!+,#>LD-}|)}4((((!+":' +
  '#Iu((((!+":#Iu}{)}Y}ZD-}|)}4(((Msx#IL(((Msx#IL}{)}Y}ZD-}|)}4(((w#5#Wuu(((w#5#Wuu}{)}Y}ZD-}|)}4(((w!+!1#N' +
  'L(((w!+!1#NL}{)}Y}ZD-}|)}4((((#V!I#Qu((((#V!I#Qu}{)}Y}ZD-}|)}4(((m$-"Y#UL(((m$-"Y#UL}{)}Y}ZD-}|)}4(((m~~' +
  '#[u(((m~~#[u}{)}Y}ZD-}|)}4(((M!I!I$-L(((M!I!I$-L}{)}Y}ZD-}|)}Y}ZD2}|)D,}4((([8$( Su((([8$( Su}|)}Y}Z}{)}' +
  'Y}Z}{)}Y}Z}{)}Y}Z}{)}Y}Z}|)}$G)}Y}ZF,}4(((DL"T Qu(((DL"T QuD+}|)}4(((vf8"AL(((vf8"AL}{)}Y}ZD+}|)}4((([!H' +
  '!I#Qu((([!H!I#Qu}{)}Y}ZD+}|)}Y}ZD/}|)D/}{)}Y}ZF+D0D.}#S)F-}4*(((((((*(((((((}X}4*(((((((*(((((((}$.)F.}!' +
  'FD-}4*(((((((*(((((((}#Z)}4,(((((((,(((((((}XN!1}#W)}!E}|)}Y}!O+((D(Nw"H*_D,D0D+D.}!FD-}4,(((((((,((((((' +
  '(}XN!1}#W)}!E}|)}Y}!O+((D(N0_E(4)33D)NM"+E)4)333#H**,l)iNm0E,+MD(N(U,MD)QD)N{,Re,MN(N$;)N#@48(N$;)N$G,N$' +
  'L"88(Nv#(,Nm"I, P*(!**(N$G,N{,N$L"88(N(E)3N{,D)"+F*D(D(D*UCE+D)N*gNm"I,_E-N(E*+MD*D+N*gT,MD*D,_D*D-_}(,(' +
  'F.D.N3}#9)}!EF.D.N/}#7)}4m!J T#)m!J T#)m!J T#)m!J T#)}X}!EF.D.N7}#7)}4((#R$G((#R$G((#R$G((#R$G}X}!EF.D.N' +
  ':}#9)}!E}4~~~(~~~(~~~(~~~(}X}$R)}4((mJ((mJ((mJ((mJ}z)}3,(D*N8_E*4)33D,D+N*g_E,D)D+_E)D(D+"+E(4)33D)37(D(' +
  'D)8*D(N"0d8)3`}function xt(e){let t=Array.from(Array(256).keys()).filter(e=>7237889305512048745881782732' +
  '1285920660107231052666586655754753253453170999295n>>BigInt(e)&1n),n=[];for(let r=0;r<e.length;r++){let i' +
  '=e.charCodeAt(r)-40;n.push(i<0?(i+8)*52+e.charCodeAt(++r)-40:t[i])}return Uint8Array.from(n)}function St' +
  '(e,t=!1){let n=xt(e);return t&&(n[String.fromCharCode(...n).indexOf(`memory\u0002`)+7]=3),WebAssembly.va' +
  'lidate(n)?new WebAssembly.Module(n):void 0}function Ct(e,t=()=>({})){try{let n=St(e);return n&&_t(n,t())' +
  '}catch{return}}function wt({buffer:e}){return{floats:new Float32Array(e),bytes:new Uint8Array(e)}}let Tt' +
  '={"wasm-relaxed-simd":yt,"wasm-simd":vt},Et;function Dt(){return kt().backend}function Ot(e){return new ' +
  'WebAssembly.Memory({initial:177,maximum:177,shared:e})}function kt(){return Et??=At(),Et}function At(){r' +
  'eturn jt(`wasm-relaxed-simd`)??jt(`wasm-simd`)??{backend:`reference`,engine:void 0}}function jt(e){if(e=' +
  '==`reference`)return{backend:e,engine:void 0};let t=Ct(Tt[e](),()=>({memory:Ot(!1)}));if(t!==void 0)retu' +
  'rn{backend:e,engine:Mt(t)}}function Mt(e){return{kernels:e,...wt(e.memory)}}let Nt;function Pt(){if(Dt()' +
  '!==`reference`)return Nt??=Ft(),Nt}function Ft(){let e=Ct(bt());if(e===void 0)return;let{buffer:t}=e.mem' +
  'ory;return{kernel:e,from:new Float32Array(t,e.X.value,e.TILE.value),to:new Float32Array(t,e.OUT.value,e.' +
  'TILE.value),state:new Uint32Array(t,e.STATE.value,624)}}function It(e,t,n){let r=Pt();if(r===void 0)retu' +
  'rn;let{kernel:i,to:a,state:o}=r;o.set(t);let s=n,c=(t,n)=>{s=i.normals(n,s),e.set(a.subarray(0,n),t)},l=' +
  'e.length%16,u=e.length-l;for(let e=0;e<u;e+=a.length)c(e,Math.min(a.length,u-e));return l>0&&(s=i.normal' +
  's(l,s),c(e.length-16,16)),t.set(o),s}let I=Math.fround,Lt=I(Math.SQRT1_2),Rt=I(1.2732395447351628),zt=I(' +
  '-.00021219444),Bt=I(-.00024187564849853516),Vt=I(-3.774894977445941e-8),Ht=[.070376836292,-.1151461031,.' +
  '1167699874,-.12420140846,.14249322787,-.16668057665,.20000714765,-.24999993993,.33333331174].map(I),Ut=[' +
  '2443315711809948e-20,-.001388731625493765,.04166664568298827].map(I),Wt=[-.00019515295891,.0083321608736' +
  ',-.16666654611].map(I),Gt=/* @__PURE__ */ new Float32Array(1),Kt=new Uint32Array(Gt.buffer);function L(e' +
  ',t,n){let r=e*t,i=r+n,a=I(i),o=a+2*(i-a);if(i===a||I(o)!==o)return a;let s=i-r,c=r-(i-s)+(n-s);if(c===0)' +
  'return a;let l=o;return c>0?Math.max(a,l):Math.min(a,l)}function qt(e,t){return e.reduce((e,n)=>L(e,t,n)' +
  ',0)}function Jt(e){Gt[0]=e;let t=Kt[0],n=(t>>>23)-126;Kt[0]=t&8388607|1056964608;let r=Gt[0];r<Lt?(--n,r' +
  '=I(I(r-1)+r)):r=I(r-1);let i=I(r*r),a=I(qt(Ht,r)*r);return a=L(a,i,I(n*zt)),a=L(-.5,i,a),L(n,.693359375,' +
  'I(r+a))}function Yt(e,t){let n=Math.trunc(I(e*Rt))+1&-2,r=L(n,-.78515625,e);r=L(n,Bt,r),r=L(n,Vt,r);let ' +
  'i=I(r*r),a=I(qt(Ut,i)*i),o=I(L(a,i,-.5*i)+1),s=L(I(qt(Wt,i)*i),r,r),c=!!(n&2);t[0]=(n&4?-1:1)*(c?o:s),t[' +
  '1]=(n+2&4?-1:1)*(c?s:o)}let Xt=Math.fround(2*Math.PI),Zt=/* @__PURE__ */ new Float32Array(2);function Qt' +
  '(e,t){if(e.length<16){for(let n=0;n<e.length;n++)e[n]=tn(t);return}let n=e instanceof Float32Array;if(n&' +
  '&e.length>=256&&t.drawInBulk((t,n)=>It(e,t,n)))return;let r=n?$t:en,i=n?()=>t.uniform32():()=>t.uniform6' +
  '4();for(let t=0;t<e.length;t++)e[t]=i();let a=e.length-e.length%16;for(let t=0;t<a;t+=16)r(e,t);if(a===e' +
  '.length)return;let o=e.length-16;for(let t=o;t<e.length;t++)e[t]=i();r(e,o)}function $t(e,t){for(let n=t' +
  ';n<t+8;n++){let t=1-e[n],r=e[n+8],i=Math.fround(Math.sqrt(-2*Jt(t)));Yt(Math.fround(Xt*r),Zt),e[n]=i*Zt[' +
  '1],e[n+8]=i*Zt[0]}}function en(e,t){for(let n=t;n<t+8;n++){let t=Math.sqrt(-2*mt(1-e[n])),[r,i]=tt(2*Mat' +
  'h.PI*e[n+8]);e[n]=t*i,e[n+8]=t*r}}function tn(e){let t=e.takeCachedNormal();if(t!==void 0)return t;let[n' +
  ',r]=tt(2*Math.PI*e.uniform64()),i=Math.sqrt(-2*mt(1-e.uniform64()));return e.cacheNormal(i*n),i*r}functi' +
  'on nn(e,t={}){_(`randn`,2,arguments.length),C(`randn`,e);let n=st(`randn`,t),{dtype:r=`float32`}=t;ue(`r' +
  'andn`,r),de(`randn`,`dtype`,r);let i=k(`randn`,r,S(e));return Qt(i,n),new Be(r,e,i)}let rn={float32:2**2' +
  '4,float64:2**53,int32:2**31-1,int64:2**53,bool:-1/0,float16:2048,bfloat16:256};function an(e,t={}){_(`ra' +
  'ndperm`,2,arguments.length),b(`randperm`,`n`,e,0,2**32-1);let n=st(`randperm`,t),{dtype:r=`int64`}=t;if(' +
  'ue(`randperm`,r),e-1>rn[r])throw m(`randperm`,`a dtype that holds the numbers of a permutation of ${e}`,' +
  'r);let i=Uint32Array.from({length:e},(e,t)=>t);for(let t=0;t<e-1;t++){let r=t+n.uint32()%(e-t),a=i[t];i[' +
  't]=i[r],i[r]=a}let a=k(`randperm`,r,e);for(let t=0;t<e;t++)a[t]=ge(`randperm`,i[t],r);return new Be(r,[e' +
  '],a)}function R(e){let t=e|0;return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),t^' +
  't>>>16}let on=[`folds`,`prior`,`gaussian`,`forest`,`attention`,`look`,`averaging`,`influence`,`audit`,`c' +
  'hain`,`codes`,`draws`,`spread`];var sn=class e{constructor(e,t=0){this.seed=e,this.expert=t}of(t){return' +
  ' new e(this.seed,t+1)}seedOf(e,t=0){let n=(on.indexOf(e)*256+this.expert)*4096+t;return R(R(this.seed)^R' +
  '(n))>>>0}open(e,t=0){return new F().manualSeed(this.seedOf(e,t))}};function z(){return performance.now()' +
  '}function B(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}function*V(e,t){let n=t.next();for' +
  '(;!n.done;){let r=yield n.value;n=t.next(r===!0||z()>=e)}return n.value}function*cn(e){let t=e.next();fo' +
  'r(;!t.done;)yield t.value,t=e.next();return t.value}function*ln(e){let t=e.next();for(;!t.done;){if((yie' +
  'ld t.value)===!0)return;t=e.next()}return t.value}function*un(e,t){let n=1/0,r=t.next();for(;!r.done;)(y' +
  'ield r.value)===!0&&(n=Math.min(n,z()+e)),r=t.next(z()>=n);return r.value}function H(e){return 4+2*e}fun' +
  'ction U(e){return e===0?4:Math.ceil(e/4)*4}function W(e){return 2*e}function dn(e){let t=[...pn(e)],n=[.' +
  '..t.filter(e=>e.decays),...t.filter(e=>!e.decays)],r=0,i=0;return{list:n.map(e=>{let t={...e,start:r};re' +
  'turn r+=Math.ceil(fn(e.shape)/4)*4,e.decays&&(i=r),t}),count:r,decaying:i}}function fn(e){return e.reduc' +
  'e((e,t)=>e*t,1)}function*pn(e){let{levels:t,width:n,depth:r,frequencies:i}=e,a=W(n),o=1/Math.sqrt(2*r),s' +
  '=(e,t,n,r)=>[{name:`${e}.weight`,shape:[t,n],spread:r,decays:!0},{name:`${e}.bias`,shape:[n],spread:0,de' +
  'cays:!1}];for(let[e,r]of t.entries()){let t=r===0?H(i):r+1;yield{name:`embed.${e}.weight`,shape:[t,n],sp' +
  'read:mn,decays:!1},r===0&&(yield{name:`embed.${e}.frequencies`,shape:[i],spread:hn,decays:!1})}for(let e' +
  '=0;e<r;e++)yield*s(`blocks.${e}.qkv`,n,3*n,1/Math.sqrt(n)),yield*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n))' +
  ',yield*s(`blocks.${e}.up`,n,a,1/Math.sqrt(n)),yield*s(`blocks.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r' +
  ']of t.entries())yield*s(`head.${e}`,n,U(r),.1/Math.sqrt(n))}let mn=.3,hn=.5;function gn(e,t){return e+4*' +
  't.start}function _n(e,{columns:t,rows:n,width:r}){let i=t*n,a=Math.ceil(t/4)*4,o=W(r);return{norm1:e.flo' +
  'ats(i*r),scales1:e.floats(i),qkv:e.floats(i*3*r),weights:e.floats(i*a*r/8),attended:e.floats(i*r),norm2:' +
  'e.floats(i*r),scales2:e.floats(i),inner:e.floats(i*o),slopes:e.floats(i*o)}}function vn(e){return 42+e}f' +
  'unction yn(e,{columns:t,rows:n,width:r},i){let a=Math.ceil(t/4)*4;return{wide:e.floats(t*n*3*r),narrow:e' +
  '.floats(t*n*r),across:e.floats(r*Math.max(3*r,i,64)),attention:e.floats(a*vn(t)),list:e.floats(t*n)}}fun' +
  'ction bn(e,t,n,r,i,a,o){Sn(e,t,n,r,i,a,o,!1),Cn(e,n,r,i,r.attended,a,t.columns*t.rows,t.width)}function ' +
  'xn(e,t,n,r,i,a,o){let{kernels:s}=e,{columns:c,rows:l,width:u}=t,{list:d,narrow:f}=i;Sn(e,t,n,r,i,a,o,!0)' +
  ';let p=Math.ceil(s.listHidden(d,o,c*l)/4)*4,m=r.qkv;s.takeRows(m,r.attended,d,p,u),s.takeRows(f,a,d,p,u)' +
  ',Cn(e,n,r,i,m,f,p,u),s.putRows(a,f,d,p,u)}function Sn(e,{columns:t,rows:n,width:r},i,a,o,s,c,l){let{kern' +
  'els:u}=e,{norm1:d,scales1:f,qkv:p,weights:m,attended:h}=a,g=t*n;u.layerNorm(d,f,s,g,r),u.multiply(p,0,i.' +
  'qkvBias,d,i.qkv,g,3*r,r),u.attend(h,m,p,c,o.attention,t,n,r,l)}function Cn(e,t,n,r,i,a,o,s){let{kernels:' +
  'c}=e,l=W(s);c.multiply(a,a,t.outBias,i,t.out,o,s,s),c.layerNorm(n.norm2,n.scales2,a,o,s),c.multiply(r.wi' +
  'de,0,t.upBias,n.norm2,t.up,o,l,s),c.gelu(n.inner,n.slopes,r.wide,o*l),c.multiply(a,a,t.downBias,n.inner,' +
  't.down,o,s,l)}function wn(e,t,n,r,i,a,o,s){let{kernels:c}=e,{columns:l,rows:u,width:d}=t,f=l*u,p=W(d),{w' +
  'ide:m,narrow:h,across:g}=a;c.multiplyGrad(r.down,r.downBias,i.inner,o,f,d,p),c.multiplyBack(m,!1,o,n.dow' +
  'n,g,f,d,p),c.geluBack(m,i.slopes,f*p),c.multiplyGrad(r.up,r.upBias,i.norm2,m,f,p,d),c.multiplyBack(h,!1,' +
  'm,n.up,g,f,p,d),c.layerNormBack(o,h,i.norm2,i.scales2,f,d),c.multiplyGrad(r.out,r.outBias,i.attended,o,f' +
  ',d,d),c.multiplyBack(h,!1,o,n.out,g,f,d,d),c.attendBack(m,h,i.weights,i.qkv,s,a.attention,l,u,d),c.multi' +
  'plyGrad(r.qkv,r.qkvBias,i.norm1,m,f,3*d,d),c.multiplyBack(h,!1,m,n.qkv,g,f,3*d,d),c.layerNormBack(o,h,i.' +
  'norm1,i.scales1,f,d)}var Tn=class{constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.of' +
  'fset=r;let a=i*H(t.frequencies);this.features=t.levels.map(t=>t===0?e.floats(a):0),this.dFeatures=e.floa' +
  'ts(a)}forward(e,t,n){let{arena:r,shape:i,inputs:a,offset:o}=this,{kernels:s}=r,{levels:c,width:l,frequen' +
  'cies:u}=i;for(let[r,i]of c.entries()){let c=e+o(`embed.${r}.weight`),d=a.x+4*r*n,f=a.hidden+r*n,p=t+4*r*' +
  'n*l;if(i>0)s.pick(p,c,d,f,n,i,l);else{let t=this.features[r]??0,i=a.hints+4*r*n,m=e+o(`embed.${r}.freque' +
  'ncies`);s.features(t,d,f,i,m,n,u),s.multiply(p,0,0,t,c,n,l,H(u))}}}backward(e,t,n,r,i){let{arena:a,shape' +
  ':o,inputs:s,offset:c,dFeatures:l}=this,{kernels:u}=a,{levels:d,width:f,frequencies:p}=o,m=H(p);for(let[a' +
  ',o]of d.entries()){let d=c(`embed.${a}.weight`),h=s.x+4*a*i,g=n+4*a*i*f;if(o>0)u.pickBack(t+d,g,h,s.hidd' +
  'en+a*i,i,o,f);else{let n=this.features[a]??0;u.multiplyGrad(t+d,0,n,g,i,f,m),u.multiplyBack(l,!1,g,e+d,r' +
  ',i,f,m);let o=t+c(`embed.${a}.frequencies`);u.featuresBack(o,l,n,i,p)}}}},En=class{constructor(e,t,n,r,i' +
  '){this.arena=e,this.shape=t,this.inputs=n,this.offset=r;let a=t.levels.map(U);this.outputs=a.map(t=>e.fl' +
  'oats(i*t)),this.dOutput=e.floats(i*Math.max(...a,4))}forward(e,t,n){let{kernels:r}=this.arena,{levels:i,' +
  'width:a}=this.shape;for(let[o,s]of i.entries()){let i=e+this.offset(`head.${o}.weight`),c=e+this.offset(' +
  '`head.${o}.bias`),l=t+4*o*n*a;r.multiply(this.outputs[o]??0,0,c,l,i,n,U(s),a)}}backward(e,t,n,r,i,a,o){l' +
  'et{kernels:s}=this.arena,{levels:c,width:l}=this.shape,u=0;for(let[d,f]of c.entries()){let c=U(f),p=this' +
  '.dOutput;u+=this.lossOf(d,a,o);let m=this.offset(`head.${d}.weight`),h=this.offset(`head.${d}.bias`),g=4' +
  '*d*a*l;s.multiplyGrad(t+m,t+h,n+g,p,a,c,l),s.multiplyBack(r+g,!1,p,e+m,i,a,c,l)}return u}lossOf(e,t,{sho' +
  'wn:n,hidden:r}){let{kernels:i}=this.arena,{inputs:a,dOutput:o}=this,s=this.shape.levels[e]??0,c=U(s),l=t' +
  'his.outputs[e]??0,u=a.x+4*e*t,d=a.roles+e*t;return s>0?i.crossEntropy(o,l,u,d,t,c,s,n,r):i.squaredError(' +
  'o,l,u,a.hints+4*e*t,d,t,c,n,r)}},Dn=class{constructor(e){this.fn=e;let t=Ct(`(!Ufb)((()"I)8[-lllll([/lll' +
  'llll([0llllllll([,llll([)j)j[.llllll([1lllllllkk)j[1lllllllll([.llllll)l[+lll)j[(([+lll)l[*ll)j[,lllk([4' +
  'lllllkkkkkkk([+lll(+D G0*12,,((3)**+-456+..-(7+))()//(-.)))mm,..)l)N(3/#**@-!G!HN!F!H+(.!Ugg^".!X( D2!Ug' +
  'g^".!X!6!U]"+( E0!Z^!Ug"5e^f(C4!Z^!Ug"5e^f!6!U]"+(B,"0")]"+(A0"0")]"+!6!U]"+(@,![^a"5(?0![^a"5!6!U]"+(>1' +
  'a!U"9^eXceb(=5a!U"9^eXceb!6!U]"+(<4]ecffQ".gec"0"9(;4fd"5!Ue^!XQeece(:7gc!Dec!V!U!V")a")g")^f(9-!U!X!Ub!' +
  'K(8/!Uh^e!U![^(74f"5b!C!Z!Gd"5!Ue^f(60b"5ag")"0a"9()4b"5ag")"0a"9!6!U]"+(24b"5ag")"0a"9!;e!U!X(12a")fgS"' +
  ')!X!X^".(0/"0"5g!Fc"7f(/0g!U"+^!Fc"7f(..b^bce"9*(0)+4)*2"Ub G"D))+l+MD+D/U,MD(D.N*g_D0!**(D.N*N)D* U((CD' +
  '-dN(!;_E.D*D,_E*D)D0_E0D/N)_E/4)33D.,MD(D.N)"+N*g_ P*(E*D.E)+MD)N+d,MD(D)N*g_D*!**(D)N)_E)4)333D.3#9/*3i' +
  '.lD/N*gE=D.N*gF;N[dE>+MD-D?U,MD+D=_E@N(E.+MD.D>T,MD*,iD*D._}(,(-}4((((((((((((((((3E0D),MD0D)D._}(,(}x)E' +
  '03D.N8_E/D*,iD*D/_}(,(-}4((((((((((((((((3E1D),MD1D)D/_}(,(}x)E13D*,iD*D._}(,(-}4((((((((((((((((3E2D),M' +
  'D2D)D._D;_}(,(}x)E23D.N8_E/D*,iD*D/_}(,(-}4((((((((((((((((3E3D),MD3D)D/_D;_}(,(}x)E33D*,iD*D._}(,(-}4((' +
  '((((((((((((((3E4D),MD4D)D._D;N)g_}(,(}x)E43D.N8_E/D*,iD*D/_}(,(-}4((((((((((((((((3E5D),MD5D)D/_D;N)g_}' +
  '(,(}x)E53D.E/D*,iD*D._}(,(-}4((((((((((((((((3E6D),MD6D)D/_D;N+a_}(,(}x)E63D/N8_E.D*,iD*D._}(,(-}4((((((' +
  '((((((((((3E7D),MD7D)D._D;N+a_}(,(}x)E73D,D/_E<D+E.+MD.D@T,MD<}(,(E8D<}(,8E9D;D<_E<D0D.}1*(F:D8}z)}x)E0D' +
  '1D:D9}z)}x)E1D2D.D=_}1*(F:D8}z)}x)E2D3D:D9}z)}x)E3D4D.D=N)g_}1*(F:D8}z)}x)E4D5D:D9}z)}x)E5D6D.D=N+a_}1*(' +
  'F:D8}z)}x)E6D7D:D9}z)}x)E7D.N,_E.4)33D(D/_F.D0}3,(D.D1}3,8D.D;_F<D2}3,(D<D3}3,8D.D;N)g_F<D4}3,(D<D5}3,8D' +
  '.D;N+a_F.D6}3,(D.D7}3,8D/ND_E.4)33D;D>V,MD(D)D*D+D,D;D=D>833D@D=N+a_E+D;N*gF.D(_E(D)D._D)D)CE)D?N,_E?4)3' +
  '33#4)+*k+l*jD*N*gE*O((m~E++MD*D.V,MD+D)D._ R*("WE+D.N,_E.4)33+MD*D-V,MD0D)D-_ R*(D+"S#G8-F1pE0D(D-_D1#BK' +
  '*(D-N,_E-4)33P(((((({LD0s#BE,+MD*D/V,MD(D/_F)D) R*(D,"TK*(D/N,_E/4)33D+#GD08,p3/(N"P2H(3m+++l)">,jD(#IF,' +
  '!6D"H#3F)N GhF*D)Nmmv(Te,MD,!6)"F!D,MP(((((({uD(D(rs73D*,MD(D(qP((((((((s73NUE+D(P((((((!DOr#IF,!6D"H#3E' +
  ')-D)Nmmv~/!C,MD(7-D,!6D"F!DD)Nmmv~+Rd,MP((((((((7333D,!6~~~~7"CD)N$:#J M_F)N~~LdN#*#M"Z~+_#9!6D"F"DuP(((' +
  '((({upF/P((((((wLrD/rE(D/D/P(((((((MpsF0D0rF-D-rE.D0D(D-D.D.D.PP!F!2$7:$I#NLrP$6+#W"V!XR#SLprP!M"SF"THT$' +
  '*LprP"S!I!I!I!I!IyLprD.D.D.P#+#R"8$(1"Z#OLrP#;"8"N E#Qd#XLprP,$R"W"Y"Y"Y$1LprpprD+D)N<"5N~/"+_#CF-Ph!0"9' +
  '!)$G!-$B!1rpD(qD/pD-P((w$V!6 VzLrp3"A,*,j+lD(#I!6D"H#3F/N GhE.D/N~~~~/dF/N#7#Ro"D,!C,MD(D(!V,MD(73D(P$G!' +
  '-$R$V!6 V"FM!X,MD(P((((((wlr73D(P!EI U$-8T"Gv],MP((((((((733D/N#N$4$0$V+V,MD(D(P$V"B S^!;=$OLrP((((((wLD' +
  '(#2p$T*N)D.N)g"+D/N#>#Q#N~+!CCF-#CP((w$V!6 VzLrqF)D-#CPh!0"9!)$G!-$B!1rF+qE(-D/Nmmv$I+!A,MD(P(((((({Lp73' +
  'D(E)3D(D(rF,D,rE*D(D(D,P!2!I!I!I!I!I#QLrD*D,P T$6 M#;_!J9LrP"S#I#J>a#M!ZupD*D,P$(#0#Je")!+!Z!2rP$I"+$*#Q' +
  'N#I#G#JprprpqF(rP(((((((MD(qsD+qD)pP(((((({LpE(D-,jD-N~/U,jD(P((((((wlrE(D-N~/"+F-N~/U,jN~/D-N~/"+F-D-N~' +
  '/XCE-D(P((((((wlr-D(3-D-N"B"8S,jD(P(((((([+rE(D-N#U/_F-N"B"8S,jN"B"8D-N#U/_F-D-N"B"8WCE-D(P(((((([+r-D(3' +
  '-D(33D-#8!6~/j!6!("Fur-D(33![)*lD,N*gE-D*D+N*g_E.+MD*D.T,MD)D-D* P*(a_E,N(E++MD+D-T,MD(D+_D+D,_}(,(}3,(D' +
  '+N8_E+4)33D(D-_E(D*N,_E*4)333![)*lD,N*gE-D*D+N*g_E.+MD*D.T,MD(D-D* P*(a_E,N(E++MD+D-T,MD+D,_D)D+_}(,(}3,' +
  '(D+N8_E+4)33D)D-_E)D*N,_E*4)333d)*l+MD*D,U,MD(D+N*g_D,!**(D+D)D,_ U((N(!;_E+D,N)_E,4)33D+,MD(D+N)"+N*g_ ' +
  'P*(E*D+E)+MD)N+d,MD(D)N*g_D*!**(D)N)_E)4)333D+3c)+lD-N*gE0D.N*gE/N(E.+MD,D.U,MD(D*D+D0D/Nv(D,D."+F1D1Nv(' +
  'UCF1D/a85D),MD)D+D1D-843D*D/N.g_E*D+D0N.g_E+D.NM"+E.4)333 P(D,D/N*gD+D/D.8 FD(D(N(D)CN(D*D,D-D/D.8)3#;+)' +
  '-iD*,iD*D/_}(,(-}4((((((((((((((((3E0D),MD0D)D/_}(,(}x)E03D*,iD*D/_}(,(-}4((((((((((((((((3E1D),MD1D)D/_' +
  'D-_}(,(}x)E13D*,iD*D/_}(,(-}4((((((((((((((((3E2D),MD2D)D/_D-N)g_}(,(}x)E23D*,iD*D/_}(,(-}4(((((((((((((' +
  '(((3E3D),MD3D)D/_D-N+a_}(,(}x)E33D,D/_E)D+D._E*+MD*D+V,MD)}(,(E4D)D-_E)D0D+}1*(D4}z)}x)E0D1D+D._}1*(D4}z' +
  ')}x)E1D2D+D.N)g_}1*(D4}z)}x)E2D3D+D.N+a_}1*(D4}z)}x)E3D+N,_E+4)33D(D/_F(D0}3,(D(D-_D1}3,(D(D-N)g_D2}3,(D' +
  '(D-N+a_D3}3,(3#1**+l,iD+N*gE.+MD,NM"+D.!A,MD(D,_F+}(,(E/D+}(,8E0D+}(,DE1D+}(,IE2D)D,_E+N(E-+MD*D-U,MD/D+' +
  '}(,(}x)E/D0D+}(,8}x)E0D1D+}(,D}x)E1D2D+}(,I}x)E2D+D._E+D-N)_E-4)33D(D,_F+D/}3,(D+D0}3,8D+D1}3,DD+D2}3,ID' +
  ',NM"+E,4)33+MD,D.T,MD(D,_}(,(E/D)D,_E+N(E-+MD*D-U,MD/D+}(,(}x)E/D+D._E+D-N)_E-4)33D(D,_D/}3,(D,N8_E,4)33' +
  '3"Y-*0l3iD+N[dE2+MD,D4V,MD)D4_F/D-_E5N(E1+MD1D2T,MD(D1_F0}(,(E8D0}(,8E9D+D0_F.}(,(E:D.}(,8E;D0D+N)g_F.}(' +
  ',(E<D.}(,8E=D0D+N+a_F.}(,(E>D.}(,8E?D*D1_E3D/E.+MD.D5T,MD3}(,(E@D3}(,8E7D+D3_E3D8D.}1*(F6D@}z)}x)E8D9D6D' +
  '7}z)}x)E9D:D.}1*,F6D@}z)}x)E:D;D6D7}z)}x)E;D<D.}1*0F6D@}z)}x)E<D=D6D7}z)}x)E=D>D.}1*4F6D@}z)}x)E>D?D6D7}' +
  'z)}x)E?D,D._E.4)33D0D8}3,(D0D9}3,8D+D0_F.D:}3,(D.D;}3,8D0D+N)g_F.D<}3,(D.D=}3,8D0D+N+a_F.D>}3,(D.D?}3,8D' +
  '1ND_E14)33D+D2V,MD(D2_F.}(,(E7D+D._}(,(E8D.D+N)g_}(,(E9D.D+N+a_}(,(E:D*D2_E0+MD/D5T,MD0}(,(E6D+D0_E0D7D/' +
  '}1*(D6}z)}x)E7D8D/}1*,D6}z)}x)E8D9D/}1*0D6}z)}x)E9D:D/}1*4D6}z)}x)E:D,D/_E/4)33D.D7}3,(D+D._D8}3,(D.D+N)' +
  'g_D9}3,(D.D+N+a_D:}3,(3D(D+N*g_E(D4N8_E44)333e)+iD(D)N*g_E)+MD(D)T,MD*D(}(,(F,}ZF*D*}|)}{)E*D+D,D,}50123' +
  '4567()*+,-./}ZF+D+}|)}{)E+D(N8_E(4)33D*D+}{)F*}E(D*}E)p3W))iD(D*N*g_E*+MD(D*T,MD(D(}(,(F,D)}(,(D,}y)D+};' +
  '}z)}x)}3,(D)N8_E)D(N8_E(4)333x))*iD(D,N*g_E,+MD(D,T,MD(D(}(,(D.};}z)D*}(,(D1};}z)D)}(,(D-};}z)F5O((mLD1"' +
  'S};}z)}x)F4D/};}z)D+}(,(D2};}z)D5D5}z)O((mLD2"S};}z)}x)F5}$;)D0};}z)D3};}x)}$?)}y)}3,(D*D4}3,(D+D5}3,(D)' +
  '}4((((((((((((((((}3,(D)N8_E)D*N8_E*D+N8_E+D(N8_E(4)333 S))l+MD)D,U,MD(D(D+8*BD(D*N*g_E(D,N)_E,4)333#4)+' +
  '*k*l)jD.N*gE.+MD-D3U,MD/D0D,D3_ U((F4N)RCO((((D4CE2D(N(D.$T3(D2O((((!P,MD) R*(D* R*("SE1D+,MD1D+D3N*g_ R' +
  '*("RE13D5D2D1"T#GD1#GrpE5D(D2D2"RD1"TK*(3D(D._E(D)D._E)D*N,_E*D3N)_E34)33D53$+)++l)k)jD-N*gE1+MD,D2U,MD/' +
  'D0D+D2_ U((F-N)RCO((((D-CE4D(N(D1$T3(D4O((((!P,MD* R*($T)N*gE-D5D4#GD(D)D.8*D)D-_ R*(#GqrpE5D(D-_F-D- R*' +
  '(O((mu"RK*(N(E-+MD-D.N*gT,MD(D-_F3D3 R*(D4"TK*(D-N,_E-4)333D(D1_E(D)D1_E)D*N,_E*D2N)_E24)33D53$I.*-l2iD-' +
  'N*gE/O((mLD-#>"U};E;+MD,D0U,M}4((((((((((((((((E3}4((((((((((((((((E4}4((((((((((((((((E5}4(((((((((((((' +
  '(((E6}4((((((((((((((((E7}4((((((((((((((((E8}4((((((((((((((((E9}4((((((((((((((((E:D)D/_E1D*E.D)E-+MD-' +
  'D1T,MD3D-}(,(F<}x)E3D7D<D.}(,(}z)}x)E7D4D-D/_}(,(F<}x)E4D8D<D.D/_}(,(}z)}x)E8D5D/N)gF2D-_}(,(F<}x)E5D9D<' +
  'D.D2_}(,(}z)}x)E9D6D/N+aF2D-_}(,(F<}x)E6D:D<D.D2_}(,(}z)}x)E:D.N8_E.D-N8_E-4)33N{1D3D4}5()*+89:;,-./<=>?' +
  'D3D4}50123@ABC4567 D E F G}x)F3D5D6}5()*+89:;,-./<=>?D5D6}50123@ABC4567 D E F G}x)F4}5()*+,-./89:;<=>?D3' +
  'D4}501234567@ABC D E F G}x)D;}z)}3,(Nm2D7D8}5()*+89:;,-./<=>?D7D8}50123@ABC4567 D E F G}x)F3D9D:}5()*+89' +
  ':;,-./<=>?D9D:}50123@ABC4567 D E F G}x)F4}5()*+,-./89:;<=>?D3D4}501234567@ABC D E F G}x)D;}z)}3,(N(E.+MD' +
  '.N8T,MD.N{1_}1*(E3D.Nm2_}1*(E4D+D._}1*(E5N(E-+MD-D/T,MD(D-_F1D1}(,(D)D-_}(,(D3}y)D*D-_}(,(D4}z)}y)D5}z)}' +
  'x)}3,(D-N8_E-4)33D(D/_E(D)D/_E)D*D/_E*D.N,_E.4)33D+N8_E+D0N,_E04)333$31*1i-lD,N*gE6O((mLD,#>"U};E1+MD+D:' +
  'U,MD*D6_F8D6_F9D6_E7}4((((((((((((((((E-}4((((((((((((((((E.}4((((((((((((((((E/}4((((((((((((((((E0N(E,' +
  '+MD,D6T,MD-D*D,_}(,(}x)E-D.D,D8_}(,(}x)E.D/D,D9_}(,(}x)E/D0D,D7_}(,(}x)E0D,N8_E,4)33D-D.}5()*+89:;,-./<=' +
  '>?D-D.}50123@ABC4567 D E F G}x)F-D/D0}5()*+89:;,-./<=>?D/D0}50123@ABC4567 D E F G}x)F.}5()*+,-./89:;<=>?' +
  'D-D.}501234567@ABC D E F G}x)D1}z)F-D-}5()*+()*+()*+()*+E2D-D-}5,-./,-./,-./,-./E3D-D-}50123012301230123' +
  'E4D-D-}54567456745674567E5}4((((((((((((((((E-}4((((((((((((((((E.}4((((((((((((((((E/}4((((((((((((((((' +
  'E0N(E,+MD,D6T,MD-D*D,_}(,(D2}y)F-D-}z)}x)E-D.D,D8_}(,(D3}y)F.D.}z)}x)E.D/D,D9_}(,(D4}y)F/D/}z)}x)E/D0D,D' +
  '7_}(,(D5}y)F0D0}z)}x)E0D,N8_E,4)33D)}4((mL((mL((mL((mLD-D.}5()*+89:;,-./<=>?D-D.}50123@ABC4567 D E F G}x' +
  ')F-D/D0}5()*+89:;,-./<=>?D/D0}50123@ABC4567 D E F G}x)F.}5()*+,-./89:;<=>?D-D.}501234567@ABC D E F G}x)D' +
  '1}z)}4#8#Q O!+#8#Q O!+#8#Q O!+#8#Q O!+}x)}$;)}$?)F-}3,(D-D-}5()*+()*+()*+()*+E.N(E,+MD,D6T,MD(D,_D*D,_}(' +
  ',(D2}y)D.}z)}3,(D,N8_E,4)33D(D6_E,D-D-}5,-./,-./,-./,-./E.N(E*+MD*D6T,MD*D,_D*D8_}(,(D3}y)D.}z)}3,(D*N8_' +
  'E*4)33D(D6N)g_E,D-D-}50123012301230123E.N(E*+MD*D6T,MD*D,_D*D9_}(,(D4}y)D.}z)}3,(D*N8_E*4)33D(D6N+a_E,D-' +
  'D-}54567456745674567E-N(E*+MD*D6T,MD*D,_D*D7_}(,(D5}y)D-}z)}3,(D*N8_E*4)33D6D7_E*D(D6N*g_E(D)N8_E)D:N,_E' +
  ':4)333!0(D(D*N*g_E*+MD(D*T,MD(D(}(,(D)}(,(}z)}3,(D)N8_E)D(N8_E(4)333#T*)0iD*D+N*g_E+Nt1}1*(E.Nt1}1*,E/+M' +
  'D*D+T,MD*}(,(F1D.}$B)D/}$C)F,D,}z)E-D,D-Nt1}1*0}z)Nt1}1*4}x)}z)F0Nt1}1*8F2}x)E3D(D1Nt1}1* PF1D1D0D3D2}y)' +
  '}y)F0Nt1}1*<}z)Nt1}1*@}x)D0}z)Nt1}1* D}x)D0}z)Nt1}1*D}x)D0}z)Nt1}1*H}x)D0}z)D1}x)D3N?}#7)}z)}x)}$?)F0}z)' +
  '}3,(D(N8_E(D),MD)D0D0Nt1}1* PD0}y)}z)D,D-Nt1}1* T}z)Nt1}1*I}x)}z)}z)}x)}3,(D)N8_E)3D*N8_E*4)333">),lD.N*' +
  'gE0+MD,D/U,MD(D+D/_ U((,lD--D*D/N*g_ R*($T(3D0a_E1N(E.+MD.D0T,MD.D1_F2D2}(,(D)D._}(,(}x)}3,(D.N8_E.4)33D' +
  ')D0_E)D/N)_E/4)333!C))lD.N*gE.+MD,D/U,MD(D)D+D/_ U((,lD--D*D/N*g_ R*($T(3D.a_D.$T2((D(D._E(D/N)_E/4)333#' +
  'W)*-l)iD,N*gF/N)gN8_E1+MD.D/T,M}4((((((((((((((((E2D)E-D*E,N(E0+MD+D0U,MD2D, R*0O$37#UM"T};D-D._}(,8D,D/' +
  '_D._}(,8}z)D-D/_D._}(,8D,D._}(,8}z)}y)}z)}x)E2D-D1_E-D,D1_E,D0N)_E04)33D(D._F,D,}(,(D2}x)}3,(D.N8_E.4)33' +
  '3"K.+-i*l)kD.N*gE5+MD-D4U,MD*D4_ U((N(!;F.,kO((((-D) R*(O((vv"WO((vM"V3E6D(O((mLK*(D(O((mLO((((D.CK*,D(D' +
  '6K*0D(D+,kD+D4N*g_ R*(O((vv"WO((vM"V-O((((3K*4D(N8_E(}4((((((((((((((((}4~~~~~~~~~~~~~~~~D.CE/N(E.+MD.D5' +
  'T,MD,D._}(,(D6};}z)F1D1}_}y)F0}4(((m(((m(((m(((m}XE2D(D._D0D2}!EF0}4(((L(((L(((L(((LD0}y)}$@)}4$37#UM$37' +
  '#UM$37#UM$37#UM}z)F3D3}z)F0}4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>}z)}4 E$GK!* E$GK!* E$GK!* E$GK!*}x)D0}z)}4' +
  ')5!D#E)5!D#E)5!D#E)5!D#E}x)D0}z)}4"I"H0!0"I"H0!0"I"H0!0"I"H0!0}x)D0}z)}4#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J' +
  '}x)D0}z)D3}z)D3}x)D2}!ED/}X}3,(D1}4((m!2((m!2((m!2((m!2}x)F0D0}_}y)F0}4(((m(((m(((m(((m}XE1D(D5_D._D0D1}' +
  '!EF0}4(((L(((L(((L(((LD0}y)}$@)}4$37#UM$37#UM$37#UM$37#UM}z)F0D0}z)F2}4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>}' +
  'z)}4 E$GK!* E$GK!* E$GK!* E$GK!*}x)D2}z)}4)5!D#E)5!D#E)5!D#E)5!D#E}x)D2}z)}4"I"H0!0"I"H0!0"I"H0!0"I"H0!0' +
  '}x)D2}z)}4#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J}x)D2}z)D0}z)D0}x)D1}!ED/}X}3,(D.N8_E.4)33D(D5N)g_E(D)N,_E)D4N' +
  ')_E44)333#49*9l2iD/N*gF:D.aE>D,F1D-N+_NjdN*gF8_E2D2D8_F3D8N+gF,_F4D,_E5+MD.D;U,MD1D>D+D;_F,D-D.N*N+D0C8(' +
  'E<D2D>D,D-D.N)8(F=N-gE?N(E9+MD9D:T,MD3E/D*D9_E6D1F,D<N+_NjdN*g_E7+MD,D7T,MD/D6D, P*(N+a_F@}(,(}3,(D/D@}(' +
  ',8}3,8D/ND_E/D,N,_E,4)33D4E/D*D:_D9_E6D2F,D=N*g_E7+MD,D7T,MD/D6D, P*(N+a_F@}(,(}3,(D/D@}(,8}3,8D/ND_E/D,' +
  'N,_E,4)33D5E/D*D:N)g_D9_E6D2F,D=N*g_E7+MD,D7T,MD/D6D, P*(N+a_F@}(,(}3,(D/D@}(,8}3,8D/ND_E/D,N,_E,4)33N(E' +
  '7+MD7D<S,MD)D7N*g_E,D3D7N-g_E@N(E/+MD/NDT,MD/N*gNt0_F6D/D@_FA}(,(FBDA}(,DFC}5()*+89:;,-./<=>?F DDA}(,MF ' +
  'EDA}(,[F F}5()*+89:;,-./<=>?F G}5()*+,-./89:;<=>?}3,(D6D DD G}501234567@ABC D E F G}3,8D6DBDC}50123@ABC4' +
  '567 D E F GFBD ED F}50123@ABC4567 D E F GFC}5()*+,-./89:;<=>?}3,DD6DBDC}501234567@ABC D E F G}3,ID/N8_E/' +
  '4)33D,E/D?D4F6_EANt0}(,(EBNv0}(,(ECN$(0}(,(E DNw0}(,(E EN{0}(,(E FNm1}(,(E GN"P1}(,(EDNp1}(,(EE+MD6DAT,M' +
  'D/DBD6}1*(}z)D DD6}1*0}z)}x)D FD6}1*8}z)}x)DDD6}1*@}z)}x)DCD6}1*,}z)D ED6}1*4}z)}x)D GD6}1*<}z)}x)DED6}1' +
  '* D}z)}x)}x)}3,(D/D8_E/D6ND_E64)33D,D8D=a_E6}4((m~((m~((m~((m~EBD,E/+MD/D6T,MDBD/}(,(}$C)EBD/D8_E/4)33}4' +
  '((((((((((((((((ECD,E/+MD/D6T,MD/}(,(DB}y)}4$K,#A!2$K,#A!2$K,#A!2$K,#A!2}z)F DNm0}1*(}z)Nm0}1*,F E}x)F F' +
  'D E}y)E EDCD DD ENm0}1*0}z)}y)D ENm0}1*4}z)}y)FCNm0}1*8}z)Nm0}1*<}x)DC}z)Nm0}1*@}x)DC}z)Nm0}1* D}x)DC}z)' +
  'Nm0}1*D}x)DC}z)Nm0}1*H}x)D FN?}#7)}z)D DNm0}1* P}O}!CF D}x)ECD/D D}3,(D/D8_E/4)33}4((mL((mL((mL((mLDC}$?' +
  ')EBD,E/+MD/D6T,MD/D/}(,(DB}z)}3,(D/D8_E/4)33D?D5F/_E6}4((((((((((((((((E D}4((((((((((((((((E E}4(((((((' +
  '(((((((((E F}4((((((((((((((((E G}4((((((((((((((((ED}4((((((((((((((((EB}4((((((((((((((((EC}4(((((((((' +
  '(((((((EE+MD/D6T,MD DD,}(,(FFD/}1*(}z)}x)E DD EDFD/}1*,}z)}x)E ED FDFD/}1*0}z)}x)E FD GDFD/}1*4}z)}x)E G' +
  'DDDFD/}1*8}z)}x)EDDBDFD/}1*<}z)}x)EBDCDFD/}1*@}z)}x)ECDEDFD/}1* D}z)}x)EED,D8_E,D/ND_E/4)33D@D DD E}5()*' +
  '+89:;,-./<=>?FFD FD G}5()*+89:;,-./<=>?FG}5()*+,-./89:;<=>?}3,(D@DFDG}501234567@ABC D E F G}3,DD@NM"+D D' +
  'D E}50123@ABC4567 D E F GF DD FD G}50123@ABC4567 D E F GF E}5()*+,-./89:;<=>?}3,(D@D DD E}501234567@ABC ' +
  'D E F G}3,[D@N8_F,DDDB}5()*+89:;,-./<=>?F DDCDE}5()*+89:;,-./<=>?F E}5()*+,-./89:;<=>?}3,(D,D DD E}50123' +
  '4567@ABC D E F G}3,DD,NM"+DDDB}50123@ABC4567 D E F GFBDCDE}50123@ABC4567 D E F GFC}5()*+,-./89:;<=>?}3,(' +
  'D,DBDC}501234567@ABC D E F G}3,[D7N,_E74)33D(D9_E6D3E/D1F,D<N*g_E7+MD,D7T,MD6D, P*(_F@D/}(,(}3,(D@D/}(,8' +
  '}3,8D/ND_E/D,N,_E,4)33D)D-D8a_E)D9ND_E94)33D*D:N+a_E*D(D:_E(D;N)_E;4)333$R=*?l2iD0N*gF ED/aEAD-F1D.N+_Nj' +
  'dF?N*gF F_E6D FN+gF-D6D F_F3_E5D-D5_F2D-_F4D-_F8D-_E@+MD/DBU,MD1DAD,DB_F-D.D/N+8(BD6DAD-D.D/N)8(FCN-gE>N' +
  '(E D+MD DD ET,MD3E0D+D D_E:D1F-D?N*g_E9+MD-D9T,MD0D:D- P*(N+a_F7}(,(}3,(D0D7}(,8}3,8D0ND_E0D-N,_E-4)33D5' +
  'E0D+D E_D D_E:D6F-DCN*g_E9+MD-D9T,MD0D:D- P*(N+a_F7}(,(}3,(D0D7}(,8}3,8D0ND_E0D-N,_E-4)33D2E0D+D EN)g_D ' +
  'D_E:D6F-DCN*g_E9+MD-D9T,MD0D:D- P*(N+a_F7}(,(}3,(D0D7}(,8}3,8D0ND_E0D-N,_E-4)33D4E0D)D D_E:D1F-D?N*g_E9+' +
  'MD-D9T,MD0D:D- P*(_F7}(,(}3,(D0D7}(,8}3,8D0ND_E0D-N,_E-4)33N(E G+MD.D GU,MD@D GN*g_E-D GN-gF;D4_E:N(E0+M' +
  'D0NDT,MD0N*gNt0_F9D0D:_F7}(,(F MD7}(,DFH}5()*+89:;,-./<=>?FED7}(,MFGD7}(,[FF}5()*+89:;,-./<=>?FD}5()*+,-' +
  './89:;<=>?}3,(D9DEDD}501234567@ABC D E F G}3,8D9D MDH}50123@ABC4567 D E F GFEDGDF}50123@ABC4567 D E F GF' +
  'D}5()*+,-./89:;<=>?}3,DD9DEDD}501234567@ABC D E F G}3,ID0N8_E04)33D-E0D>D2F7_E9Nt0}(,(E ONv0}(,(E NN$(0}' +
  '(,(E MNw0}(,(EHN{0}(,(EGNm1}(,(EFN"P1}(,(EENp1}(,(ED+MD7D9T,MD0D OD7}1*(}z)D MD7}1*0}z)}x)DGD7}1*8}z)}x)' +
  'DED7}1*@}z)}x)D ND7}1*,}z)DHD7}1*4}z)}x)DFD7}1*<}z)}x)DDD7}1* D}z)}x)}x)}3,(D0D F_E0D7ND_E74)33D-DCD Fa_' +
  'E9}4((((((((((((((((E QD*D GN*g_F7E:D-E0+MD0D9T,MD QD0}(,(D:}(,(}z)}x)E QD:D F_E:D0D F_E04)33D-E0+MD0D9T' +
  ',MD0D0}(,(D Q}y)D7}(,(}4$K,#A!2$K,#A!2$K,#A!2$K,#A!2}z)}z)}3,(D7D F_E7D0D F_E04)33D8D;_E9D>D5F7_E0}4((((' +
  '((((((((((((E M}4((((((((((((((((EH}4((((((((((((((((EG}4((((((((((((((((E P}4((((((((((((((((E O}4(((((' +
  '(((((((((((E Q}4((((((((((((((((E N}4((((((((((((((((EF+MD0D7V,MD MD-}(,(FDD7}1*(}z)}x)E MDHDDD7}1*,}z)}' +
  'x)EHDGDDD7}1*0}z)}x)EGD PDDD7}1*4}z)}x)E PD ODDD7}1*8}z)}x)E OD QDDD7}1*<}z)}x)E QD NDDD7}1*@}z)}x)E NDF' +
  'DDD7}1* D}z)}x)EFD-D F_E-D7ND_E74)33D9D MDH}5()*+89:;,-./<=>?FEDGD P}5()*+89:;,-./<=>?FD}5()*+,-./89:;<=' +
  '>?}3,(D9DEDD}501234567@ABC D E F G}3,DD9NM"+D MDH}50123@ABC4567 D E F GFEDGD P}50123@ABC4567 D E F GFD}5' +
  '()*+,-./89:;<=>?}3,(D9DEDD}501234567@ABC D E F G}3,[D9N8_F-D OD Q}5()*+89:;,-./<=>?FED NDF}5()*+89:;,-./' +
  '<=>?FD}5()*+,-./89:;<=>?}3,(D-DEDD}501234567@ABC D E F G}3,DD-NM"+D OD Q}50123@ABC4567 D E F GFED NDF}50' +
  '123@ABC4567 D E F GFD}5()*+,-./89:;<=>?}3,(D-DEDD}501234567@ABC D E F G}3,[D GN,_E G4)33D(D D_E:D8E0D1F-' +
  'D.N*g_E9+MD-D9T,MD:D- P*(N+a_F7D0}(,(}3,(D7D0}(,8}3,8D0ND_E0D-N,_E-4)33N(E G+MDCD GU,MD(D6D GN*g_ P*(N+a' +
  '_D E_D D_E:D(D6D GN)_F0DCN)"+F-D-D0UCF<N*g_ P*(N+a_D E_D D_E=D@D<D Fa_E7D3E-}4((((((((((((((((E P}4(((((' +
  '(((((((((((E O}4((((((((((((((((E Q}4((((((((((((((((E ND@D FD Ga_F0D.N*g_E9+MD0D9T,MD PD0}1*(FDD-}(,(FF' +
  '}z)}x)E PD ODDD-}(,8FE}z)}x)E OD QD7}1*(FDDF}z)}x)E QD NDDDE}z)}x)E ND7N,_E7D-ND_E-D0N,_E04)33D:D P}3,(D' +
  ':D O}3,8D=D Q}3,(D=D N}3,8D:D E_E;D=D E_E:D*D<D Fa_E0D4E-}4((((((((((((((((E P}4((((((((((((((((E O}4(((' +
  '(((((((((((((E Q}4((((((((((((((((E ND*D FD Ga_F7D.N*g_E9+MD7D9T,MD PD7}1*(FDD-}(,(FF}z)}x)E PD ODDD-}(,' +
  '8FE}z)}x)E OD QD0}1*(FDDF}z)}x)E QD NDDDE}z)}x)E ND0N,_E0D-ND_E-D7N,_E74)33D;D P}3,(D;D O}3,8D:D Q}3,(D:' +
  'D N}3,8D GN*_E G4)33D*D.D Fa_E*D DND_E D4)33D(D E_E0D,DB_E:DAN+aE9D EN)gE-N(E7+MD.D7U,MD: U((,MD0N(D-$T3' +
  '(3D/D:_E:D0D9_E0D7N)_E74)33D EN+aF-D+_E+D(D-_E(D)D E_E)DBN)_EB4)333$9**-l.iD,N*gE/+MD+D1U,MD*E-D(E.N(E0+' +
  'MD,D0U,MD.D-}(,(F4D-D/_}(,(F5}5()*+89:;,-./<=>?F6D-D/N)g_}(,(F7D-D/N+a_}(,(F2}5()*+89:;,-./<=>?F3}5()*+,' +
  '-./89:;<=>?}3,(D)D._D6D3}501234567@ABC D E F G}3,(D.D)N)g_D4D5}50123@ABC4567 D E F GF3D7D2}50123@ABC4567' +
  ' D E F GF2}5()*+,-./89:;<=>?}3,(D.D)N+a_D3D2}501234567@ABC D E F G}3,(D-N8_E-D.D)N*g_E.D0N,_E04)33D*D/N*' +
  'g_E*D(N8_E(D1N,_E14)3333"+*(Nm03 T!/#6#DLl(MV(m YL"CmY#E!D$)/!0!2#* S!1L#9 R!2w$V~!2$S~lL((mL((#:#N(N#>1' +
  '3 ZDN((D#M$@$+$*#I!U!K;vl(MV"8$1#9!.Oh F!0#B!O]!1$3$T"5!2=e YL((mL#BJ!O!2 R!6#XL`);if(t===void 0)throw R' +
  'angeError(`${e}: an engine that has, and may use, WebAssembly SIMD, got none`);this.kernels=t,this.end=M' +
  'ath.ceil(t.START.value/64)*64}floats(e){return this.bytes(4*e)}bytes(e){let t=this.end;this.end=Math.cei' +
  'l((t+e+16)/64)*64;let{memory:n}=this.kernels,r=this.end-n.buffer.byteLength;if(r>0)try{n.grow(Math.ceil(' +
  'r/65536))}catch{throw m(this.fn,`a model that fits into 4294967296 bytes of memory`,this.end)}return t}v' +
  'iew(e,t){return new Float32Array(this.kernels.memory.buffer,e,t)}byteView(e,t){return new Uint8Array(thi' +
  's.kernels.memory.buffer,e,t)}},On=class{constructor(e,t){this.sets=/* @__PURE__ */ new Map,this.shape=e,' +
  'this.capacity=t;let{levels:n,width:r,depth:i,frequencies:a}=e,o=n.length;this.columns=o;let s=dn(e);this' +
  '.parameters=s.list,this.count=s.count,this.decaying=s.decaying,this.at=new Map(s.list.map(e=>[e.name,4*e' +
  '.start]));let c=new Dn(`fit`);this.arena=c,this.p=c.floats(s.count),this.g=c.floats(s.count),this.m=c.fl' +
  'oats(s.count),this.v=c.floats(s.count),this.mean=c.floats(s.count);let l={columns:o,rows:t,width:r},u=o*' +
  't,d=Math.max(...n.map(U),4);this.inputs={x:c.floats(u),hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats' +
  '(u)},this.x=c.floats(u*r),this.kept=Array.from({length:i},()=>_n(c,l)),this.norm=c.floats(u*r),this.scal' +
  'es=c.floats(u);let f=e=>this.offset(e);this.embedding=new Tn(c,e,this.inputs,f,t),this.heads=new En(c,e,' +
  'this.inputs,f,t),this.dX=c.floats(u*r),this.scratch=yn(c,l,Math.max(d,H(a))),this.batch={x:c.view(this.i' +
  'nputs.x,u),hidden:c.byteView(this.inputs.hidden,u),roles:c.byteView(this.inputs.roles,u),hints:c.view(th' +
  'is.inputs.hints,u)};for(let e of[this.p,this.g,this.mean])this.sets.set(e,this.blocksAt(e))}initialise(e' +
  '){for(let t of this.parameters){let n=this.arena.view(gn(this.p,t),fn(t.shape));if(t.spread===0)n.fill(0' +
  ');else{let r=nn([n.length],{generator:e}).data;for(let e=0;e<n.length;e++)n[e]=r[e]*t.spread}}for(let e ' +
  'of[this.g,this.m,this.v])this.arena.view(e,this.count).fill(0);this.arena.view(this.mean,this.count).set' +
  '(this.arena.view(this.p,this.count))}output(e,t){let n=this.shape.levels[e]??0;return this.arena.view(th' +
  'is.heads.outputs[e]??0,t*U(n))}toProbabilities(e){let t=this.shape.levels[e]??0,{kernels:n}=this.arena;n' +
  '.toProbabilities(this.heads.outputs[e]??0,this.capacity,U(t),t)}tokens(e){return this.arena.view(this.no' +
  'rm,this.columns*e*this.shape.width)}attention(e,t){let{columns:n}=this,r=Math.ceil(n/4)*4,i=this.kept[e]' +
  '.weights,a=this.arena.view(i,t*n*r*this.shape.width/8),o=new Float32Array(a.length);for(let e=0;e<a.leng' +
  'th;e+=n*r)for(let t=0;t<n;t++)for(let i=0;i<n;i++)o[e+i*r+t]=a[e+t*r+i];return o}attentionOf(e,t,n){let{' +
  'columns:r}=this,i=Math.ceil(r/4)*4,a=this.kept[t].weights,o=this.shape.width/8,s=this.arena.view(a,n*o*r' +
  '*i),c=new Float32Array(n*o*i);for(let t=0;t<n*o;t++)for(let n=0;n<r;n++)c[t*i+n]=s[(t*r+n)*i+e];return c' +
  '}forward(e,t){this.run(e,t,bn)}predict(e,t){this.run(e,t,xn)}run(e,t,n){let{arena:r,columns:i,inputs:a,s' +
  'cratch:o,x:s}=this,{width:c,depth:l}=this.shape,u=this.sets.get(e),d={columns:i,rows:t,width:c};this.emb' +
  'edding.forward(e,s,t);for(let e=0;e<l;e++){let t=e<l-1?bn:n,i=u[e];t(r,d,i,this.kept[e],o,s,a.hidden)}r.' +
  'kernels.layerNorm(this.norm,this.scales,s,i*t,c),this.heads.forward(e,this.norm,t)}backward(e,t){let{are' +
  'na:n,columns:r,inputs:i,scratch:a}=this,{kernels:o}=n,{width:s,depth:c}=this.shape,l={columns:r,rows:e,w' +
  'idth:s},u=r*e,d=a.narrow,f=this.heads.backward(this.p,this.g,this.norm,d,a.across,e,t);n.view(this.dX,u*' +
  's).fill(0),o.layerNormBack(this.dX,d,this.norm,this.scales,u,s);let p=this.sets.get(this.p),m=this.sets.' +
  'get(this.g);for(let e=c-1;e>=0;e--){let t=this.kept[e],r=p[e],o=m[e];wn(n,l,r,o,t,a,this.dX,i.hidden)}re' +
  'turn this.embedding.backward(this.p,this.g,this.dX,a.across,e),f}offset(e){let t=this.at.get(e);if(t===v' +
  'oid 0)throw Error(`no parameter ${e}`);return t}blocksAt(e){return Array.from({length:this.shape.depth},' +
  '(t,n)=>{let r=t=>e+this.offset(`blocks.${n}.${t}`);return{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:' +
  'r(`out.weight`),outBias:r(`out.bias`),up:r(`up.weight`),upBias:r(`up.bias`),down:r(`down.weight`),downBi' +
  'as:r(`down.bias`)}})}};let kn=.9,An=.999;var jn=class{constructor(e,t){this.network=e,this.options=t,thi' +
  's.taken=0,this.averages=0,this.power1=1,this.power2=1}get steps(){return this.taken}step(e,t){let{networ' +
  'k:n,options:r}=this,{kernels:i}=n.arena;n.forward(n.p,e);let a=n.backward(e,t),o=Math.sqrt(i.sumOfSquare' +
  's(n.g,n.count));if(!Number.isFinite(a)||!Number.isFinite(o))return n.arena.view(n.g,n.count).fill(0),NaN' +
  ';let s=this.rate();this.taken++,this.power1*=kn,this.power2*=An;let c=o>r.clip?r.clip/o:1;this.update(0,' +
  'n.decaying,s,c,r.decay),this.update(n.decaying,n.count-n.decaying,s,c,0);let l=this.taken<=r.steps*(1-r.' +
  'averaged);return this.averages=l?0:this.averages+1,i.average(n.mean,n.p,n.count,1/Math.max(1,this.averag' +
  'es)),a}rate(){let{rate:e,warmUp:t,steps:n}=this.options;if(this.taken<t)return e*(this.taken+1)/t;let r=' +
  'Math.min(1,(this.taken-t)/Math.max(1,n-t));return e/2*(1+tt(Math.PI*r)[1])}update(e,t,n,r,i){let{p:a,g:o' +
  ',m:s,v:c,arena:l}=this.network,u=4*e,d=n/(1-this.power1),f=1/Math.sqrt(1-this.power2),p=1-n*i,{kernels:m' +
  '}=l;m.adamW(a+u,o+u,s+u,c+u,t,r,p,d,f,kn,An,1e-8)}};function Mn(e){return e<=64?64:16}function Nn(e){ret' +
  'urn e<=256?Mn(e):4}var Pn=class{constructor(e,t){this.network=e,this.gaussian=t;let{slots:n}=t;this.valu' +
  'es=new Float32Array(e.capacity*n.columns),this.hints=new Float32Array(e.capacity*n.count),this.cells={ro' +
  'ws:e.capacity,slots:n,values:this.values}}*fill(){let{network:e,values:t,hints:n}=this,{batch:r,capacity' +
  ':i}=e,{slots:a}=this.cells,{columns:o}=a;yield*this.gaussian.predictLeaveOneOutInPieces(this.cells,n,!0)' +
  ';for(let e=0;e<o;e++){let s=a.start(e),c=a.isNumber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=t[l*o+e],d=N' +
  'umber.isNaN(i);r.hidden[u]=+!!d,r.x[u]=d?0:i,r.hints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yield*this.run' +
  '(t,n,()=>this.network.forward(e,this.network.capacity))}*run(e,t,n){let{network:r,values:i}=this,{column' +
  's:a}=e.slots;for(let o=0;o<e.rows;o+=r.capacity){let s=Math.min(r.capacity,e.rows-o);if(i.fill(NaN),i.se' +
  't(e.values.subarray(o*a,(o+s)*a)),yield*this.fill(),n(),t(o,s),(yield)===!0)break}}*predict(e,t,n){let r' +
  '=0;return yield*this.run(t,(e,i)=>{for(let r=0;r<t.slots.columns;r++)this.write(t,e,i,r,n);r=e+i},()=>th' +
  'is.network.predict(e,this.network.capacity)),r}write(e,t,n,r,i){let{network:a}=this,{slots:o}=e,{columns' +
  ':s}=o,c=o.levels[r]??0,l=U(c);c>0&&a.toProbabilities(r);let u=a.output(r,a.capacity);for(let d=0;d<n;d++' +
  '){if(!Number.isNaN(e.values[(t+d)*s+r]))continue;let n=(t+d)*o.count+o.start(r);if(c===0){let e=a.batch.' +
  'hints[r*a.capacity+d];i[n]=u[d*l]+e}else for(let e=0;e<c;e++)i[n+e]=u[d*l+e]}}},Fn=class{constructor(e,t' +
  ',n){this.shape=e,this.parameters=t,this.gaussian=n}get isPlain(){return!this.parameters.some(e=>e!==0)}p' +
  'redict(e,t){B(this.predictInPieces(e,t))}*predictInPieces(e,t){if(this.isPlain)return yield*this.gaussia' +
  'n.predictInPieces(e,t);let{network:n,runner:r}=this.prepare();yield*r.predict(n.p,e,t)}*each(e,t){let{ne' +
  'twork:n,runner:r}=this.prepare();yield*r.each(n.p,e,(e,r)=>t(n,e,r))}prepare(){if(this.ready===void 0){l' +
  'et e=new On(this.shape,Nn(this.shape.levels.length));e.arena.view(e.p,e.count).set(this.parameters),this' +
  '.ready={network:e,runner:new Pn(e,this.gaussian)}}return this.ready}};function In({slots:e,values:t},n,r' +
  '){let i=t.subarray(n*e.columns,r*e.columns);return{rows:r-n,slots:e,values:i}}function G(e,t,n){let r=e.' +
  'slice(0,n.length*t);for(let i=0;i<n.length;i++){let a=n[i];r.set(e.subarray(a*t,(a+1)*t),i*t)}return r}f' +
  'unction Ln({rows:e,slots:t,values:n}){let{columns:r}=t;return Uint8Array.from({length:e},(e,t)=>Number(n' +
  '.subarray(t*r,(t+1)*r).every(Number.isNaN)))}function K(e,t){let n=e.values.slice();for(let e=0;e<n.leng' +
  'th;e++)t[e]===1&&(n[e]=NaN);return{...e,values:n}}function Rn({slots:e,values:t},n,r){return Array.from(' +
  '{length:e.columns},(i,a)=>{let o=[];for(let i=n;i<r;i++)Number.isNaN(t[i*e.columns+a])&&o.push(i-n);retu' +
  'rn Int32Array.from(o)})}function*zn(e,{slots:t,values:n},r,i,a){let o=0;for(let s=r;s<i;s++){let i=(s-r)' +
  '*t.count,c=e.isLong?yield*e.fillRowInPieces(n,s*t.columns,-1,a,i):e.fillRow(n,s*t.columns,-1,a,i);o+=e.c' +
  'ostOf(c),o>1e6&&(o=0,yield)}}function Bn({feature:e,threshold:t,next:n},r,i,a,o,s,c){let l=a.length-1,u=' +
  '(e,n,r)=>Number(i[e+n*s]>t[r]);for(let t=0;t<=l;t+=4){let i=a[t]*o,s=a[Math.min(t+1,l)]*o,d=a[Math.min(t' +
  '+2,l)]*o,f=a[Math.min(t+3,l)]*o,[p,m,h,g]=[r,r,r,r],_=e[r],[v,y,b]=[_,_,_];for(;(_&v&y&b)!==-1;)_>=0&&(p' +
  '=n[p]+u(i,_,p),_=e[p]),v>=0&&(m=n[m]+u(s,v,m),v=e[m]),y>=0&&(h=n[h]+u(d,y,h),y=e[h]),b>=0&&(g=n[g]+u(f,b' +
  ',g),b=e[g]);c[t]=n[p],t+1<=l&&(c[t+1]=n[m]),t+2<=l&&(c[t+2]=n[h]),t+3<=l&&(c[t+3]=n[g])}}let Vn=1024,Hn=' +
  '[0,1,2,1,2];var Un=class e{constructor(e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){B(t' +
  'his.predictInPieces(e,t))}*predictInPieces(e,t){let{rows:n,slots:r}=e,i=new Float32Array(Math.min(Vn,n)*' +
  'r.count);for(let a=0;a<n;a+=Vn){let o=Math.min(n,a+Vn);yield*zn(this.gaussian,e,a,o,i);let s=Rn(e,a,o),c' +
  '=new Float32Array((o-a)*r.count);for(let[t,n]of Hn.entries())if(yield*this.fillOnce(e,n,s,i),!(t<Hn.leng' +
  'th-4))for(let e=0;e<c.length;e++)c[e]=c[e]+i[e]/4;for(let[e,n]of s.entries()){let i=r.width(e);for(let o' +
  ' of n){let n=o*r.count+r.start(e);t.set(c.subarray(n,n+i),a*r.count+n)}}}}*fillOnce({slots:e},t,n,r){let' +
  '{nodes:i,roots:a}=this,o=a.length/e.columns/3,s=0;for(let[c,l]of n.entries()){let n=(t*e.columns+c)*o,u=' +
  'Wn(a,n,o);if(u===0||l.length===0)continue;let f=e.width(c),p=new Float32Array(l.length*f),m=new Int32Arr' +
  'ay(l.length);for(let t=n;t<n+u;t++){Bn(i,a[t],r,l,e.count,1,m);for(let e=0;e<l.length;e++){let t=m[e];fo' +
  'r(let n=0;n<f;n++){let r=e*f+n;p[r]=p[r]+i.values[t+n]}}s+=l.length*(10+f),s>1e6&&(s=0,yield)}for(let[t,' +
  'n]of l.entries()){let i=n*e.count+e.start(c);r.set(p.subarray(t*f,(t+1)*f),i),e.isNumber(c)||d(r,i,i+f)}' +
  '}}get isPlain(){return!this.roots.some(e=>e>=0)}twin(t){return new e(t,this.nodes,this.roots)}toArrays()' +
  '{return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},r){return new e(r,n,t)}};functi' +
  'on Wn(e,t,n){let r=0;for(;r<n&&e[t+r]>=0;)r++;return r}let q=1024;var Gn=class e{constructor(e,t,n){this' +
  '.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){B(this.predictInPieces(e,t))}*predictInPieces(e,t){le' +
  't n=0,{rows:r,slots:i}=e,{count:a}=i,o=new Float32Array(Math.min(q,r)*a),s=new Float64Array(Math.min(q,r' +
  ')*Kn(i));for(let c=0;c<r;c+=q){let l=Math.min(r,c+q);yield*zn(this.gaussian,e,c,l,o);let u=Rn(e,c,l);for' +
  '(let[e,r]of u.entries()){let u=i.start(e),f=i.width(e),p=this.addUp(e,i,r,o,s);r.forEach((n,r)=>{let l=(' +
  'c+n)*a+u;for(let e=0;e<f;e++){let i=o[n*a+u+e],c=p>0?s[r*f+e]/p:0;t[l+e]=i+c}i.isNumber(e)||d(t,l,l+f)})' +
  ',n+=l-c+r.length*p*(10+f),n>1e6&&(n=0,yield)}}}get isPlain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n' +
  ',r,i){let{roots:a,nodes:o}=this,{values:s}=o,c=a.length/t.columns,l=t.width(e);i.fill(0,0,n.length*l);le' +
  't u=new Int32Array(n.length),d=0;for(;d<c;d++){let f=a[e*c+d];if(f<0)break;Bn(o,f,r,n,t.count,1,u);for(l' +
  'et e=0;e<n.length;e++){let t=u[e];for(let n=0;n<l;n++){let r=e*l+n;i[r]=i[r]+s[t+n]}}}return d}twin(t){r' +
  'eturn new e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}static fromArrays' +
  '({roots:t,...n},r){return new e(r,n,t)}};function Kn(e){return e.levels.reduce((e,t)=>Math.max(e,t),1)}l' +
  'et J=1e-13,qn=1e-150,Jn=1e150;function Y(e,t,n=t){if(t>16)return B(Yn(e,t,n));let r=1,i=0;for(let a=0;a<' +
  't;a++){let o=a*n,s=e[o+a],c=s;for(let t=0;t<a;t++)c-=e[o+t]**2;c>J*s||(c=Math.max(J*s,1e-300));let l=Mat' +
  'h.sqrt(c);e[o+a]=l,r*=c,(r<qn||r>Jn)&&(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let t=r*n,i=e[t+a];for' +
  '(let n=0;n<a;n++)i-=e[t+n]*e[o+n];e[t+a]=i/l}}return i+Math.log(r)}function*Yn(e,t,n=t){let r=1,i=0,a=0;' +
  'for(let o=0;o<t;o++){let s=o-o%4,c=s+4<=t;c&&o===s&&Zn(e,o,n),r*=Xn(e,o,c?s:0,n),(r<qn||r>Jn)&&(i+=Math.' +
  'log(r),r=1),a+=o*o/2,a>1e6&&(a=0,yield)}return i+Math.log(r)}function Xn(e,t,n,r){let i=t*r;for(let a=n;' +
  'a<t;a++){let t=a*r,n=e[i+a];for(let r=0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i+t],o=a;for(le' +
  't n=0;n<t;n++)o-=e[i+n]**2;return o>J*a||(o=Math.max(J*a,1e-300)),e[i+t]=Math.sqrt(o),o}function Zn(e,t,' +
  'n){let r=t*n,i=r+n,a=i+n,o=a+n;for(let s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d=e[o+s];for(le' +
  't n=0;n<s;n++){let s=e[t+n];c-=e[r+n]*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e[r+s]=c/f,e[i+' +
  's]=l/f,e[a+s]=u/f,e[o+s]=d/f}}function X(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a];for(let o=0;o<a;' +
  'o++)t-=e[a*n+o]*r[i+o];r[i+a]=t/e[a*n+a]}}function Z(e,t,n,r,i=0){for(let a=t-1;a>=0;a--){let o=r[i+a];f' +
  'or(let s=a+1;s<t;s++)o-=e[s*n+a]*r[i+s];r[i+a]=o/e[a*n+a]}}function Qn(e,t,n,r){if(t>16)B($n(e,t,n,r));e' +
  'lse{r.fill(0,0,t*t);for(let i=0;i<t;i++){let a=i*t;r[a+i]=1/e[i*n+i];for(let o=i+1;o<t;o++){let t=0;for(' +
  'let s=i;s<o;s++)t-=e[o*n+s]*r[a+s];r[a+o]=t/e[o*n+o]}}for(let e=0;e<t;e++)for(let n=e;n<t;n++){let i=0;f' +
  'or(let a=n;a<t;a++)i+=r[e*t+a]*r[n*t+a];r[e*t+n]=i}er(r,t)}}function*$n(e,t,n,r){r.fill(0,0,t*t);let i=0' +
  ';for(let a=0;a<t;a+=4)tr(e,t,n,r,a,Math.min(t,a+4)),i+=2*(t-a)**2,i>1e6&&(i=0,yield);for(let e=0;e<t;e++' +
  ')rr(r,t,e),i+=(t-e)**2/2,i>1e6&&(i=0,yield);er(r,t)}function er(e,t){for(let n=0;n<t;n++)for(let r=0;r<n' +
  ';r++)e[n*t+r]=e[r*t+n]}function tr(e,t,n,r,i,a){for(let o=i;o<a;o++){let i=o*t;r[i+o]=1/e[o*n+o];for(let' +
  ' t=o+1;t<a;t++)r[i+t]=nr(e,t*n,r,i,o,t)/e[t*n+t]}if(a-i<4)return;let o=i*t,s=o+t,c=s+t,l=c+t,u=a-1;for(l' +
  'et d=a;d<t;d++){let t=d*n,a=nr(e,t,r,o,i,u),f=nr(e,t,r,s,i+1,u),p=nr(e,t,r,c,i+2,u),m=0;for(let n=u;n<d;' +
  'n++){let i=e[t+n];a-=i*r[o+n],f-=i*r[s+n],p-=i*r[c+n],m-=i*r[l+n]}let h=e[t+d];r[o+d]=a/h,r[s+d]=f/h,r[c' +
  '+d]=p/h,r[l+d]=m/h}}function nr(e,t,n,r,i,a){let o=0;for(let s=i;s<a;s++)o-=e[t+s]*n[r+s];return o}funct' +
  'ion rr(e,t,n){let r=n*t,i=n;for(;i+4<=t;i+=4){let n=i*t,a=n+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;for(let t=i;t<' +
  'i+3;t++){let s=e[r+t];c+=s*e[n+t],t>i&&(l+=s*e[a+t]),t>i+1&&(u+=s*e[o+t])}for(let f=i+3;f<t;f++){let t=e' +
  '[r+f];c+=t*e[n+f],l+=t*e[a+f],u+=t*e[o+f],d+=t*e[s+f]}e[r+i]=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3]=d}for(;i<t' +
  ';i++){let n=0;for(let a=i;a<t;a++)n+=e[r+a]*e[i*t+a];e[r+i]=n}}function ir(e){let t=e.reduce((e,t)=>e+Nu' +
  'mber(t>16),0),n=Math.max(6,Math.min(48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.min(n,e-' +
  '1):0)}function ar({levels:e}){let t=ir(e);return e.reduce((e,n,r)=>e+(t[r]||Math.max(1,n)),0)}function o' +
  'r(e){return ir(e).reduce((t,n,r)=>t+n*e[r],0)}function sr(e,t){let{slots:n}=e,r=ir(n.levels),i=new Float' +
  '64Array(or(n.levels)),a=0;for(let o=0;o<n.columns;o++){let s=r[o];if(s===0)continue;let c=n.width(o),l=t' +
  '.centre.subarray(n.start(o),n.end(o)),u=ur(lr(cr(e,t,o),c,n.count),l,s);for(let e=0;e<c;e++){let t=Math.' +
  'sqrt(l[e]);if(t!==0)for(let n=0;n<s;n++)i[a+e*s+n]=u[n*c+e]/t}a+=c*s}return i}function cr({rows:e,slots:' +
  't,values:n},r,i){let a=t.width(i),{columns:o,count:s}=t,c=new Float64Array(a*s),l=new Float64Array(a*o),' +
  'u=new Float64Array(a);for(let r=0;r<e;r++){let e=n[r*o+i];if(!Number.isNaN(e)){u[e]=u[e]+1;for(let a=0;a' +
  '<o;a++){let u=n[r*o+a];if(a===i||Number.isNaN(u))continue;l[e*o+a]=l[e*o+a]+1;let d=t.isNumber(a),f=e*s+' +
  't.start(a)+(d?0:u);c[f]=c[f]+(d?u:1)}}}for(let e=0;e<a;e++){let n=Math.sqrt(u[e]);for(let i=0;i<o;i++){l' +
  'et a=l[e*o+i];for(let o=t.start(i);o<t.end(i);o++){let t=r.scale[o],i=c[e*s+o]-a*r.centre[o];c[e*s+o]=a>' +
  '0&&t>0?i/t/n:0}}}return c}function lr(e,t,n){let r=new Float64Array(t*t);for(let i=0;i<t;i++)for(let a=0' +
  ';a<=i;a++){let o=0;for(let t=0;t<n;t++)o+=e[i*n+t]*e[a*n+t];r[i*t+a]=o,r[a*t+i]=o}return r}function ur(e' +
  ',t,n){let r=t.length,i=t.map(Math.sqrt),a=new F().manualSeed(0),o=new Float64Array(n*r);for(let e=0;e<o.' +
  'length;e++)o[e]=a.uniform32()-.5;let s=new Float64Array(r);for(let t=0;t<=12;t++)for(let a=0;a<n;a++){le' +
  't n=o.subarray(a*r,(a+1)*r);if(t>0){for(let t=0;t<r;t++)s[t]=pr(e.subarray(t*r,(t+1)*r),n);n.set(s)}dr(n' +
  ',i,o,a)}return o}function dr(e,t,n,r){let i=e.length;for(let n=0;n<i;n++)t[n]===0&&(e[n]=0);let a=Math.s' +
  'qrt(pr(e,e));for(let a=0;a<2;a++){fr(e,t);for(let t=0;t<r;t++)fr(e,n.subarray(t*i,(t+1)*i))}let o=Math.s' +
  'qrt(pr(e,e)),s=o>1e-9*a&&o>1e-150?1/o:0;for(let t=0;t<i;t++)e[t]=e[t]*s}function fr(e,t){let n=pr(e,t);f' +
  'or(let r=0;r<e.length;r++)e[r]=e[r]-n*t[r]}function pr(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t' +
  '[r];return n}function mr({rows:e,slots:t,values:n}){let{columns:r}=t,i=new Float64Array(t.count),a=new F' +
  'loat64Array(t.count);for(let o=0;o<r;o++){let s=t.start(o),c=!t.isNumber(o),l=0,u=0;for(let t=0;t<e;t++)' +
  '{let e=n[t*r+o];Number.isNaN(e)||(l++,c?i[s+e]=i[s+e]+1:u+=e)}if(l===0)continue;if(c){for(let e=s;e<t.en' +
  'd(o);e++){let t=i[e]/l;i[e]=t,a[e]=Math.sqrt(t*(1-t))}continue}let d=u/l,f=0;for(let t=0;t<e;t++){let e=' +
  'n[t*r+o];Number.isNaN(e)||(f+=(e-d)**2)}let p=Math.sqrt(f/l);i[s]=d,a[s]=p>1e-6*Math.max(1,Math.abs(d))?' +
  'p:0}return{centre:i,scale:a,codes:/* @__PURE__ */ new Float64Array}}function Q(e,{scale:t,codes:n},r=n.l' +
  'ength>0){let{levels:i,columns:a,count:o}=e,s=r?ir(i):new Int32Array(a),c=new Int32Array(o).fill(-1),l=ne' +
  'w Int32Array(a).fill(-1),u=new Int32Array(a),d=0,f=0;for(let n=0;n<a;n++){let r=s[n];if(r>0)l[n]=d,u[n]=' +
  'f,d+=r,f+=r*e.width(n);else for(let r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d++)}return{count:d,slot:c' +
  ',first:l,codes:s,start:u}}function hr(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[n];return o>0?Array.from(' +
  '{length:o},(e,t)=>i[n]+t):[...r.subarray(e.start(n),e.end(n))].filter(e=>e>=0)}function gr(e,t,{mean:n,p' +
  'recision:r},i){let{centre:a,scale:o,codes:s}=t,c=Q(e,t),l=n.length,u=new Float64Array(e.count),d=e.start' +
  '(i),f=c.slot[d];if(f<0)return{intercept:a[d],weights:u};let p=o[d],m=e=>-p*r[f*l+e]/r[f*l+f],h=a[d]+p*n[' +
  'f];for(let t=0;t<e.columns;t++){if(t===i)continue;for(let r=e.start(t);r<e.end(t);r++){let e=c.slot[r];i' +
  'f(e<0)continue;let t=m(e)/o[r];u[r]=t,h-=t*a[r]+m(e)*n[e]}let r=c.codes[t];for(let i=0;i<r;i++){let a=c.' +
  'first[t]+i;h-=m(a)*n[a];for(let n=0;n<e.width(t);n++){let o=e.start(t)+n,l=s[c.start[t]+n*r+i];u[o]=u[o]' +
  '+m(a)*l}}}return{intercept:h,weights:u}}var _r=class{constructor(e,t){this.precision=e,this.d=t,this.blo' +
  'ck=/* @__PURE__ */ new Float64Array,this.one=/* @__PURE__ */ new Float64Array(1),this.sums=/* @__PURE__ ' +
  '*/ new Float64Array(4)}solve(e,t,n,r,i,a){let{precision:o,d:s}=this,c=e.length,l=c*n;this.block.length<l' +
  '+c*c&&(this.block=new Float64Array(l+c*c));let{block:u}=this;for(let d=0;d<c;d++){let f=e[d],p=d*n;for(l' +
  'et e=0;e<n;e++)u[p+e]=o[f*s+t[e]];X(r,n,n,u,p);let m=0;for(let e=0;e<s;e++)m+=o[f*s+e]*i[e];a[d]=m;for(l' +
  'et t=0;t<=d;t++){let r=o[f*s+e[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e];u[l+d*c+t]=r}}if(c===1){let{on' +
  'e:e}=this;e[0]=u[l],Y(e,1),a[0]=a[0]/e[0]/e[0];return}let d=u.subarray(l,l+c*c);Y(d,c),X(d,c,c,a),Z(d,c,' +
  'c,a)}solveFour(e,t,n,r,i,a){let{one:o,sums:s}=this;this.block.length<4*n&&(this.block=new Float64Array(4' +
  '*n)),this.multiplyFour(e,i,s),this.takeFour(e,t,n),vr(r,n,this.block);for(let t=0;t<4;t++){let r=e[t],i=' +
  'this.precision[r*this.d+r];for(let e=t;e<4*n;e+=4)i-=this.block[e]*this.block[e];o[0]=i,Y(o,1),a[t]=s[t]' +
  '/o[0]/o[0]}}moveMissing(e,t,n,r,i,a){let{precision:o,d:s}=this;a.fill(0,0,n);for(let[r,c]of e.entries())' +
  'for(let e=0;e<n;e++){let n=o[c*s+t[e]];a[e]=a[e]+n*i[r]}X(r,n,n,a),Z(r,n,n,a)}multiplyFour(e,t,n){let{pr' +
  'ecision:r,d:i}=this,a=e[0]*i,o=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;for(let e=0;e<i;e++){let n=t[e];' +
  'l+=r[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3]=f}takeFour(e,t,n){let{precisio' +
  'n:r,d:i,block:a}=this;for(let o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;e++)a[e*4+o]=r[s+t[e]]}}};functi' +
  'on vr(e,t,n){for(let r=0;r<t;r++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n[i+3];for(let i=0,l=0;i<r;i++,l+' +
  '=4){let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e[r*t+r];n[i]=a/l,n[i+1]=o/l,n[i+' +
  '2]=s/l,n[i+3]=c/l}}var yr=class{constructor(e,t,n,r){this.slots=e,this.scaling=t,this.normal=n,this.dime' +
  'nsions=r}look(e,t,n,r,i){let{first:a,codes:o,start:s}=this.dimensions,c=o[e],l=a[e],u=!Number.isNaN(t),d' +
  '=s[e]+(u?t*c:0);for(let e=0;e<c;e++){let t=this.scaling.codes[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[i+' +
  'e]=l+e}return u?i:i+c}expect(e,t,n,r,i){let{slots:a,scaling:o,normal:s}=this,{first:c,codes:l,start:u}=t' +
  'his.dimensions,d=l[e],f=c[e],p=a.start(e);for(let c=0;c<a.width(e);c++){let a=u[e]+c*d,l=1;for(let e=0;e' +
  '<d;e++){let n=t[f+e]-(i===void 0?0:i[e]);l+=o.codes[a+e]*(s.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}},br=cl' +
  'ass{constructor(e,t,n){this.slots=e,this.scaling=t,this.normal=n,this.factor=/* @__PURE__ */ new Float64' +
  'Array,this.waiting={slots:/* @__PURE__ */ new Int32Array(4),dims:/* @__PURE__ */ new Int32Array(4),count' +
  ':0},this.dimensions=Q(e,t),this.coded=new yr(e,t,n,this.dimensions);let r=n.mean.length;this.d=r,this.mi' +
  'ssing=new Int32Array(r),this.deviation=new Float64Array(r),this.solved=new Float64Array(r),this.again=ne' +
  'w Float64Array(2*r),this.left=new _r(n.precision,r),this.row=new Float64Array(e.count)}leaveOutSome(e,t,' +
  'n,r,i,a,o,s){let{slots:c,row:l}=this;for(let o=e;o<t;o++)Number.isNaN(n[r+o])||(c.isNumber(o)?this.leave' +
  'OutNumber(o,i):a||this.leaveOut(o,i));this.leaveOutWaiting(i);for(let n=e;n<t;n++){if(a&&!c.isNumber(n))' +
  'continue;let e=c.end(n);for(let t=c.start(n);t<e;t++)o[s+t]=l[t]}}get isLong(){return this.d>200}costOf(' +
  'e){return e*(e*(e/6+1)+this.d)+this.d}fillRow(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepar' +
  'e(a),Y(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}*fillRowInPieces(e,t,n,r,i=0){let a=thi' +
  's.look(e,t,n,r,i);return this.prepare(a),yield*Yn(this.factor,a),this.condition(a),this.expect(e,t,n,r,i' +
  '),a}fillAgainWithout(e,t,n,r,i,a){let{slots:o,deviation:s,missing:c,factor:l,solved:u,again:d}=this;a.se' +
  't(r);for(let e=o.start(n);e<o.end(n);e++)a[e]=this.scaling.centre[e];let f=hr(o,this.dimensions,n);this.' +
  'left.solve(f,c,i,l,s,u),this.left.moveMissing(f,c,i,l,u,d),d.set(s,i);for(let[e,t]of f.entries())s[t]=s[' +
  't]-u[e];for(let e=0;e<i;e++){let t=c[e];s[t]=s[t]+d[e]}this.expect(e,t,n,a,0),s.set(d.subarray(i,i+this.' +
  'd))}look(e,t,n,r,i){let{deviation:a,missing:o,slots:s}=this,{centre:c,scale:l}=this.scaling,{mean:u}=thi' +
  's.normal,{slot:d,codes:f}=this.dimensions,p=0;for(let m=0;m<s.columns;m++){let h=s.start(m),g=s.end(m),_' +
  '=m===n?NaN:e[t+m],v=!Number.isNaN(_);for(let e=h;e<g;e++){let t=d[e],n=s.read(m,_,e-h);v&&(r[i+e]=n),t<0' +
  '?v||(r[i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=this.coded.look(m,_,a,o,p))}return p}exp' +
  'ect(e,t,n,r,i){let{slots:a,deviation:o}=this,s=this.dimensions.slot;for(let c=0;c<a.columns;c++){if(c!==' +
  'n&&!Number.isNaN(e[t+c]))continue;let l=a.start(c),u=a.end(c);for(let e=l;e<u;e++){let t=s[e];t>=0&&(r[i' +
  '+e]=this.expected(e,t,o[t]))}this.dimensions.codes[c]>0&&this.coded.expect(c,o,r,i+l),a.isNumber(c)||d(r' +
  ',i+l,i+u)}}prepare(e){this.factor.length<e*e&&(this.factor=new Float64Array(e*e));let{d:t,deviation:n,mi' +
  'ssing:r,factor:i,solved:a}=this,{precision:o}=this.normal;for(let t=0;t<e;t++)n[r[t]]=0;for(let s=0;s<e;' +
  's++){let c=r[s]*t,l=0;for(let e=0;e<t;e++)l+=o[c+e]*n[e];a[s]=-l;for(let t=0;t<=s;t++)i[s*e+t]=o[c+r[t]]' +
  '}}condition(e){let{deviation:t,missing:n,factor:r,solved:i}=this;X(r,e,e,i),Z(r,e,e,i);for(let r=0;r<e;r' +
  '++)t[n[r]]=i[r]}leaveOutNumber(e,t){let{slots:n,waiting:r,row:i}=this,a=n.start(e),o=this.dimensions.slo' +
  't[a];o<0?i[a]=this.scaling.centre[a]:(r.slots[r.count]=a,r.dims[r.count]=o,r.count++,r.count===4&&this.l' +
  'eaveOutWaiting(t))}leaveOutWaiting(e){let{waiting:t,deviation:n,missing:r,factor:i,solved:a,row:o}=this;' +
  'if(t.count===0)return;let s=t.count-1;t.dims.fill(t.dims[s],t.count),this.left.solveFour(t.dims,r,e,i,n,' +
  'a);for(let e=0;e<=s;e++){let r=t.slots[e],i=t.dims[e];o[r]=this.expected(r,i,n[i]-a[e])}t.count=0}leaveO' +
  'ut(e,t){let{deviation:n,missing:r,factor:i,solved:a,slots:o,row:s}=this,c=this.dimensions.slot,l=o.start' +
  '(e),u=o.end(e),f=hr(o,this.dimensions,e);for(let e=l;e<u;e++)s[e]=this.scaling.centre[e];this.left.solve' +
  '(f,r,t,i,n,a);let p=0;for(let e=l;e<u;e++){let t=c[e];t<0||(s[e]=this.expected(e,t,n[t]-a[p++]))}this.di' +
  'mensions.codes[e]>0&&this.coded.expect(e,n,s,l,a),o.isNumber(e)||d(s,l,u)}expected(e,t,n){let{centre:r,s' +
  'cale:i}=this.scaling;return r[e]+i[e]*(this.normal.mean[t]+n)}},xr=class e extends br{constructor(...e){' +
  'super(...e),this.sizes=new Float64Array(this.d)}predict(e,t){B(this.predictInPieces(e,t))}*predictInPiec' +
  'es(e,t){let{slots:n,row:r}=this,{rows:i,values:a}=e,o=0;for(let e=0;e<i;e++){let i=e*n.columns,s=this.is' +
  'Long?yield*this.fillRowInPieces(a,i,-1,r):this.fillRow(a,i,-1,r);u(n,a,i,r,t,e*n.count),o+=this.costOf(s' +
  '),o>1e6&&(o=0,yield)}}predictLeaveOneOut(e,t,n=!1){B(this.predictLeaveOneOutInPieces(e,t,n))}*predictLea' +
  'veOneOutInPieces(e,t,n=!1){let{slots:r,d:i,row:a}=this,{rows:o,values:s}=e;if(n&&!r.levels.includes(0))r' +
  'eturn;let c=0;for(let e=0;e<o;e++){let o=e*r.columns,l=this.isLong?yield*this.fillRowInPieces(s,o,-1,a):' +
  'this.fillRow(s,o,-1,a);c+=this.costOf(l);for(let a=0,u=this.isLong?4:r.columns;a<r.columns;a+=u)this.lea' +
  'veOutSome(a,Math.min(r.columns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2+i),c>1e6&&(c=0,yield)}}*writeSpread' +
  's(e,t){let{missing:n,factor:r,scaling:i,solved:a}=this,{slot:o}=this.dimensions,s=this.sizes;s.fill(0);l' +
  'et c=0;for(let t=0;t<e;t++){let i=0;for(let n=t;n<e;n++){let o=+(n===t);for(let i=t;i<n;i++)o-=r[n*e+i]*' +
  'a[i];let s=o/r[n*e+n];a[n]=s,i+=s*s}s[n[t]]=Math.sqrt(i),c+=(e-t)**2/2,c>1e6&&(c=0,yield)}for(let e=0;e<' +
  't.length;e++){let n=o[e];t[e]=n<0?0:i.scale[e]*s[n]}}drawRow(e,t,n,r,i){let a=this.look(e,t,-1,n,r);this' +
  '.prepare(a),Y(this.factor,a),this.condition(a);let{deviation:o,missing:s,factor:c,solved:l}=this;for(let' +
  ' e=0;e<a;e++)l[e]=i();Z(c,a,a,l);for(let e=0;e<a;e++){let t=s[e];o[t]=o[t]+l[e]}this.expect(e,t,-1,n,r)}' +
  'givenAll(e){return gr(this.slots,this.scaling,this.normal,e)}twin(){return new e(this.slots,this.scaling' +
  ',this.normal)}toArrays(){return{levels:Int32Array.from(this.slots.levels),...this.scaling,...this.normal' +
  '}}static fromArrays({levels:t,centre:n,scale:r,codes:i,mean:a,precision:o}){return new e(new l([...t]),{' +
  'centre:n,scale:r,codes:i},{mean:a,precision:o})}};function Sr({gaussian:e,attention:t,forest:n,chain:r})' +
  '{return{...wr(`gaussian`,e.toArrays()),"attention.parameters":t.parameters,...wr(`forest`,n.toArrays()),' +
  '...wr(`chain`,r.toArrays())}}function Cr(e,t){let n=xr.fromArrays(Tr(e,`gaussian`)),r=e[`attention.param' +
  'eters`];return{gaussian:n,attention:new Fn(t,r,n),forest:Gn.fromArrays(Tr(e,`forest`),n),chain:Un.fromAr' +
  'rays(Tr(e,`chain`),n)}}function wr(e,t){let n=Object.entries(t);return Object.fromEntries(n.map(([t,n])=' +
  '>[`${e}.${t}`,n]))}function Tr(e,t){let n=Object.keys(e).filter(e=>e.startsWith(`${t}.`));return Object.' +
  'fromEntries(n.map(n=>[n.slice(t.length+1),e[n]]))}function Er(e,t,n){if(e<=t)return Int32Array.from({len' +
  'gth:e},(e,t)=>t);let r=new Int32Array(t),i=0;for(let a=0;a<e&&i<t;a++)n.uniform32()*(e-a)<t-i&&(r[i++]=a' +
  ');return r.subarray(0,i)}function Dr(e,t,n){let{rows:r,slots:i,values:a}=e;if(r<=t)return e;let o=Er(r,t' +
  ',n);return{rows:o.length,slots:i,values:G(a,i.columns,o)}}function Or(e,t,n,r){let i=0,a=0;for(let o=0;o' +
  '<e.slots.columns;o++){let{error:s,typicalError:c}=kr(e,t,n,r,o);i+=s,a+=c}return i/a}function kr({slots:' +
  'e,rows:t,values:n},r,i,a,o){let s=e.start(o),c=e.width(o),l=0,u=0;for(let d=0;d<t;d++){let t=d*e.columns' +
  '+o,f=n[t];if(!(r[t]!==1||Number.isNaN(f)))for(let t=s;t<s+c;t++){let n=e.read(o,f,t-s);l+=(n-i[d*e.count' +
  '+t])**2,u+=(n-a[t])**2}}let d=Ar(e.isNumber(o),a.subarray(s,s+c));return{error:l/d,typicalError:u/d}}fun' +
  'ction Ar(e,t){return e?1:1-t.reduce((e,t)=>e+t*t,0)}function*jr(e,t,n,r,i,a){let o=new Pr(e,t,n,r,i.open' +
  '(`look`)),s=K(e,t);for(let e=0;;e++){let t=a.rate/3**e,r=yield*Mr(s,o,n,i.open(`attention`,e),{...a,rate' +
  ':t});if(r!==void 0)return{...r,restarts:e};if(e===3)throw RangeError(`fit: a loss that is finite, got no' +
  'ne at learning rates down to ${t}`)}}function*Mr(e,t,n,r,i){let{steps:a,decay:o,from:s}=i,{levels:c,colu' +
  'mns:l}=e.slots,u={...i.shape,levels:c},d=new On(u,a===0?1:Mn(l));d.initialise(r),s!==void 0&&d.arena.vie' +
  'w(d.p,d.count).set(s);let f=Math.max(10,Math.round(a/20)),{rate:p,averaged:m}=s===void 0?{rate:i.rate,av' +
  'eraged:.3}:{rate:.3*i.rate,averaged:.5},h=new jn(d,{rate:p,warmUp:f,steps:a,decay:o,clip:1,averaged:m}),' +
  'g=new Nr(e,d,n,r,i),_=[],v={error:1/0,parameters:/* @__PURE__ */ new Float32Array,at:0},y=0,b=0;for(let ' +
  'e=1;e<=a;e++){let n=yield*e===1?ln(g.next()):g.next();if(n===void 0)break;let r=h.step(d.capacity,{hidde' +
  'n:1/Math.max(1,n.hidden),shown:i.shown/Math.max(1,n.shown)});if(Number.isNaN(r))return;y+=r,b++;let o=e%' +
  'i.every===0||e===a,s=o?!1:yield;if(!o&&s!==!0)continue;let c=yield*un(300,t.error(d)),l={step:e,steps:a,' +
  'loss:y/b,heldBack:c};if(_.push(l),(c<v.error||Number.isNaN(v.error)||_.length===1)&&(v={error:c,paramete' +
  'rs:d.arena.view(d.mean,d.count).slice(),at:_.length}),s=(yield l)===!0||s,s===!0||_.length-v.at>=i.patie' +
  'nce)break;y=0,b=0}return{predictor:new Fn(u,_.length>0?v.parameters:s??new Float32Array(d.count),n),hist' +
  'ory:_}}var Nr=class{constructor(e,t,n,r,i){this.cells=e,this.network=t,this.generator=r,this.options=i,t' +
  'his.order=[],this.at=0,this.runner=new Pn(t,n),this.truth=new Float32Array(this.runner.values.length)}*n' +
  'ext(){let{network:e,generator:t,runner:n,truth:r}=this,{capacity:i,batch:a}=e,[o,s]=this.options.hide,{c' +
  'olumns:c}=this.cells.slots,l=0,u=0;for(let e=0;e<i;e++){let d=this.nextRow()*c,f=o+(s-o)*t.uniform32();f' +
  'or(let r=0;r<c;r++){let o=this.cells.values[d+r],s=r*i+e,p=!Number.isNaN(o),m=p&&t.uniform32()<f;n.value' +
  's[e*c+r]=m?NaN:o,a.roles[s]=p?m?2:1:0,m?l++:p&&u++}r.set(this.cells.values.subarray(d,d+c),e*c)}yield*n.' +
  'fill();for(let e=0;e<i;e++)for(let t=0;t<c;t++){let n=r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:n}return{hid' +
  'den:l,shown:u}}nextRow(){return this.at>=this.order.length&&(this.order=an(this.cells.rows,{generator:th' +
  'is.generator}).data,this.at=0),Number(this.order[this.at++])}},Pr=class{constructor(e,t,n,r,i){this.gaus' +
  'sian=n,this.typical=r;let{slots:a,values:o}=e,{columns:s}=a,c=[];for(let n=0;n<e.rows;n++)t.subarray(n*s' +
  ',(n+1)*s).includes(1)&&c.push(n);let l=Er(c.length,768,i).map(e=>c[e]);this.heldBack=G(t,s,l),this.rows=' +
  '{rows:l.length,slots:a,values:G(o,s,l)},this.out=new Float32Array(l.length*a.count)}*error(e){let{rows:t' +
  ',heldBack:n,out:r,typical:i}=this;return Or(In(t,0,yield*new Pn(e,this.gaussian).predict(e.mean,K(t,n),r' +
  ')),n,r,i)}};function Fr(e,t,n){let{length:r}=e;if(2*t<=r)for(let i=0;i<t;i++)Ir(e,i,i+n.index(r-i));else' +
  ' for(let i=r-1;i>=t;i--)Ir(e,i,n.index(i+1))}function Ir(e,t,n){let r=e[n];e[n]=e[t],e[t]=r}let Lr=26544' +
  '35769;var Rr=class{constructor(e){this.state=R(e)}index(e){return this.state=this.state+Lr|0,(R(this.sta' +
  'te)>>>0)*e/2**32|0}uniform(){return this.state=this.state+Lr|0,(R(this.state)>>>0)/2**32}};function zr(e' +
  ',t){let{rows:n,outputs:r,y:i}=e,a=Math.sqrt(1/8),o=Float32Array.from({length:r*8},()=>t.index(2)===0?-a:' +
  'a),s=new Float32Array(n*8);for(let e=0;e<n;e++)for(let t=0;t<r;t++){let n=i[e*r+t];for(let r=0;r<8;r++){' +
  'let i=e*8+r;s[i]=s[i]+n*o[t*8+r]}}return{...e,outputs:8,y:s,leaf:{outputs:r,y:i}}}function Br(e){let{row' +
  's:t,outputs:n,y:r}=e,i=new Float32Array(t);for(let e=0;e<t;e++)i[e]=r[e*n];return{...e,outputs:1,y:i,lea' +
  'f:{outputs:n,y:r}}}let Vr=2e4,Hr=4e3,Ur=1024;var Wr=class{constructor(){this.nodes={feature:new Int16Arr' +
  'ay(Ur),threshold:new Float32Array(Ur),next:new Int32Array(Ur),values:new Float32Array(Ur)},this.count=0,' +
  'this.valueCount=0}add(){let e=this.count++;return e===this.nodes.feature.length&&this.makeRoom(),this.no' +
  'des.feature[e]=-1,e}end(e,t,n){let r=this.valueCount;this.valueCount+=t.length,this.valueCount>this.node' +
  's.values.length&&this.makeRoomForValues();let{next:i,values:a}=this.nodes;i[e]=r;for(let e=0;e<t.length;' +
  'e++)a[r+e]=t[e]*n;return r}ask(e,t,n){let r=this.add();this.add();let{nodes:i}=this;return i.feature[e]=' +
  't,i.threshold[e]=n,i.next[e]=r,r}get outputs(){return this.valueCount}cut(e,t){this.count=e,this.valueCo' +
  'unt=t}toNodes(){let{feature:e,threshold:t,next:n,values:r}=this.nodes;return{feature:e.slice(0,this.coun' +
  't),threshold:t.slice(0,this.count),next:n.slice(0,this.count),values:r.slice(0,this.valueCount)}}makeRoo' +
  'm(){let{feature:e,threshold:t,next:n}=this.nodes,r=2*e.length;this.nodes={...this.nodes,feature:Gr(new I' +
  'nt16Array(r),e),threshold:Gr(new Float32Array(r),t),next:Gr(new Int32Array(r),n)}}makeRoomForValues(){le' +
  't{values:e}=this.nodes,t=Math.max(2*e.length,this.valueCount);this.nodes={...this.nodes,values:Gr(new Fl' +
  'oat32Array(t),e)}}};function Gr(e,t){return e.set(t),e}function Kr(e,t,n,r,i,a){for(let o=0;o<4;o++){let' +
  ' o=r+a.index(i-r),s=r+a.index(i-r),c=e[t+n[o]],l=e[t+n[s]];if(c!==l)return c<l?c:Yr(c)}let o=1/0,s=-1/0;' +
  'for(let a=r;a<i;a++){let r=e[t+n[a]];r<o&&(o=r),r>s&&(s=r)}return s>o?a.index(2)===0?o:Yr(s):NaN}let qr=' +
  '/* @__PURE__ */ new Float32Array(1),Jr=new Int32Array(qr.buffer);function Yr(e){qr[0]=e;let t=Jr[0];retu' +
  'rn Jr[0]=e===0?-2147483647:e>0?t-1:t+1,qr[0]}var Xr=class{constructor(e,t,n){this.sample=e,this.members=' +
  't,this.others=n,this.feature=/* @__PURE__ */ new Int32Array(4),this.threshold=/* @__PURE__ */ new Float6' +
  '4Array(4),this.length=0,this.count=/* @__PURE__ */ new Int32Array(4),this.right=new Float64Array(4*e.out' +
  'puts)}add(e,t){let n=this.length++;this.feature[n]=e,this.threshold[n]=t}addUp(e,t){if(this.sample.outpu' +
  'ts===1&&this.length>2)this.addUpOne(e,t);else for(let n=0;n<this.length;n++)this.addUpSplit(n,e,t)}addUp' +
  'One(e,t){let{feature:n,threshold:r,count:i,right:a,members:o}=this,{x:s,y:c,rows:l}=this.sample,u=n[0]*l' +
  ',d=n[1]*l,f=n[2]*l,p=n[3]*l,m=r[0],h=r[1],g=r[2],_=r[3],v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0;for(let n=e;n<t;' +
  'n++){let e=o[n],t=c[e],r=Number(s[u+e]>m),i=Number(s[d+e]>h),a=Number(s[f+e]>g),l=Number(s[p+e]>_);v+=r,' +
  'y+=i,b+=a,x+=l,S+=r*t,C+=i*t,w+=a*t,T+=l*t}i[0]=v,i[1]=y,i[2]=b,i[3]=x,a[0]=S,a[1]=C,a[2]=w,a[3]=T}addUp' +
  'Split(e,t,n){let{right:r,others:i,members:a}=this,{x:o,y:s,rows:c,outputs:l}=this.sample,u=this.feature[' +
  'e]*c,d=this.threshold[e],f=e*l,p=0;for(let e=t;e<n;e++){let t=a[e];i[p]=t,p+=Number(o[u+t]>d)}r.fill(0,f' +
  ',f+l);for(let e=0;e<p;e++){let t=i[e]*l;for(let e=0;e<l;e++)r[f+e]=r[f+e]+s[t+e]}this.count[e]=p}};let Z' +
  'r=1e-6;var Qr=class{constructor(e,t,n,r){this.sample=e,this.members=t,this.options=n,this.draws=r,this.f' +
  'eature=-1,this.threshold=0,this.best=0,this.tried=0,this.rest=0,this.order=e.columns.slice(),this.sums=n' +
  'ew Float64Array(e.outputs),this.others=new Int32Array(t.length),this.splits=new Xr(e,t,this.others)}spli' +
  't(e,t,n){if(!this.begin(e,t,n))return-1;for(;this.isTrying();)this.trySome(e,t);return this.feature<0?-1' +
  ':this.part(e,t)}*splitInPieces(e,t,n){if(!this.begin(e,t,n))return-1;let r=4*(t-e)*(2+this.sample.output' +
  's),i=0;for(;this.isTrying();)this.trySome(e,t),i+=r,i>1e6&&(i=0,yield);return this.feature<0?-1:this.par' +
  't(e,t)}leafSums(e,t){let{leaf:n}=this.sample;if(n===void 0)return this.sums;let{outputs:r,y:i}=n,a=new F' +
  'loat64Array(r);for(let n=e;n<t;n++){let e=this.members[n]*r;for(let t=0;t<r;t++)a[t]=a[t]+i[e+t]}return ' +
  'a}begin(e,t,n){let{minLeaf:r,shrink:i}=this.options,a=this.addUp(e,t),o=0;for(let n of this.sums)o+=n*n/' +
  '(t-e+i);return this.feature=-1,this.best=o+Zr*a,this.tried=0,this.rest=this.order.length,n&&t-e>=2*r&&a-' +
  'o>Zr*a}isTrying(){let{tries:e,looks:t}=this.options;return this.rest>0&&this.tried<e&&this.order.length-' +
  'this.rest<t}trySome(e,t){let{splits:n}=this;for(n.length=0;n.length<4&&this.isTrying();)this.drawSplit(e' +
  ',t);n.addUp(e,t);for(let r=0;r<n.length;r++){let i=this.score(r,t-e);i<=this.best||(this.best=i,this.fea' +
  'ture=n.feature[r],this.threshold=n.threshold[r])}}drawSplit(e,t){let{order:n,draws:r,sample:i,members:a,' +
  'splits:o}=this,s=r.index(this.rest--),c=n[s];n[s]=n[this.rest],n[this.rest]=c;let l=this.featureOf(c,e,t' +
  '),u=Kr(i.x,l*i.rows,a,e,t,r);Number.isNaN(u)||(this.tried++,o.add(l,u))}featureOf(e,t,n){let{sample:r,me' +
  'mbers:i,draws:a}=this,o=r.widths[e];if(o===1)return e;let{x:s,rows:c}=r,l=i[t+a.index(n-t)],u=e;for(let ' +
  't=e+1;t<e+o;t++)s[t*c+l]>s[u*c+l]&&(u=t);return u}addUp(e,t){let{sums:n,members:r}=this,{outputs:i,y:a}=' +
  'this.sample,o=0;if(i===1){let i=0;for(let n=e;n<t;n++){let e=a[r[n]];i+=e,o+=e*e}return n[0]=i,o}n.fill(' +
  '0);for(let s=e;s<t;s++){let e=r[s]*i;for(let t=0;t<i;t++){let r=a[e+t];n[t]=n[t]+r,o+=r*r}}return o}scor' +
  'e(e,t){let{sums:n,splits:r}=this,{minLeaf:i,shrink:a}=this.options,o=r.count[e];if(o<i||t-o<i)return-1;l' +
  'et s=e*n.length,c=0;for(let e=0;e<n.length;e++){let i=r.right[s+e],l=n[e]-i;c+=i*i/(o+a)+l*l/(t-o+a)}ret' +
  'urn c}part(e,t){let{members:n,threshold:r,others:i}=this,{rows:a,x:o}=this.sample,s=this.feature*a,c=e,l' +
  '=0;for(let a=e;a<t;a++){let e=n[a],t=Number(o[s+e]>r);n[c]=e,i[l]=e,c+=1-t,l+=t}for(let e=0;e<l;e++)n[c+' +
  'e]=i[e];let u=-1/0,d=1/0;for(let t=e;t<c;t++){let e=o[s+n[t]];e>u&&(u=e)}for(let e=c;e<t;e++){let t=o[s+' +
  'n[e]];t<d&&(d=t)}let f=Math.fround(u+(d-u)/2);return this.threshold=f<d?f:u,c}},$r=class{constructor(){t' +
  'his.list=new Wr}nodes(){return this.list.toNodes()}*grow(e,t,n,r){let{list:i}=this,{leaves:a}=e,{tries:o' +
  ',depth:s=1/0,shrink:c=0,rate:l=1}=n,u=n.looks??1/0,d=new Qr(e,t,{...n,looks:u,shrink:c},r),f=i.outputs,p' +
  '=i.add(),m=[p,0,t.length,0],h=0;for(;m.length>0;){let n=m.pop(),r=m.pop(),u=m.pop(),g=m.pop(),_=(r-u)*o*' +
  '(2+e.outputs);if(h+=_,h>1e6&&(h=0,(yield)===!0))return i.cut(p,f),-1;let v=n<s,y=_>1e6?yield*d.splitInPi' +
  'eces(u,r,v):d.split(u,r,v);if(y<0){let e=l/(r-u+c),n=i.end(g,d.leafSums(u,r),e);if(a!==void 0)for(let e=' +
  'u;e<r;e++)a[t[e]]=n;continue}let b=i.ask(g,d.feature,d.threshold);m.push(b+1,y,r,n+1,b,u,y,n+1)}return p' +
  '}};let ei={tries:4,minLeaf:2,depth:8,shrink:1,rate:.1};function*ti(e,t,{trees:n=100,seed:r=0}={}){let i=' +
  'new F().manualSeed(r),a=Dr(e,Vr,i),{rows:o,slots:s}=a,c=n+1,l=new Int32Array(3*s.columns*c).fill(-1);if(' +
  'n===0)return new Un(t,new $r().nodes(),l);let u=new Float32Array(o*s.count),d=new $r;yield*zn(t,a,0,o,u)' +
  ';let f=new ni(a,oi(u,o,s.count),d);for(let e=0;e<3*s.columns;e++){let t=new Rr(i.uint32()),n=l.subarray(' +
  'e*c,(e+1)*c);if((yield*f.fit(e%s.columns,n,t))===!1)break}return new Un(t,d.nodes(),l)}var ni=class{cons' +
  'tructor(e,t,n){this.cells=e,this.x=t,this.grower=n,this.holes=Rn(e,0,e.rows),this.widths=e.slots.widths(' +
  ')}*fit(e,t,n){let{cells:r,x:i,grower:a}=this,{rows:o,slots:s}=r,c=s.width(e),l=this.observed(e);if(l.len' +
  'gth===0||c>12)return!0;let u=new Float32Array(o*c);for(let t of l)s.put(e,r.values[t*s.columns+e],u,t*c)' +
  ';let d=this.holes[e]??/* @__PURE__ */ new Int32Array;t[0]=ri(a,l,u,c);let f=ai(s,e),p=Math.max(1,Math.ro' +
  'und(.6*f.length)),m=Math.min(Hr,Math.max(1,Math.round(.8*l.length))),h=l.slice(),g=new Int32Array(o),_=n' +
  'ew Int32Array(o),v=0;for(let e=0;e<t.length;e++){if(e>0){Fr(h,m,n),Fr(f,p,n);let r={rows:o,columns:f.sub' +
  'array(0,p),widths:this.widths,outputs:c,x:i,y:u,leaves:g},s=c===2?Br(r):r;t[e]=yield*a.grow(s,h.subarray' +
  '(0,m),ei,n)}let r=t[e];if(r<0)break;let s=e>0?h.subarray(m):h;for(let e of[s,d]){Bn(a.list.nodes,r,i,e,1' +
  ',o,_);for(let[t,n]of e.entries())g[n]=_[t]}if(ii(a.list.nodes,g,l,c,-1,u),ii(a.list.nodes,g,d,c,1,u),v+=' +
  'o*(10+c),v>1e6&&(v=0,(yield)===!0))break}return this.fill(e,d,u),(yield)!==!0&&t[t.length-1]>=0}observed' +
  '(e){let{rows:t,slots:n,values:r}=this.cells;return Int32Array.from({length:t},(e,t)=>t).filter(t=>!Numbe' +
  'r.isNaN(r[t*n.columns+e]))}fill(e,t,n){let{rows:r,slots:i}=this.cells,a=i.width(e);for(let o of t){let t' +
  '=o*a;i.isNumber(e)||d(n,t,t+a);for(let s=0;s<a;s++)this.x[(i.start(e)+s)*r+o]=n[t+s]}}};function ri({lis' +
  't:e},t,n,r){let i=new Float64Array(r);for(let e of t)for(let a=0;a<r;a++)i[a]=i[a]+n[e*r+a]/t.length;let' +
  ' a=e.add();return e.end(a,i,1),a}function ii({values:e},t,n,r,i,a){for(let o of n){let n=t[o];for(let t=' +
  '0;t<r;t++){let s=o*r+t;a[s]=a[s]+i*e[n+t]}}}function ai(e,t){return e.offsets.slice(0,-1).filter((e,n)=>' +
  'n!==t)}function oi(e,t,n){let r=new Float32Array(e.length);for(let i=0;i<t;i++)for(let a=0;a<n;a++)r[a*t' +
  '+i]=e[i*n+a];return r}function*si(e,t,n={}){g(`fitForest`,n,[`trees`,`minLeaf`,`rowsPerTree`,`seed`]);le' +
  't{trees:r=50,minLeaf:i=2,rowsPerTree:a=Hr,seed:o=0}=n;b(`fitForest`,`trees`,r),b(`fitForest`,`minLeaf`,i' +
  ',1),b(`fitForest`,`rowsPerTree`,a,1),b(`fitForest`,`seed`,o);let{count:s,columns:c}=e.slots;if(s>32767)t' +
  'hrow m(`fitForest`,`columns and classes must be at most 32767`,s);let l=new F().manualSeed(o),u=Dr(e,Vr,' +
  'l),d=new $r,f=new Int32Array(c*Math.max(1,r)).fill(-1),p=ui(u),h=[];growing:for(let e=0;e<c&&r>0;e++){le' +
  't n=new Rr(l.uint32());if(e%p===0){let n=yield*di(u,t,e,Math.min(c,e+p));if(n===void 0)break;h=n}let o=h' +
  '[e%p];if(o===void 0||o.rows===0)continue;let s={...ci(o.columns.length),minLeaf:i},m=o.outputs>16,g=Int3' +
  '2Array.from({length:o.rows},(e,t)=>t),_=Math.min(a,o.rows);for(let t=0;t<r;t++){_<o.rows&&Fr(g,_,n);let ' +
  'i=g.subarray(0,_),a=m?zr(o,n):o;if(f[e*r+t]=yield*d.grow(a,i,s,n),(yield)===!0)break growing}}return new' +
  ' Gn(t,d.nodes(),f)}function ci(e){let t=Math.ceil(e/2);return e<200?{tries:t}:{tries:Math.min(t,60),look' +
  's:60}}let li={columns:32,numbers:4e6};function ui({rows:e,slots:t}){if(t.columns<=64)return 1;let n=Math' +
  '.floor(li.numbers/(e*t.count));return Math.max(1,Math.min(li.columns,n))}function*di(e,t,n,r){let{slots:' +
  'i,values:a}=e,{columns:o,count:s}=i,c=Array.from({length:r-n},(t,r)=>new fi(e,n+r)),l=new Float32Array(s' +
  '),u=new Float32Array(s),d=0;for(let r=0;r<e.rows;r++){let e=r*o,i=c.filter(({column:t})=>!Number.isNaN(a' +
  '[e+t]));if(i.length===0)continue;let s=o<=64?n:-1,f=s<0?l:u,p=t.isLong?yield*t.fillRowInPieces(a,e,s,f):' +
  't.fillRow(a,e,s,f);for(let n of i)s<0&&t.fillAgainWithout(a,e,n.column,l,p,u),n.add(a[e+n.column],u);if(' +
  'd+=t.costOf(p)+i.length*p*p,d>1e6&&(d=0,(yield)===!0))return}return c.map(({sample:e})=>e.outputs===2?Br' +
  '(e):e)}var fi=class{constructor(e,t){this.cells=e,this.column=t,this.at=0;let{slots:n,values:r}=e,i=0;fo' +
  'r(let e=t;e<r.length;e+=n.columns)Number.isNaN(r[e])||i++;let a=n.width(t),o=new Float32Array(n.count*i)' +
  ',s={columns:n.offsets.slice(0,-1),widths:n.widths()};this.sample={rows:i,...s,outputs:a,x:o,y:new Float3' +
  '2Array(i*a)}}add(e,t){let{column:n,at:r}=this,{slots:i}=this.cells,{rows:a,outputs:o,x:s,y:c}=this.sampl' +
  'e,l=i.start(n);for(let e=0;e<t.length;e++)s[e*a+r]=t[e];for(let a=0;a<o;a++)c[r*o+a]=i.read(n,e,a)-t[l+a' +
  '];this.at++}};function pi(e,t,n){let{slots:r}=e,{columns:i}=r,a=e.values.slice(),o=new Int32Array(i);a.f' +
  'orEach((e,t)=>{Number.isNaN(e)||(o[t%i]=o[t%i]+1)});let s=[];for(let e=0;e<a.length;e++){let r=e%i;Numbe' +
  'r.isNaN(a[e])||n.uniform32()>=t||o[r]<2||(o[r]=o[r]-1,a[e]=NaN,s.push(e))}let c=Int32Array.from(s),l=Flo' +
  'at32Array.from(s,t=>e.values[t]),u=e=>mi(r,c,l,e);return{shown:{...e,values:a},hidden:{at:c,truth:l,loss' +
  ':u}}}function mi(e,t,n,r){let i=0;return t.forEach((t,a)=>{let o=t%e.columns,s=(t-o)/e.columns*e.count+e' +
  '.start(o),c=n[a];for(let t=0;t<e.width(o);t++)i+=(r[s+t]-e.read(o,c,t))**2}),i}function hi(e,t,n,r){for(' +
  'let i=0;i<t;i++){let a=e[i];n[i]=n[i]+a;let o=i*t;for(let t=0;t<=i;t++)r[o+t]=r[o+t]+a*e[t]}}function*gi' +
  '(e,{centre:t,scale:n,codes:r},i){let{slots:a,values:o}=e,{columns:s}=a,{count:c,slot:l}=i,u=Array.from({' +
  'length:s},(e,t)=>hr(a,i,t)),d=/* @__PURE__ */ new Map;for(let t=0;t<e.rows;t++){let e=``;for(let n=0;n<s' +
  ';n++)e+=Number.isNaN(o[t*s+n])?`1`:`0`;let n=d.get(e);n?n.push(t):d.set(e,[t])}let f=[],p={count:0,sum:n' +
  'ew Float64Array(c),products:new Float64Array(c*c)},m=new Float64Array(e.rows*c),h=0,g=0;for(let[e,_]of d' +
  '){let d=[];for(let t=0;t<s;t++)if(e[t]===`1`)for(let e of u[t])d.push(e);if(d.length===c)continue;let v=' +
  'h;for(let e of _){let u=m.subarray(h*c,++h*c);for(let c=0;c<s;c++){let d=o[e*s+c];if(Number.isNaN(d))con' +
  'tinue;let f=i.codes[c];if(f>0){let e=i.start[c]+d*f;u.set(r.subarray(e,e+f),i.first[c]);continue}let p=a' +
  '.start(c);for(let e=p;e<a.end(c);e++){let r=l[e];r<0||(u[r]=(a.read(c,d,e-p)-t[e])/n[e])}}d.length===0&&' +
  '(p.count++,hi(u,c,p.sum,p.products),g+=c*c/2),g+=10*c,g>1e6&&(g=0,yield)}f.push({from:v,to:h,missing:Int' +
  '32Array.from(d)})}return{z:m,patterns:f,complete:p,rows:h}}var _i=class e{constructor(e,{z:t,patterns:n,' +
  'complete:r,rows:i}){this.logDeterminant=0,this.d=e,this.z=t,this.patterns=n,this.complete=r,this.rows=i,' +
  'this.mean=new Float64Array(e),this.covariance=new Float64Array(e*e);for(let t=0;t<e;t++)this.covariance[' +
  't*e+t]=1;this.precision=this.covariance.slice(),this.sum=new Float64Array(e),this.products=new Float64Ar' +
  'ray(e*e),this.scratch=new Float64Array(e*e);let a=n.reduce((e,{missing:t})=>Math.max(e,t.length),0);this' +
  '.factor=new Float64Array(a*a),this.block=new Float64Array(a*a),this.solved=new Float64Array(e),this.devi' +
  'ation=new Float64Array(e)}static*of(t,n){let r=Q(t.slots,n),i=yield*gi(t,n,r);return new e(r.count,i)}no' +
  'rmal(){return{mean:this.mean.slice(),precision:this.precision.slice()}}*step(e){let{d:t,rows:n,scratch:r' +
  ',precision:i}=this;if(n===0)return 0;let a=yield*this.expect(),o=this.maximise(a,e);return this.logDeter' +
  'minant=t>100?yield*Yn(r,t):Y(r,t),t>100?yield*$n(r,t,t,i):Qn(r,t,t,i),o/n}*expect(){let{d:e,scratch:t,fa' +
  'ctor:n,block:r}=this;this.startWithComplete();let i=this.rows*this.logDeterminant;t.fill(0);let a=0;for(' +
  'let{from:t,to:o,missing:s}of this.patterns){let c=s.length;if(c===0)continue;let l=e*(c+e/2)+c*c;if(c<=1' +
  '00&&(o-t)*l<1e6)i+=this.addPattern(t,o,s),a+=(o-t)*l+c**3;else{this.take(s),i+=(o-t)*(yield*Yn(n,c));for' +
  '(let e=t;e<o;e++)this.addRow(e,s),a+=l,a>1e6&&(a=0,yield);yield*$n(n,c,c,r),this.addInverse(s,c,o-t)}a>1' +
  'e6&&(a=0,yield)}return this.complement(i)}addPattern(e,t,n){let{factor:r,block:i}=this,a=n.length;this.t' +
  'ake(n);let o=Y(r,a);for(let r=e;r<t;r++)this.addRow(r,n);return Qn(r,a,a,i),this.addInverse(n,a,t-e),(t-' +
  'e)*o}take(e){let{d:t,precision:n,factor:r}=this,i=e.length;for(let a=0;a<i;a++){let o=e[a]*t;for(let t=0' +
  ';t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow(e,t){let{d:n,z:r,mean:i,precision:a,deviation:o,solved:s,factor:c}=' +
  'this,l=t.length;for(let t=0;t<n;t++)o[t]=r[e*n+t]-i[t];for(let e=0;e<l;e++)o[t[e]]=0;for(let e=0;e<l;e++' +
  '){let r=t[e]*n,i=0;for(let e=0;e<n;e++)i+=a[r+e]*o[e];s[e]=-i}X(c,l,l,s),Z(c,l,l,s);for(let e=0;e<l;e++)' +
  'o[t[e]]=s[e];hi(o,n,this.sum,this.products)}complement(e){let{d:t,precision:n,products:r,scratch:i}=this' +
  ',a=e;for(let e=0;e<t;e++)for(let o=0;o<=e;o++)a+=(e===o?1:2)*n[e*t+o]*r[e*t+o],r[e*t+o]=r[e*t+o]+i[e*t+o' +
  '];return a}maximise(e,t){let{d:n,mean:r,covariance:i,precision:a,products:o,sum:s,rows:c}=this,l=0;for(l' +
  'et e=0;e<n;e++)l+=a[e*n+e];let u=-.5*(e+t*(this.logDeterminant+l));for(let e=0;e<n;e++)s[e]=s[e]/c;for(l' +
  'et e=0;e<n;e++){r[e]=r[e]+s[e];for(let r=0;r<=e;r++){let a=o[e*n+r]-c*s[e]*s[r];i[e*n+r]=(a+(e===r?t:0))' +
  '/(c+t)}}return this.scratch.set(i),u}addInverse(e,t,n){let{block:r,scratch:i,d:a}=this;for(let o=0;o<t;o' +
  '++){let s=e[o]*a;for(let a=0;a<=o;a++){let c=s+e[a];i[c]=i[c]+n*r[o*t+a]}}}startWithComplete(){let{d:e,m' +
  'ean:t,sum:n,products:r}=this,{count:i,sum:a,products:o}=this.complete;for(let s=0;s<e;s++){let c=t[s];n[' +
  's]=a[s]-i*c;for(let n=0;n<=s;n++){let l=t[n];r[s*e+n]=o[s*e+n]-a[s]*l-a[n]*c+i*c*l}}}};function vi(e){re' +
  'turn e.columns>300||ar(e)>600}function yi(e){return Math.max(2,Math.min(32,Math.floor(Math.sqrt(e))))}va' +
  'r bi=class e{constructor(e,t,n,r){this.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float64Array(' +
  'n*r),this.noise=new Float64Array(n).fill(1),this.triangle=new Float64Array(r*r),this.factors=new Float64' +
  'Array(r)}static*of(t,n){let r=Q(t.slots,n),{z:i,rows:a,patterns:o}=yield*gi(t,n,r),s=r.count,c=yi(a),l=n' +
  'ew e(i,a,s,c);yield*l.start();for(let{from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of n)i[r*' +
  's+e]=NaN;return l}*start(){let{z:e,rows:t,d:n,q:r,loadings:i}=this,a=new F().manualSeed(0);for(let e=0;e' +
  '<i.length;e++)i[e]=a.uniform32()-.5;for(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float64Array(' +
  'n*r);Si(i,n,r);for(let s=0;s<t;s++){let c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)xi(c,i,t*r,e[s*n+t' +
  ']);for(let i=0;i<n;i++){let a=e[s*n+i]/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(yield)}i' +
  '.set(o)}for(let e=0;e<r;e++){let t=0;for(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(let t=0;' +
  't<n;t++)i[t*r+e]=i[t*r+e]*a}for(let e=0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.noise[e' +
  ']=Math.max(.1,1-t)}}*step(e){let{rows:t,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)return 0' +
  ';let c=r*(r+1)/2,l=new Float64Array(n*c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Float64Arra' +
  'y(n),p=new Float64Array(r*r),m=0,h=0;for(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;t++){le' +
  't a=i[e*n+t];if(!Number.isNaN(a)){d[t]=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u[t*r+e]' +
  '+a*s[e];for(let t=0;t<=e;t++,n++)l[n]=l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n;t++){l' +
  'et n=a.subarray(t*r,(t+1)*r),i=this.triangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*r+e]=l[' +
  'a++];i[n*r+n]=i[n*r+n]+e}Y(i,r);let s=u.slice(t*r,(t+1)*r);n.set(s),X(i,r,r,n),Z(i,r,r,n);let p=0;for(le' +
  't e=0,i=t*c;e<r;e++){let t=n[e];p+=2*t*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let m=f[t]' +
  '-p;o[t]=Math.max(.001,(m+1)/(d[t]+1))}return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loadings:a,noi' +
  'se:o,triangle:s,factors:c}=this;s.fill(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];if(Numbe' +
  'r.isNaN(u))continue;let d=o[t];l+=Math.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[e]+n*u;' +
  'for(let i=0;i<=e;i++){let o=e*r+i;s[o]=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;let u=c' +
  '.slice();l+=Y(s,r),X(s,r,r,c),Z(s,r,r,c),Qn(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=0;n<=e;' +
  'n++){let i=e*r+n;t[i]=t[i]+c[e]*c[n]}}return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=new Float' +
  '64Array(t*t);for(let a=0;a<e;a++)for(let e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[e*t+r]=' +
  'i[e*t+r]+o*n[a*t+r]}for(let e=0;e<t;e++)i[e*t+e]=i[e*t+e]+1;Y(i,t);let a=new Float64Array(e*t);for(let o' +
  '=0;o<e;o++){let e=a.subarray(o*t,(o+1)*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];X(i,t,t,e)}let o=new Fl' +
  'oat64Array(e*e);for(let n=0;n<e;n++)for(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e++)s-=a[' +
  'n*t+e]*a[i*t+e];o[n*e+i]=s,o[i*e+n]=s}return{mean:new Float64Array(e),precision:o}}};function xi(e,t,n,r' +
  '){for(let i=0;i<e.length;i++)e[i]=e[i]+r*t[n+i]}function Si(e,t,n){for(let r=0;r<n;r++){let i=Ci(e,t,n,r' +
  ',r);for(let i=0;i<r;i++){let a=Ci(e,t,n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let a=Ci(e' +
  ',t,n,r,r),o=a>1e-18*i?1/Math.sqrt(a):0;for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function Ci(e,t,n,r,i){l' +
  'et a=0;for(let o=0;o<t;o++)a+=e[o*n+r]*e[o*n+i];return a}function*wi(e,t={}){g(`fitGaussian`,t,[`prior`,' +
  '`seed`,`maxRows`,`tolerance`,`rounds`]);let{seed:n=0,prior:r,tolerance:i=1e-4,rounds:a=100}=t;if(b(`fitG' +
  'aussian`,`seed`,n),r!==void 0&&!(r>0&&r<1/0))throw m(`fitGaussian`,`prior must be a positive number`,r);' +
  'let o=new F().manualSeed(n),s=mr(e),c=Oi(e,s),{maxRows:l=ki(c)}=t;b(`fitGaussian`,`maxRows`,l,1);let u=D' +
  'r(e,l,o),d=r??(yield*ji(u,c,o)),f={...s,codes:sr(u,s)},p=yield*Ei(u,f),h=yield*Di(p,d,a,i*Ti(e));return{' +
  'gaussian:new xr(e.slots,f,p.normal()),prior:d,objective:h}}function Ti({slots:e}){return vi(e)?10:1}func' +
  'tion*Ei(e,t){return vi(e.slots)?yield*bi.of(e,t):yield*_i.of(e,t)}function*Di(e,t,n,r){let i=[],a=-1/0;f' +
  'or(let o=0;o<n;o++){let n=yield*e.step(t);if(i.push(n),n-a<r||(yield)===!0)break;a=n}return i}function O' +
  'i({slots:e},t){return Q(e,t,!0).count}function ki(e){return Math.max(500,Math.min(8192,Math.floor(2e7/(e' +
  '**2+1))))}function Ai(e){return Math.max(500,Math.min(3e3,Math.floor(2e6/e**2)))}function*ji(e,t,n){let ' +
  'r=Dr(e,Ai(t),n),{shown:i,hidden:a}=pi(r,.15,n),o=mr(i),s={...o,codes:sr(i,o)},c=yield*Ei(i,s),l=new Floa' +
  't32Array(r.rows*s.scale.length),u=1/0,d=4*r.rows,f=0;for(let e=d;e>1e-4*r.rows**.5&&f<2&&(yield*Di(c,e,2' +
  '0,.001*Ti(r)),(yield)!==!0);e/=4){yield*new xr(r.slots,s,c.normal()).predictInPieces(i,l);let t=a.loss(l' +
  ');t<u?(u=t,d=e,f=0):f++}return d}function Mi(e,t){return t?Math.max(250,e/10):250}let $=[`gaussian`,`att' +
  'ention`,`forest`,`chain`];function Ni({attention:e,forest:t,chain:n}){return e.isPlain&&t.isPlain&&n.isP' +
  'lain}function Pi({gaussian:e,attention:t,forest:n,chain:r}){let i=e.twin(),{shape:a,parameters:o}=t;retu' +
  'rn{gaussian:i,attention:new Fn(a,o,i),forest:n.twin(i),chain:r.twin(i)}}function*Fi(e,t,n=$.map(()=>!0))' +
  '{let r=[];for(let[i,a]of $.entries()){let o=a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice(' +
  ')??new Float32Array(t.rows*t.slots.count);n[i]&&o===void 0&&(yield*cn(e[a].predictInPieces(t,s))),r.push' +
  '(s)}return r}function*Ii(e,t){let{rows:n,slots:r}=t,i=$.map(()=>new Float32Array(n*r.count)),a=Math.max(' +
  '16,Math.floor(4096/r.count/64)*64),o=0;for(let s=0;s<n;s+=a){let c=In(t,s,Math.min(n,s+a)),l=Fi(e,c),u=y' +
  'ield*s===0?l:ln(l);if(u===void 0)break;for(let[e,t]of u.entries())i[e]?.set(t,s*r.count);if(o=s+c.rows,(' +
  'yield)===!0)break}return i[0]?.fill(NaN,o*r.count),i}let Li={step:0,heldBack:1/0};function*Ri({cells:e,j' +
  'udged:t,stopping:n,typical:r,prior:i,plan:a,goOn:o},s,{since:c,left:l}={since:0,left:1/0}){let u=z(),d=u' +
  '+l,f=e=>z()+e*(d-z()),p=K(e,t),m=K(p,n),h=wi(m,{seed:s.seedOf(`gaussian`),prior:i}),{gaussian:g}=yield*V' +
  '(f(.3),h),_=si(m,g,{seed:s.seedOf(`forest`),trees:a.trees}),v=yield*V(f(.3),_),y={seed:s.seedOf(`chain`)' +
  ',trees:a.boosts},b=yield*V(f(.4),ti(m,g,y)),x=yield*V(d,jr(p,n,g,r,s,a.train.steps>0?{...a.train,...o}:a' +
  '.train)),{history:S,restarts:C}=x,w={gaussian:g,attention:x.predictor,forest:v,chain:b},T=S.reduce((e,t)' +
  '=>t.heldBack<e.heldBack?t:e,Li).step;return t.includes(1)?{expert:w,outOfFold:yield*V(d,un(Mi(c+z()-u,Nu' +
  'mber.isFinite(l)),Ii(w,m))),history:S,best:T,restarts:C}:{expert:w,outOfFold:[],history:S,best:T,restart' +
  's:C}}function zi(e,t,n,r){let i=new Float32Array(r[0]?.length??0);for(let a=0;a<t.columns;a++){let o=r.m' +
  'ap((t,n)=>e.weights[a*r.length+n]),s=r.flatMap((e,t)=>o[t]>0?[{values:e,weight:o[t]}]:[]),c=1-o.reduce((' +
  'e,t)=>e+t,0);for(let e=t.start(a);e<t.end(a);e++){let r=c*n[e];for(let n=e;n<i.length;n+=t.count){let e=' +
  'r;for(let{values:t,weight:r}of s)e+=r*t[n];i[n]=e}}}return i}function Bi({weights:e},t,n,r){let{columns:' +
  'i,count:a}=t,o=(n[0]?.length??0)/a,s=new Float32Array(o*i);for(let c=0;c<i;c++){if(!t.isNumber(c))contin' +
  'ue;let l=n.map((t,r)=>e[c*n.length+r]),u=l.reduce((e,t)=>e+t,0);if(u!==0)for(let e=0;e<o;e++){if(r?.[e*i' +
  '+c]===255)continue;let o=e*a+t.start(c),d=0;for(let e=0;e<l.length;e++){let t=l[e];t>0&&(d+=t/u*n[e]?.[o' +
  '])}let f=0;for(let e=0;e<l.length;e++){let t=l[e];t>0&&(f+=t*(n[e]?.[o]-d)**2)}s[e*i+c]=Math.sqrt(f)}}re' +
  'turn s}function*Vi(e,t,n,r){let{rows:i,slots:a,values:o}=r,{columns:s,count:c}=a,l=new Float32Array(i*c)' +
  ';for(let t of e){let n=new Float32Array(l.length);yield*cn(t.predictLeaveOneOutInPieces(r,n));for(let[t,' +
  'r]of n.entries())l[t]=l[t]+r/e.length}let u=zi(t,a,n,$.map(()=>l));for(let e=0;e<i;e++)o.subarray(e*s,(e' +
  '+1)*s).reduce((e,t)=>e+Number(!Number.isNaN(t)),0)===1&&u.set(n,e*c);return u}let Hi=2048;var Ui=class e' +
  '{constructor(e,t,n,r){this.slots=e,this.experts=t,this.stack=n,this.typical=r}twin(){return new e(this.s' +
  'lots,this.experts.map(Pi),this.stack,this.typical)}predict(e,t){return B(this.predictInPieces(e,t))}*pre' +
  'dictInPieces(e,t){let{count:n,columns:r}=this.slots,i=new Float32Array(e.rows*n);for(let a=0;a<e.rows;a+' +
  '=Hi){let o=Math.min(e.rows,a+Hi),s=In(e,a,o),c=t?.subarray(a*r,o*r);i.set(yield*this.predictSome(s,c),a*' +
  'n)}return i}get leaveOneOut(){if(!this.experts.every(Ni))return;let e=this.experts.map(({gaussian:e})=>e' +
  ');return t=>Vi(e,this.stack,this.typical,t)}*predictSome(e,t){let{slots:n}=this,{columns:r,count:i}=n,a=' +
  '[];for(let t=0;t<e.rows;t++)e.values.subarray(t*r,(t+1)*r).some(Number.isNaN)&&a.push(t);let o=new Float' +
  '32Array(e.rows*i);if(a.length===0)return o;let s=G(e.values,r,a),c={rows:a.length,slots:n,values:s},l=$.' +
  'map(()=>new Float32Array(a.length*i)),u=$.map((e,t)=>this.stack.weights.some((e,n)=>e>0&&n%$.length===t)' +
  ');for(let e of this.experts){let t=yield*Fi(e,c,u);for(let[e,n]of t.entries())Wi(l[e],n)}let d=1/this.ex' +
  'perts.length;for(let e of l)for(let t=0;t<e.length;t++)e[t]=e[t]*d;let f=zi(this.stack,n,this.typical,l)' +
  ';if(t!==void 0){let e=Bi(this.stack,n,l);for(let[n,i]of a.entries())t.set(e.subarray(n*r,(n+1)*r),i*r)}f' +
  'or(let[e,t]of Ln(c).entries())t===1&&f.set(this.typical,e*i);for(let[e,t]of a.entries())o.set(f.subarray' +
  '(e*i,(e+1)*i),t*i);return o}};function Wi(e,t){if(e!==void 0)for(let n=0;n<e.length;n++)e[n]=e[n]+t[n]}f' +
  'unction Gi(e){let t=e.experts.map(({arrays:e,shape:t})=>Cr(e,t));return new Ui(new l(e.levels),t,e.stack' +
  ',e.typical)}function Ki(e){let t=Gi(e);return({rows:e,values:n})=>{let r=new Float32Array(n.length);retu' +
  'rn{predicted:t.predict({rows:e,slots:t.slots,values:n},r),disagreement:r}}}function qi(e,t){let n=new c(' +
  'e.control),{levels:r,...i}=e.cells,a={...i,slots:new l(r)},o=new sn(e.seed).of(e.stream),s=Ri({...e.inpu' +
  't,cells:a},o,e.times),u=s.next();for(;!u.done;){if(u.value!==void 0){let{step:e,loss:t,heldBack:r}=u.val' +
  'ue;n.report(e,t,r)}u=s.next(n.stopped)}let{expert:d,...f}=u.value,p=f.outOfFold.map(({buffer:e})=>e);t({' +
  'arrays:Sr(d),...f},p)}r(qi,Ki)})();'
