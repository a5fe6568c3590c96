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
  ',t,n){return/* @__PURE__ */ TypeError(`${e}: ${t}, got ${c(n)}`)}function f(e,t,n){if(Object.prototype.t' +
  'oString.call(t)!==`[object Object]`)throw d(e,`options must be an object`,t);for(let r in t)if(!n.includ' +
  'es(r))throw c(t)===`an object`?u(e,`an option of ${n.join(`, `)}`,r):d(e,`options must be an object`,t)}' +
  'function p(e,t,n){if(n>t&&(t!==1||n!==3))throw d(e,`at most ${t} argument${t===1?``:`s`}`,n)}function m(' +
  'e,t,n,r=0,i=2**53-1){if(typeof n!=`number`)throw d(e,`${t} must be a number`,n);if(!Number.isSafeInteger' +
  '(n)||n<r||n>i)throw u(e,`${t} must be an integer ${i===2**53-1?`of at least ${r}`:`from ${r} to ${i}`}`,' +
  'n)}function h(e){let t=1;for(let n=0;n<e.length;n++)t*=e[n];return t}function g(e,t){if(!Array.isArray(t' +
  '))throw d(e,`shape must be an array of sizes`,t);for(let n of t)m(e,`each size of the shape`,n)}function' +
  ' _(e,t,n){let r=Math.max(n,1);return Number.isInteger(t)&&t>=-r&&t<r||m(e,`dim of a tensor with ${n} dim' +
  'ensions`,t,-r,r-1),t<0?t+r:t}function v(e){return e.map((t,n)=>h(e.slice(n+1)))}let y=/* @__PURE__ */ ne' +
  'w Float32Array(1),b=new Uint32Array(y.buffer),x=2139095040;function S(e,t){y[0]=e;let n=b[0];return t===' +
  '`float16`?C(n):w(n)}function C(e){let t=e>>>16&32768,n=e&2147483647;return n>x?t|32256:n>=1199570944?t|3' +
  '1744:n>=947912704?t|n-939524096+4095+(n>>>13&1)>>>13:t|Math.abs(y[0])*2**24+2**52-2**52}function w(e){re' +
  'turn(e&2147483647)>x?32704:e+32767+(e>>>16&1)>>>16}function T(e,t){return t===`float16`?ee(e):(b[0]=e<<1' +
  '6,y[0])}function ee(e){let t=e>>>10&31,n=e&1023,r=e&32768?-1:1;return t===0?r*n*2**-24:t===31?n===0?r*(1' +
  '/0):NaN:r*(1+n/1024)*2**(t-15)}let E={float32:Float32Array,float64:Float64Array,int32:Int32Array,int64:B' +
  'igInt64Array,bool:Uint8Array,float16:Uint16Array,bfloat16:Uint16Array},te=2**32,ne=Object.keys(E);functi' +
  'on re(e){return e===`float32`||e===`float64`}function D(e){return e===`float16`||e===`bfloat16`}function' +
  ' ie(e,t){if(!ne.includes(t))throw u(e,`dtype must be one of ${ne.join(`, `)}`,t)}function ae(e,t,n){if(!' +
  're(n))throw d(e,`${t} must be float32 or float64${D(n)?` (call to(\'float32\'))`:``}`,n)}function oe(e,t' +
  ',n){if(n>te)throw u(e,`at most 2^32 elements`,n);try{return new E[t](n)}catch{throw u(e,`memory for ${n}' +
  ' elements of ${t}`,`none`)}}function se(e,t){return e instanceof E[t]}function ce(e,t){let n=E[t];return' +
  ' Object.getPrototypeOf(e)===n.prototype?e:new n(e.buffer,e.byteOffset,e.length)}let le=2**31-1,ue=2n**63' +
  'n-1n;function de(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));if(re(n)||D(n)){let r=Number(t' +
  ');if(typeof t==`bigint`&&!Number.isFinite(r))throw u(e,`${n} needs values in its range`,t);return D(n)?S' +
  '(r,n):r}if(typeof t==`number`&&!Number.isFinite(t))throw u(e,`${n} needs finite values`,t);if(n===`int32' +
  '`){let n=Math.trunc(Number(t));if(Math.abs(n)>le&&n!==-le-1)throw u(e,`int32 needs values from -2^31 to ' +
  '2^31 - 1`,t);return n}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(r>ue||r<-ue-1n)throw u(e,`int6' +
  '4 needs values from -2^63 to 2^63 - 1`,t);return r}function fe(e,t){return D(t)?T(e,t):e}function pe(e,t' +
  ',n,r){let i=0,a=(o,s)=>{let c=n[o]??1,l=r[o]??0;if(o>=n.length-1)for(let n=0;n<c;n++)e[i++]=t[s+n*l];els' +
  'e for(let e=0;e<c;e++)a(o+1,s+e*l)};e.length>0&&a(0,0)}let me=/* @__PURE__ */ new Float64Array(1),he=new' +
  ' BigUint64Array(me.buffer),ge=(1n<<52n)-1n;function _e(e,t){me[0]=Math.abs(e);let n=he[0],r=Number(n>>52' +
  'n),i=r===0?n:n&ge|ge+1n,a=Math.max(r,1)-1075,o=(e,t)=>t>0?e**BigInt(t):1n,s=i*o(2n,a)*o(10n,t),c=o(2n,-a' +
  ')*o(10n,-t),l=s/c,u=2n*(s-l*c);return u>c||u===c&&l%2n==1n?l+1n:l}function ve(e,t){if(t===0)return e;let' +
  ' n=e.padStart(t+1,`0`);return`${n.slice(0,-t)}.${n.slice(-t)}`}function ye(e){if(Number.isNaN(e))return`' +
  'nan`;if(!Number.isFinite(e))return e>0?`inf`:`-inf`}function be(e){return e<0||Object.is(e,-0)?`-`:``}fu' +
  'nction xe(e,t){return ye(e)??be(e)+ve(_e(e,t).toString(),t)}function Se(e,t){let n=ye(e);if(n!==void 0)r' +
  'eturn n;let r=e===0?0:Number(e.toExponential().split(`e`)[1])-1,i=_e(e,t-r).toString();for(;i.length>t+1' +
  ';)i=_e(e,t-++r).toString();let a=String(Math.abs(r)).padStart(2,`0`);return`${be(e)}${ve(i,t)}e${r<0?`-`' +
  ':`+`}${a}`}let O={precision:4,threshold:1e3,edgeItems:3,lineWidth:80},Ce={default:O,short:{...O,precisio' +
  'n:2,edgeItems:2},full:{...O,threshold:1/0}},we=[`precision`,`threshold`,`edgeItems`,`lineWidth`,`profile' +
  '`,`sciMode`],Te={...O,sciMode:null};function Ee(e){return De(`toString`,e,Te.sciMode)}function De(e,t,n)' +
  '{f(e,t,we);let{profile:r,sciMode:i=n}=t;if(r!==void 0&&!Object.hasOwn(Ce,r))throw u(e,`profile must be o' +
  'ne of ${Object.keys(Ce).join(`, `)}`,r);if(i!==null&&typeof i!=`boolean`)throw d(e,`sciMode must be a bo' +
  'olean or null`,i);let a=r===void 0?Te:Ce[r],{precision:o=a.precision,threshold:s=a.threshold}=t,{edgeIte' +
  'ms:c=a.edgeItems,lineWidth:l=a.lineWidth}=t;return m(e,`precision`,o,0,100),m(e,`edgeItems`,c),m(e,`line' +
  'Width`,l),s!==1/0&&m(e,`threshold`,s),{precision:o,threshold:s,edgeItems:c,lineWidth:l,sciMode:i}}let Oe' +
  '=[`float32`,`int64`,`bool`];function ke(e,t){let n=Ee(t),r=e.data.length===0,i=r?`[]`:je(e,n),a=[];retur' +
  'n r&&e.shape.length!==1&&a.push(`size=(${e.shape.join(`, `)})`),(r?e.dtype!==`float32`:!Oe.includes(e.dt' +
  'ype))&&a.push(`dtype=torch.${e.dtype}`),`${Ae(`tensor(`+i,a,n.lineWidth)})`}function Ae(e,t,n){let r=e.l' +
  'ength-e.lastIndexOf(`\n`)+1,i=e;for(let e of t){let t=r+e.length+2>n;i+=t?`,\\n${` `.repeat(7)}${e}`:`, ' +
  '${e}`,r=t?7+e.length:r+e.length+2}return i}function je(e,t){let{shape:n,data:r}=e,{edgeItems:i,lineWidth' +
  ':a}=t,o=r.length>t.threshold,s=t=>fe(r[t],e.dtype),c=e=>{let t=(e,t)=>Array.from({length:t},(t,n)=>e+n);' +
  'return!o||e<=2*i?t(0,e):[...t(0,i),void 0,...t(e-i,i)]},l=[],u=(e,t)=>{let r=n[e];if(r===void 0)l.push(s' +
  '(t));else for(let n of c(r))n!==void 0&&u(e+1,t*r+n)};u(0,0);let{format:d,width:f}=Me(l,e.dtype,t),p=(e,' +
  't)=>{let r=n[e],i=7+e;if(r===void 0)return d(s(t));if(e<n.length-1){let a=c(r).map(n=>n===void 0?`...`:p' +
  '(e+1,t*r+n)),o=`,${`\n`.repeat(n.length-1-e)}${` `.repeat(i+1)}`;return`[${a.join(o)}]`}let o=c(r).map(e' +
  '=>e===void 0?` ...`:d(s(t*r+e)));if(o.length===1&&o[0]===` ...`)return`[...]`;let l=Math.max(1,Math.floo' +
  'r((a-i)/(f+2))),u=[];for(let e=0;e<o.length;e+=l)u.push(o.slice(e,e+l).join(`, `));return`[${u.join(`,\\' +
  'n${` `.repeat(i+1)}`)}]`};return p(0,0)}function Me(e,t,n){if(!re(t)&&!D(t))return Ne(e=>t===`bool`?e===' +
  '0?`False`:`True`:String(e),e,0);let{precision:r,sciMode:i}=n,a=e=>xe(Number(e),r),o=e=>Se(Number(e),r),s' +
  '=e=>xe(Number(e),0),c=e=>Number.isFinite(e)?`${s(e)}.`:s(e),l=e.filter(e=>Number.isFinite(e)&&e!==0);if(' +
  'l.length===0)return Ne(c,[],0);let u=l.map(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)),f=u.reduce((e,t)=>' +
  'Math.min(e,t)),p=l.every(Number.isInteger),m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;return Ne(i??m?o:p?c' +
  ':a,l,+(h===s),h)}function Ne(e,t,n,r=e){let i=t.reduce((e,t)=>Math.max(e,r(t).length+n),1);return{format' +
  ':t=>e(t).padStart(i),width:i}}var Pe=class e{shape;dtype;data;constructor(e,t,n,r){if(this.dtype=e,this.' +
  'data=n,r?.shape===t&&r.dtype===e&&r.data.length===n.length)this.shape=t;else{if(r!==void 0&&Fe(`Tensor`,' +
  '`like`,r),ie(`Tensor`,e),g(`Tensor`,t),!se(n,e))throw d(`Tensor`,`data must be the typed array of ${e}`,' +
  'n);if(h(t)!==n.length)throw u(`Tensor`,`shape must hold ${n.length} elements`,t);this.data=ce(n,e),this.' +
  'shape=Object.isFrozen(t)?t:Object.freeze([...t])}}get ndim(){return this.shape.length}get numel(){return' +
  ' this.data.length}item(){if(this.numel!==1)throw u(`item`,`a tensor of one element`,this.numel);return t' +
  'his.itemAt(0)}itemAt(e){let t=fe(this.data[e],this.dtype);return this.dtype===`bool`?t!==0:t}toArray(){l' +
  'et e=(t,n)=>{let r=this.shape[t];if(r===void 0)return this.itemAt(n);let i=h(this.shape.slice(t+1));retu' +
  'rn Array.from({length:r},(r,a)=>e(t+1,n+a*i))};return e(0,0)}toJSON(){let e=Array.from({length:this.nume' +
  'l},(e,t)=>{let n=this.itemAt(t);if(typeof n==`boolean`)return n;let r=Number(n);return(typeof n==`bigint' +
  '`?Number.isSafeInteger(r):Number.isFinite(r))?r:String(n)});return{dtype:this.dtype,shape:this.shape,dat' +
  'a:e}}toString(e={}){return p(`toString`,1,arguments.length),ke(this,e)}[Symbol.for(`nodejs.util.inspect.' +
  'custom`)](){return this.toString()}to(t){if(p(`to`,1,arguments.length),ie(`to`,t),this.dtype===t)return ' +
  'this;let n=oe(`to`,t,this.numel);for(let e=0;e<n.length;e++)n[e]=de(`to`,fe(this.data[e],this.dtype),t);' +
  'return new e(t,this.shape,n)}reshape(t){if(p(`reshape`,1,arguments.length),!Array.isArray(t))throw d(`re' +
  'shape`,`shape must be an array of sizes`,t);let n=t.filter(e=>e!==-1),r=this.numel/h(n),i=n.length===t.l' +
  'ength-1?t.map(e=>e===-1?r:e):t;if(!i.every(e=>Number.isSafeInteger(e)&&e>=0)||h(i)!==this.numel)throw u(' +
  '`reshape`,`a shape for ${this.numel} elements`,t);return new e(this.dtype,i,this.data)}transpose(t,n){p(' +
  '`transpose`,2,arguments.length);let r=_(`transpose`,t,this.ndim),i=_(`transpose`,n,this.ndim),a=e=>e.map' +
  '((t,n)=>n===r?e[i]:n===i?e[r]:t),o=a(this.shape),s=oe(`transpose`,this.dtype,this.numel);return pe(s,thi' +
  's.data,o,a(v(this.shape))),new e(this.dtype,o,s)}};function Fe(e,t,n){if(!(n instanceof Pe))throw d(e,`$' +
  '{t} must be a Tensor`,n)}var Ie=class{words=/* @__PURE__ */ new Uint32Array(624);next=0;constructor(e){t' +
  'his.seed(e)}seed(e){let t=this.words,n=e>>>0;t[0]=n;for(let e=1;e<624;e++)n=Math.imul(1812433253,n^n>>>3' +
  '0)+e>>>0,t[e]=n;this.next=0}uint32(){(this.next===0||this.next===624)&&this.twist();let e=this.words[thi' +
  's.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}twist(){let e=this.word' +
  's;for(let t=0;t<624;t++){let n=e[t],r=e[(t+1)%624],i=n&2147483648|r&2147483647,a=e[(t+397)%624];e[t]=a^i' +
  '>>>1^(r&1?2567483615:0)}this.next=0}};let Le=2**27+1;function Re(e,t){let n=e+t;return[n,t-(n-e)]}functi' +
  'on ze(e,t){let n=e+t,r=n-e;return[n,e-(n-r)+(t-r)]}function Be(e,t){let n=e*t,r=Le*e,i=r-(r-e),a=e-i,o=L' +
  'e*t,s=o-(o-t),c=t-s;return[n,i*s-n+i*c+a*s+a*c]}function k(e,t){let[n,r]=ze(e[0],t[0]);return Re(n,r+e[1' +
  ']+t[1])}function A(e,t){let[n,r]=Be(e[0],t[0]);return Re(n,r+e[0]*t[1]+e[1]*t[0])}function Ve(e,t){let n' +
  '=e[0]/t[0],r=k(e,A([-n,0],t)),i=r[0]/t[0],a=k(r,A([-i,0],t));return k(Re(n,i),[a[0]/t[0],0])}function j(' +
  'e,t,n){let[r,i]=Be(e,t),[a,o]=ze(r,n);return a+(o+i)}function He(e,t){let n=0;for(let r=t.length-1;r>=8;' +
  'r--)n=n*e[0]+t[r][0];let r=[n,0];for(let n=7;n>=0;n--)r=k(A(r,e),t[n]);return r}function Ue(e,t){return ' +
  'Array.from({length:e},(e,n)=>Ve([1,0],[t(n),0]))}function We(e){return e<2?1:e*We(e-1)}let Ge=e=>e%2==0?' +
  '1:-1,Ke=Ue(11,e=>Ge(e)*We(2*e+1)),qe=Ue(12,e=>Ge(e)*We(2*e)),Je=[1.5707963267948966,6123233995736766e-32' +
  ',-14973849048591698e-49];function M(e){let t=Math.round(e/(Math.PI/2)),n=[e,0];for(let e of Je)n=k(n,Be(' +
  '-t,e));let r=A(n,n),i=A(n,He(r,Ke))[0],a=He(r,qe)[0];return t%4==1?[a,-i]:t%4==2?[-i,-a]:t%4==3?[-a,i]:[' +
  'i,a]}let Ye=-(2n**63n),Xe=2n**64n-1n,N=5056,Ze=5048,Qe=5024,$e=5040;var P=class e{engine=new Ie(0);seed=' +
  '0n;cachedNormal;constructor(){p(`Generator`,0,arguments.length),this.manualSeed(67280421310721n)}manualS' +
  'eed(e){return p(`manualSeed`,1,arguments.length),this.seed=tt(e),this.engine.seed(Number(this.seed&42949' +
  '67295n)),this.cachedNormal=void 0,this}initialSeed(){return this.seed}uint32(){return this.engine.uint32' +
  '()}uint64(){let e=this.engine.uint32();return BigInt(e)<<32n|BigInt(this.engine.uint32())}uniform32(){re' +
  'turn(this.engine.uint32()&16777215)*2**-24}uniform64(){return((this.engine.uint32()&2097151)*2**32+this.' +
  'engine.uint32())*2**-53}drawInBulk(e){let t=e(this.engine.words,this.engine.next);return t!==void 0&&(th' +
  'is.engine.next=t),t!==void 0}takeCachedNormal(){let e=this.cachedNormal;return this.cachedNormal=void 0,' +
  'e}cacheNormal(e){this.cachedNormal=e}getState(){let e=new Uint8Array(N),t=new DataView(e.buffer),{words:' +
  'n,next:r}=this.engine;return t.setBigUint64(0,this.seed,!0),t.setInt32(8,r===0?1:625-r,!0),t.setInt32(12' +
  ',1,!0),t.setUint32(16,r,!0),n.forEach((e,n)=>{t.setUint32(24+8*n,e,!0)}),this.cachedNormal!==void 0&&(t.' +
  'setFloat64(Qe,this.cachedNormal,!0),t.setInt32($e,1,!0)),e}setState(e){if(!(e instanceof Uint8Array))thr' +
  'ow d(`setState`,`state must be a Uint8Array`,e);if(e.length!==N&&e.length!==Ze)throw u(`setState`,`state' +
  ' must have ${`${N} bytes (or ${Ze}, of PyTorch before 1.2)`}`,e.length);let t=new DataView(e.buffer,e.by' +
  'teOffset,e.byteLength),n=t.getInt32(8,!0),r=t.getUint32(16,!0);if(r>624||n!==(r===0?1:625-r))throw u(`se' +
  'tState`,`state must come from getState`,`left ${n}, next ${r}`);this.seed=t.getBigUint64(0,!0),this.engi' +
  'ne.next=r;for(let e=0;e<624;e++)this.engine.words[e]=t.getUint32(24+8*e,!0);let i=t.getInt32($e,!0)!==0;' +
  'return this.cachedNormal=i?et(t):void 0,this}clone(){return new e().setState(this.getState())}};function' +
  ' et(e){if(e.byteLength===N)return e.getFloat64(Qe,!0);let[t]=M(2*Math.PI*e.getFloat64(5016,!0));return e' +
  '.getFloat64(5032,!0)*t}function tt(e){if(typeof e!=`bigint`&&typeof e!=`number`)throw d(`manualSeed`,`se' +
  'ed must be a number or a bigint`,e);if(typeof e==`number`&&!Number.isSafeInteger(e))throw u(`manualSeed`' +
  ',`seed must be an integer (beyond 2^53: a bigint)`,e);let t=BigInt(e);if(t<Ye||t>Xe)throw u(`manualSeed`' +
  ',`seed must be from -2^63 to 2^64 - 1`,e);return BigInt.asUintN(64,t)}let nt=new P;function rt(e,t,n=[`g' +
  'enerator`,`dtype`]){f(e,t,n);let{generator:r=nt}=t;if(!(r instanceof P))throw d(e,`generator must be a G' +
  'enerator`,r);return r}let it=[-.5000000000000001,.33333333331825593,-.2499999999622955,.2000030451181449' +
  '6,-.16667054827627667],at=[.3333333333333352,-.24999999999998432,.19999999999320328,-.16666666669929706,' +
  '.14285715076560868,-.12499997863982555,.11110712032936046,-.10000486757818193,.09181994006195467,-.08328' +
  '363062289341],ot=Array.from({length:128},(e,t)=>{let n=t<80?.6875+(t+.5)/256:1+(t-79.5)/128,r=Number.par' +
  'seInt(`gzpyxwfun030a08snmdmu0jcidyey0dofilw16ioeqt332wc9zxpscjnnhfkyqv82o9sfqdwkkoza2ipejksr5ij4et36n6qf' +
  'ht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c1sjbpt9k3qtydm94i8essvhw62wl0rbomuv4iewkltzkpqip8m3uelrgaj6q7gejx' +
  '7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1svyicj0i9pzs2we0caa3xqqfgk6f5smyssgnkyk5r8wkj1puesopoe8mrshzsu92r2' +
  'wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowdeg0qsovjk9w2e5hv66qyyawuin8sw4ikggsq8cvfaxkvp0et6xzj6m08zuioya8y6c' +
  'ebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4wciptxg6qbjz2yuix1ts9rjy1uk0q33eo5aneioir142iu0ha1frbaxkkw3mqth7z' +
  'o3kgxja9jkazo76c17lmgk7lmtqb77w55aosobgjj1yf79h464nl9luzfmte9t7caml4ug8ui5shv9s50macl6u99w4cl9hi23rpsdvp' +
  '9d44iaujiw4yoi9pgo5cxtj66azu6v5k863d3fz2e2flhhtdapdg2baa9xovk9n51vrq5wqj6pwx6a9nbmfryqh0x8ia6z6giclc476b' +
  'pumt0asev91nqt9aymwbe30agedkhgm3zg790hjd6oxailb`.slice(6*t,6*t+6),36)-2**30;return 1/n+r*2**-53}),st=ot.' +
  'map(e=>Math.round(-Math.log(e)*2**43)/2**43),ct=/* @__PURE__ */ new Float64Array(1),lt=new Uint32Array(c' +
  't.buffer);function ut(e){return e>=.9375?ft(e-1):dt(e)}function dt(e){ct[0]=e;let t=lt[1]-1072037888,n=t' +
  '>>20;lt[1]-=t&4293918720;let r=ct[0],i=t>>>13&127,a=j(r,ot[i],-1),o=n*.6931471805598903+st[i],s=o+a,c=j(' +
  'n,5497923018708371e-29,o-s+a),l=a*a,[u,d,f,p,m]=it,h=j(j(a,m,p),l,j(a,f,d));return j(a*l,h,j(l,u,c))+s}f' +
  'unction ft(e){let t=e*e,n=e*t,[r,i,a,o,s,c,l,u,d,f]=at,p=j(n,j(n,j(n,f,j(t,d,j(e,u,l))),j(t,c,j(e,s,o)))' +
  ',j(t,a,j(e,i,r))),m=e*2**27,h=e+m-m,g=h*h*-.5,_=e+g;return j(n,p,j(-.5*(e-h),h+e,e-_+g))+_}function pt(e' +
  ',t){return new WebAssembly.Instance(e,{env:{memory:t}}).exports}function mt(){return`%l"3p)%%%)K)dF.333)' +
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
  '1!D$);!0`}function ht(){return`%l"3p)%%%)K)dF.333)3F,33)kF23333X%F%%F+3333%F,33%F+333k)XF2333H3%F2333HH%' +
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
  '2A#9~!2!2#* S!1!D$);!0`}function gt(){return`%l"3p)%%%)h.F,33)3F.333%F)3%.2+),%%2+)),,8P23%*/<%-3%*/5-3%' +
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
  '(4%%/v%%/v%%/v%%/v(@)(-+%&,*710,4)--&+&.*,>10+&)&.10)&%&.T0%4)--&)-E%&%&)7,&%*"0[7)-`}function _t(e,t){l' +
  'et n=[];for(let r=0;r<e.length;r++){let i=e.charCodeAt(r),a=t?.[i-37]??0;n.push(i<37?(i-32)*52+e.charCod' +
  'eAt(++r)-40:a)}return Uint8Array.from(n)}function vt(e,t=!1){let n=_t(e,_t(` ( H ($U )!5 , * 3 +"@ I"* -' +
  '"? 4 0!4 8 . J 1 /#L$W"4 2$>!3$H 5 C 7!T#-";!=!9#,#.!B$< 6 K!S!8 ;"+!R!Y"2"<!?#/"1 ($8 : < (!7!> ? @$J L' +
  '$= 9",#K"=!U"P =!G"-#< F X!H$( [!W B!,!@ (!I G R`));return t&&(n[String.fromCharCode(...n).indexOf(`memo' +
  'ry\u0002`)+7]=3),WebAssembly.validate(n)?new WebAssembly.Module(n):void 0}function yt(e,t){try{let n=vt(' +
  'e);return n&&pt(n,t?.())}catch{return}}function bt({buffer:e}){return{floats:new Float32Array(e),bytes:n' +
  'ew Uint8Array(e)}}let xt={"wasm-relaxed-simd":ht,"wasm-simd":mt},St;function Ct(){return Tt().backend}fu' +
  'nction wt(e){return new WebAssembly.Memory({initial:177,maximum:177,shared:e})}function Tt(){return St??' +
  '=Et(),St}function Et(){return Dt(`wasm-relaxed-simd`)??Dt(`wasm-simd`)??{backend:`reference`,engine:void' +
  ' 0}}function Dt(e){if(e===`reference`)return{backend:e,engine:void 0};let t=yt(xt[e](),()=>wt(!1));if(t!' +
  '==void 0)return{backend:e,engine:Ot(t)}}function Ot(e){let t=e=>e.value/Float32Array.BYTES_PER_ELEMENT;r' +
  'eturn{kernels:e,...bt(e.memory),tile:e.TILE.value,longest:e.LONGEST.value,x:t(e.X),y:t(e.Y),out:t(e.OUT)' +
  ',hidden:e.HIDDEN.value}}let kt;function At(){if(Ct()!==`reference`)return kt??=jt(),kt}function jt(){let' +
  ' e=yt(gt());if(e===void 0)return;let{buffer:t}=e.memory;return{kernel:e,from:new Float32Array(t,e.X.valu' +
  'e,e.TILE.value),to:new Float32Array(t,e.OUT.value,e.TILE.value),state:new Uint32Array(t,e.STATE.value,62' +
  '4)}}function Mt(e,t,n){let r=At();if(r===void 0)return;let{kernel:i,to:a,state:o}=r;o.set(t);let s=n,c=(' +
  't,n)=>{s=i.normals(n,s),e.set(a.subarray(0,n),t)},l=e.length%16,u=e.length-l;for(let e=0;e<u;e+=a.length' +
  ')c(e,Math.min(a.length,u-e));return l>0&&(s=i.normals(l,s),c(e.length-16,16)),t.set(o),s}let F=Math.frou' +
  'nd,Nt=F(Math.SQRT1_2),Pt=F(1.2732395447351628),Ft=F(-.00021219444),It=F(-.00024187564849853516),Lt=F(-3.' +
  '774894977445941e-8),Rt=[.070376836292,-.1151461031,.1167699874,-.12420140846,.14249322787,-.16668057665,' +
  '.20000714765,-.24999993993,.33333331174].map(F),zt=[2443315711809948e-20,-.001388731625493765,.041666645' +
  '68298827].map(F),Bt=[-.00019515295891,.0083321608736,-.16666654611].map(F),Vt=/* @__PURE__ */ new Float3' +
  '2Array(1),Ht=new Uint32Array(Vt.buffer);function I(e,t,n){let r=e*t,i=r+n,a=F(i),o=a+2*(i-a);if(i===a||F' +
  '(o)!==o)return a;let s=i-r,c=r-(i-s)+(n-s);if(c===0)return a;let l=o;return c>0?Math.max(a,l):Math.min(a' +
  ',l)}function Ut(e,t){return e.reduce((e,n)=>I(e,t,n),0)}function Wt(e){Vt[0]=e;let t=Ht[0],n=(t>>>23)-12' +
  '6;Ht[0]=t&8388607|1056964608;let r=Vt[0];r<Nt?(--n,r=F(F(r-1)+r)):r=F(r-1);let i=F(r*r),a=F(Ut(Rt,r)*r);' +
  'return a=I(a,i,F(n*Ft)),a=I(-.5,i,a),I(n,.693359375,F(r+a))}function Gt(e,t){let n=Math.trunc(F(e*Pt))+1' +
  '&-2,r=I(n,-.78515625,e);r=I(n,It,r),r=I(n,Lt,r);let i=F(r*r),a=F(Ut(zt,i)*i),o=F(I(a,i,-.5*i)+1),s=I(F(U' +
  't(Bt,i)*i),r,r),c=!!(n&2);t[0]=(n&4?-1:1)*(c?o:s),t[1]=(n+2&4?-1:1)*(c?s:o)}let Kt=Math.fround(2*Math.PI' +
  '),qt=/* @__PURE__ */ new Float32Array(2);function Jt(e,t){if(e.length<16){for(let n=0;n<e.length;n++)e[n' +
  ']=Zt(t);return}let n=e instanceof Float32Array;if(n&&e.length>=256&&t.drawInBulk((t,n)=>Mt(e,t,n)))retur' +
  'n;let r=n?Yt:Xt,i=n?()=>t.uniform32():()=>t.uniform64();for(let t=0;t<e.length;t++)e[t]=i();let a=e.leng' +
  'th-e.length%16;for(let t=0;t<a;t+=16)r(e,t);if(a===e.length)return;let o=e.length-16;for(let t=o;t<e.len' +
  'gth;t++)e[t]=i();r(e,o)}function Yt(e,t){for(let n=t;n<t+8;n++){let t=1-e[n],r=e[n+8],i=Math.fround(Math' +
  '.sqrt(-2*Wt(t)));Gt(Math.fround(Kt*r),qt),e[n]=i*qt[1],e[n+8]=i*qt[0]}}function Xt(e,t){for(let n=t;n<t+' +
  '8;n++){let t=Math.sqrt(-2*ut(1-e[n])),[r,i]=M(2*Math.PI*e[n+8]);e[n]=t*i,e[n+8]=t*r}}function Zt(e){let ' +
  't=e.takeCachedNormal();if(t!==void 0)return t;let[n,r]=M(2*Math.PI*e.uniform64()),i=Math.sqrt(-2*ut(1-e.' +
  'uniform64()));return e.cacheNormal(i*n),i*r}function Qt(e,t={}){p(`randn`,2,arguments.length),g(`randn`,' +
  'e);let n=rt(`randn`,t),{dtype:r=`float32`}=t;ie(`randn`,r),ae(`randn`,`dtype`,r);let i=oe(`randn`,r,h(e)' +
  ');return Jt(i,n),new Pe(r,e,i)}let $t={float32:2**24,float64:2**53,int32:2**31-1,int64:2**53,bool:-1/0,f' +
  'loat16:2048,bfloat16:256};function en(e,t={}){p(`randperm`,2,arguments.length),m(`randperm`,`n`,e,0,2**3' +
  '2-1);let n=rt(`randperm`,t),{dtype:r=`int64`}=t;if(ie(`randperm`,r),e-1>$t[r])throw u(`randperm`,`a dtyp' +
  'e that holds the numbers of a permutation of ${e}`,r);let i=Uint32Array.from({length:e},(e,t)=>t);for(le' +
  't t=0;t<e-1;t++){let r=t+n.uint32()%(e-t),a=i[t];i[t]=i[r],i[r]=a}let a=oe(`randperm`,r,e);for(let t=0;t' +
  '<e;t++)a[t]=de(`randperm`,i[t],r);return new Pe(r,[e],a)}function L(e){let t=e|0;return t=Math.imul(t^t>' +
  '>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),t^t>>>16}let tn=[`folds`,`prior`,`gaussian`,`forest`,`' +
  'attention`,`look`,`averaging`,`influence`,`audit`,`chain`,`codes`,`draws`,`spread`];var nn=class e{seed;' +
  'expert;constructor(e,t=0){this.seed=e,this.expert=t}of(t){return new e(this.seed,t+1)}seedOf(e,t=0){let ' +
  'n=(tn.indexOf(e)*256+this.expert)*4096+t;return L(L(this.seed)^L(n))>>>0}open(e,t=0){return new P().manu' +
  'alSeed(this.seedOf(e,t))}};function R(){return performance.now()}function z(e){let t=e.next();for(;!t.do' +
  'ne;)t=e.next();return t.value}function*B(e,t){let n=t.next();for(;!n.done;){let r=yield n.value;n=t.next' +
  '(r===!0||R()>=e)}return n.value}function*rn(e){let t=e.next();for(;!t.done;)yield t.value,t=e.next();ret' +
  'urn t.value}function*an(e){let t=e.next();for(;!t.done;){if((yield t.value)===!0)return;t=e.next()}retur' +
  'n t.value}function*on(e,t){let n=1/0,r=t.next();for(;!r.done;)(yield r.value)===!0&&(n=Math.min(n,R()+e)' +
  '),r=t.next(R()>=n);return r.value}function V(e){return 4+2*e}function H(e){return e===0?4:Math.ceil(e/4)' +
  '*4}function U(e){return 2*e}function sn(e){let t=[...ln(e)],n=[...t.filter(e=>e.decays),...t.filter(e=>!' +
  'e.decays)],r=0,i=0;return{list:n.map(e=>{let t={...e,start:r};return r+=Math.ceil(cn(e.shape)/4)*4,e.dec' +
  'ays&&(i=r),t}),count:r,decaying:i}}function cn(e){return e.reduce((e,t)=>e*t,1)}function*ln(e){let{level' +
  's:t,width:n,depth:r,frequencies:i}=e,a=U(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=>[{name:`${e}.weight`,shape:[' +
  't,n],spread:r,decays:!0},{name:`${e}.bias`,shape:[n],spread:0,decays:!1}];for(let[e,r]of t.entries()){le' +
  't t=r===0?V(i):r+1;yield{name:`embed.${e}.weight`,shape:[t,n],spread:un,decays:!1},r===0&&(yield{name:`e' +
  'mbed.${e}.frequencies`,shape:[i],spread:dn,decays:!1})}for(let e=0;e<r;e++)yield*s(`blocks.${e}.qkv`,n,3' +
  '*n,1/Math.sqrt(n)),yield*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`blocks.${e}.up`,n,a,1/Math.sqr' +
  't(n)),yield*s(`blocks.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r]of t.entries())yield*s(`head.${e}`,n,H(' +
  'r),.1/Math.sqrt(n))}let un=.3,dn=.5;function fn(e,t){return e+4*t.start}function pn(e,{columns:t,rows:n,' +
  'width:r}){let i=t*n,a=Math.ceil(t/4)*4,o=U(r);return{norm1:e.floats(i*r),scales1:e.floats(i),qkv:e.float' +
  's(i*3*r),weights:e.floats(i*a*r/8),attended:e.floats(i*r),norm2:e.floats(i*r),scales2:e.floats(i),inner:' +
  'e.floats(i*o),slopes:e.floats(i*o)}}function mn(e){return 42+e}function hn(e,{columns:t,rows:n,width:r},' +
  'i){let a=Math.ceil(t/4)*4;return{wide:e.floats(t*n*3*r),narrow:e.floats(t*n*r),across:e.floats(r*Math.ma' +
  'x(3*r,i,64)),attention:e.floats(a*mn(t)),list:e.floats(t*n)}}function gn(e,t,n,r,i,a,o){vn(e,t,n,r,i,a,o' +
  ',!1),yn(e,n,r,i,r.attended,a,t.columns*t.rows,t.width)}function _n(e,t,n,r,i,a,o){let{kernels:s}=e,{colu' +
  'mns:c,rows:l,width:u}=t,{list:d,narrow:f}=i;vn(e,t,n,r,i,a,o,!0);let p=Math.ceil(s.listHidden(d,o,c*l)/4' +
  ')*4,m=r.qkv;s.takeRows(m,r.attended,d,p,u),s.takeRows(f,a,d,p,u),yn(e,n,r,i,m,f,p,u),s.putRows(a,f,d,p,u' +
  ')}function vn(e,{columns:t,rows:n,width:r},i,a,o,s,c,l){let{kernels:u}=e,{norm1:d,scales1:f,qkv:p,weight' +
  's:m,attended:h}=a,g=t*n;u.layerNorm(d,f,s,g,r),u.multiply(p,0,i.qkvBias,d,i.qkv,g,3*r,r),u.attend(h,m,p,' +
  'c,o.attention,t,n,r,l)}function yn(e,t,n,r,i,a,o,s){let{kernels:c}=e,l=U(s);c.multiply(a,a,t.outBias,i,t' +
  '.out,o,s,s),c.layerNorm(n.norm2,n.scales2,a,o,s),c.multiply(r.wide,0,t.upBias,n.norm2,t.up,o,l,s),c.gelu' +
  '(n.inner,n.slopes,r.wide,o*l),c.multiply(a,a,t.downBias,n.inner,t.down,o,s,l)}function bn(e,t,n,r,i,a,o,' +
  's){let{kernels:c}=e,{columns:l,rows:u,width:d}=t,f=l*u,p=U(d),{wide:m,narrow:h,across:g}=a;c.multiplyGra' +
  'd(r.down,r.downBias,i.inner,o,f,d,p),c.multiplyBack(m,!1,o,n.down,g,f,d,p),c.geluBack(m,i.slopes,f*p),c.' +
  'multiplyGrad(r.up,r.upBias,i.norm2,m,f,p,d),c.multiplyBack(h,!1,m,n.up,g,f,p,d),c.layerNormBack(o,h,i.no' +
  'rm2,i.scales2,f,d),c.multiplyGrad(r.out,r.outBias,i.attended,o,f,d,d),c.multiplyBack(h,!1,o,n.out,g,f,d,' +
  'd),c.attendBack(m,h,i.weights,i.qkv,s,a.attention,l,u,d),c.multiplyGrad(r.qkv,r.qkvBias,i.norm1,m,f,3*d,' +
  'd),c.multiplyBack(h,!1,m,n.qkv,g,f,3*d,d),c.layerNormBack(o,h,i.norm1,i.scales1,f,d)}var xn=class{arena;' +
  'shape;inputs;offset;features;dFeatures;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,th' +
  'is.offset=r;let a=i*V(t.frequencies);this.features=t.levels.map(t=>t===0?e.floats(a):0),this.dFeatures=e' +
  '.floats(a)}forward(e,t,n){let{arena:r,shape:i,inputs:a,offset:o}=this,{kernels:s}=r,{levels:c,width:l,fr' +
  'equencies:u}=i;for(let[r,i]of c.entries()){let c=e+o(`embed.${r}.weight`),d=a.x+4*r*n,f=a.hidden+r*n,p=t' +
  '+4*r*n*l;if(i>0)s.pick(p,c,d,f,n,i,l);else{let t=this.features[r]??0,i=a.hints+4*r*n,m=e+o(`embed.${r}.f' +
  'requencies`);s.features(t,d,f,i,m,n,u),s.multiply(p,0,0,t,c,n,l,V(u))}}}backward(e,t,n,r,i){let{arena:a,' +
  'shape:o,inputs:s,offset:c,dFeatures:l}=this,{kernels:u}=a,{levels:d,width:f,frequencies:p}=o,m=V(p);for(' +
  'let[a,o]of d.entries()){let d=c(`embed.${a}.weight`),h=s.x+4*a*i,g=n+4*a*i*f;if(o>0)u.pickBack(t+d,g,h,s' +
  '.hidden+a*i,i,o,f);else{let n=this.features[a]??0;u.multiplyGrad(t+d,0,n,g,i,f,m),u.multiplyBack(l,!1,g,' +
  'e+d,r,i,f,m);let o=t+c(`embed.${a}.frequencies`);u.featuresBack(o,l,n,i,p)}}}},Sn=class{arena;shape;inpu' +
  'ts;offset;outputs;dOutput;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.offset=r;l' +
  'et a=t.levels.map(H);this.outputs=a.map(t=>e.floats(i*t)),this.dOutput=e.floats(i*Math.max(...a,4))}forw' +
  'ard(e,t,n){let{kernels:r}=this.arena,{levels:i,width:a}=this.shape;for(let[o,s]of i.entries()){let i=e+t' +
  'his.offset(`head.${o}.weight`),c=e+this.offset(`head.${o}.bias`),l=t+4*o*n*a;r.multiply(this.outputs[o]?' +
  '?0,0,c,l,i,n,H(s),a)}}backward(e,t,n,r,i,a,o){let{kernels:s}=this.arena,{levels:c,width:l}=this.shape,u=' +
  '0;for(let[d,f]of c.entries()){let c=H(f),p=this.dOutput;u+=this.lossOf(d,a,o);let m=this.offset(`head.${' +
  'd}.weight`),h=this.offset(`head.${d}.bias`),g=4*d*a*l;s.multiplyGrad(t+m,t+h,n+g,p,a,c,l),s.multiplyBack' +
  '(r+g,!1,p,e+m,i,a,c,l)}return u}lossOf(e,t,{shown:n,hidden:r}){let{kernels:i}=this.arena,{inputs:a,dOutp' +
  'ut:o}=this,s=this.shape.levels[e]??0,c=H(s),l=this.outputs[e]??0,u=a.x+4*e*t,d=a.roles+e*t;return s>0?i.' +
  'crossEntropy(o,l,u,d,t,c,s,n,r):i.squaredError(o,l,u,a.hints+4*e*t,d,t,c,n,r)}},Cn=class{fn;kernels;end;' +
  'constructor(e){this.fn=e;let t=yt(`%l"3p)%%%)"I)7F233333%F;3333333%F533333333%F+3333%F)X)XF8333333%F:333' +
  '3333kk)XF:333333333%F8333333)3F.333)XF%%F.333)3F,33)XF+333k%F433333kkkkkkk%F.333%.&}5,:?++%%-),,.24CO.88' +
  '2%E.))%);;%28)))//+88)3)*%-;#*,d2ot*!Ft.%8l>>V".!X% D?l>>V".!X!6lwT% E5!ZVl>"5WV"3%D4!ZVl>"5WV"3!6lwT%x+' +
  '"0")wT% A5"0")wT!6lwT%d+![Vi"5%c5![Vi"5!6lwT% >:il"9VWM"/Wp%nCil"9VWM"/Wp!6lwT%_4wW"/"3"3J".>W"/"0"9%S4"' +
  '3["5lWV!XJWW"/W%^E>"/!DW"/!Vl!V")i")>")V"3%h2l!Xlp!K%7;l"6VWl![V%E4"3"5p!C!Zo["5lWV"3%O5p"5i>")"0i"9%)4p' +
  '"5i>")"0i"9!6lwT%?4p"5i>")"0i"9!;Wl!X%:?i")"3>!<")!X!XV".%5;"0"5>!F"/"7"3%;5>lTV!F"/"7"3%88pVp"/W"9,%5).' +
  '4).?"Up}"D)).3.6&.&;b+6&%&8*,>1&5!*,%&8*,*)&, U%%D&2[*%!;108&,&+10,&)&5105&;*)10;4)--&8+6&%&8*)T*,>1 P,%' +
  '0,&80).6&)*.[+6&%&)*,>1&,!*,%&)*)10)4)---&8-#9;,-H83&;*,>0n&8*,>9S*F[0 >.6&2&cb+6&.&n10d*%08.6&8& >I+6&,' +
  '+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-05&)+6&5&)&81(%+%(N)05-&8*710;&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0:&)+6&:&)' +
  '&;1(%+%(N)0:-&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0?&)+6&?&)&81&S1(%+%(N)0?-&8*710;&,+H&,&;1(%+%2(4%%%%%%%%%' +
  '%%%%%%%-0-&)+6&-&)&;1&S1(%+%(N)0--&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-04&)+6&4&)&81&S*)>1(%+%(N)04-&8*710;&' +
  ',+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0C&)+6&C&)&;1&S*)>1(%+%(N)0C-&80;&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0O&)+6' +
  '&O&)&;1&S*.i1(%+%(N)0O-&;*7108&,+H&,&81(%+%2(4%%%%%%%%%%%%%%%%-0E&)+6&E&)&81&S*.i1(%+%(N)0E-&+&;10_&.08.' +
  '6&8&dI+6&_(%+%07&_(%+70h&S&_10_&5&8(:,%9^&7(@)(N)05&:&^&h(@)(N)0:&?&8&n1(:,%9^&7(@)(N)0?&-&^&h(@)(N)0-&4' +
  '&8&n*)>1(:,%9^&7(@)(N)04&C&^&h(@)(N)0C&O&8&n*.i1(:,%9^&7(@)(N)0O&E&^&h(@)(N)0E&8*+1084)--&%&;198&5(-+%&8' +
  '&:(-+7&8&S19_&?(-+%&_&-(-+7&8&S*)>19_&4(-+%&_&C(-+7&8&S*.i198&O(-+%&8&E(-+7&;*&1084)--&S& >Y+6&%&)&,&.&+' +
  '&S&n& >7--&d&n*.i10.&S*,>98&%10%&)&81&)&)D0)&c*+10c4)---#4).,k.3,X&,*,>0,a%%/=0..6&,&8Y+6&.&)&81~,%"W0.&' +
  '8*+1084)--.6&,&2Y+6&5&)&21~,%&."S#G729:K05&%&21&:#By,%&2*+1024)--R%%%%%%BA&5Z#B0+.6&,&;Y+6&%&;19)&)~,%&+' +
  '"Ty,%&;*+10;4)--&.#G&57+K-;%*BCf%-/...3)">+X&%#I9+!6&"H#39)*}"69,&)*//<%IW+6&+!6)"F!D+6R%%%%%%Bj&%&%LZE-' +
  '&,+6&%&%GR%%%%%%%%ZE-*b0.&%R%%%%%%!DaL#I9+!6&"H#30)2&)*//<=;!C+6&%E2&+!6&"F!D&)*//<=.!:[+6R%%%%%%%%E---&' +
  '+!6====E"C&)*$:#J M19)*==A[*#*#M"Z=.1#9!6&"F"DjR%%%%%%BjK9;R%%%%%%]AL&;L0%&;&;R%%%%%%%6KZ95&5L92&2L08&5&' +
  '%&2&8&8&8RR!F!2$7^$I#NALR$6.#W"V!X!:#SAKLR!M"S9"TfI$*AKLR"S|||||gAKL&8&8&8R#+#R"8u:"Z#OALR#;"8"N E#Q[#XA' +
  'KLR+$R"W"Y"Y"Y$1AKLKKL&.&)*_"5*=;T1#C92R"6!0"9!)$G!-$B!1LK&%G&;K&2R%%]$V!6 V@ALK-"A+,+X.3&%#I!6&"H#39;*}' +
  '"608&;*====;[9;*#7#R"X"D+!C+6&%&%!V+6&%E-&%R$G!-$R$V!6 V"F6!X+6&%R%%%%%%]3LE-&%R!Es U$-7I"G<w+6R%%%%%%%%' +
  'E--&;*#N$4$0$V.Y+6&%&%R$V"B SV!;n$OALR%%%%%%]A&%#2K$T,*)&8*)>T&;*#>#Q#N=.!CD92#CR%%]$V!6 V@ALG9)&2#CR"6!' +
  '0"9!)$G!-$B!1L9.G0%2&;*//<$I.!A+6&%R%%%%%%BAKE-&%0)-&%&%L9+&+L0,&%&%&+R!2|||||#QAL&,&+R T$6 M#;1!JhALR"S' +
  '#I#J >i#M!ZjK&,&+Ru#0#JW")!+!Z!2LR$IT$*#Q*#I#G#JKLKLKG9%LR%%%%%%%6&%GZ&.G&)KR%%%%%%BAK0%&2+X&2*=;b+X&%R%' +
  '%%%%%]3L0%&2*=;T92*=;b+X*=;&2*=;T92&2*=;MD02&%R%%%%%%]3L2&%-2&2*"B"8!<+X&%R%%%%%%F.L0%&2*#U;192*"B"8!<+X' +
  '*"B"8&2*#U;192&2*"B"8zD02&%R%%%%%%F.L2&%-2&%--&2#8!6=;X!6!("FjL2&%--![),3&+*,>02&,&.*,>108.6&,&8I+6&)&2&' +
  ', P,%i10+*%0..6&.&2I+6&%&.1&.&+1(%+%(-+%&.*710.4)--&%&210%&,*+10,4)---![),3&+*,>02&,&.*,>108.6&,&8I+6&%&' +
  '2&, P,%i10+*%0..6&.&2I+6&.&+1&)&.1(%+%(-+%&.*710.4)--&)&210)&,*+10,4)---[),3.6&,&+b+6&%&.*,>1&+!*,%&.&)&' +
  '+1 U%%*%!;10.&+*)10+4)--&.+6&%&.*)T*,>1 P,%0,&.0).6&)*.[+6&%&)*,>1&,!*,%&)*)10)4)---&.-"/).3&2*,>05&8*,>' +
  '0;*%08.6&+&8b+6&%&,&.&5&;*<%&+&8T9:&:*<%bD9:&;i7C&)+6&)&.&:&274-&,&;*8>10,&.&5*8>10.&8*6T084)--- P%&+&;*' +
  ',>&.&;&87r&%&%*%&)D*%&,&+&2&;&87)-#;.)2H&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-05&)+6&5&)&;1(%+%(N)05-&,+H&,&;' +
  '1(%+%2(4%%%%%%%%%%%%%%%%-0:&)+6&:&)&;1&21(%+%(N)0:-&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0?&)+6&?&)&;1&2*)>1(' +
  '%+%(N)0?-&,+H&,&;1(%+%2(4%%%%%%%%%%%%%%%%-0-&)+6&-&)&;1&2*.i1(%+%(N)0--&+&;10)&.&810,.6&,&.Y+6&)(%+%04&)' +
  '&210)&5&.(:,%&4(@)(N)05&:&.&81(:,%&4(@)(N)0:&?&.&8*)>1(:,%&4(@)(N)0?&-&.&8*.i1(:,%&4(@)(N)0-&.*+10.4)--&' +
  '%&;19%&5(-+%&%&21&:(-+%&%&2*)>1&?(-+%&%&2*.i1&-(-+%-#1,,.3+H&.*,>08.6&+*6T&8!A+6&%&+19.(%+%0;&.(%+705&.(' +
  '%+&0:&.(%+s0?&)&+10.*%02.6&,&2b+6&;&.(%+%(N)0;&5&.(%+7(N)05&:&.(%+&(N)0:&?&.(%+s(N)0?&.&810.&2*)1024)--&' +
  '%&+19.&;(-+%&.&5(-+7&.&:(-+&&.&?(-+s&+*6T0+4)--.6&+&8I+6&%&+1(%+%0;&)&+10.*%02.6&,&2b+6&;&.(%+%(N)0;&.&8' +
  '10.&2*)1024)--&%&+1&;(-+%&+*710+4)---"Y2,53-H&.*F[0?.6&+&4Y+6&)&419;&210C*%0:.6&:&?I+6&%&:195(%+%07&5(%+' +
  '70h&.&5198(%+%0^&8(%+70S&5&.*)>198(%+%0_&8(%+70n&5&.*.i198(%+%0 >&8(%+70c&,&:10-&;08.6&8&CI+6&-(%+%0d&-(' +
  '%+70E&.&-10-&7&8(:,%9O&d(@)(N)07&h&O&E(@)(N)0h&^&8(:,+9O&d(@)(N)0^&S&O&E(@)(N)0S&_&8(:,59O&d(@)(N)0_&n&O' +
  '&E(@)(N)0n& >&8(:,49O&d(@)(N)0 >&c&O&E(@)(N)0c&+&81084)--&5&7(-+%&5&h(-+7&.&5198&^(-+%&8&S(-+7&5&.*)>198' +
  '&_(-+%&8&n(-+7&5&.*.i198& >(-+%&8&c(-+7&:*&10:4)--&.&?Y+6&%&?198(%+%0E&.&81(%+%07&8&.*)>1(%+%0h&8&.*.i1(' +
  '%+%0^&,&?105.6&;&CI+6&5(%+%0O&.&5105&E&;(:,%&O(@)(N)0E&7&;(:,+&O(@)(N)07&h&;(:,5&O(@)(N)0h&^&;(:,4&O(@)(' +
  'N)0^&+&;10;4)--&8&E(-+%&.&81&7(-+%&8&.*)>1&h(-+%&8&.*.i1&^(-+%-&%&.*,>10%&4*71044)---W).H&%&)*,>10).6&%&' +
  ')I+6&,&%(%+%9+(Q9,&,(e)(B)0,&.&+&+(C5:?-4COE%),.+28;(Q9.&.(e)(B)0.&%*710%4)--&,&.(B)9,(0%&,(0)K-z))H&%&,' +
  '*,>10,.6&%&,I+6&%&%(%+%9+&)(%+%&+(g)&.(S(@)(N)(-+%&)*710)&%*710%4)---N)),H&%&+*,>10+.6&%&+I+6&%&%(%+%&8(' +
  'S(@)&,(%+%&:(S(@)&)(%+%&2(S(@)9Ca%%/A&:"S(S(@)(N)94&;(S(@)&.(%+%&?(S(@)&C&C(@)a%%/A&?"S(S(@)(N)9C($;)&5(' +
  'S(@)&-(S(N)($?)(g)(-+%&,&4(-+%&.&C(-+%&)(4%%%%%%%%%%%%%%%%(-+%&)*710)&,*710,&.*710.&%*710%4)--- S))3.6&)' +
  '&+b+6&%&%&.7,x&%&,*,>10%&+*)10+4)---#4).,k,3)X&8*,>08.6&2&-b+6&;&5&+&-1 U%%94*)!:Da%%%%&4D0?&%*%&8$T-%&?' +
  'a%%%%!P+6&)~,%&,~,%"S0:&.+6&:&.&-*,>1~,%"R0:-&C&?&:"T#G&:#GLK0C&%&?&?"R&:"Ty,%-&%&810%&)&810)&,*+10,&-*)' +
  '10-4)--&C-$+)..3)k)X&2*,>0:.6&+&?b+6&;&5&.&?1 U%%92*)!:Da%%%%&2D04&%*%&:$T-%&4a%%%%!P+6&,~,%$T)*,>02&C&4' +
  '#G&%&)&87,&)&21~,%#GGLK0C&%&2192&2~,%a%%/j"Ry,%*%02.6&2&8*,>I+6&%&219-&-~,%&4"Ty,%&2*+1024)---&%&:10%&)&' +
  ':10)&,*+10,&?*)10?4)--&C-$I8,23?H&2*,>0;a%%/A&2#>"U(S0S.6&+&5b+6(4%%%%%%%%%%%%%%%%0-(4%%%%%%%%%%%%%%%%04' +
  '(4%%%%%%%%%%%%%%%%0C(4%%%%%%%%%%%%%%%%0O(4%%%%%%%%%%%%%%%%0E(4%%%%%%%%%%%%%%%%07(4%%%%%%%%%%%%%%%%0h(4%%' +
  '%%%%%%%%%%%%%%0^&)&;10:&,08&)02.6&2&:I+6&-&2(%+%9_(N)0-&E&_&8(%+%(@)(N)0E&4&2&;1(%+%9_(N)04&7&_&8&;1(%+%' +
  '(@)(N)07&C&;*)>9?&21(%+%9_(N)0C&h&_&8&?1(%+%(@)(N)0h&O&;*.i9?&21(%+%9_(N)0O&^&_&8&?1(%+%(@)(N)0^&8*7108&' +
  '2*71024)--*uC&-&4(C%),.7h^S+28;_n >c&-&4(C5:?-d AxD4COE D Er}(N)9-&C&O(C%),.7h^S+28;_n >c&C&O(C5:?-d AxD' +
  '4COE D Er}(N)94(C%),.+28;7h^S_n >c&-&4(C5:?-4COEd AxD D Er}(N)&S(@)(-+%*]C&E&7(C%),.7h^S+28;_n >c&E&7(C5' +
  ':?-d AxD4COE D Er}(N)9-&h&^(C%),.7h^S+28;_n >c&h&^(C5:?-d AxD4COE D Er}(N)94(C%),.+28;7h^S_n >c&-&4(C5:?' +
  '-4COEd AxD D Er}(N)&S(@)(-+%*%08.6&8*7I+6&8*uC1(:,%0-&8*]C1(:,%04&.&81(:,%0C*%02.6&2&;I+6&%&219:&:(%+%&)' +
  '&21(%+%&-(g)&,&21(%+%&4(@)(g)&C(@)(N)(-+%&2*71024)--&%&;10%&)&;10)&,&;10,&8*+1084)--&.*710.&5*+1054)---$' +
  '3:,:H23&+*,>0Oa%%/A&+#>"U(S0:.6&.&^b+6&,&O197&O19h&O10E(4%%%%%%%%%%%%%%%%02(4%%%%%%%%%%%%%%%%08(4%%%%%%%' +
  '%%%%%%%%%0;(4%%%%%%%%%%%%%%%%05*%0+.6&+&OI+6&2&,&+1(%+%(N)02&8&+&71(%+%(N)08&;&+&h1(%+%(N)0;&5&+&E1(%+%(' +
  'N)05&+*710+4)--&2&8(C%),.7h^S+28;_n >c&2&8(C5:?-d AxD4COE D Er}(N)92&;&5(C%),.7h^S+28;_n >c&;&5(C5:?-d A' +
  'xD4COE D Er}(N)98(C%),.+28;7h^S_n >c&2&8(C5:?-4COEd AxD D Er}(N)&:(@)92&2(C%),.%),.%),.%),.0?&2&2(C+28;+' +
  '28;+28;+28;0-&2&2(C5:?-5:?-5:?-5:?-04&2&2(C4COE4COE4COE4COE0C(4%%%%%%%%%%%%%%%%02(4%%%%%%%%%%%%%%%%08(4%' +
  '%%%%%%%%%%%%%%%0;(4%%%%%%%%%%%%%%%%05*%0+.6&+&OI+6&2&,&+1(%+%&?(g)92&2(@)(N)02&8&+&71(%+%&-(g)98&8(@)(N)' +
  '08&;&+&h1(%+%&4(g)9;&;(@)(N)0;&5&+&E1(%+%&C(g)95&5(@)(N)05&+*710+4)--&)(4%%/A%%/A%%/A%%/A&2&8(C%),.7h^S+' +
  '28;_n >c&2&8(C5:?-d AxD4COE D Er}(N)92&;&5(C%),.7h^S+28;_n >c&;&5(C5:?-d AxD4COE D Er}(N)98(C%),.+28;7h^' +
  'S_n >c&2&8(C5:?-4COEd AxD D Er}(N)&:(@)(4#8#Q O!+#8#Q O!+#8#Q O!+#8#Q O!+(N)($;)($?)92(-+%&2&2(C%),.%),.' +
  '%),.%),.08*%0+.6&+&OI+6&%&+1&,&+1(%+%&?(g)&8(@)(-+%&+*710+4)--&%&O10+&2&2(C+28;+28;+28;+28;08*%0,.6&,&OI' +
  '+6&,&+1&,&71(%+%&-(g)&8(@)(-+%&,*710,4)--&%&O*)>10+&2&2(C5:?-5:?-5:?-5:?-08*%0,.6&,&OI+6&,&+1&,&h1(%+%&4' +
  '(g)&8(@)(-+%&,*710,4)--&%&O*.i10+&2&2(C4COE4COE4COE4COE02*%0,.6&,&OI+6&,&+1&,&E1(%+%&C(g)&2(@)(-+%&,*710' +
  ',4)--&O&E10,&%&O*,>10%&)*710)&^*+10^4)---!0%&%&,*,>10,.6&%&,I+6&%&%(%+%&)(%+%(@)(-+%&)*710)&%*710%4)---#' +
  'T,)5H&,&.*,>10.*mC(:,%08*mC(:,+0;.6&,&.I+6&,(%+%9:&8($B)&;($C)9+&+(@)02&+&2*mC(:,5(@)*mC(:,4(N)(@)95*mC(' +
  ':,79?(N)0-&%&:*mC(:, P9:&:&5&-&?(g)(g)95*mC(:,_(@)*mC(:,d(N)&5(@)*mC(:, D(N)&5(@)*mC(:,&(N)&5(@)*mC(:,f(' +
  'N)&5(@)&:(N)&-*c(#7)(@)(N)($?)95(@)(-+%&%*710%&)+6&)&5&5*mC(:, P&5(g)(@)&+&2*mC(:, T(@)*mC(:,s(N)(@)(@)(' +
  'N)(-+%&)*710)-&,*710,4)---">)+3&8*,>05.6&+&;b+6&%&.&;1 U%%+3&22&,&;*,>1~,%$T%-&5i10:*%08.6&8&5I+6&8&:19?' +
  '&?(%+%&)&81(%+%(N)(-+%&8*71084)--&)&510)&;*)10;4)---!C))3&8*,>08.6&+&;b+6&%&)&.&;1 U%%+3&22&,&;*,>1~,%$T' +
  '%-&8i1&8$T?%%&%&810%&;*)10;4)---#W),23)H&+*,>9;*)>*710:.6&8&;I+6(4%%%%%%%%%%%%%%%%0?&)02&,0+*%05.6&.&5b+' +
  '6&?&+~,5a$3E#U6"T(S&2&81(%+7&+&;1&81(%+7(@)&2&;1&81(%+7&+&81(%+7(@)(g)(@)(N)0?&2&:102&+&:10+&5*)1054)--&' +
  '%&819+&+(%+%&?(N)(-+%&8*71084)---"K8.2H,3)k&8*,>0C.6&2&4b+6&,&41 U%%*%!;98+ka%%%%2&)~,%a%%<<"Wa%%<6"V-0O' +
  '&%a%%/Ay,%&%a%%/Aa%%%%&8Dy,+&%&Oy,5&%&.+k&.&4*,>1~,%a%%<<"Wa%%<6"V2a%%%%-y,4&%*710%(4%%%%%%%%%%%%%%%%(4=' +
  '===============&8D0;*%08.6&8&CI+6&+&81(%+%&O(S(@)9:&:(1(g)95(4%%%/%%%/%%%/%%%/(M0?&%&81&5&?(!E95(4%%%A%%' +
  '%A%%%A%%%A&5(g)($@)(4$3E#U6$3E#U6$3E#U6$3E#U6(@)9-&-(@)95(4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(@)(4 E$Gy!* ' +
  'E$Gy!* E$Gy!* E$Gy!*(N)&5(@)(4)C!D#E)C!D#E)C!D#E)C!D#E(N)&5(@)(4"I"H5!0"I"H5!0"I"H5!0"I"H5!0(N)&5(@)(4#7' +
  '#6~#J#7#6~#J#7#6~#J#7#6~#J(N)&5(@)&-(@)&-(N)&?(!E&;(M(-+%&:(4%%/!2%%/!2%%/!2%%/!2(N)95&5(1(g)95(4%%%/%%%' +
  '/%%%/%%%/(M0:&%&C1&81&5&:(!E95(4%%%A%%%A%%%A%%%A&5(g)($@)(4$3E#U6$3E#U6$3E#U6$3E#U6(@)95&5(@)9?(4 S Z$/#' +
  '> S Z$/#> S Z$/#> S Z$/#>(@)(4 E$Gy!* E$Gy!* E$Gy!* E$Gy!*(N)&?(@)(4)C!D#E)C!D#E)C!D#E)C!D#E(N)&?(@)(4"I' +
  '"H5!0"I"H5!0"I"H5!0"I"H5!0(N)&?(@)(4#7#6~#J#7#6~#J#7#6~#J#7#6~#J(N)&?(@)&5(@)&5(N)&:(!E&;(M(-+%&8*71084)' +
  '--&%&C*)>10%&)*+10)&4*)1044)---#4h,h3?H&;*,>9^&8i0 >&+9:&2*.1*X[*,>9710?&?&719-&7*.>9+194&+10C.6&8&Sb+6&' +
  ':& >&.&S19+&2&8*,*.&5D7%0_&?& >&+&2&8*)7%9n*2>0c*%0h.6&h&^I+6&-0;&,&h10O&:9+&_*.1*X[*,>10E.6&+&EI+6&;&O&' +
  '+ P,%*.i19d(%+%(-+%&;&d(%+7(-+7&;*&10;&+*+10+4)--&40;&,&^1&h10O&?9+&n*,>10E.6&+&EI+6&;&O&+ P,%*.i19d(%+%' +
  '(-+%&;&d(%+7(-+7&;*&10;&+*+10+4)--&C0;&,&^*)>1&h10O&?9+&n*,>10E.6&+&EI+6&;&O&+ P,%*.i19d(%+%(-+%&;&d(%+7' +
  '(-+7&;*&10;&+*+10+4)--*%0E.6&E&_!<+6&)&E*,>10+&-&E*2>10d*%0;.6&;*&I+6&;*,>*m419O&;&d19 A(%+%9x& A(%+&9D(' +
  'C%),.7h^S+28;_n >c9 D& A(%+69 E& A(%+F9r(C%),.7h^S+28;_n >c9}(C%),.+28;7h^S_n >c(-+%&O& D&}(C5:?-4COEd A' +
  'xD D Er}(-+7&O&x&D(C5:?-d AxD4COE D Er}9x& E&r(C5:?-d AxD4COE D Er}9D(C%),.+28;7h^S_n >c(-+&&O&x&D(C5:?-' +
  '4COEd AxD D Er}(-+s&;*710;4)--&+0;&c&49O10 A*m4(%+%0x*K4(%+%0D*q4(%+%0 D*<4(%+%0 E*u4(%+%0r*]4(%+%0}*B4(' +
  '%+%0&*/C(%+%00.6&O& AI+6&;&x&O(:,%(@)& D&O(:,5(@)(N)&r&O(:,7(@)(N)&&&O(:,d(@)(N)&D&O(:,+(@)& E&O(:,4(@)(' +
  'N)&}&O(:,_(@)(N)&0&O(:, D(@)(N)(N)(-+%&;&710;&O*&10O4)--&+&7&ni10O(4%%/=%%/=%%/=%%/=0x&+0;.6&;&OI+6&x&;(' +
  '%+%($C)0x&;&710;4)--(4%%%%%%%%%%%%%%%%0D&+0;.6&;&OI+6&;(%+%&x(g)(4$K+#A!2$K+#A!2$K+#A!2$K+#A!2(@)9 D*/5(' +
  ':,%(@)*/5(:,+9 E(N)9r& E(g)0 E&D& D& E*/5(:,5(@)(g)& E*/5(:,4(@)(g)9D*/5(:,7(@)*/5(:,_(N)&D(@)*/5(:,d(N)' +
  '&D(@)*/5(:, D(N)&D(@)*/5(:,&(N)&D(@)*/5(:,f(N)&r*c(#7)(@)& D*/5(:, P(a(!C9 D(N)0D&;& D(-+%&;&710;4)--(4%' +
  '%/A%%/A%%/A%%/A&D($?)0x&+0;.6&;&OI+6&;&;(%+%&x(@)(-+%&;&710;4)--&c&C9;10O(4%%%%%%%%%%%%%%%%0 D(4%%%%%%%%' +
  '%%%%%%%%0 E(4%%%%%%%%%%%%%%%%0r(4%%%%%%%%%%%%%%%%0}(4%%%%%%%%%%%%%%%%0&(4%%%%%%%%%%%%%%%%0x(4%%%%%%%%%%%' +
  '%%%%%0D(4%%%%%%%%%%%%%%%%00.6&;&OI+6& D&+(%+%99&;(:,%(@)(N)0 D& E&9&;(:,+(@)(N)0 E&r&9&;(:,5(@)(N)0r&}&9' +
  '&;(:,4(@)(N)0}&&&9&;(:,7(@)(N)0&&x&9&;(:,_(@)(N)0x&D&9&;(:,d(@)(N)0D&0&9&;(:, D(@)(N)00&+&710+&;*&10;4)-' +
  '-&d& D& E(C%),.7h^S+28;_n >c99&r&}(C%),.7h^S+28;_n >c9P(C%),.+28;7h^S_n >c(-+%&d&9&P(C5:?-4COEd AxD D Er' +
  '}(-+&&d*6T& D& E(C5:?-d AxD4COE D Er}9 D&r&}(C5:?-d AxD4COE D Er}9 E(C%),.+28;7h^S_n >c(-+%&d& D& E(C5:?' +
  '-4COEd AxD D Er}(-+F&d*719+&&&x(C%),.7h^S+28;_n >c9 D&D&0(C%),.7h^S+28;_n >c9 E(C%),.+28;7h^S_n >c(-+%&+' +
  '& D& E(C5:?-4COEd AxD D Er}(-+&&+*6T&&&x(C5:?-d AxD4COE D Er}9x&D&0(C5:?-d AxD4COE D Er}9D(C%),.+28;7h^S' +
  '_n >c(-+%&+&x&D(C5:?-4COEd AxD D Er}(-+F&E*+10E4)--&%&h10O&-0;&:9+&_*,>10E.6&+&EI+6&O&+ P,%19d&;(%+%(-+%' +
  '&d&;(%+7(-+7&;*&10;&+*+10+4)--&)&2&7i10)&h*&10h4)--&,&^*.i10,&%&^10%&S*)10S4)---$Rn,c3?H&5*,>9 E&;i0 A&2' +
  '9:&8*.1*X[9c*,>9r10O&r*.>92&O&r19-10C&2&C19?&2194&2197&210d.6&;&xb+6&:& A&+&x192&8&;*.7%x&O& A&2&8&;*)7%' +
  '9D*2>0 >*%0 D.6& D& EI+6&-05&.& D10^&:92&c*,>10h.6&2&hI+6&5&^&2 P,%*.i19E(%+%(-+%&5&E(%+7(-+7&5*&105&2*+' +
  '1024)--&C05&.& E1& D10^&O92&D*,>10h.6&2&hI+6&5&^&2 P,%*.i19E(%+%(-+%&5&E(%+7(-+7&5*&105&2*+1024)--&?05&.' +
  '& E*)>1& D10^&O92&D*,>10h.6&2&hI+6&5&^&2 P,%*.i19E(%+%(-+%&5&E(%+7(-+7&5*&105&2*+1024)--&405&)& D10^&:92' +
  '&c*,>10h.6&2&hI+6&5&^&2 P,%19E(%+%(-+%&5&E(%+7(-+7&5*&105&2*+1024)--*%0}.6&8&}b+6&d&}*,>102&}*2>9S&410^*' +
  '%05.6&5*&I+6&5*,>*m419h&5&^19E(%+%9 M&E(%+&9f(C%),.7h^S+28;_n >c90&E(%+69P&E(%+F99(C%),.7h^S+28;_n >c9&(' +
  'C%),.+28;7h^S_n >c(-+%&h&0&&(C5:?-4COEd AxD D Er}(-+7&h& M&f(C5:?-d AxD4COE D Er}90&P&9(C5:?-d AxD4COE D' +
  ' Er}9&(C%),.+28;7h^S_n >c(-+&&h&0&&(C5:?-4COEd AxD D Er}(-+s&5*71054)--&205& >&?9E10h*m4(%+%0 O*K4(%+%0 ' +
  'N*q4(%+%0 M*<4(%+%0f*u4(%+%0P*]4(%+%09*B4(%+%00*/C(%+%0&.6&E&hI+6&5& O&E(:,%(@)& M&E(:,5(@)(N)&P&E(:,7(@' +
  ')(N)&0&E(:,d(@)(N)& N&E(:,+(@)&f&E(:,4(@)(N)&9&E(:,_(@)(N)&&&E(:, D(@)(N)(N)(-+%&5&r105&E*&10E4)--&2&D&r' +
  'i10h(4%%%%%%%%%%%%%%%%0 Q&,&}*,>19E0^&205.6&5&hI+6& Q&5(%+%&^(%+%(@)(N)0 Q&^&r10^&5&r1054)--&205.6&5&hI+' +
  '6&5&5(%+%& Q(g)&E(%+%(4$K+#A!2$K+#A!2$K+#A!2$K+#A!2(@)(@)(-+%&E&r10E&5&r1054)--&7&S10h& >&C9E105(4%%%%%%' +
  '%%%%%%%%%%0 M(4%%%%%%%%%%%%%%%%0f(4%%%%%%%%%%%%%%%%0P(4%%%%%%%%%%%%%%%%0 P(4%%%%%%%%%%%%%%%%0 O(4%%%%%%%' +
  '%%%%%%%%%0 Q(4%%%%%%%%%%%%%%%%0 N(4%%%%%%%%%%%%%%%%09.6&5&EY+6& M&2(%+%9&&E(:,%(@)(N)0 M&f&&&E(:,+(@)(N)' +
  '0f&P&&&E(:,5(@)(N)0P& P&&&E(:,4(@)(N)0 P& O&&&E(:,7(@)(N)0 O& Q&&&E(:,_(@)(N)0 Q& N&&&E(:,d(@)(N)0 N&9&&' +
  '&E(:, D(@)(N)09&2&r102&E*&10E4)--&h& M&f(C%),.7h^S+28;_n >c90&P& P(C%),.7h^S+28;_n >c9&(C%),.+28;7h^S_n ' +
  '>c(-+%&h&0&&(C5:?-4COEd AxD D Er}(-+&&h*6T& M&f(C5:?-d AxD4COE D Er}90&P& P(C5:?-d AxD4COE D Er}9&(C%),.' +
  '+28;7h^S_n >c(-+%&h&0&&(C5:?-4COEd AxD D Er}(-+F&h*7192& O& Q(C%),.7h^S+28;_n >c90& N&9(C%),.7h^S+28;_n ' +
  '>c9&(C%),.+28;7h^S_n >c(-+%&2&0&&(C5:?-4COEd AxD D Er}(-+&&2*6T& O& Q(C5:?-d AxD4COE D Er}90& N&9(C5:?-d' +
  ' AxD4COE D Er}9&(C%),.+28;7h^S_n >c(-+%&2&0&&(C5:?-4COEd AxD D Er}(-+F&}*+10}4)--&%& D10^&705&:92&8*,>10' +
  'h.6&2&hI+6&^&2 P,%*.i19E&5(%+%(-+%&E&5(%+7(-+7&5*&105&2*+1024)--*%0}.6&D&}b+6&%&O&}*,>1 P,%*.i1& E1& D10' +
  '^&%&O&}*)195&D*)T92&2&5bD9_*,>1 P,%*.i1& E1& D10n&d&_&ri10E&-02(4%%%%%%%%%%%%%%%%0 P(4%%%%%%%%%%%%%%%%0 ' +
  'O(4%%%%%%%%%%%%%%%%0 Q(4%%%%%%%%%%%%%%%%0 N&d&r&}i195&8*,>10h.6&5&hI+6& P&5(:,%9&&2(%+%99(@)(N)0 P& O&&&' +
  '2(%+790(@)(N)0 O& Q&E(:,%9&&9(@)(N)0 Q& N&&&0(@)(N)0 N&E*+10E&2*&102&5*+1054)--&^& P(-+%&^& O(-+7&n& Q(-' +
  '+%&n& N(-+7&^& E10S&n& E10^&,&_&ri105&402(4%%%%%%%%%%%%%%%%0 P(4%%%%%%%%%%%%%%%%0 O(4%%%%%%%%%%%%%%%%0 Q' +
  '(4%%%%%%%%%%%%%%%%0 N&,&r&}i19E&8*,>10h.6&E&hI+6& P&E(:,%9&&2(%+%99(@)(N)0 P& O&&&2(%+790(@)(N)0 O& Q&5(' +
  ':,%9&&9(@)(N)0 Q& N&&&0(@)(N)0 N&5*+105&2*&102&E*+10E4)--&S& P(-+%&S& O(-+7&^& Q(-+%&^& N(-+7&}*,10}4)--' +
  '&,&8&ri10,& D*&10 D4)--&%& E105&+&x10^& A*.i0h& E*)>02*%0E.6&8&Eb+6&^ U%%+6&5*%&2$T-%-&;&^10^&5&h105&E*)' +
  '10E4)--& E*.i92&.10.&%&210%&)& E10)&x*)10x4)---$9,,238H&+*,>0;.6&.&:b+6&,02&%08*%05.6&+&5b+6&8&2(%+%94&2' +
  '&;1(%+%9C(C%),.7h^S+28;_n >c9O&2&;*)>1(%+%9E&2&;*.i1(%+%9?(C%),.7h^S+28;_n >c9-(C%),.+28;7h^S_n >c(-+%&)' +
  '&81&O&-(C5:?-4COEd AxD D Er}(-+%&8&)*)>1&4&C(C5:?-d AxD4COE D Er}9-&E&?(C5:?-d AxD4COE D Er}9?(C%),.+28;' +
  '7h^S_n >c(-+%&8&)*.i1&-&?(C5:?-4COEd AxD D Er}(-+%&2*7102&8&)*,>108&5*+1054)--&,&;*,>10,&%*710%&:*+10:4)' +
  '----"T).%*/5- T!/#6#DA3%6Y%/ YA"C/U#E!D$);!0!2#* S!1A#9~!2]$V=!2$S=3A%%/A%%#:#N%*#=5-P/ YA"C/U#E!/#6#DA%' +
  '%/A$S=3A]$V=!2A#9~!2!2#* S!1!D$);!0%*"RC- Z&*%%&#M$@$+$*#Il!KS<3%6Y"8$1#9!.a"6r!0#B!Ow!1$3$T"5!2nW YA%%/' +
  'A#Bv!O!2~!6#XA`);if(t===void 0)throw RangeError(`${e}: an engine that has, and may use, WebAssembly SIMD' +
  ', got none`);this.kernels=t,this.end=Math.ceil(t.START.value/64)*64}floats(e){return this.bytes(4*e)}byt' +
  'es(e){let t=this.end;this.end=Math.ceil((t+e+16)/64)*64;let{memory:n}=this.kernels,r=this.end-n.buffer.b' +
  'yteLength;if(r>0)try{n.grow(Math.ceil(r/65536))}catch{throw u(this.fn,`a model that fits into 4294967296' +
  ' bytes of memory`,this.end)}return t}view(e,t){return new Float32Array(this.kernels.memory.buffer,e,t)}b' +
  'yteView(e,t){return new Uint8Array(this.kernels.memory.buffer,e,t)}},wn=class{shape;capacity;parameters;' +
  'count;decaying;arena;p;g;m;v;mean;batch;at;columns;inputs;embedding;heads;kept;scratch;x;norm;scales;dX;' +
  'sets=/* @__PURE__ */ new Map;constructor(e,t){this.shape=e,this.capacity=t;let{levels:n,width:r,depth:i,' +
  'frequencies:a}=e,o=n.length;this.columns=o;let s=sn(e);this.parameters=s.list,this.count=s.count,this.de' +
  'caying=s.decaying,this.at=new Map(s.list.map(e=>[e.name,4*e.start]));let c=new Cn(`fit`);this.arena=c,th' +
  'is.p=c.floats(s.count),this.g=c.floats(s.count),this.m=c.floats(s.count),this.v=c.floats(s.count),this.m' +
  'ean=c.floats(s.count);let l={columns:o,rows:t,width:r},u=o*t,d=Math.max(...n.map(H),4);this.inputs={x:c.' +
  'floats(u),hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats(u)},this.x=c.floats(u*r),this.kept=Array.fro' +
  'm({length:i},()=>pn(c,l)),this.norm=c.floats(u*r),this.scales=c.floats(u);let f=e=>this.offset(e);this.e' +
  'mbedding=new xn(c,e,this.inputs,f,t),this.heads=new Sn(c,e,this.inputs,f,t),this.dX=c.floats(u*r),this.s' +
  'cratch=hn(c,l,Math.max(d,V(a))),this.batch={x:c.view(this.inputs.x,u),hidden:c.byteView(this.inputs.hidd' +
  'en,u),roles:c.byteView(this.inputs.roles,u),hints:c.view(this.inputs.hints,u)};for(let e of[this.p,this.' +
  'g,this.mean])this.sets.set(e,this.blocksAt(e))}initialise(e){for(let t of this.parameters){let n=this.ar' +
  'ena.view(fn(this.p,t),cn(t.shape));if(t.spread===0)n.fill(0);else{let r=Qt([n.length],{generator:e}).dat' +
  'a;for(let e=0;e<n.length;e++)n[e]=r[e]*t.spread}}for(let e of[this.g,this.m,this.v])this.arena.view(e,th' +
  'is.count).fill(0);this.arena.view(this.mean,this.count).set(this.arena.view(this.p,this.count))}output(e' +
  ',t){let n=this.shape.levels[e]??0;return this.arena.view(this.heads.outputs[e]??0,t*H(n))}toProbabilitie' +
  's(e){let t=this.shape.levels[e]??0,{kernels:n}=this.arena;n.toProbabilities(this.heads.outputs[e]??0,thi' +
  's.capacity,H(t),t)}tokens(e){return this.arena.view(this.norm,this.columns*e*this.shape.width)}attention' +
  '(e,t){let{columns:n}=this,r=Math.ceil(n/4)*4,i=this.kept[e].weights,a=this.arena.view(i,t*n*r*this.shape' +
  '.width/8),o=new Float32Array(a.length);for(let e=0;e<a.length;e+=n*r)for(let t=0;t<n;t++)for(let i=0;i<n' +
  ';i++)o[e+i*r+t]=a[e+t*r+i];return o}attentionOf(e,t,n){let{columns:r}=this,i=Math.ceil(r/4)*4,a=this.kep' +
  't[t].weights,o=this.shape.width/8,s=this.arena.view(a,n*o*r*i),c=new Float32Array(n*o*i);for(let t=0;t<n' +
  '*o;t++)for(let n=0;n<r;n++)c[t*i+n]=s[(t*r+n)*i+e];return c}forward(e,t){this.run(e,t,gn)}predict(e,t){t' +
  'his.run(e,t,_n)}run(e,t,n){let{arena:r,columns:i,inputs:a,scratch:o,x:s}=this,{width:c,depth:l}=this.sha' +
  'pe,u=this.sets.get(e),d={columns:i,rows:t,width:c};this.embedding.forward(e,s,t);for(let e=0;e<l;e++){le' +
  't t=e<l-1?gn:n,i=u[e];t(r,d,i,this.kept[e],o,s,a.hidden)}r.kernels.layerNorm(this.norm,this.scales,s,i*t' +
  ',c),this.heads.forward(e,this.norm,t)}backward(e,t){let{arena:n,columns:r,inputs:i,scratch:a}=this,{kern' +
  'els:o}=n,{width:s,depth:c}=this.shape,l={columns:r,rows:e,width:s},u=r*e,d=a.narrow,f=this.heads.backwar' +
  'd(this.p,this.g,this.norm,d,a.across,e,t);n.view(this.dX,u*s).fill(0),o.layerNormBack(this.dX,d,this.nor' +
  'm,this.scales,u,s);let p=this.sets.get(this.p),m=this.sets.get(this.g);for(let e=c-1;e>=0;e--){let t=thi' +
  's.kept[e],r=p[e],o=m[e];bn(n,l,r,o,t,a,this.dX,i.hidden)}return this.embedding.backward(this.p,this.g,th' +
  'is.dX,a.across,e),f}offset(e){let t=this.at.get(e);if(t===void 0)throw Error(`no parameter ${e}`);return' +
  ' t}blocksAt(e){return Array.from({length:this.shape.depth},(t,n)=>{let r=t=>e+this.offset(`blocks.${n}.$' +
  '{t}`);return{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:r(`out.weight`),outBias:r(`out.bias`),up:r(`u' +
  'p.weight`),upBias:r(`up.bias`),down:r(`down.weight`),downBias:r(`down.bias`)}})}};let Tn=.9,En=.999;var ' +
  'Dn=class{network;options;taken=0;averages=0;power1=1;power2=1;constructor(e,t){this.network=e,this.optio' +
  'ns=t}get steps(){return this.taken}step(e,t){let{network:n,options:r}=this,{kernels:i}=n.arena;n.forward' +
  '(n.p,e);let a=n.backward(e,t),o=Math.sqrt(i.sumOfSquares(n.g,n.count));if(!Number.isFinite(a)||!Number.i' +
  'sFinite(o))return n.arena.view(n.g,n.count).fill(0),NaN;let s=this.rate();this.taken++,this.power1*=Tn,t' +
  'his.power2*=En;let c=o>r.clip?r.clip/o:1;this.update(0,n.decaying,s,c,r.decay),this.update(n.decaying,n.' +
  'count-n.decaying,s,c,0);let l=this.taken<=r.steps*(1-r.averaged);return this.averages=l?0:this.averages+' +
  '1,i.average(n.mean,n.p,n.count,1/Math.max(1,this.averages)),a}rate(){let{rate:e,warmUp:t,steps:n}=this.o' +
  'ptions;if(this.taken<t)return e*(this.taken+1)/t;let r=Math.min(1,(this.taken-t)/Math.max(1,n-t));return' +
  ' e/2*(1+M(Math.PI*r)[1])}update(e,t,n,r,i){let{p:a,g:o,m:s,v:c,arena:l}=this.network,u=4*e,d=n/(1-this.p' +
  'ower1),f=1/Math.sqrt(1-this.power2),p=1-n*i,{kernels:m}=l;m.adamW(a+u,o+u,s+u,c+u,t,r,p,d,f,Tn,En,1e-8)}' +
  '};function On(e){return e<=64?64:16}function kn(e){return e<=256?On(e):4}var An=class{network;gaussian;v' +
  'alues;hints;cells;constructor(e,t){this.network=e,this.gaussian=t;let{slots:n}=t;this.values=new Float32' +
  'Array(e.capacity*n.columns),this.hints=new Float32Array(e.capacity*n.count),this.cells={rows:e.capacity,' +
  'slots:n,values:this.values}}*fill(){let{network:e,values:t,hints:n}=this,{batch:r,capacity:i}=e,{slots:a' +
  '}=this.cells,{columns:o}=a;yield*this.gaussian.predictLeaveOneOutInPieces(this.cells,n,!0);for(let e=0;e' +
  '<o;e++){let s=a.start(e),c=a.isNumber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=t[l*o+e],d=Number.isNaN(i)' +
  ';r.hidden[u]=+!!d,r.x[u]=d?0:i,r.hints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yield*this.run(t,n,()=>this.' +
  'network.forward(e,this.network.capacity))}*run(e,t,n){let{network:r,values:i}=this,{columns:a}=e.slots;f' +
  'or(let o=0;o<e.rows;o+=r.capacity){let s=Math.min(r.capacity,e.rows-o);if(i.fill(NaN),i.set(e.values.sub' +
  'array(o*a,(o+s)*a)),yield*this.fill(),n(),t(o,s),(yield)===!0)break}}*predict(e,t,n){let r=0;return yiel' +
  'd*this.run(t,(e,i)=>{for(let r=0;r<t.slots.columns;r++)this.write(t,e,i,r,n);r=e+i},()=>this.network.pre' +
  'dict(e,this.network.capacity)),r}write(e,t,n,r,i){let{network:a}=this,{slots:o}=e,{columns:s}=o,c=o.leve' +
  'ls[r]??0,l=H(c);c>0&&a.toProbabilities(r);let u=a.output(r,a.capacity);for(let d=0;d<n;d++){if(!Number.i' +
  'sNaN(e.values[(t+d)*s+r]))continue;let n=(t+d)*o.count+o.start(r);if(c===0){let e=a.batch.hints[r*a.capa' +
  'city+d];i[n]=u[d*l]+e}else for(let e=0;e<c;e++)i[n+e]=u[d*l+e]}}},jn=class{shape;parameters;gaussian;rea' +
  'dy;constructor(e,t,n){this.shape=e,this.parameters=t,this.gaussian=n}get isPlain(){return!this.parameter' +
  's.some(e=>e!==0)}predict(e,t){z(this.predictInPieces(e,t))}*predictInPieces(e,t){if(this.isPlain)return ' +
  'yield*this.gaussian.predictInPieces(e,t);let{network:n,runner:r}=this.prepare();yield*r.predict(n.p,e,t)' +
  '}*each(e,t){let{network:n,runner:r}=this.prepare();yield*r.each(n.p,e,(e,r)=>t(n,e,r))}prepare(){if(this' +
  '.ready===void 0){let e=new wn(this.shape,kn(this.shape.levels.length));e.arena.view(e.p,e.count).set(thi' +
  's.parameters),this.ready={network:e,runner:new An(e,this.gaussian)}}return this.ready}};function Mn({slo' +
  'ts:e,values:t},n,r){let i=t.subarray(n*e.columns,r*e.columns);return{rows:r-n,slots:e,values:i}}function' +
  ' Nn(e,t,n){let r=e.slice(0,n.length*t);for(let i=0;i<n.length;i++){let a=n[i];r.set(e.subarray(a*t,(a+1)' +
  '*t),i*t)}return r}function Pn(e,t){let n=e.values.slice();for(let e=0;e<n.length;e++)t[e]===1&&(n[e]=NaN' +
  ');return{...e,values:n}}function Fn({slots:e,values:t},n,r){return Array.from({length:e.columns},(i,a)=>' +
  '{let o=[];for(let i=n;i<r;i++)Number.isNaN(t[i*e.columns+a])&&o.push(i-n);return Int32Array.from(o)})}fu' +
  'nction*In(e,{slots:t,values:n},r,i,a){let o=0;for(let s=r;s<i;s++){let i=(s-r)*t.count,c=e.isLong?yield*' +
  'e.fillRowInPieces(n,s*t.columns,-1,a,i):e.fillRow(n,s*t.columns,-1,a,i);o+=e.costOf(c),o>1e6&&(o=0,yield' +
  ')}}function Ln({feature:e,threshold:t,next:n},r,i,a,o,s,c){let l=a.length-1,u=(e,n,r)=>Number(i[e+n*s]>t' +
  '[r]);for(let t=0;t<=l;t+=4){let i=a[t]*o,s=a[Math.min(t+1,l)]*o,d=a[Math.min(t+2,l)]*o,f=a[Math.min(t+3,' +
  'l)]*o,[p,m,h,g]=[r,r,r,r],_=e[r],[v,y,b]=[_,_,_];for(;(_&v&y&b)!==-1;)_>=0&&(p=n[p]+u(i,_,p),_=e[p]),v>=' +
  '0&&(m=n[m]+u(s,v,m),v=e[m]),y>=0&&(h=n[h]+u(d,y,h),y=e[h]),b>=0&&(g=n[g]+u(f,b,g),b=e[g]);c[t]=n[p],t+1<' +
  '=l&&(c[t+1]=n[m]),t+2<=l&&(c[t+2]=n[h]),t+3<=l&&(c[t+3]=n[g])}}let Rn=1024,zn=[0,1,2,1,2];var Bn=class e' +
  '{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){z(this.p' +
  'redictInPieces(e,t))}*predictInPieces(e,t){let{rows:n,slots:r}=e,i=new Float32Array(Math.min(Rn,n)*r.cou' +
  'nt);for(let a=0;a<n;a+=Rn){let o=Math.min(n,a+Rn);yield*In(this.gaussian,e,a,o,i);let s=Fn(e,a,o),c=new ' +
  'Float32Array((o-a)*r.count);for(let[t,n]of zn.entries())if(yield*this.fillOnce(e,n,s,i),!(t<zn.length-4)' +
  ')for(let e=0;e<c.length;e++)c[e]=c[e]+i[e]/4;for(let[e,n]of s.entries()){let i=r.width(e);for(let o of n' +
  '){let n=o*r.count+r.start(e);t.set(c.subarray(n,n+i),a*r.count+n)}}}}*fillOnce({slots:e},t,n,r){let{node' +
  's:i,roots:a}=this,o=a.length/e.columns/3,c=0;for(let[l,u]of n.entries()){let n=(t*e.columns+l)*o,d=Vn(a,' +
  'n,o);if(d===0||u.length===0)continue;let f=e.width(l),p=new Float32Array(u.length*f),m=new Int32Array(u.' +
  'length);for(let t=n;t<n+d;t++){Ln(i,a[t],r,u,e.count,1,m);for(let e=0;e<u.length;e++){let t=m[e];for(let' +
  ' n=0;n<f;n++){let r=e*f+n;p[r]=p[r]+i.values[t+n]}}c+=u.length*(10+f),c>1e6&&(c=0,yield)}for(let[t,n]of ' +
  'u.entries()){let i=n*e.count+e.start(l);r.set(p.subarray(t*f,(t+1)*f),i),e.isNumber(l)||s(r,i,i+f)}}}get' +
  ' isPlain(){return!this.roots.some(e=>e>=0)}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){retu' +
  'rn{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},r){return new e(r,n,t)}};function Vn' +
  '(e,t,n){let r=0;for(;r<n&&e[t+r]>=0;)r++;return r}let W=1024;var Hn=class e{gaussian;nodes;roots;constru' +
  'ctor(e,t,n){this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){z(this.predictInPieces(e,t))}*predict' +
  'InPieces(e,t){let n=0,{rows:r,slots:i}=e,{count:a}=i,o=new Float32Array(Math.min(W,r)*a),c=new Float64Ar' +
  'ray(Math.min(W,r)*Un(i));for(let l=0;l<r;l+=W){let u=Math.min(r,l+W);yield*In(this.gaussian,e,l,u,o);let' +
  ' d=Fn(e,l,u);for(let[e,r]of d.entries()){let d=i.start(e),f=i.width(e),p=this.addUp(e,i,r,o,c);r.forEach' +
  '((n,r)=>{let u=(l+n)*a+d;for(let e=0;e<f;e++){let i=o[n*a+d+e],s=p>0?c[r*f+e]/p:0;t[u+e]=i+s}i.isNumber(' +
  'e)||s(t,u,u+f)}),n+=u-l+r.length*p*(10+f),n>1e6&&(n=0,yield)}}}get isPlain(){return!this.roots.some(e=>e' +
  '>=0)}addUp(e,t,n,r,i){let{roots:a,nodes:o}=this,{values:s}=o,c=a.length/t.columns,l=t.width(e);i.fill(0,' +
  '0,n.length*l);let u=new Int32Array(n.length),d=0;for(;d<c;d++){let f=a[e*c+d];if(f<0)break;Ln(o,f,r,n,t.' +
  'count,1,u);for(let e=0;e<n.length;e++){let t=u[e];for(let n=0;n<l;n++){let r=e*l+n;i[r]=i[r]+s[t+n]}}}re' +
  'turn d}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}s' +
  'tatic fromArrays({roots:t,...n},r){return new e(r,n,t)}};function Un(e){return e.levels.reduce((e,t)=>Ma' +
  'th.max(e,t),1)}let G=1e-13,Wn=1e-150,Gn=1e150;function K(e,t,n=t){if(t>16)return z(q(e,t,n));let r=1,i=0' +
  ';for(let a=0;a<t;a++){let o=a*n,s=e[o+a],c=s;for(let t=0;t<a;t++)c-=e[o+t]**2;c>G*s||(c=Math.max(G*s,1e-' +
  '300));let l=Math.sqrt(c);e[o+a]=l,r*=c,(r<Wn||r>Gn)&&(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let t=r' +
  '*n,i=e[t+a];for(let n=0;n<a;n++)i-=e[t+n]*e[o+n];e[t+a]=i/l}}return i+Math.log(r)}function*q(e,t,n=t){le' +
  't r=1,i=0,a=0;for(let o=0;o<t;o++){let s=o-o%4,c=s+4<=t;c&&o===s&&qn(e,o,n),r*=Kn(e,o,c?s:0,n),(r<Wn||r>' +
  'Gn)&&(i+=Math.log(r),r=1),a+=o*o/2,a>1e6&&(a=0,yield)}return i+Math.log(r)}function Kn(e,t,n,r){let i=t*' +
  'r;for(let a=n;a<t;a++){let t=a*r,n=e[i+a];for(let r=0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i' +
  '+t],o=a;for(let n=0;n<t;n++)o-=e[i+n]**2;return o>G*a||(o=Math.max(G*a,1e-300)),e[i+t]=Math.sqrt(o),o}fu' +
  'nction qn(e,t,n){let r=t*n,i=r+n,a=i+n,o=a+n;for(let s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d' +
  '=e[o+s];for(let n=0;n<s;n++){let s=e[t+n];c-=e[r+n]*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e' +
  '[r+s]=c/f,e[i+s]=l/f,e[a+s]=u/f,e[o+s]=d/f}}function J(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a];fo' +
  'r(let o=0;o<a;o++)t-=e[a*n+o]*r[i+o];r[i+a]=t/e[a*n+a]}}function Y(e,t,n,r,i=0){for(let a=t-1;a>=0;a--){' +
  'let o=r[i+a];for(let s=a+1;s<t;s++)o-=e[s*n+a]*r[i+s];r[i+a]=o/e[a*n+a]}}function Jn(e,t,n,r){if(t>16)z(' +
  'Yn(e,t,n,r));else{r.fill(0,0,t*t);for(let i=0;i<t;i++){let a=i*t;r[a+i]=1/e[i*n+i];for(let o=i+1;o<t;o++' +
  '){let t=0;for(let s=i;s<o;s++)t-=e[o*n+s]*r[a+s];r[a+o]=t/e[o*n+o]}}for(let e=0;e<t;e++)for(let n=e;n<t;' +
  'n++){let i=0;for(let a=n;a<t;a++)i+=r[e*t+a]*r[n*t+a];r[e*t+n]=i}Xn(r,t)}}function*Yn(e,t,n,r){r.fill(0,' +
  '0,t*t);let i=0;for(let a=0;a<t;a+=4)Zn(e,t,n,r,a,Math.min(t,a+4)),i+=2*(t-a)**2,i>1e6&&(i=0,yield);for(l' +
  'et e=0;e<t;e++)Qn(r,t,e),i+=(t-e)**2/2,i>1e6&&(i=0,yield);Xn(r,t)}function Xn(e,t){for(let n=0;n<t;n++)f' +
  'or(let r=0;r<n;r++)e[n*t+r]=e[r*t+n]}function Zn(e,t,n,r,i,a){for(let o=i;o<a;o++){let i=o*t;r[i+o]=1/e[' +
  'o*n+o];for(let t=o+1;t<a;t++)r[i+t]=X(e,t*n,r,i,o,t)/e[t*n+t]}if(a-i<4)return;let o=i*t,s=o+t,c=s+t,l=c+' +
  't,u=a-1;for(let d=a;d<t;d++){let t=d*n,a=X(e,t,r,o,i,u),f=X(e,t,r,s,i+1,u),p=X(e,t,r,c,i+2,u),m=0;for(le' +
  't n=u;n<d;n++){let i=e[t+n];a-=i*r[o+n],f-=i*r[s+n],p-=i*r[c+n],m-=i*r[l+n]}let h=e[t+d];r[o+d]=a/h,r[s+' +
  'd]=f/h,r[c+d]=p/h,r[l+d]=m/h}}function X(e,t,n,r,i,a){let o=0;for(let s=i;s<a;s++)o-=e[t+s]*n[r+s];retur' +
  'n o}function Qn(e,t,n){let r=n*t,i=n;for(;i+4<=t;i+=4){let n=i*t,a=n+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;for(l' +
  'et t=i;t<i+3;t++){let s=e[r+t];c+=s*e[n+t],t>i&&(l+=s*e[a+t]),t>i+1&&(u+=s*e[o+t])}for(let f=i+3;f<t;f++' +
  '){let t=e[r+f];c+=t*e[n+f],l+=t*e[a+f],u+=t*e[o+f],d+=t*e[s+f]}e[r+i]=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3]=d' +
  '}for(;i<t;i++){let n=0;for(let a=i;a<t;a++)n+=e[r+a]*e[i*t+a];e[r+i]=n}}function Z(e){let t=e.reduce((e,' +
  't)=>e+Number(t>16),0),n=Math.max(6,Math.min(48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.' +
  'min(n,e-1):0)}function $n({levels:e}){let t=Z(e);return e.reduce((e,n,r)=>e+(t[r]||Math.max(1,n)),0)}fun' +
  'ction er(e){return Z(e).reduce((t,n,r)=>t+n*e[r],0)}function tr(e,t){let{slots:n}=e,r=Z(n.levels),i=new ' +
  'Float64Array(er(n.levels)),a=0;for(let o=0;o<n.columns;o++){let s=r[o];if(s===0)continue;let c=n.width(o' +
  '),l=t.centre.subarray(n.start(o),n.end(o)),u=ir(rr(nr(e,t,o),c,n.count),l,s);for(let e=0;e<c;e++){let t=' +
  'Math.sqrt(l[e]);if(t!==0)for(let n=0;n<s;n++)i[a+e*s+n]=u[n*c+e]/t}a+=c*s}return i}function nr({rows:e,s' +
  'lots:t,values:n},r,i){let a=t.width(i),{columns:o,count:s}=t,c=new Float64Array(a*s),l=new Float64Array(' +
  'a*o),u=new Float64Array(a);for(let r=0;r<e;r++){let e=n[r*o+i];if(!Number.isNaN(e)){u[e]=u[e]+1;for(let ' +
  'a=0;a<o;a++){let u=n[r*o+a];if(a===i||Number.isNaN(u))continue;l[e*o+a]=l[e*o+a]+1;let d=t.isNumber(a),f' +
  '=e*s+t.start(a)+(d?0:u);c[f]=c[f]+(d?u:1)}}}for(let e=0;e<a;e++){let n=Math.sqrt(u[e]);for(let i=0;i<o;i' +
  '++){let a=l[e*o+i];for(let o=t.start(i);o<t.end(i);o++){let t=r.scale[o],i=c[e*s+o]-a*r.centre[o];c[e*s+' +
  'o]=a>0&&t>0?i/t/n:0}}}return c}function rr(e,t,n){let r=new Float64Array(t*t);for(let i=0;i<t;i++)for(le' +
  't a=0;a<=i;a++){let o=0;for(let t=0;t<n;t++)o+=e[i*n+t]*e[a*n+t];r[i*t+a]=o,r[a*t+i]=o}return r}function' +
  ' ir(e,t,n){let r=t.length,i=t.map(Math.sqrt),a=new P().manualSeed(0),o=new Float64Array(n*r);for(let e=0' +
  ';e<o.length;e++)o[e]=a.uniform32()-.5;let s=new Float64Array(r);for(let t=0;t<=12;t++)for(let a=0;a<n;a+' +
  '+){let n=o.subarray(a*r,(a+1)*r);if(t>0){for(let t=0;t<r;t++)s[t]=Q(e.subarray(t*r,(t+1)*r),n);n.set(s)}' +
  'ar(n,i,o,a)}return o}function ar(e,t,n,r){let i=e.length;for(let n=0;n<i;n++)t[n]===0&&(e[n]=0);let a=Ma' +
  'th.sqrt(Q(e,e));for(let a=0;a<2;a++){or(e,t);for(let t=0;t<r;t++)or(e,n.subarray(t*i,(t+1)*i))}let o=Mat' +
  'h.sqrt(Q(e,e)),s=o>1e-9*a&&o>1e-150?1/o:0;for(let t=0;t<i;t++)e[t]=e[t]*s}function or(e,t){let n=Q(e,t);' +
  'for(let r=0;r<e.length;r++)e[r]=e[r]-n*t[r]}function Q(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t' +
  '[r];return n}function sr({rows:e,slots:t,values:n}){let{columns:r}=t,i=new Float64Array(t.count),a=new F' +
  'loat64Array(t.count);for(let o=0;o<r;o++){let s=t.start(o),c=!t.isNumber(o),l=0,u=0;for(let t=0;t<e;t++)' +
  '{let e=n[t*r+o];Number.isNaN(e)||(l++,c?i[s+e]=i[s+e]+1:u+=e)}if(l===0)continue;if(c){for(let e=s;e<t.en' +
  'd(o);e++){let t=i[e]/l;i[e]=t,a[e]=Math.sqrt(t*(1-t))}continue}let d=u/l,f=0;for(let t=0;t<e;t++){let e=' +
  'n[t*r+o];Number.isNaN(e)||(f+=(e-d)**2)}let p=Math.sqrt(f/l);i[s]=d,a[s]=p>1e-6*Math.max(1,Math.abs(d))?' +
  'p:0}return{centre:i,scale:a,codes:/* @__PURE__ */ new Float64Array}}function $(e,{scale:t,codes:n},r=n.l' +
  'ength>0){let{levels:i,columns:a,count:o}=e,s=r?Z(i):new Int32Array(a),c=new Int32Array(o).fill(-1),l=new' +
  ' Int32Array(a).fill(-1),u=new Int32Array(a),d=0,f=0;for(let n=0;n<a;n++){let r=s[n];if(r>0)l[n]=d,u[n]=f' +
  ',d+=r,f+=r*e.width(n);else for(let r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d++)}return{count:d,slot:c,' +
  'first:l,codes:s,start:u}}function cr(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[n];return o>0?Array.from({' +
  'length:o},(e,t)=>i[n]+t):[...r.subarray(e.start(n),e.end(n))].filter(e=>e>=0)}function lr(e,t,{mean:n,pr' +
  'ecision:r},i){let{centre:a,scale:o,codes:s}=t,c=$(e,t),l=n.length,u=new Float64Array(e.count),d=e.start(' +
  'i),f=c.slot[d];if(f<0)return{intercept:a[d],weights:u};let p=o[d],m=e=>-p*r[f*l+e]/r[f*l+f],h=a[d]+p*n[f' +
  '];for(let t=0;t<e.columns;t++){if(t===i)continue;for(let r=e.start(t);r<e.end(t);r++){let e=c.slot[r];if' +
  '(e<0)continue;let t=m(e)/o[r];u[r]=t,h-=t*a[r]+m(e)*n[e]}let r=c.codes[t];for(let i=0;i<r;i++){let a=c.f' +
  'irst[t]+i;h-=m(a)*n[a];for(let n=0;n<e.width(t);n++){let o=e.start(t)+n,l=s[c.start[t]+n*r+i];u[o]=u[o]+' +
  'm(a)*l}}}return{intercept:h,weights:u}}var ur=class{precision;d;block=/* @__PURE__ */ new Float64Array;o' +
  'ne=/* @__PURE__ */ new Float64Array(1);sums=/* @__PURE__ */ new Float64Array(4);constructor(e,t){this.pr' +
  'ecision=e,this.d=t}solve(e,t,n,r,i,a){let{precision:o,d:s}=this,c=e.length,l=c*n;this.block.length<l+c*c' +
  '&&(this.block=new Float64Array(l+c*c));let{block:u}=this;for(let d=0;d<c;d++){let f=e[d],p=d*n;for(let e' +
  '=0;e<n;e++)u[p+e]=o[f*s+t[e]];J(r,n,n,u,p);let m=0;for(let e=0;e<s;e++)m+=o[f*s+e]*i[e];a[d]=m;for(let t' +
  '=0;t<=d;t++){let r=o[f*s+e[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e];u[l+d*c+t]=r}}if(c===1){let{one:e}' +
  '=this;e[0]=u[l],K(e,1),a[0]=a[0]/e[0]/e[0];return}let d=u.subarray(l,l+c*c);K(d,c),J(d,c,c,a),Y(d,c,c,a)' +
  '}solveFour(e,t,n,r,i,a){let{one:o,sums:s}=this;this.block.length<4*n&&(this.block=new Float64Array(4*n))' +
  ',this.multiplyFour(e,i,s),this.takeFour(e,t,n),dr(r,n,this.block);for(let t=0;t<4;t++){let r=e[t],i=this' +
  '.precision[r*this.d+r];for(let e=t;e<4*n;e+=4)i-=this.block[e]*this.block[e];o[0]=i,K(o,1),a[t]=s[t]/o[0' +
  ']/o[0]}}moveMissing(e,t,n,r,i,a){let{precision:o,d:s}=this;a.fill(0,0,n);for(let[r,c]of e.entries())for(' +
  'let e=0;e<n;e++){let n=o[c*s+t[e]];a[e]=a[e]+n*i[r]}J(r,n,n,a),Y(r,n,n,a)}multiplyFour(e,t,n){let{precis' +
  'ion:r,d:i}=this,a=e[0]*i,o=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;for(let e=0;e<i;e++){let n=t[e];l+=r' +
  '[a+e]*n,u+=r[o+e]*n,d+=r[s+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3]=f}takeFour(e,t,n){let{precision:r,' +
  'd:i,block:a}=this;for(let o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;e++)a[e*4+o]=r[s+t[e]]}}};function d' +
  'r(e,t,n){for(let r=0;r<t;r++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n[i+3];for(let i=0,l=0;i<r;i++,l+=4){' +
  'let u=e[r*t+i];a-=u*n[l],o-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e[r*t+r];n[i]=a/l,n[i+1]=o/l,n[i+2]=s' +
  '/l,n[i+3]=c/l}}var fr=class{slots;scaling;normal;dimensions;constructor(e,t,n,r){this.slots=e,this.scali' +
  'ng=t,this.normal=n,this.dimensions=r}look(e,t,n,r,i){let{first:a,codes:o,start:s}=this.dimensions,c=o[e]' +
  ',l=a[e],u=!Number.isNaN(t),d=s[e]+(u?t*c:0);for(let e=0;e<c;e++){let t=this.scaling.codes[d+e];u?n[l+e]=' +
  't-this.normal.mean[l+e]:r[i+e]=l+e}return u?i:i+c}expect(e,t,n,r,i){let{slots:a,scaling:o,normal:s}=this' +
  ',{first:c,codes:l,start:u}=this.dimensions,d=l[e],f=c[e],p=a.start(e);for(let c=0;c<a.width(e);c++){let ' +
  'a=u[e]+c*d,l=1;for(let e=0;e<d;e++){let n=t[f+e]-(i===void 0?0:i[e]);l+=o.codes[a+e]*(s.mean[f+e]+n)}n[r' +
  '+c]=o.centre[p+c]*l}}},pr=class{slots;scaling;normal;dimensions;coded;d;missing;deviation;solved;again;f' +
  'actor=/* @__PURE__ */ new Float64Array;left;row;waiting={slots:/* @__PURE__ */ new Int32Array(4),dims:/*' +
  ' @__PURE__ */ new Int32Array(4),count:0};constructor(e,t,n){this.slots=e,this.scaling=t,this.normal=n,th' +
  'is.dimensions=$(e,t),this.coded=new fr(e,t,n,this.dimensions);let r=n.mean.length;this.d=r,this.missing=' +
  'new Int32Array(r),this.deviation=new Float64Array(r),this.solved=new Float64Array(r),this.again=new Floa' +
  't64Array(2*r),this.left=new ur(n.precision,r),this.row=new Float64Array(e.count)}leaveOutSome(e,t,n,r,i,' +
  'a,o,s){let{slots:c,row:l}=this;for(let o=e;o<t;o++)Number.isNaN(n[r+o])||(c.isNumber(o)?this.leaveOutNum' +
  'ber(o,i):a||this.leaveOut(o,i));this.leaveOutWaiting(i);for(let n=e;n<t;n++){if(a&&!c.isNumber(n))contin' +
  'ue;let e=c.end(n);for(let t=c.start(n);t<e;t++)o[s+t]=l[t]}}get isLong(){return this.d>200}costOf(e){ret' +
  'urn e*(e*(e/6+1)+this.d)+this.d}fillRow(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(a),K' +
  '(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}*fillRowInPieces(e,t,n,r,i=0){let a=this.look' +
  '(e,t,n,r,i);return this.prepare(a),yield*q(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}fil' +
  'lAgainWithout(e,t,n,r,i,a){let{slots:o,deviation:s,missing:c,factor:l,solved:u,again:d}=this;a.set(r);fo' +
  'r(let e=o.start(n);e<o.end(n);e++)a[e]=this.scaling.centre[e];let f=cr(o,this.dimensions,n);this.left.so' +
  'lve(f,c,i,l,s,u),this.left.moveMissing(f,c,i,l,u,d),d.set(s,i);for(let[e,t]of f.entries())s[t]=s[t]-u[e]' +
  ';for(let e=0;e<i;e++){let t=c[e];s[t]=s[t]+d[e]}this.expect(e,t,n,a,0),s.set(d.subarray(i,i+this.d))}loo' +
  'k(e,t,n,r,i){let{deviation:a,missing:o,slots:s}=this,{centre:c,scale:l}=this.scaling,{mean:u}=this.norma' +
  'l,{slot:d,codes:f}=this.dimensions,p=0;for(let m=0;m<s.columns;m++){let h=s.start(m),g=s.end(m),_=m===n?' +
  'NaN:e[t+m],v=!Number.isNaN(_);for(let e=h;e<g;e++){let t=d[e],n=s.read(m,_,e-h);v&&(r[i+e]=n),t<0?v||(r[' +
  'i+e]=c[e]):v?a[t]=(n-c[e])/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=this.coded.look(m,_,a,o,p))}return p}expect(e,t' +
  ',n,r,i){let{slots:a,deviation:o}=this,c=this.dimensions.slot;for(let l=0;l<a.columns;l++){if(l!==n&&!Num' +
  'ber.isNaN(e[t+l]))continue;let u=a.start(l),d=a.end(l);for(let e=u;e<d;e++){let t=c[e];t>=0&&(r[i+e]=thi' +
  's.expected(e,t,o[t]))}this.dimensions.codes[l]>0&&this.coded.expect(l,o,r,i+u),a.isNumber(l)||s(r,i+u,i+' +
  'd)}}prepare(e){this.factor.length<e*e&&(this.factor=new Float64Array(e*e));let{d:t,deviation:n,missing:r' +
  ',factor:i,solved:a}=this,{precision:o}=this.normal;for(let t=0;t<e;t++)n[r[t]]=0;for(let s=0;s<e;s++){le' +
  't c=r[s]*t,l=0;for(let e=0;e<t;e++)l+=o[c+e]*n[e];a[s]=-l;for(let t=0;t<=s;t++)i[s*e+t]=o[c+r[t]]}}condi' +
  'tion(e){let{deviation:t,missing:n,factor:r,solved:i}=this;J(r,e,e,i),Y(r,e,e,i);for(let r=0;r<e;r++)t[n[' +
  'r]]=i[r]}leaveOutNumber(e,t){let{slots:n,waiting:r,row:i}=this,a=n.start(e),o=this.dimensions.slot[a];o<' +
  '0?i[a]=this.scaling.centre[a]:(r.slots[r.count]=a,r.dims[r.count]=o,r.count++,r.count===4&&this.leaveOut' +
  'Waiting(t))}leaveOutWaiting(e){let{waiting:t,deviation:n,missing:r,factor:i,solved:a,row:o}=this;if(t.co' +
  'unt===0)return;let s=t.count-1;t.dims.fill(t.dims[s],t.count),this.left.solveFour(t.dims,r,e,i,n,a);for(' +
  'let e=0;e<=s;e++){let r=t.slots[e],i=t.dims[e];o[r]=this.expected(r,i,n[i]-a[e])}t.count=0}leaveOut(e,t)' +
  '{let{deviation:n,missing:r,factor:i,solved:a,slots:o,row:c}=this,l=this.dimensions.slot,u=o.start(e),d=o' +
  '.end(e),f=cr(o,this.dimensions,e);for(let e=u;e<d;e++)c[e]=this.scaling.centre[e];this.left.solve(f,r,t,' +
  'i,n,a);let p=0;for(let e=u;e<d;e++){let t=l[e];t<0||(c[e]=this.expected(e,t,n[t]-a[p++]))}this.dimension' +
  's.codes[e]>0&&this.coded.expect(e,n,c,u,a),o.isNumber(e)||s(c,u,d)}expected(e,t,n){let{centre:r,scale:i}' +
  '=this.scaling;return r[e]+i[e]*(this.normal.mean[t]+n)}},mr=class e extends pr{sizes=new Float64Array(th' +
  'is.d);predict(e,t){z(this.predictInPieces(e,t))}*predictInPieces(e,t){let{slots:n,row:r}=this,{rows:i,va' +
  'lues:a}=e,s=0;for(let e=0;e<i;e++){let i=e*n.columns,c=this.isLong?yield*this.fillRowInPieces(a,i,-1,r):' +
  'this.fillRow(a,i,-1,r);o(n,a,i,r,t,e*n.count),s+=this.costOf(c),s>1e6&&(s=0,yield)}}predictLeaveOneOut(e' +
  ',t,n=!1){z(this.predictLeaveOneOutInPieces(e,t,n))}*predictLeaveOneOutInPieces(e,t,n=!1){let{slots:r,d:i' +
  ',row:a}=this,{rows:o,values:s}=e;if(n&&!r.levels.includes(0))return;let c=0;for(let e=0;e<o;e++){let o=e' +
  '*r.columns,l=this.isLong?yield*this.fillRowInPieces(s,o,-1,a):this.fillRow(s,o,-1,a);c+=this.costOf(l);f' +
  'or(let a=0,u=this.isLong?4:r.columns;a<r.columns;a+=u)this.leaveOutSome(a,Math.min(r.columns,a+u),s,o,l,' +
  'n,t,e*r.count),c+=u*(l*l/2+i),c>1e6&&(c=0,yield)}}*writeSpreads(e,t){let{missing:n,factor:r,scaling:i,so' +
  'lved:a}=this,{slot:o}=this.dimensions,s=this.sizes;s.fill(0);let c=0;for(let t=0;t<e;t++){let i=0;for(le' +
  't n=t;n<e;n++){let o=+(n===t);for(let i=t;i<n;i++)o-=r[n*e+i]*a[i];let s=o/r[n*e+n];a[n]=s,i+=s*s}s[n[t]' +
  ']=Math.sqrt(i),c+=(e-t)**2/2,c>1e6&&(c=0,yield)}for(let e=0;e<t.length;e++){let n=o[e];t[e]=n<0?0:i.scal' +
  'e[e]*s[n]}}drawRow(e,t,n,r,i){let a=this.look(e,t,-1,n,r);this.prepare(a),K(this.factor,a),this.conditio' +
  'n(a);let{deviation:o,missing:s,factor:c,solved:l}=this;for(let e=0;e<a;e++)l[e]=i();Y(c,a,a,l);for(let e' +
  '=0;e<a;e++){let t=s[e];o[t]=o[t]+l[e]}this.expect(e,t,-1,n,r)}givenAll(e){return lr(this.slots,this.scal' +
  'ing,this.normal,e)}twin(){return new e(this.slots,this.scaling,this.normal)}toArrays(){return{levels:Int' +
  '32Array.from(this.slots.levels),...this.scaling,...this.normal}}static fromArrays({levels:t,centre:n,sca' +
  'le:r,codes:i,mean:o,precision:s}){return new e(new a([...t]),{centre:n,scale:r,codes:i},{mean:o,precisio' +
  'n:s})}};function hr({gaussian:e,attention:t,forest:n,chain:r}){return{...gr(`gaussian`,e.toArrays()),"at' +
  'tention.parameters":t.parameters,...gr(`forest`,n.toArrays()),...gr(`chain`,r.toArrays())}}function gr(e' +
  ',t){let n=Object.entries(t);return Object.fromEntries(n.map(([t,n])=>[`${e}.${t}`,n]))}function _r(e,t,n' +
  '){if(e<=t)return Int32Array.from({length:e},(e,t)=>t);let r=new Int32Array(t),i=0;for(let a=0;a<e&&i<t;a' +
  '++)n.uniform32()*(e-a)<t-i&&(r[i++]=a);return r.subarray(0,i)}function vr(e,t,n){let{rows:r,slots:i,valu' +
  'es:a}=e;if(r<=t)return e;let o=_r(r,t,n);return{rows:o.length,slots:i,values:Nn(a,i.columns,o)}}function' +
  ' yr(e,t,n,r){let i=0,a=0;for(let o=0;o<e.slots.columns;o++){let{error:s,typicalError:c}=br(e,t,n,r,o);i+' +
  '=s,a+=c}return i/a}function br({slots:e,rows:t,values:n},r,i,a,o){let s=e.start(o),c=e.width(o),l=0,u=0;' +
  'for(let d=0;d<t;d++){let t=d*e.columns+o,f=n[t];if(!(r[t]!==1||Number.isNaN(f)))for(let t=s;t<s+c;t++){l' +
  'et n=e.read(o,f,t-s);l+=(n-i[d*e.count+t])**2,u+=(n-a[t])**2}}let d=xr(e.isNumber(o),a.subarray(s,s+c));' +
  'return{error:l/d,typicalError:u/d}}function xr(e,t){return e?1:1-t.reduce((e,t)=>e+t*t,0)}function*Sr(e,' +
  't,n,r,i,a){let o=new Tr(e,t,n,r,i.open(`look`)),s=Pn(e,t);for(let e=0;;e++){let t=a.rate/3**e,r=yield*Cr' +
  '(s,o,n,i.open(`attention`,e),{...a,rate:t});if(r!==void 0)return{...r,restarts:e};if(e===3)throw RangeEr' +
  'ror(`fit: a loss that is finite, got none at learning rates down to ${t}`)}}function*Cr(e,t,n,r,i){let{s' +
  'teps:a,decay:o,from:s}=i,{levels:c,columns:l}=e.slots,u={...i.shape,levels:c},d=new wn(u,a===0?1:On(l));' +
  'd.initialise(r),s!==void 0&&d.arena.view(d.p,d.count).set(s);let f=Math.max(10,Math.round(a/20)),{rate:p' +
  ',averaged:m}=s===void 0?{rate:i.rate,averaged:.3}:{rate:.3*i.rate,averaged:.5},h=new Dn(d,{rate:p,warmUp' +
  ':f,steps:a,decay:o,clip:1,averaged:m}),g=new wr(e,d,n,r,i),_=[],v={error:1/0,parameters:/* @__PURE__ */ ' +
  'new Float32Array,at:0},y=0,b=0;for(let e=1;e<=a;e++){let n=yield*e===1?an(g.next()):g.next();if(n===void' +
  ' 0)break;let r=h.step(d.capacity,{hidden:1/Math.max(1,n.hidden),shown:i.shown/Math.max(1,n.shown)});if(N' +
  'umber.isNaN(r))return;y+=r,b++;let o=e%i.every===0||e===a,s=o?!1:yield;if(!o&&s!==!0)continue;let c=yiel' +
  'd*on(300,t.error(d)),l={step:e,steps:a,loss:y/b,heldBack:c};if(_.push(l),(c<v.error||Number.isNaN(v.erro' +
  'r)||_.length===1)&&(v={error:c,parameters:d.arena.view(d.mean,d.count).slice(),at:_.length}),s=(yield l)' +
  '===!0||s,s===!0||_.length-v.at>=i.patience)break;y=0,b=0}return{predictor:new jn(u,_.length>0?v.paramete' +
  'rs:s??new Float32Array(d.count),n),history:_}}var wr=class{cells;network;generator;options;runner;truth;' +
  'order=[];at=0;constructor(e,t,n,r,i){this.cells=e,this.network=t,this.generator=r,this.options=i,this.ru' +
  'nner=new An(t,n),this.truth=new Float32Array(this.runner.values.length)}*next(){let{network:e,generator:' +
  't,runner:n,truth:r}=this,{capacity:i,batch:a}=e,[o,s]=this.options.hide,{columns:c}=this.cells.slots,l=0' +
  ',u=0;for(let e=0;e<i;e++){let d=this.nextRow()*c,f=o+(s-o)*t.uniform32();for(let r=0;r<c;r++){let o=this' +
  '.cells.values[d+r],s=r*i+e,p=!Number.isNaN(o),m=p&&t.uniform32()<f;n.values[e*c+r]=m?NaN:o,a.roles[s]=p?' +
  'm?2:1:0,m?l++:p&&u++}r.set(this.cells.values.subarray(d,d+c),e*c)}yield*n.fill();for(let e=0;e<i;e++)for' +
  '(let t=0;t<c;t++){let n=r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:n}return{hidden:l,shown:u}}nextRow(){retur' +
  'n this.at>=this.order.length&&(this.order=en(this.cells.rows,{generator:this.generator}).data,this.at=0)' +
  ',Number(this.order[this.at++])}},Tr=class{gaussian;typical;rows;heldBack;out;constructor(e,t,n,r,i){this' +
  '.gaussian=n,this.typical=r;let{slots:a,values:o}=e,{columns:s}=a,c=[];for(let n=0;n<e.rows;n++)t.subarra' +
  'y(n*s,(n+1)*s).includes(1)&&c.push(n);let l=_r(c.length,768,i).map(e=>c[e]);this.heldBack=Nn(t,s,l),this' +
  '.rows={rows:l.length,slots:a,values:Nn(o,s,l)},this.out=new Float32Array(l.length*a.count)}*error(e){let' +
  '{rows:t,heldBack:n,out:r,typical:i}=this;return yr(Mn(t,0,yield*new An(e,this.gaussian).predict(e.mean,P' +
  'n(t,n),r)),n,r,i)}};function Er(e,t,n){let{length:r}=e;if(2*t<=r)for(let i=0;i<t;i++)Dr(e,i,i+n.index(r-' +
  'i));else for(let i=r-1;i>=t;i--)Dr(e,i,n.index(i+1))}function Dr(e,t,n){let r=e[n];e[n]=e[t],e[t]=r}let ' +
  'Or=2654435769;var kr=class{state;constructor(e){this.state=L(e)}index(e){return this.state=this.state+Or' +
  '|0,(L(this.state)>>>0)*e/2**32|0}uniform(){return this.state=this.state+Or|0,(L(this.state)>>>0)/2**32}}' +
  ';function Ar(e,t){let{rows:n,outputs:r,y:i}=e,a=Math.sqrt(1/8),o=Float32Array.from({length:r*8},()=>t.in' +
  'dex(2)===0?-a:a),s=new Float32Array(n*8);for(let e=0;e<n;e++)for(let t=0;t<r;t++){let n=i[e*r+t];for(let' +
  ' r=0;r<8;r++){let i=e*8+r;s[i]=s[i]+n*o[t*8+r]}}return{...e,outputs:8,y:s,leaf:{outputs:r,y:i}}}function' +
  ' jr(e){let{rows:t,outputs:n,y:r}=e,i=new Float32Array(t);for(let e=0;e<t;e++)i[e]=r[e*n];return{...e,out' +
  'puts:1,y:i,leaf:{outputs:n,y:r}}}let Mr=2e4,Nr=4e3,Pr=1024;var Fr=class{nodes={feature:new Int16Array(Pr' +
  '),threshold:new Float32Array(Pr),next:new Int32Array(Pr),values:new Float32Array(Pr)};count=0;valueCount' +
  '=0;add(){let e=this.count++;return e===this.nodes.feature.length&&this.makeRoom(),this.nodes.feature[e]=' +
  '-1,e}end(e,t,n){let r=this.valueCount;this.valueCount+=t.length,this.valueCount>this.nodes.values.length' +
  '&&this.makeRoomForValues();let{next:i,values:a}=this.nodes;i[e]=r;for(let e=0;e<t.length;e++)a[r+e]=t[e]' +
  '*n;return r}ask(e,t,n){let r=this.add();this.add();let{nodes:i}=this;return i.feature[e]=t,i.threshold[e' +
  ']=n,i.next[e]=r,r}get outputs(){return this.valueCount}cut(e,t){this.count=e,this.valueCount=t}toNodes()' +
  '{let{feature:e,threshold:t,next:n,values:r}=this.nodes;return{feature:e.slice(0,this.count),threshold:t.' +
  'slice(0,this.count),next:n.slice(0,this.count),values:r.slice(0,this.valueCount)}}makeRoom(){let{feature' +
  ':e,threshold:t,next:n}=this.nodes,r=2*e.length;this.nodes={...this.nodes,feature:Ir(new Int16Array(r),e)' +
  ',threshold:Ir(new Float32Array(r),t),next:Ir(new Int32Array(r),n)}}makeRoomForValues(){let{values:e}=thi' +
  's.nodes,t=Math.max(2*e.length,this.valueCount);this.nodes={...this.nodes,values:Ir(new Float32Array(t),e' +
  ')}}};function Ir(e,t){return e.set(t),e}function Lr(e,t,n,r,i,a){for(let o=0;o<4;o++){let o=r+a.index(i-' +
  'r),s=r+a.index(i-r),c=e[t+n[o]],l=e[t+n[s]];if(c!==l)return c<l?c:Br(c)}let o=1/0,s=-1/0;for(let a=r;a<i' +
  ';a++){let r=e[t+n[a]];r<o&&(o=r),r>s&&(s=r)}return s>o?a.index(2)===0?o:Br(s):NaN}let Rr=/* @__PURE__ */' +
  ' new Float32Array(1),zr=new Int32Array(Rr.buffer);function Br(e){Rr[0]=e;let t=zr[0];return zr[0]=e===0?' +
  '-2147483647:e>0?t-1:t+1,Rr[0]}var Vr=class{sample;members;others;feature=/* @__PURE__ */ new Int32Array(' +
  '4);threshold=/* @__PURE__ */ new Float64Array(4);length=0;count=/* @__PURE__ */ new Int32Array(4);right;' +
  'constructor(e,t,n){this.sample=e,this.members=t,this.others=n,this.right=new Float64Array(4*e.outputs)}a' +
  'dd(e,t){let n=this.length++;this.feature[n]=e,this.threshold[n]=t}addUp(e,t){if(this.sample.outputs===1&' +
  '&this.length>2)this.addUpOne(e,t);else for(let n=0;n<this.length;n++)this.addUpSplit(n,e,t)}addUpOne(e,t' +
  '){let{feature:n,threshold:r,count:i,right:a,members:o}=this,{x:s,y:c,rows:l}=this.sample,u=n[0]*l,d=n[1]' +
  '*l,f=n[2]*l,p=n[3]*l,m=r[0],h=r[1],g=r[2],_=r[3],v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0;for(let n=e;n<t;n++){le' +
  't e=o[n],t=c[e],r=Number(s[u+e]>m),i=Number(s[d+e]>h),a=Number(s[f+e]>g),l=Number(s[p+e]>_);v+=r,y+=i,b+' +
  '=a,x+=l,S+=r*t,C+=i*t,w+=a*t,T+=l*t}i[0]=v,i[1]=y,i[2]=b,i[3]=x,a[0]=S,a[1]=C,a[2]=w,a[3]=T}addUpSplit(e' +
  ',t,n){let{right:r,others:i,members:a}=this,{x:o,y:s,rows:c,outputs:l}=this.sample,u=this.feature[e]*c,d=' +
  'this.threshold[e],f=e*l,p=0;for(let e=t;e<n;e++){let t=a[e];i[p]=t,p+=Number(o[u+t]>d)}r.fill(0,f,f+l);f' +
  'or(let e=0;e<p;e++){let t=i[e]*l;for(let e=0;e<l;e++)r[f+e]=r[f+e]+s[t+e]}this.count[e]=p}};let Hr=1e-6;' +
  'var Ur=class{sample;members;options;draws;sums;feature=-1;threshold=0;best=0;tried=0;rest=0;order;splits' +
  ';others;constructor(e,t,n,r){this.sample=e,this.members=t,this.options=n,this.draws=r,this.order=e.colum' +
  'ns.slice(),this.sums=new Float64Array(e.outputs),this.others=new Int32Array(t.length),this.splits=new Vr' +
  '(e,t,this.others)}split(e,t,n){if(!this.begin(e,t,n))return-1;for(;this.isTrying();)this.trySome(e,t);re' +
  'turn this.feature<0?-1:this.part(e,t)}*splitInPieces(e,t,n){if(!this.begin(e,t,n))return-1;let r=4*(t-e)' +
  '*(2+this.sample.outputs),i=0;for(;this.isTrying();)this.trySome(e,t),i+=r,i>1e6&&(i=0,yield);return this' +
  '.feature<0?-1:this.part(e,t)}leafSums(e,t){let{leaf:n}=this.sample;if(n===void 0)return this.sums;let{ou' +
  'tputs:r,y:i}=n,a=new Float64Array(r);for(let n=e;n<t;n++){let e=this.members[n]*r;for(let t=0;t<r;t++)a[' +
  't]=a[t]+i[e+t]}return a}begin(e,t,n){let{minLeaf:r,shrink:i}=this.options,a=this.addUp(e,t),o=0;for(let ' +
  'n of this.sums)o+=n*n/(t-e+i);return this.feature=-1,this.best=o+Hr*a,this.tried=0,this.rest=this.order.' +
  'length,n&&t-e>=2*r&&a-o>Hr*a}isTrying(){let{tries:e,looks:t}=this.options;return this.rest>0&&this.tried' +
  '<e&&this.order.length-this.rest<t}trySome(e,t){let{splits:n}=this;for(n.length=0;n.length<4&&this.isTryi' +
  'ng();)this.drawSplit(e,t);n.addUp(e,t);for(let r=0;r<n.length;r++){let i=this.score(r,t-e);i<=this.best|' +
  '|(this.best=i,this.feature=n.feature[r],this.threshold=n.threshold[r])}}drawSplit(e,t){let{order:n,draws' +
  ':r,sample:i,members:a,splits:o}=this,s=r.index(this.rest--),c=n[s];n[s]=n[this.rest],n[this.rest]=c;let ' +
  'l=this.featureOf(c,e,t),u=Lr(i.x,l*i.rows,a,e,t,r);Number.isNaN(u)||(this.tried++,o.add(l,u))}featureOf(' +
  'e,t,n){let{sample:r,members:i,draws:a}=this,o=r.widths[e];if(o===1)return e;let{x:s,rows:c}=r,l=i[t+a.in' +
  'dex(n-t)],u=e;for(let t=e+1;t<e+o;t++)s[t*c+l]>s[u*c+l]&&(u=t);return u}addUp(e,t){let{sums:n,members:r}' +
  '=this,{outputs:i,y:a}=this.sample,o=0;if(i===1){let i=0;for(let n=e;n<t;n++){let e=a[r[n]];i+=e,o+=e*e}r' +
  'eturn n[0]=i,o}n.fill(0);for(let s=e;s<t;s++){let e=r[s]*i;for(let t=0;t<i;t++){let r=a[e+t];n[t]=n[t]+r' +
  ',o+=r*r}}return o}score(e,t){let{sums:n,splits:r}=this,{minLeaf:i,shrink:a}=this.options,o=r.count[e];if' +
  '(o<i||t-o<i)return-1;let s=e*n.length,c=0;for(let e=0;e<n.length;e++){let i=r.right[s+e],l=n[e]-i;c+=i*i' +
  '/(o+a)+l*l/(t-o+a)}return c}part(e,t){let{members:n,threshold:r,others:i}=this,{rows:a,x:o}=this.sample,' +
  's=this.feature*a,c=e,l=0;for(let a=e;a<t;a++){let e=n[a],t=Number(o[s+e]>r);n[c]=e,i[l]=e,c+=1-t,l+=t}fo' +
  'r(let e=0;e<l;e++)n[c+e]=i[e];let u=-1/0,d=1/0;for(let t=e;t<c;t++){let e=o[s+n[t]];e>u&&(u=e)}for(let e' +
  '=c;e<t;e++){let t=o[s+n[e]];t<d&&(d=t)}let f=Math.fround(u+(d-u)/2);return this.threshold=f<d?f:u,c}},Wr' +
  '=class{list=new Fr;nodes(){return this.list.toNodes()}*grow(e,t,n,r){let{list:i}=this,{leaves:a}=e,{trie' +
  's:o,depth:s=1/0,shrink:c=0,rate:l=1}=n,u=n.looks??1/0,d=new Ur(e,t,{...n,looks:u,shrink:c},r),f=i.output' +
  's,p=i.add(),m=[p,0,t.length,0],h=0;for(;m.length>0;){let n=m.pop(),r=m.pop(),u=m.pop(),g=m.pop(),_=(r-u)' +
  '*o*(2+e.outputs);if(h+=_,h>1e6&&(h=0,(yield)===!0))return i.cut(p,f),-1;let v=n<s,y=_>1e6?yield*d.splitI' +
  'nPieces(u,r,v):d.split(u,r,v);if(y<0){let e=l/(r-u+c),n=i.end(g,d.leafSums(u,r),e);if(a!==void 0)for(let' +
  ' e=u;e<r;e++)a[t[e]]=n;continue}let b=i.ask(g,d.feature,d.threshold);m.push(b+1,y,r,n+1,b,u,y,n+1)}retur' +
  'n p}};let Gr={tries:4,minLeaf:2,depth:8,shrink:1,rate:.1};function*Kr(e,t,{trees:n=100,seed:r=0}={}){let' +
  ' i=new P().manualSeed(r),a=vr(e,Mr,i),{rows:o,slots:s}=a,c=n+1,l=new Int32Array(3*s.columns*c).fill(-1);' +
  'if(n===0)return new Bn(t,new Wr().nodes(),l);let u=new Float32Array(o*s.count),d=new Wr;yield*In(t,a,0,o' +
  ',u);let f=new qr(a,Zr(u,o,s.count),d);for(let e=0;e<3*s.columns;e++){let t=new kr(i.uint32()),n=l.subarr' +
  'ay(e*c,(e+1)*c);if((yield*f.fit(e%s.columns,n,t))===!1)break}return new Bn(t,d.nodes(),l)}var qr=class{c' +
  'ells;x;grower;holes;widths;constructor(e,t,n){this.cells=e,this.x=t,this.grower=n,this.holes=Fn(e,0,e.ro' +
  'ws),this.widths=e.slots.widths()}*fit(e,t,n){let{cells:r,x:i,grower:a}=this,{rows:o,slots:s}=r,c=s.width' +
  '(e),l=this.observed(e);if(l.length===0||c>12)return!0;let u=new Float32Array(o*c);for(let t of l)s.put(e' +
  ',r.values[t*s.columns+e],u,t*c);let d=this.holes[e]??/* @__PURE__ */ new Int32Array;t[0]=Jr(a,l,u,c);let' +
  ' f=Xr(s,e),p=Math.max(1,Math.round(.6*f.length)),m=Math.min(Nr,Math.max(1,Math.round(.8*l.length))),h=l.' +
  'slice(),g=new Int32Array(o),_=new Int32Array(o),v=0;for(let e=0;e<t.length;e++){if(e>0){Er(h,m,n),Er(f,p' +
  ',n);let r={rows:o,columns:f.subarray(0,p),widths:this.widths,outputs:c,x:i,y:u,leaves:g},s=c===2?jr(r):r' +
  ';t[e]=yield*a.grow(s,h.subarray(0,m),Gr,n)}let r=t[e];if(r<0)break;let s=e>0?h.subarray(m):h;for(let e o' +
  'f[s,d]){Ln(a.list.nodes,r,i,e,1,o,_);for(let[t,n]of e.entries())g[n]=_[t]}if(Yr(a.list.nodes,g,l,c,-1,u)' +
  ',Yr(a.list.nodes,g,d,c,1,u),v+=o*(10+c),v>1e6&&(v=0,(yield)===!0))break}return this.fill(e,d,u),(yield)!' +
  '==!0&&t[t.length-1]>=0}observed(e){let{rows:t,slots:n,values:r}=this.cells;return Int32Array.from({lengt' +
  'h:t},(e,t)=>t).filter(t=>!Number.isNaN(r[t*n.columns+e]))}fill(e,t,n){let{rows:r,slots:i}=this.cells,a=i' +
  '.width(e);for(let o of t){let t=o*a;i.isNumber(e)||s(n,t,t+a);for(let s=0;s<a;s++)this.x[(i.start(e)+s)*' +
  'r+o]=n[t+s]}}};function Jr({list:e},t,n,r){let i=new Float64Array(r);for(let e of t)for(let a=0;a<r;a++)' +
  'i[a]=i[a]+n[e*r+a]/t.length;let a=e.add();return e.end(a,i,1),a}function Yr({values:e},t,n,r,i,a){for(le' +
  't o of n){let n=t[o];for(let t=0;t<r;t++){let s=o*r+t;a[s]=a[s]+i*e[n+t]}}}function Xr(e,t){return e.off' +
  'sets.slice(0,-1).filter((e,n)=>n!==t)}function Zr(e,t,n){let r=new Float32Array(e.length);for(let i=0;i<' +
  't;i++)for(let a=0;a<n;a++)r[a*t+i]=e[i*n+a];return r}function*Qr(e,t,n={}){f(`fitForest`,n,[`trees`,`min' +
  'Leaf`,`rowsPerTree`,`seed`]);let{trees:r=50,minLeaf:i=2,rowsPerTree:a=Nr,seed:o=0}=n;m(`fitForest`,`tree' +
  's`,r),m(`fitForest`,`minLeaf`,i,1),m(`fitForest`,`rowsPerTree`,a,1),m(`fitForest`,`seed`,o);let{count:s,' +
  'columns:c}=e.slots;if(s>32767)throw u(`fitForest`,`columns and classes must be at most 32767`,s);let l=n' +
  'ew P().manualSeed(o),d=vr(e,Mr,l),p=new Wr,h=new Int32Array(c*Math.max(1,r)).fill(-1),g=ti(d),_=[];growi' +
  'ng:for(let e=0;e<c&&r>0;e++){let n=new kr(l.uint32());if(e%g===0){let n=yield*ni(d,t,e,Math.min(c,e+g));' +
  'if(n===void 0)break;_=n}let o=_[e%g];if(o===void 0||o.rows===0)continue;let s={...$r(o.columns.length),m' +
  'inLeaf:i},u=o.outputs>16,f=Int32Array.from({length:o.rows},(e,t)=>t),m=Math.min(a,o.rows);for(let t=0;t<' +
  'r;t++){m<o.rows&&Er(f,m,n);let i=f.subarray(0,m),a=u?Ar(o,n):o;if(h[e*r+t]=yield*p.grow(a,i,s,n),(yield)' +
  '===!0)break growing}}return new Hn(t,p.nodes(),h)}function $r(e){let t=Math.ceil(e/2);return e<200?{trie' +
  's:t}:{tries:Math.min(t,60),looks:60}}let ei={columns:32,numbers:4e6};function ti({rows:e,slots:t}){if(t.' +
  'columns<=64)return 1;let n=Math.floor(ei.numbers/(e*t.count));return Math.max(1,Math.min(ei.columns,n))}' +
  'function*ni(e,t,n,r){let{slots:i,values:a}=e,{columns:o,count:s}=i,c=Array.from({length:r-n},(t,r)=>new ' +
  'ri(e,n+r)),l=new Float32Array(s),u=new Float32Array(s),d=0;for(let r=0;r<e.rows;r++){let e=r*o,i=c.filte' +
  'r(({column:t})=>!Number.isNaN(a[e+t]));if(i.length===0)continue;let s=o<=64?n:-1,f=s<0?l:u,p=t.isLong?yi' +
  'eld*t.fillRowInPieces(a,e,s,f):t.fillRow(a,e,s,f);for(let n of i)s<0&&t.fillAgainWithout(a,e,n.column,l,' +
  'p,u),n.add(a[e+n.column],u);if(d+=t.costOf(p)+i.length*p*p,d>1e6&&(d=0,(yield)===!0))return}return c.map' +
  '(({sample:e})=>e.outputs===2?jr(e):e)}var ri=class{cells;column;sample;at=0;constructor(e,t){this.cells=' +
  'e,this.column=t;let{slots:n,values:r}=e,i=0;for(let e=t;e<r.length;e+=n.columns)Number.isNaN(r[e])||i++;' +
  'let a=n.width(t),o=new Float32Array(n.count*i),s={columns:n.offsets.slice(0,-1),widths:n.widths()};this.' +
  'sample={rows:i,...s,outputs:a,x:o,y:new Float32Array(i*a)}}add(e,t){let{column:n,at:r}=this,{slots:i}=th' +
  'is.cells,{rows:a,outputs:o,x:s,y:c}=this.sample,l=i.start(n);for(let e=0;e<t.length;e++)s[e*a+r]=t[e];fo' +
  'r(let a=0;a<o;a++)c[r*o+a]=i.read(n,e,a)-t[l+a];this.at++}};function ii(e,t,n){let{slots:r}=e,{columns:i' +
  '}=r,a=e.values.slice(),o=new Int32Array(i);a.forEach((e,t)=>{Number.isNaN(e)||(o[t%i]=o[t%i]+1)});let s=' +
  '[];for(let e=0;e<a.length;e++){let r=e%i;Number.isNaN(a[e])||n.uniform32()>=t||o[r]<2||(o[r]=o[r]-1,a[e]' +
  '=NaN,s.push(e))}let c=Int32Array.from(s),l=Float32Array.from(s,t=>e.values[t]),u=e=>ai(r,c,l,e);return{s' +
  'hown:{...e,values:a},hidden:{at:c,truth:l,loss:u}}}function ai(e,t,n,r){let i=0;return t.forEach((t,a)=>' +
  '{let o=t%e.columns,s=(t-o)/e.columns*e.count+e.start(o),c=n[a];for(let t=0;t<e.width(o);t++)i+=(r[s+t]-e' +
  '.read(o,c,t))**2}),i}function oi(e,t,n,r){for(let i=0;i<t;i++){let a=e[i];n[i]=n[i]+a;let o=i*t;for(let ' +
  't=0;t<=i;t++)r[o+t]=r[o+t]+a*e[t]}}function*si(e,{centre:t,scale:n,codes:r},i){let{slots:a,values:o}=e,{' +
  'columns:s}=a,{count:c,slot:l}=i,u=Array.from({length:s},(e,t)=>cr(a,i,t)),d=/* @__PURE__ */ new Map;for(' +
  'let t=0;t<e.rows;t++){let e=``;for(let n=0;n<s;n++)e+=Number.isNaN(o[t*s+n])?`1`:`0`;let n=d.get(e);n?n.' +
  'push(t):d.set(e,[t])}let f=[],p={count:0,sum:new Float64Array(c),products:new Float64Array(c*c)},m=new F' +
  'loat64Array(e.rows*c),h=0,g=0;for(let[e,_]of d){let d=[];for(let t=0;t<s;t++)if(e[t]===`1`)for(let e of ' +
  'u[t])d.push(e);if(d.length===c)continue;let v=h;for(let e of _){let u=m.subarray(h*c,++h*c);for(let c=0;' +
  'c<s;c++){let d=o[e*s+c];if(Number.isNaN(d))continue;let f=i.codes[c];if(f>0){let e=i.start[c]+d*f;u.set(' +
  'r.subarray(e,e+f),i.first[c]);continue}let p=a.start(c);for(let e=p;e<a.end(c);e++){let r=l[e];r<0||(u[r' +
  ']=(a.read(c,d,e-p)-t[e])/n[e])}}d.length===0&&(p.count++,oi(u,c,p.sum,p.products),g+=c*c/2),g+=10*c,g>1e' +
  '6&&(g=0,yield)}f.push({from:v,to:h,missing:Int32Array.from(d)})}return{z:m,patterns:f,complete:p,rows:h}' +
  '}var ci=class e{d;z;patterns;rows;complete;mean;covariance;precision;logDeterminant=0;sum;products;scrat' +
  'ch;factor;block;solved;deviation;constructor(e,{z:t,patterns:n,complete:r,rows:i}){this.d=e,this.z=t,thi' +
  's.patterns=n,this.complete=r,this.rows=i,this.mean=new Float64Array(e),this.covariance=new Float64Array(' +
  'e*e);for(let t=0;t<e;t++)this.covariance[t*e+t]=1;this.precision=this.covariance.slice(),this.sum=new Fl' +
  'oat64Array(e),this.products=new Float64Array(e*e),this.scratch=new Float64Array(e*e);let a=n.reduce((e,{' +
  'missing:t})=>Math.max(e,t.length),0);this.factor=new Float64Array(a*a),this.block=new Float64Array(a*a),' +
  'this.solved=new Float64Array(e),this.deviation=new Float64Array(e)}static*of(t,n){let r=$(t.slots,n),i=y' +
  'ield*si(t,n,r);return new e(r.count,i)}normal(){return{mean:this.mean.slice(),precision:this.precision.s' +
  'lice()}}*step(e){let{d:t,rows:n,scratch:r,precision:i}=this;if(n===0)return 0;let a=yield*this.expect(),' +
  'o=this.maximise(a,e);return this.logDeterminant=t>100?yield*q(r,t):K(r,t),t>100?yield*Yn(r,t,t,i):Jn(r,t' +
  ',t,i),o/n}*expect(){let{d:e,scratch:t,factor:n,block:r}=this;this.startWithComplete();let i=this.rows*th' +
  'is.logDeterminant;t.fill(0);let a=0;for(let{from:t,to:o,missing:s}of this.patterns){let c=s.length;if(c=' +
  '==0)continue;let l=e*(c+e/2)+c*c;if(c<=100&&(o-t)*l<1e6)i+=this.addPattern(t,o,s),a+=(o-t)*l+c**3;else{t' +
  'his.take(s),i+=(o-t)*(yield*q(n,c));for(let e=t;e<o;e++)this.addRow(e,s),a+=l,a>1e6&&(a=0,yield);yield*Y' +
  'n(n,c,c,r),this.addInverse(s,c,o-t)}a>1e6&&(a=0,yield)}return this.complement(i)}addPattern(e,t,n){let{f' +
  'actor:r,block:i}=this,a=n.length;this.take(n);let o=K(r,a);for(let r=e;r<t;r++)this.addRow(r,n);return J' +
  'n(r,a,a,i),this.addInverse(n,a,t-e),(t-e)*o}take(e){let{d:t,precision:n,factor:r}=this,i=e.length;for(le' +
  't a=0;a<i;a++){let o=e[a]*t;for(let t=0;t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow(e,t){let{d:n,z:r,mean:i,prec' +
  'ision:a,deviation:o,solved:s,factor:c}=this,l=t.length;for(let t=0;t<n;t++)o[t]=r[e*n+t]-i[t];for(let e=' +
  '0;e<l;e++)o[t[e]]=0;for(let e=0;e<l;e++){let r=t[e]*n,i=0;for(let e=0;e<n;e++)i+=a[r+e]*o[e];s[e]=-i}J(c' +
  ',l,l,s),Y(c,l,l,s);for(let e=0;e<l;e++)o[t[e]]=s[e];oi(o,n,this.sum,this.products)}complement(e){let{d:t' +
  ',precision:n,products:r,scratch:i}=this,a=e;for(let e=0;e<t;e++)for(let o=0;o<=e;o++)a+=(e===o?1:2)*n[e*' +
  't+o]*r[e*t+o],r[e*t+o]=r[e*t+o]+i[e*t+o];return a}maximise(e,t){let{d:n,mean:r,covariance:i,precision:a,' +
  'products:o,sum:s,rows:c}=this,l=0;for(let e=0;e<n;e++)l+=a[e*n+e];let u=-.5*(e+t*(this.logDeterminant+l)' +
  ');for(let e=0;e<n;e++)s[e]=s[e]/c;for(let e=0;e<n;e++){r[e]=r[e]+s[e];for(let r=0;r<=e;r++){let a=o[e*n+' +
  'r]-c*s[e]*s[r];i[e*n+r]=(a+(e===r?t:0))/(c+t)}}return this.scratch.set(i),u}addInverse(e,t,n){let{block:' +
  'r,scratch:i,d:a}=this;for(let o=0;o<t;o++){let s=e[o]*a;for(let a=0;a<=o;a++){let c=s+e[a];i[c]=i[c]+n*r' +
  '[o*t+a]}}}startWithComplete(){let{d:e,mean:t,sum:n,products:r}=this,{count:i,sum:a,products:o}=this.comp' +
  'lete;for(let s=0;s<e;s++){let c=t[s];n[s]=a[s]-i*c;for(let n=0;n<=s;n++){let l=t[n];r[s*e+n]=o[s*e+n]-a[' +
  's]*l-a[n]*c+i*c*l}}}};function li(e){return e.columns>300||$n(e)>600}function ui(e){return Math.max(2,Ma' +
  'th.min(32,Math.floor(Math.sqrt(e))))}var di=class e{z;rows;d;q;loadings;noise;triangle;factors;construct' +
  'or(e,t,n,r){this.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float64Array(n*r),this.noise=new Fl' +
  'oat64Array(n).fill(1),this.triangle=new Float64Array(r*r),this.factors=new Float64Array(r)}static*of(t,n' +
  '){let r=$(t.slots,n),{z:i,rows:a,patterns:o}=yield*si(t,n,r),s=r.count,c=ui(a),l=new e(i,a,s,c);yield*l.' +
  'start();for(let{from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of n)i[r*s+e]=NaN;return l}*sta' +
  'rt(){let{z:e,rows:t,d:n,q:r,loadings:i}=this,a=new P().manualSeed(0);for(let e=0;e<i.length;e++)i[e]=a.u' +
  'niform32()-.5;for(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float64Array(n*r);pi(i,n,r);for(let' +
  ' s=0;s<t;s++){let c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)fi(c,i,t*r,e[s*n+t]);for(let i=0;i<n;i++' +
  '){let a=e[s*n+i]/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(yield)}i.set(o)}for(let e=0;e<' +
  'r;e++){let t=0;for(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(let t=0;t<n;t++)i[t*r+e]=i[t*r' +
  '+e]*a}for(let e=0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.noise[e]=Math.max(.1,1-t)}}*s' +
  'tep(e){let{rows:t,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)return 0;let c=r*(r+1)/2,l=new' +
  ' Float64Array(n*c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Float64Array(n),p=new Float64Arra' +
  'y(r*r),m=0,h=0;for(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;t++){let a=i[e*n+t];if(!Numbe' +
  'r.isNaN(a)){d[t]=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u[t*r+e]+a*s[e];for(let t=0;t<' +
  '=e;t++,n++)l[n]=l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n;t++){let n=a.subarray(t*r,(t' +
  '+1)*r),i=this.triangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*r+e]=l[a++];i[n*r+n]=i[n*r+n]' +
  '+e}K(i,r);let s=u.slice(t*r,(t+1)*r);n.set(s),J(i,r,r,n),Y(i,r,r,n);let p=0;for(let e=0,i=t*c;e<r;e++){l' +
  'et t=n[e];p+=2*t*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let m=f[t]-p;o[t]=Math.max(.001,' +
  '(m+1)/(d[t]+1))}return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loadings:a,noise:o,triangle:s,factor' +
  's:c}=this;s.fill(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];if(Number.isNaN(u))continue;le' +
  't d=o[t];l+=Math.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[e]+n*u;for(let i=0;i<=e;i++){' +
  'let o=e*r+i;s[o]=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;let u=c.slice();l+=K(s,r),J(s' +
  ',r,r,c),Y(s,r,r,c),Jn(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=0;n<=e;n++){let i=e*r+n;t[i]=' +
  't[i]+c[e]*c[n]}}return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=new Float64Array(t*t);for(let a' +
  '=0;a<e;a++)for(let e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[e*t+r]=i[e*t+r]+o*n[a*t+r]}fo' +
  'r(let e=0;e<t;e++)i[e*t+e]=i[e*t+e]+1;K(i,t);let a=new Float64Array(e*t);for(let o=0;o<e;o++){let e=a.su' +
  'barray(o*t,(o+1)*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];J(i,t,t,e)}let o=new Float64Array(e*e);for(le' +
  't n=0;n<e;n++)for(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e++)s-=a[n*t+e]*a[i*t+e];o[n*e+' +
  'i]=s,o[i*e+n]=s}return{mean:new Float64Array(e),precision:o}}};function fi(e,t,n,r){for(let i=0;i<e.leng' +
  'th;i++)e[i]=e[i]+r*t[n+i]}function pi(e,t,n){for(let r=0;r<n;r++){let i=mi(e,t,n,r,r);for(let i=0;i<r;i+' +
  '+){let a=mi(e,t,n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let a=mi(e,t,n,r,r),o=a>1e-18*i?' +
  '1/Math.sqrt(a):0;for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function mi(e,t,n,r,i){let a=0;for(let o=0;o<t' +
  ';o++)a+=e[o*n+r]*e[o*n+i];return a}function*hi(e,t={}){f(`fitGaussian`,t,[`prior`,`seed`,`maxRows`,`tole' +
  'rance`,`rounds`]);let{seed:n=0,prior:r,tolerance:i=1e-4,rounds:a=100}=t;if(m(`fitGaussian`,`seed`,n),r!=' +
  '=void 0&&!(r>0&&r<1/0))throw u(`fitGaussian`,`prior must be a positive number`,r);let o=new P().manualSe' +
  'ed(n),s=sr(e),c=yi(e,s),{maxRows:l=bi(c)}=t;m(`fitGaussian`,`maxRows`,l,1);let d=vr(e,l,o),p=r??(yield*S' +
  'i(d,c,o)),h={...s,codes:tr(d,s)},g=yield*_i(d,h),_=yield*vi(g,p,a,i*gi(e));return{gaussian:new mr(e.slot' +
  's,h,g.normal()),prior:p,objective:_}}function gi({slots:e}){return li(e)?10:1}function*_i(e,t){return li' +
  '(e.slots)?yield*di.of(e,t):yield*ci.of(e,t)}function*vi(e,t,n,r){let i=[],a=-1/0;for(let o=0;o<n;o++){le' +
  't n=yield*e.step(t);if(i.push(n),n-a<r||(yield)===!0)break;a=n}return i}function yi({slots:e},t){return ' +
  '$(e,t,!0).count}function bi(e){return Math.max(500,Math.min(8192,Math.floor(2e7/(e**2+1))))}function xi(' +
  'e){return Math.max(500,Math.min(3e3,Math.floor(2e6/e**2)))}function*Si(e,t,n){let r=vr(e,xi(t),n),{shown' +
  ':i,hidden:a}=ii(r,.15,n),o=sr(i),s={...o,codes:tr(i,o)},c=yield*_i(i,s),l=new Float32Array(r.rows*s.scal' +
  'e.length),u=1/0,d=4*r.rows,f=0;for(let e=d;e>1e-4*r.rows**.5&&f<2&&(yield*vi(c,e,20,.001*gi(r)),(yield)!' +
  '==!0);e/=4){yield*new mr(r.slots,s,c.normal()).predictInPieces(i,l);let t=a.loss(l);t<u?(u=t,d=e,f=0):f+' +
  '+}return d}function Ci(e){return Math.max(500,e/10)}let wi=[`gaussian`,`attention`,`forest`,`chain`];fun' +
  'ction*Ti(e,t,n=wi.map(()=>!0)){let r=[];for(let[i,a]of wi.entries()){let o=a===`gaussian`||!n[0]||!e[a].' +
  'isPlain?void 0:r[0],s=o?.slice()??new Float32Array(t.rows*t.slots.count);n[i]&&o===void 0&&(yield*rn(e[a' +
  '].predictInPieces(t,s))),r.push(s)}return r}function*Ei(e,t){let{rows:n,slots:r}=t,i=wi.map(()=>new Floa' +
  't32Array(n*r.count).fill(NaN)),a=Math.max(16,Math.floor(4096/r.count/64)*64);for(let o=0;o<n;o+=a){let s' +
  '=Ti(e,Mn(t,o,Math.min(n,o+a))),c=yield*o===0?s:an(s);if(c===void 0)break;for(let[e,t]of c.entries())i[e]' +
  '?.set(t,o*r.count);if((yield)===!0)break}return i}let Di={step:0,heldBack:1/0};function*Oi({cells:e,judg' +
  'ed:t,stopping:n,typical:r,prior:i,plan:a,goOn:o},s,{since:c,left:l}={since:0,left:1/0}){let u=R(),d=u+l,' +
  'f=e=>R()+e*(d-R()),p=Pn(e,t),m=Pn(p,n),h=hi(m,{seed:s.seedOf(`gaussian`),prior:i}),{gaussian:g}=yield*B(' +
  'f(.3),h),_=Qr(m,g,{seed:s.seedOf(`forest`),trees:a.trees}),v=yield*B(f(.3),_),y={seed:s.seedOf(`chain`),' +
  'trees:a.boosts},b=yield*B(f(.4),Kr(m,g,y)),x=yield*B(d,Sr(p,n,g,r,s,a.train.steps>0?{...a.train,...o}:a.' +
  'train)),{history:S,restarts:C}=x,w={gaussian:g,attention:x.predictor,forest:v,chain:b},T=S.reduce((e,t)=' +
  '>t.heldBack<e.heldBack?t:e,Di).step;return t.includes(1)?{expert:w,outOfFold:yield*B(d,on(Ci(c+R()-u),Ei' +
  '(w,m))),history:S,best:T,restarts:C}:{expert:w,outOfFold:[],history:S,best:T,restarts:C}}function ki(e,t' +
  '){let n=new i(e.control),{levels:r,...o}=e.cells,s={...o,slots:new a(r)},c=new nn(e.seed).of(e.stream),l' +
  '=Oi({...e.input,cells:s},c,e.times),u=l.next();for(;!u.done;){if(u.value!==void 0){let{step:e,loss:t,hel' +
  'dBack:r}=u.value;n.report(e,t,r)}u=l.next(n.stopped)}let{expert:d,...f}=u.value;t({arrays:hr(d),...f})}t' +
  '(ki)})();'
