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
  'f e==`object`&&e){let t=e.constructor?.name;return!t||t===`Object`?`an object`:`${/^[AEIOU]/.test(t)?`an' +
  '`:`a`} ${t}`}return String(e)}function p(e){return e.length>60?`${e.slice(0,60)}…`:e}function m(e,t,n){r' +
  'eturn/* @__PURE__ */ RangeError(`${e}: ${t}, got ${f(n)}`)}function h(e,t,n){return/* @__PURE__ */ TypeE' +
  'rror(`${e}: ${t}, got ${f(n)}`)}function g(e,t,n){let r=Object.prototype.toString.call(t)===`[object Obj' +
  'ect]`;for(let i in t)if(!n.includes(i)&&(r&&=f(t)===`an object`,r))throw m(e,`an option of ${n.join(`, `' +
  ')}`,i);if(!r)throw h(e,`options must be an object`,t)}function _(e,t,n){if(n>t&&(t!==1||n!==3))throw h(e' +
  ',`at most ${t} argument${t===1?``:`s`}`,n)}function v(e,t,n,r=0,i=2**53-1){if(typeof n!=`number`)throw h' +
  '(e,`${t} must be a number`,n);if(!Number.isSafeInteger(n)||n<r||n>i)throw m(e,`${t} must be an integer $' +
  '{i===2**53-1?`of at least ${r}`:`from ${r} to ${i}`}`,n)}function y(e){let t=1;for(let n=0;n<e.length;n+' +
  '+)t*=e[n];return t}function b(e,t){if(!Array.isArray(t))throw h(e,`shape must be an array of sizes`,t);f' +
  'or(let n of t)v(e,`each size of the shape`,n)}function x(e,t,n){let r=Math.max(n,1);return Number.isInte' +
  'ger(t)&&t>=-r&&t<r||v(e,`dim of a tensor with ${n} dimensions`,t,-r,r-1),t<0?t+r:t}function S(e){return ' +
  'e.map((t,n)=>y(e.slice(n+1)))}let C=/* @__PURE__ */ new Float32Array(1),w=new Uint32Array(C.buffer),T=21' +
  '39095040;function ee(e,t){C[0]=e;let n=w[0];return t===`float16`?te(n):ne(n)}function te(e){let t=e>>>16' +
  '&32768,n=e&2147483647;return n>T?t|32256:n>=1199570944?t|31744:n>=947912704?t|n-939524096+4095+(n>>>13&1' +
  ')>>>13:t|Math.abs(C[0])*2**24+2**52-2**52}function ne(e){return(e&2147483647)>T?32704:e+32767+(e>>>16&1)' +
  '>>>16}function re(e,t){return t===`float16`?ie(e):(w[0]=e<<16,C[0])}function ie(e){let t=e&32767,n=e===t' +
  '?1:-1;return t>=31744?t===31744?n*(1/0):NaN:(w[0]=t<<13,n*C[0]*2**112)}let E={float32:Float32Array,float' +
  '64:Float64Array,int32:Int32Array,int64:BigInt64Array,bool:Uint8Array,float16:Uint16Array,bfloat16:Uint16' +
  'Array},ae=2**32,oe=Object.keys(E);function se(e){return e===`float32`||e===`float64`}function D(e){retur' +
  'n e===`float16`||e===`bfloat16`}function ce(e,t){if(!oe.includes(t))throw m(e,`dtype must be one of ${oe' +
  '.join(`, `)}`,t)}function le(e,t,n){if(!se(n))throw h(e,`${t} must be float32 or float64${D(n)?` (call t' +
  'o(\'float32\'))`:``}`,n)}function O(e,t,n,r,i=!0){let a=r&&(r.data,void 0);if(a!==void 0)return a.alloca' +
  'te(e,t,n,i);if(n>ae)throw m(e,`at most 2^32 elements`,n);try{return new E[t](n)}catch{throw m(e,`memory ' +
  'for ${n} elements of ${t}`,`none`)}}function ue(e,t){return e instanceof E[t]}function de(e,t){let n=E[t' +
  '];return Object.getPrototypeOf(e)===n.prototype?e:new n(e.buffer,e.byteOffset,e.length)}let fe=2**31-1,p' +
  'e=2n**63n-1n;function me(e,t,n){if(n===`bool`)return Number(!!t||Number.isNaN(t));if(se(n)||D(n)){let r=' +
  'Number(t);if(typeof t==`bigint`&&!Number.isFinite(r))throw m(e,`${n} needs values in its range`,t);retur' +
  'n D(n)?ee(r,n):r}if(typeof t==`number`&&!Number.isFinite(t))throw m(e,`${n} needs finite values`,t);if(n' +
  '===`int32`){let n=Math.trunc(Number(t));if(Math.abs(n)>fe&&n!==-fe-1)throw m(e,`int32 needs values from ' +
  '-2^31 to 2^31 - 1`,t);return n}let r=BigInt(typeof t==`number`?Math.trunc(t):t);if(r>pe||r<-pe-1n)throw ' +
  'm(e,`int64 needs values from -2^63 to 2^63 - 1`,t);return r}function he(e,t){return D(t)?re(e,t):e}funct' +
  'ion ge(e,t,n,r){let i=0,a=(o,s)=>{let c=n[o]??1,l=r[o]??0;if(o>=n.length-1)for(let n=0;n<c;n++)e[i++]=t[' +
  's+n*l];else for(let e=0;e<c;e++)a(o+1,s+e*l)};e.length>0&&a(0,0)}let _e=/* @__PURE__ */ new Float64Array' +
  '(1),ve=new BigUint64Array(_e.buffer),ye=(1n<<52n)-1n;function be(e,t){_e[0]=Math.abs(e);let n=ve[0],r=Nu' +
  'mber(n>>52n),i=r===0?n:n&ye|ye+1n,a=Math.max(r,1)-1075,o=(e,t)=>t>0?e**BigInt(t):1n,s=i*o(2n,a)*o(10n,t)' +
  ',c=o(2n,-a)*o(10n,-t),l=s/c,u=2n*(s-l*c);return u>c||u===c&&l%2n==1n?l+1n:l}function xe(e,t){if(t===0)re' +
  'turn e;let n=e.padStart(t+1,`0`);return`${n.slice(0,-t)}.${n.slice(-t)}`}function Se(e){if(Number.isNaN(' +
  'e))return`nan`;if(!Number.isFinite(e))return e>0?`inf`:`-inf`}function Ce(e){return e<0||Object.is(e,-0)' +
  '?`-`:``}function we(e,t){return Se(e)??Ce(e)+xe(be(e,t).toString(),t)}function Te(e,t){let n=Se(e);if(n!' +
  '==void 0)return n;let r=e===0?0:Number(e.toExponential().split(`e`)[1])-1,i=be(e,t-r).toString();for(;i.' +
  'length>t+1;)i=be(e,t-++r).toString();let a=String(Math.abs(r)).padStart(2,`0`);return`${Ce(e)}${xe(i,t)}' +
  'e${r<0?`-`:`+`}${a}`}let k={precision:4,threshold:1e3,edgeItems:3,lineWidth:80},Ee={default:k,short:{...' +
  'k,precision:2,edgeItems:2},full:{...k,threshold:1/0}},De=[`precision`,`threshold`,`edgeItems`,`lineWidth' +
  '`],Oe=[...De,`profile`,`sciMode`],ke={...k,sciMode:null};function Ae(e){return je(`toString`,e,ke.sciMod' +
  'e)}function je(e,t,n){g(e,t,Oe);let{profile:r,sciMode:i=n}=t;if(r!==void 0&&!Object.hasOwn(Ee,r))throw m' +
  '(e,`profile must be one of ${Object.keys(Ee).join(`, `)}`,r);if(i!==null&&typeof i!=`boolean`)throw h(e,' +
  '`sciMode must be a boolean or null`,i);let a=r===void 0?ke:Ee[r],o={...a,sciMode:i};for(let n of De){let' +
  '{[n]:r=a[n]}=t;(n!==`threshold`||r!==1/0)&&v(e,n,r,0,n===`precision`?100:void 0),o[n]=r}return o}let Me=' +
  '[`float32`,`int64`,`bool`];function Ne(e,t){let n=Ae(t),r=e.data.length===0,i=r?`[]`:Fe(e,n),a=[];return' +
  ' r&&e.shape.length!==1&&a.push(`size=(${e.shape.join(`, `)})`),(r?e.dtype!==`float32`:!Me.includes(e.dty' +
  'pe))&&a.push(`dtype=torch.${e.dtype}`),`${Pe(`tensor(`+i,a,n.lineWidth)})`}function Pe(e,t,n){let r=e.le' +
  'ngth-e.lastIndexOf(`\n`)+1,i=e;for(let e of t){let t=r+e.length+2>n;i+=t?`,\\n${` `.repeat(7)}${e}`:`, $' +
  '{e}`,r=t?7+e.length:r+e.length+2}return i}function Fe(e,t){let{shape:n,data:r}=e,{edgeItems:i,lineWidth:' +
  'a}=t,o=r.length>t.threshold,s=t=>he(r[t],e.dtype),c=e=>{let t=(e,t)=>Array.from({length:t},(t,n)=>e+n);r' +
  'eturn!o||e<=2*i?t(0,e):[...t(0,i),void 0,...t(e-i,i)]},l=[],u=(e,t)=>{let r=n[e];if(r===void 0)l.push(s(' +
  't));else for(let n of c(r))n!==void 0&&u(e+1,t*r+n)};u(0,0);let{format:d,width:f}=Ie(l,e.dtype,t),p=(e,t' +
  ')=>{let r=n[e],i=7+e;if(r===void 0)return d(s(t));if(e<n.length-1){let a=c(r).map(n=>n===void 0?`...`:p(' +
  'e+1,t*r+n)),o=`,${`\n`.repeat(n.length-1-e)}${` `.repeat(i+1)}`;return`[${a.join(o)}]`}let o=c(r).map(e=' +
  '>e===void 0?` ...`:d(s(t*r+e)));if(o.length===1&&o[0]===` ...`)return`[...]`;let l=Math.max(1,Math.floor' +
  '((a-i)/(f+2))),u=[];for(let e=0;e<o.length;e+=l)u.push(o.slice(e,e+l).join(`, `));return`[${u.join(`,\\n' +
  '${` `.repeat(i+1)}`)}]`};return p(0,0)}function Ie(e,t,n){if(!se(t)&&!D(t))return Le(e=>t===`bool`?e===0' +
  '?`False`:`True`:String(e),e,0);let{precision:r,sciMode:i}=n,a=e=>we(Number(e),r),o=e=>Te(Number(e),r),s=' +
  'e=>we(Number(e),0),c=e=>Number.isFinite(e)?`${s(e)}.`:s(e),l=e.filter(e=>Number.isFinite(e)&&e!==0);if(l' +
  '.length===0)return Le(c,[],0);let u=l.map(Math.abs),d=u.reduce((e,t)=>Math.max(e,t)),f=u.reduce((e,t)=>M' +
  'ath.min(e,t)),p=l.every(Number.isInteger),m=d/f>1e3||d>1e8||!p&&f<1e-4,h=m?o:p?s:a;return Le(i??m?o:p?c:' +
  'a,l,+(h===s),h)}function Le(e,t,n,r=e){let i=t.reduce((e,t)=>Math.max(e,r(t).length+n),1);return{format:' +
  't=>e(t).padStart(i),width:i}}var Re=class e{shape;dtype;data;constructor(e,t,n,r){if(this.dtype=e,this.d' +
  'ata=n,r!==void 0&&ze(`Tensor`,`like`,r),r?.shape===t&&r.dtype===e&&r.data.constructor===n.constructor&&r' +
  '.data.length===n.length)this.shape=t;else{if(ce(`Tensor`,e),b(`Tensor`,t),!ue(n,e))throw h(`Tensor`,`dat' +
  'a must be the typed array of ${e}`,n);if(y(t)!==n.length)throw m(`Tensor`,`shape must hold ${n.length} e' +
  'lements`,t);this.data=de(n,e),this.shape=Object.isFrozen(t)?t:Object.freeze([...t])}}get ndim(){return t' +
  'his.shape.length}get numel(){return this.data.length}item(){if(this.numel!==1)throw m(`item`,`a tensor o' +
  'f one element`,this.numel);return this.itemAt(0)}itemAt(e){let t=he(this.data[e],this.dtype);return this' +
  '.dtype===`bool`?t!==0:t}toArray(){let e=(t,n)=>{let r=this.shape[t];if(r===void 0)return this.itemAt(n);' +
  'let i=y(this.shape.slice(t+1));return Array.from({length:r},(r,a)=>e(t+1,n+a*i))};return e(0,0)}toJSON()' +
  '{let e=Array.from({length:this.numel},(e,t)=>{let n=this.itemAt(t),r=Number(n);return Number.isFinite(r)' +
  '&&`${r}`==`${n}`?r:typeof n==`boolean`?n:`${n}`});return{dtype:this.dtype,shape:this.shape,data:e}}toStr' +
  'ing(e={}){return Ne(this,e)}[Symbol.for(`nodejs.util.inspect.custom`)](){return this.toString()}to(t){if' +
  '(_(`to`,1,arguments.length),ce(`to`,t),this.dtype===t)return this;let n=O(`to`,t,this.numel,this,!1);for' +
  '(let e=0;e<n.length;e++)n[e]=me(`to`,he(this.data[e],this.dtype),t);return new e(t,this.shape,n)}reshape' +
  '(t){if(!Array.isArray(t))throw h(`reshape`,`shape must be an array of sizes`,t);let n=t.filter(e=>e!==-1' +
  '),r=this.numel/y(n),i=n.length===t.length-1?t.map(e=>e===-1?r:e):t;if(!i.every(e=>Number.isSafeInteger(e' +
  ')&&e>=0)||y(i)!==this.numel)throw m(`reshape`,`a shape for ${this.numel} elements`,t);return new e(this.' +
  'dtype,i,this.data)}transpose(t,n){let r=x(`transpose`,t,this.ndim),i=x(`transpose`,n,this.ndim),a=e=>e.m' +
  'ap((t,n)=>n===r?e[i]:n===i?e[r]:t),o=a(this.shape),s=O(`transpose`,this.dtype,this.numel,this,!1);return' +
  ' ge(s,this.data,o,a(S(this.shape))),new e(this.dtype,o,s)}};function ze(e,t,n){if(!(n instanceof Re))thr' +
  'ow h(e,`${t} must be a Tensor`,n)}var Be=class{words=/* @__PURE__ */ new Uint32Array(624);next=0;constru' +
  'ctor(e){this.seed(e)}seed(e){let t=this.words,n=e>>>0;t[0]=n;for(let e=1;e<624;e++)n=Math.imul(181243325' +
  '3,n^n>>>30)+e>>>0,t[e]=n;this.next=0}uint32(){(this.next===0||this.next===624)&&this.twist();let e=this.' +
  'words[this.next++];return e^=e>>>11,e^=e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}twist(){let e=' +
  'this.words;for(let t=0;t<624;t++){let n=e[t],r=e[(t+1)%624],i=n&2147483648|r&2147483647,a=e[(t+397)%624]' +
  ';e[t]=a^i>>>1^(r&1?2567483615:0)}this.next=0}};let Ve=2**27+1;function He(e,t){let n=e+t;return[n,t-(n-e' +
  ')]}function Ue(e,t){let n=e+t,r=n-e;return[n,e-(n-r)+(t-r)]}function We(e,t){let n=e*t,r=Ve*e,i=r-(r-e),' +
  'a=e-i,o=Ve*t,s=o-(o-t),c=t-s;return[n,i*s-n+i*c+a*s+a*c]}function A(e,t){let[n,r]=Ue(e[0],t[0]);return H' +
  'e(n,r+e[1]+t[1])}function j(e,t){let[n,r]=We(e[0],t[0]);return He(n,r+e[0]*t[1]+e[1]*t[0])}function Ge(e' +
  ',t){let n=e[0]/t[0],r=A(e,j([-n,0],t)),i=r[0]/t[0],a=A(r,j([-i,0],t));return A(He(n,i),[a[0]/t[0],0])}fu' +
  'nction M(e,t,n){let[r,i]=We(e,t),[a,o]=Ue(r,n);return a+(o+i)}function Ke(e,t){let n=0;for(let r=t.lengt' +
  'h-1;r>=8;r--)n=n*e[0]+t[r][0];let r=[n,0];for(let n=7;n>=0;n--)r=A(j(r,e),t[n]);return r}function qe(e,t' +
  '){return Array.from({length:e},(e,n)=>Ge([1,0],[t(n),0]))}function Je(e){return e<2?1:e*Je(e-1)}let Ye=e' +
  '=>e%2==0?1:-1,Xe=qe(11,e=>Ye(e)*Je(2*e+1)),Ze=qe(12,e=>Ye(e)*Je(2*e)),Qe=[1.5707963267948966,61232339957' +
  '36766e-32,-14973849048591698e-49];function $e(e){let t=Math.round(e/(Math.PI/2)),n=[e,0];for(let e of Qe' +
  ')n=A(n,We(-t,e));let r=j(n,n),i=j(n,Ke(r,Xe))[0],a=Ke(r,Ze)[0];return t%4==1?[a,-i]:t%4==2?[-i,-a]:t%4==' +
  '3?[-a,i]:[i,a]}let et=-(2n**63n),tt=2n**64n-1n,N=5056,nt=5048,rt=5024,it=5040;var P=class e{engine=new B' +
  'e(0);seed=0n;cachedNormal;constructor(){_(`Generator`,0,arguments.length),this.manualSeed(67280421310721' +
  'n)}manualSeed(e){return _(`manualSeed`,1,arguments.length),this.seed=ot(e),this.engine.seed(Number(this.' +
  'seed&4294967295n)),this.cachedNormal=void 0,this}initialSeed(){return this.seed}uint32(){return this.eng' +
  'ine.uint32()}uint64(){let e=this.engine.uint32();return BigInt(e)<<32n|BigInt(this.engine.uint32())}unif' +
  'orm32(){return(this.engine.uint32()&16777215)*2**-24}uniform64(){return((this.engine.uint32()&2097151)*2' +
  '**32+this.engine.uint32())*2**-53}drawInBulk(e){let t=e(this.engine.words,this.engine.next);return t!==v' +
  'oid 0&&(this.engine.next=t),t!==void 0}takeCachedNormal(){let e=this.cachedNormal;return this.cachedNorm' +
  'al=void 0,e}cacheNormal(e){this.cachedNormal=e}getState(){let e=new Uint8Array(N),t=new DataView(e.buffe' +
  'r),{words:n,next:r}=this.engine;return t.setBigUint64(0,this.seed,!0),t.setInt32(8,r===0?1:625-r,!0),t.s' +
  'etInt32(12,1,!0),t.setUint32(16,r,!0),n.forEach((e,n)=>{t.setUint32(24+8*n,e,!0)}),this.cachedNormal!==v' +
  'oid 0&&(t.setFloat64(rt,this.cachedNormal,!0),t.setInt32(it,1,!0)),e}setState(e){if(!(e instanceof Uint8' +
  'Array))throw h(`setState`,`state must be a Uint8Array`,e);if(e.length!==N&&e.length!==nt)throw m(`setSta' +
  'te`,`state must have ${`${N} bytes (or ${nt}, of PyTorch before 1.2)`}`,e.length);let t=new DataView(e.b' +
  'uffer,e.byteOffset,e.byteLength),n=t.getInt32(8,!0),r=t.getUint32(16,!0);if(r>624||n!==(r===0?1:625-r))t' +
  'hrow m(`setState`,`state must come from getState`,`left ${n}, next ${r}`);this.seed=t.getBigUint64(0,!0)' +
  ',this.engine.next=r;for(let e=0;e<624;e++)this.engine.words[e]=t.getUint32(24+8*e,!0);let i=t.getInt32(i' +
  't,!0)!==0;return this.cachedNormal=i?at(t):void 0,this}clone(){return new e().setState(this.getState())}' +
  '};function at(e){if(e.byteLength===N)return e.getFloat64(rt,!0);let[t]=$e(2*Math.PI*e.getFloat64(5016,!0' +
  '));return e.getFloat64(5032,!0)*t}function ot(e){if(typeof e!=`bigint`&&typeof e!=`number`)throw h(`manu' +
  'alSeed`,`seed must be a number or a bigint`,e);if(typeof e==`number`&&!Number.isSafeInteger(e))throw m(`' +
  'manualSeed`,`seed must be an integer (beyond 2^53: a bigint)`,e);let t=BigInt(e);if(t<et||t>tt)throw m(`' +
  'manualSeed`,`seed must be from -2^63 to 2^64 - 1`,e);return BigInt.asUintN(64,t)}let st=new P;function c' +
  't(e,t,n=[`generator`,`dtype`]){g(e,t,n);let{generator:r=st}=t;if(!(r instanceof P))throw h(e,`generator ' +
  'must be a Generator`,r);return r}let lt=[-.5000000000000001,.33333333331825593,-.2499999999622955,.20000' +
  '304511814496,-.16667054827627667],ut=[.3333333333333352,-.24999999999998432,.19999999999320328,-.1666666' +
  '6669929706,.14285715076560868,-.12499997863982555,.11110712032936046,-.10000486757818193,.09181994006195' +
  '467,-.08328363062289341],dt=Array.from({length:128},(e,t)=>{let n=t<80?.6875+(t+.5)/256:1+(t-79.5)/128,r' +
  '=Number.parseInt(`gzpyxwfun030a08snmdmu0jcidyey0dofilw16ioeqt332wc9zxpscjnnhfkyqv82o9sfqdwkkoza2ipejksr5' +
  'ij4et36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c1sjbpt9k3qtydm94i8essvhw62wl0rbomuv4iewkltzkpqip8m3uel' +
  'rgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1svyicj0i9pzs2we0caa3xqqfgk6f5smyssgnkyk5r8wkj1puesopoe8' +
  'mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowdeg0qsovjk9w2e5hv66qyyawuin8sw4ikggsq8cvfaxkvp0et6xzj6m0' +
  '8zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4wciptxg6qbjz2yuix1ts9rjy1uk0q33eo5aneioir142iu0ha1frba' +
  'xkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtqb77w55aosobgjj1yf79h464nl9luzfmte9t7caml4ug8ui5shv9s50macl6u99w4cl' +
  '9hi23rpsdvp9d44iaujiw4yoi9pgo5cxtj66azu6v5k863d3fz2e2flhhtdapdg2baa9xovk9n51vrq5wqj6pwx6a9nbmfryqh0x8ia6' +
  'z6giclc476bpumt0asev91nqt9aymwbe30agedkhgm3zg790hjd6oxailb`.slice(6*t,6*t+6),36)-2**30;return 1/n+r*2**-' +
  '53}),ft=dt.map(e=>Math.round(-Math.log(e)*2**43)/2**43),pt=/* @__PURE__ */ new Float64Array(1),mt=new Ui' +
  'nt32Array(pt.buffer);function ht(e){return e>=.9375?_t(e-1):gt(e)}function gt(e){pt[0]=e;let t=mt[1]-107' +
  '2037888,n=t>>20;mt[1]-=t&4293918720;let r=pt[0],i=t>>>13&127,a=M(r,dt[i],-1),o=n*.6931471805598903+ft[i]' +
  ',s=o+a,c=M(n,5497923018708371e-29,o-s+a),l=a*a,[u,d,f,p,m]=lt,h=M(M(a,m,p),l,M(a,f,d));return M(a*l,h,M(' +
  'l,u,c))+s}function _t(e){let t=e*e,n=e*t,[r,i,a,o,s,c,l,u,d,f]=ut,p=M(n,M(n,M(n,f,M(t,d,M(e,u,l))),M(t,c' +
  ',M(e,s,o))),M(t,a,M(e,i,r))),m=e*2**27,h=e+m-m,g=h*h*-.5,_=e+g;return M(n,p,M(-.5*(e-h),h+e,e-_+g))+_}fu' +
  'nction vt(e,t){return new WebAssembly.Instance(e,{env:{memory:t}}).exports}function yt(){return`%jsn)%%%' +
  ')#7)VG;33333333m%G.333)3G,33%G,33)mG23333[%G%%G*333m)[G.33m%G2333I3%G2333II%G,33)IG733333m[%G*3333)[G933' +
  '333333%G.33I%G)[)[G2333m[%G.33m)[G%)3G233333%G*333[%G.333)[G2333m3%G)I%,S).U"."68nUn"/Q"9,)#=)11*.&q),87' +
  '9;%.<-**4E%,JF26f.cSdp% >)2v8K-3%+11)-3%+11&-3%+1&-3%+=R1)-3%+1X1,-3%+=P12-3%+=#7=2-3)+%-3)+%-3)+%-3)+%-' +
  '7h)c.HMT.88yKTTHM.27g!CM!;Hru.).!C!Iu.**uKgH.%)!L.,)!M..;"0")UzUgU!Z@% >9"0")UzU!Aj"8%p9"0")UzUr"5n%d<"0' +
  '")UzU!KQ")@U%S-s"/!Z@nj"8!F"/"7s%86!VjzW"7jQ!X!D")UzUr"5n% Ac!VjzW"7jQ!X!D")UzU!KQ")@U%V4!VjzW"7jQ!X!F"/' +
  '"7s%E;s"(jQU!F"/"7s%|*!VjsU.78nUn"/Q"9,%9)c4))<> NqH%&)*5&%&)&,6 Dl<2&,l<&,+.ZH*5&%F-?7+=X1.0:)&%&,+,@$T' +
  '<%%&)&,6F-?7+=X1.0-#9),,3,I.5&)&,^*5?7+1P1*0&,+,@0:.&%*I&%&,0(!Q.%2(4%%%%%%%%%%%%%%%%-(4%%%%%%%%%%%%%%%%' +
  '(?("G):*(#3)(4%%%%)%%%,%%%.%%%&)&,W(f:2(!-(M(-*%&.&*(#4)(4*%%%2%%%8%%%7%%%&2(!-(M(-*6&,+90/,4)---!.))I&%' +
  '&)&)&,+.0+[Z+,@0&.(S+66*?7(%*=<?7(%*$(<(D):*(/%&*(/)R- R%&%&)+,@0/).5&%&)K*5&%&,(S(-*%&%+60/%4)---"O2,*3' +
  'EI&.(k)(4%%%x%%%x%%%x%%%x(T:;(r*5&%/8&)/2&.&;(M/<.5&,&2O*5&8&2(%*%&<(e)(-*%&8+60/8&2+60/24)--&%&%&%&,&)W' +
  '0&.&;(!C&*6*F-&.6}?7/2.5&2?7&*+)@0K*5&2(4%%%%%%%%%%%%%%%%(-*=<&2+60/24)--+19(;,%/f+19(;,*/c+19(;,9/S?7+t' +
  '90:2(%*%/.&2(%*6/F&2(%*&/;&2(%*o/<&2(%*5/-&2(%*!D/4&2(%*G/E&2(%*"0/J?7/8.5&)&,K*5&)&*+8@0:2&,&,&2OB/2.5&' +
  ')&2K*5&)(%*%&.($C):d&S(A)&F(L):6&F(e)/p&d&p&f(A)(e)&p&c(A)(e):d&d(A)/p&%&d&J(A)&E(L)&p(A)&d&4(A)&-(L)(L)' +
  '&p(A)&d&<(A)&;(L)(L)&6+v(#7)(A):6(-*%&8&8(%*=;&6(L)(-*=;&8+60&*+)@+3sZ/8&%+60/%&)+60/)4)--+%/2&*+)@/7.5&' +
  '2&7K*5?7&20:9(%*=;/6&9(4%%%%%%%%%%%%%%%%(-*=;?7+=<0&7+&W&2+)@Z0:9&9(%*%&6(N(D)(-*%&9&9(%*6&6&6(E9;<-4EJF' +
  '9;<-4EJF(N(D)(-*6&2+60/24)--4)---!1%&%&,+,@0/,.5&%&,K*5&%&)(%*%&.(e)&*(e)(-*%&)+60/)&%+60/%4)---#[.,83)m' +
  '&*+,@/J&.&2g&*+og&2B+%&.+*MB*5&%+1X1,x/4&8H*5&2+%!;/-?7+1_R20:El9+%/8.5&*&8^*5?9&8+,@!*,%?9&-H:<*3&<2&,&' +
  '80 U%%H-+%!;+,@0l9&8+)0/84)--?9&EW+,"6l;?;H&4Q?;&*yZ*5&%&.&*a]%%1>]%%%%&7B&9?;B6.--?;H*5F-&2+%?;&*!;B/2?' +
  ';&*&*+2n&%&)x&4Q&.&*a+11*yQBy&*+ogQ*5&4H:<*5?;&*y/<-.5&;+*0:8&.g*5&%&)&J&7&<6v&J+,@:;&)0/)&%&;0/%&8/;4)-' +
  '---.5&.&;^*5&)&,+%&2B:<&*6%/8,5?<H*5&%&*&96.4)-&%&8&<&*&7&8?<67:F?7+1P1*0?7+=X1.0&%&<B&7B&8?<&F6,6;-&)&J' +
  '0/)&%&J0/%&,&,&*0&2*3&;+)0&2"/2+)-B/,&;+)0/;4)---K))I&%&%&)+,@069:,&,&,(E9;<-4EJF%),.*287($C):,&,&,(E*28' +
  '7%),.4EJF9;<-($C)(q%-"8),I(4%%1>%%1>%%1>%%1>/,(4%%1>%%1>%%1>%%1>/..5&%+60&)K*5&,&%(%*%($C)/,&.&%(%*6($C)' +
  '/.&%+&0/%4)--&%&)K*I&,&%(%*%($C)2&,-&.($C)-"S)))I&**5?7+=X1.0&%&,B&)?<&2(S&8?7 R,t;#G_6f#B(S62-]%%1CT%%%' +
  '%%%DC&8_#B&*B/2&,*5&%&,&.&2&*6B2&*H*5&2(S/7&%&.+,@0/).5&%&)K*5&%&%(%*%&7(A)(-*%&%+60/%4)-----!M,)3)I&*#B' +
  '(S/8&.+,@/..5&.&2O*5&%&20&,&20(%*%&)&20(%*%&8(e)(A)?7&20(%*1P1*(M(-*%&2+60/24)---#F),.3)I?7+=X1.0/2&.+,@' +
  '/7.5&8&7K*5&2&80&,&80(%*%(4ww"P!6ww"P!6ww"P!6ww"P!6($B)(-*%&8+60/84)--&2&2&.]%%%%6,|&*T%%%%%%G!2P#B(S/9+' +
  '%/,.5&,&7K*5&%&,0&)&,0(%*%&,&20(%*%&9(A)(e)?7&,0(%*1P1*(M(-*%&,+60/,4)---#),,*3*I&,+,@/2.5&*&2K*5&*+1*0:' +
  ',&2&,&2KB/7(4%%%%%%%%%%%%%%%%/9(4%%%%%%%%%%%%%%%%/;&*/,.5&,&7K*5&%&,0(%*%/-&9&.*I&-2&-&)&,0(%*%(A)-?7&,0' +
  '(%*1P1*(M(L)/9&,+60:8&%0(%*%/-&;&.*I&-2&-&)&80(%*%(A)-?7&80(%*1P1*(M(L)/;&,+&0/,4)--&<&9&;(L):9(N&9&9(E9' +
  ';<-4EJF9;<-4EJF(N(D)(D)/<&*+1*0/*4)--&<(/%&<(/)R-"J),,3)[&8H*5+%&26)-&2+,@/9.5&*&;^*5&8*3&;&8"/2+)-H*5&.' +
  '&26)&.&20/.-&)&,&2&764/<&7*5&%&)&,&2&<6-2&%&)&,&2&<6<-&%&90/%&)&90/)&,&90/,&;+)0/;4)--- V%&,*5&%&)&,&.&*' +
  '&2&8&76E2&%&)&.&*&2&8+%&7&968--&%&%&)+,@0(4%%1>%%1>%%1>%%1>(-*%-3,*3)I?9/8?7+=X1.0/*?7+1_R20/..5&.&8K*5&' +
  '%&. P,%0:2&*(%*%&,(A):7(!N,%%&)&20&7(!N,%)&2&)+)@0&7(!N,%,&2&)+.a0&7(!N,%.&*+60/*&.+*0/.4)---#U).,3,[)">' +
  '&%T%%%%%%D3zH*5&%F-&%#I:2!6!("H#3+>7W/,&2!6>>>>>>>7"C!61111111$PC"Dh:%T#Y!/3!Z#*R$NC!X*5&,+)0/,&%T%%%%%%' +
  'kCP/%-&%T%%%%%%DhR&%T%%%%%%DCR_:%&%P/*+S/).5&)+%^*5&.&*PT%%%%%%DC&)#C_R/.&)+,W/)4)--&,#CT$G!-$R$V!6 VACP' +
  '&%&%R&.PR--%+1_R2l96 E-^))3+1&+=P12+%&)B:)&%6%/2?7+=X1.0+1X1,&)B&2+%?<&,B&.6,|+1X1,&2&)&%&,&.&*6;-/%?7+1' +
  'P1*0+1&+=P12+%&)B&%6%?<&,6,-v%+1&+=P12+%&)B&%6%?<67-*%?<-$,.,73)I?9/9&)&,0:;&,0:<&,0/-?7+=X1.0/8?7+1_R20' +
  '/2.5&2&9K*5&8&-&2 P,%:70&7&<0&7&;0&)&70(!P,%(!J,%)(!J,%,(!J,%.(-*%&8+60/8&2+*0/24)--&**5&%&,]%%1>]%%%%&.' +
  'B6.-?7+=X1.0:2&869/4?7+1P1*0&2&.B&2&8&4+=%6*+%/*.5&*+&K*5?7&*0?7+=<0&*0:)(%*%&)(%*5(D)&)(%*&&)(%*G(D)(D)' +
  '(-*=-&*+60/*4)--&.H*5&%&,(4%%%%%%DC%%%%%%DC?7(%*=-($K)(Y(4%%%%%%DC%%%%%%DC?7(%*$(-($K)(Y(E%),.*2876fcSdp' +
  ' >v66F-+%/).5&)+*K*5?7+t;0&)+,@0:.?7+=-0&)+.@0 S.%&. R,%#G_6f#B~,%&)+)0/)4)--&2&2&8&2W+,"6&4?7(%*t;62&%&' +
  ',(4%%1C%%1C%%1C%%1C66-!0%+=P12+%&)B&%6)&,*5+1X1,+1&+=R1)&%&.6-2+1X1,+1&+=R1)&%&.6<--}%+=P12+%&)B&%6)+1&+' +
  '=R1)&%&,64-"E)),3&%&)&,&.&*+)W&*&2+.ZB:;&2&8&7&96J&*&;x*5F-?7+1X1,0:*&)&2+,@:<&;a:)0&)&,0+%&,B&8*3&;&8n&' +
  '2a2+%-&.0+)&2+)&8&8+%^B&7&96J&%&)0&*&<$T<%%-k),23,I&.(S/-?7+=X1.0/9.5&,&7^*5&,&7W:2+6y/;&)&70(%*%(4%%%%%' +
  '%%%%%%%%%%%(l(!X:8+>>.&2@Q+>>.Z&8&;B/8&%&2+6&;B+,@0/2.5&%&2K*5&8+FZ+8@+=_=20/;&8+*"6/8&9(%*%&-(A)&;(%*6(' +
  'J/<&%&**I&<&;(%*&(!D2&<-(-*%&9&; P,o0/9&%+60/%4)--&2/%&7+60/74)---#2,)23?7+=X1.0:2/..5&,&*^*5&.&%(%*%&)&' +
  '*0(%*%(4%%%%%%%%%%%%%%%%(l(!X:8+>>.&,&*W:7@Q+>>.Z&8&7+6yB:8+FZ+8@+=_=20:7(%*%(J(-*%&.&7 P,o0:.&%(%*6&8+*' +
  '"6+FZ+8@+=_=20:7(%*%(J(-*%&.&7 P,o0:.&%(%*&&8+9"6+FZ+8@+=_=20:7(%*%(J(-*%&.&7 P,o0:.&%(%*o&8+4"6+8@+=_=2' +
  '0:8(%*%(J(-*%&.&8 P,o0/.&%+5W/%&*+60/*4)--&2&.&2W+,"6:%6F&%-#7))83.5&,+6K*5&,+8@+=_=20/.+%/%+%/).5&)+*K*' +
  '5&)+,@:2&.+&00+111[+%&,&)"6+)Z:*B!*,%&2&.+600+3&%+"A"B"D9a+1"B"HV0&*B!*,%&*H*5&%&.0&)+"D"H"P&a+1"B"HV0!*' +
  ',%&%+*0/%-&)+)0/)4)--&.&%!*,o&,+)0/,4)---#S.,)39I&%&%+19(;,9(A)(4b%5Ob%5Ob%5Ob%5O(L)(4b%5Ob%5Ob%5Ob%5O(e' +
  '):%+19(;,%(A)(e)&%+19(;,*(A)(e):.($9):,&,(A)/*&,+19(;,&:2(A)+19(;, D:8(L)&*(A)&,+19(;,V:7(A)+19(;,d:9(L)' +
  '(L)&*(A)&,+19(;,6:*(A)+19(;,4(L)(L)/;?7&.&2&;(A):2(A)&8&;(A):8(L)&.&.(A):,(A)&.&7&;(A):7(A)&9&;(A):9(L)(' +
  'L)&,(A)&.&*&;(A):,(A)&;(L)(L)(4%%%g%%%g%%%g%%%g(A)(-*t;?7+t90:)&%(4%%V]%%V]%%V]%%V](e)(4VQ YCVQ YCVQ YCV' +
  'Q YC(A)(-*%&)(4b%5Ob%5Ob%5Ob%5O&%(e)(-*6&)&;(-*&&)&,(-*o&)&9(-*5&)&7(-*!D&)&8(-*G&)&2(-*"0-- R)%+"A9-?1 ' +
  'YC"C1Y#E!/#6#DC%%1C$S>3Ck$V>!2C#9 R!2!2#* S!1!D$)7!0`}function bt(){return`%jsn)%%%)#7)VG;33333333m%G.33' +
  '3)3G,33%G,33)mG23333[%G%%G*333m)[G.33m%G2333I3%G2333II%G,33)IG733333m[%G*3333)[G933333333%G.33I%G)[)[G23' +
  '33m[%G.33m)[G%)3G233333%G*333[%G.333)[G2333m3%G)I%,S).U"."68nUn"/Q"9,)#=)11*.&q),879;%.<-**4E%,JF26f.cSd' +
  'p% >)2v8K-3%+11)-3%+11&-3%+1&-3%+=R1)-3%+1X1,-3%+=P12-3%+=#7=2-3)+%-3)+%-3)+%-3)+%-7h)c.HMT.88yKTTHM.27g' +
  '!CM!;Hru.).!C!Iu.**uKgH.%)!L.,)!M..;"0")UzUgU!Z@% >9"0")UzU!Aj"8%p9"0")UzUr"5n%d<"0")UzU!KQ")@U%S-s"/!Z@' +
  'nj"8!F"/"7s%86!VjzW"7jQ!X!D")UzUr"5n% Ac!VjzW"7jQ!X!D")UzU!KQ")@U%V4!VjzW"7jQ!X!F"/"7s%E;s"(jQU!F"/"7s%|' +
  '*!VjsU.78nUn"/Q"9,%9)c4))<#O NqH%&)*5&%&)&,6 Dl<2&,l<&,+.ZH*5&%F-?7+=X1.0:)&%&,+,@$T<%%&)&,6F-?7+=X1.0-#' +
  '9),,3,I.5&)&,^*5?7+1P1*0&,+,@0:.&%*I&%&,0(!Q.%2(4%%%%%%%%%%%%%%%%-(4%%%%%%%%%%%%%%%%(?("G):*(#3)(4%%%%)%' +
  '%%,%%%.%%%&)&,W(f:2(!-(M(-*%&.&*(#4)(4*%%%2%%%8%%%7%%%&2(!-(M(-*6&,+90/,4)---!.))I&%&)&)&,+.0+[Z+,@0&.(S' +
  '+66*?7(%*=<?7(%*$(<(D):*(/%&*(/)R- R%&%&)+,@0/).5&%&)K*5&%&,(S(-*%&%+60/%4)---$M*,*3EI&.(k)(4%%%x%%%x%%%' +
  'x%%%x(T:;(r*5&%/8&)/2&.&;(M/<.5&,&2O*5&8&2(%*%&<(e)(-*%&8+60/8&2+60/24)--&%&%&%&,&)W0&.&;(!C&*6*F-&.6}?7' +
  '/2.5&2?7&*+)@0K*5&2(4%%%%%%%%%%%%%%%%(-*=<&2+60/24)--+19(;,%/f+19(;,*/c+19(;,9/S?7+t90:2(%*%/.&2(%*6/F&2' +
  '(%*&/;&2(%*o/<&2(%*5/-&2(%*!D/4&2(%*G/E&2(%*"0/J?7/8.5&)&,K*5&)&*+8@0:2&,&,&2OB/2.5&)&2K*5&)(%*%&.($C):d' +
  '&S&F("E,:6&F(e):p&c&p&f&d("F,("F,:d&d(A)/p&%&d&J&E("E,&p&d&4&-("E,("E,&p&d&<&;("E,("E,&6+v(#7)(A):6(-*%&' +
  '8&8(%*=;&6(L)(-*=;&8+60&*+)@+3sZ/8&%+60/%&)+60/)4)--+%/2&*+)@/7.5&2&7K*5?7&20:9(%*=;/6&9(4%%%%%%%%%%%%%%' +
  '%%(-*=;?7+=<0&7+&W&2+)@Z0:9&9(%*%&6(N(D)(-*%&9&9(%*6&6&6(E9;<-4EJF9;<-4EJF(N(D)(-*6&2+60/24)--4)---!1%&%' +
  '&,+,@0/,.5&%&,K*5&%&)(%*%&.(e)&*(e)(-*%&)+60/)&%+60/%4)---#[.,83)m&*+,@/J&.&2g&*+og&2B+%&.+*MB*5&%+1X1,x' +
  '/4&8H*5&2+%!;/-?7+1_R20:El9+%/8.5&*&8^*5?9&8+,@!*,%?9&-H:<*3&<2&,&80 U%%H-+%!;+,@0l9&8+)0/84)--?9&EW+,"6' +
  'l;?;H&4Q?;&*yZ*5&%&.&*a]%%1>]%%%%&7B&9?;B6.--?;H*5F-&2+%?;&*!;B/2?;&*&*+2n&%&)x&4Q&.&*a+11*yQBy&*+ogQ*5&' +
  '4H:<*5?;&*y/<-.5&;+*0:8&.g*5&%&)&J&7&<6v&J+,@:;&)0/)&%&;0/%&8/;4)----.5&.&;^*5&)&,+%&2B:<&*6%/8,5?<H*5&%' +
  '&*&96.4)-&%&8&<&*&7&8?<67:F?7+1P1*0?7+=X1.0&%&<B&7B&8?<&F6,6;-&)&J0/)&%&J0/%&,&,&*0&2*3&;+)0&2"/2+)-B/,&' +
  ';+)0/;4)---K))I&%&%&)+,@069:,&,&,(E9;<-4EJF%),.*287($C):,&,&,(E*287%),.4EJF9;<-($C)(q%-"8),I(4%%1>%%1>%%' +
  '1>%%1>/,(4%%1>%%1>%%1>%%1>/..5&%+60&)K*5&,&%(%*%($C)/,&.&%(%*6($C)/.&%+&0/%4)--&%&)K*I&,&%(%*%($C)2&,-&.' +
  '($C)-"S)))I&**5?7+=X1.0&%&,B&)?<&2(S&8?7 R,t;#G_6f#B(S62-]%%1CT%%%%%%DC&8_#B&*B/2&,*5&%&,&.&2&*6B2&*H*5&' +
  '2(S/7&%&.+,@0/).5&%&)K*5&%&%(%*%&7(A)(-*%&%+60/%4)-----!M,)3)I&*#B(S/8&.+,@/..5&.&2O*5&%&20&,&20(%*%&)&2' +
  '0(%*%&8(e)(A)?7&20(%*1P1*(M(-*%&2+60/24)---#F),.3)I?7+=X1.0/2&.+,@/7.5&8&7K*5&2&80&,&80(%*%(4ww"P!6ww"P!' +
  '6ww"P!6ww"P!6($B)(-*%&8+60/84)--&2&2&.]%%%%6,|&*T%%%%%%G!2P#B(S/9+%/,.5&,&7K*5&%&,0&)&,0(%*%&,&20(%*%&9(' +
  'A)(e)?7&,0(%*1P1*(M(-*%&,+60/,4)---#),,*3*I&,+,@/2.5&*&2K*5&*+1*0:,&2&,&2KB/7(4%%%%%%%%%%%%%%%%/9(4%%%%%' +
  '%%%%%%%%%%%/;&*/,.5&,&7K*5&%&,0(%*%/-&9&.*I&-2&-&)&,0(%*%(A)-?7&,0(%*1P1*(M(L)/9&,+60:8&%0(%*%/-&;&.*I&-' +
  '2&-&)&80(%*%(A)-?7&80(%*1P1*(M(L)/;&,+&0/,4)--&<&9&;(L):9(N&9&9(E9;<-4EJF9;<-4EJF(N(D)(D)/<&*+1*0/*4)--&' +
  '<(/%&<(/)R-"J),,3)[&8H*5+%&26)-&2+,@/9.5&*&;^*5&8*3&;&8"/2+)-H*5&.&26)&.&20/.-&)&,&2&764/<&7*5&%&)&,&2&<' +
  '6-2&%&)&,&2&<6<-&%&90/%&)&90/)&,&90/,&;+)0/;4)--- V%&,*5&%&)&,&.&*&2&8&76E2&%&)&.&*&2&8+%&7&968--&%&%&)+' +
  ',@0(4%%1>%%1>%%1>%%1>(-*%-3,*3)I?9/8?7+=X1.0/*?7+1_R20/..5&.&8K*5&%&. P,%0:2&*(%*%&,(A):7(!N,%%&)&20&7(!' +
  'N,%)&2&)+)@0&7(!N,%,&2&)+.a0&7(!N,%.&*+60/*&.+*0/.4)---#U).,3,[)">&%T%%%%%%D3zH*5&%F-&%#I:2!6!("H#3+>7W/' +
  ',&2!6>>>>>>>7"C!61111111$PC"Dh:%T#Y!/3!Z#*R$NC!X*5&,+)0/,&%T%%%%%%kCP/%-&%T%%%%%%DhR&%T%%%%%%DCR_:%&%P/*' +
  '+S/).5&)+%^*5&.&*PT%%%%%%DC&)#C_R/.&)+,W/)4)--&,#CT$G!-$R$V!6 VACP&%&%R&.PR--%+1_R2l96 E-^))3+1&+=P12+%&' +
  ')B:)&%6%/2?7+=X1.0+1X1,&)B&2+%?<&,B&.6,|+1X1,&2&)&%&,&.&*6;-/%?7+1P1*0+1&+=P12+%&)B&%6%?<&,6,-v%+1&+=P12' +
  '+%&)B&%6%?<67-*%?<-$,.,73)I?9/9&)&,0:;&,0:<&,0/-?7+=X1.0/8?7+1_R20/2.5&2&9K*5&8&-&2 P,%:70&7&<0&7&;0&)&7' +
  '0(!P,%(!J,%)(!J,%,(!J,%.(-*%&8+60/8&2+*0/24)--&**5&%&,]%%1>]%%%%&.B6.-?7+=X1.0:2&869/4?7+1P1*0&2&.B&2&8&' +
  '4+=%6*+%/*.5&*+&K*5?7&*0?7+=<0&*0:)(%*%&)(%*5(D)&)(%*&&)(%*G(D)(D)(-*=-&*+60/*4)--&.H*5&%&,(4%%%%%%DC%%%' +
  '%%%DC?7(%*=-($K)(Y(4%%%%%%DC%%%%%%DC?7(%*$(-($K)(Y(E%),.*2876fcSdp >v66F-+%/).5&)+*K*5?7+t;0&)+,@0:.?7+=' +
  '-0&)+.@0 S.%&. R,%#G_6f#B~,%&)+)0/)4)--&2&2&8&2W+,"6&4?7(%*t;62&%&,(4%%1C%%1C%%1C%%1C66-!0%+=P12+%&)B&%6' +
  ')&,*5+1X1,+1&+=R1)&%&.6-2+1X1,+1&+=R1)&%&.6<--}%+=P12+%&)B&%6)+1&+=R1)&%&,64-"E)),3&%&)&,&.&*+)W&*&2+.ZB' +
  ':;&2&8&7&96J&*&;x*5F-?7+1X1,0:*&)&2+,@:<&;a:)0&)&,0+%&,B&8*3&;&8n&2a2+%-&.0+)&2+)&8&8+%^B&7&96J&%&)0&*&<' +
  '$T<%%-$9),23,I&.(S/-?7+=X1.0/9.5&,&7^*5&,&7W:2+6y/;&)&70(%*%(4%%%%%%%%%%%%%%%%(l(!X:8+>>.&2@Q+>>.Z&8&;B/' +
  '8&%&2+6&;B+,@0/2.5&%&2K*5&8+FZ+8@+=_=20/;&8+*"6/8&9(%*%&-(A)&;(%*6(1,/<&%&**I&<&;(%*&(!D2&<-(-*%&9&; P,o' +
  '0/9&%+60/%4)--&2/%&7+60/74)---#6,)23?7+=X1.0:2/..5&,&*^*5&.&%(%*%&)&*0(%*%(4%%%%%%%%%%%%%%%%(l(!X:8+>>.&' +
  ',&*W:7@Q+>>.Z&8&7+6yB:8+FZ+8@+=_=20:7(%*%(1,(-*%&.&7 P,o0:.&%(%*6&8+*"6+FZ+8@+=_=20:7(%*%(1,(-*%&.&7 P,o' +
  '0:.&%(%*&&8+9"6+FZ+8@+=_=20:7(%*%(1,(-*%&.&7 P,o0:.&%(%*o&8+4"6+8@+=_=20:8(%*%(1,(-*%&.&8 P,o0/.&%+5W/%&' +
  '*+60/*4)--&2&.&2W+,"6:%6F&%-#7))83.5&,+6K*5&,+8@+=_=20/.+%/%+%/).5&)+*K*5&)+,@:2&.+&00+111[+%&,&)"6+)Z:*' +
  'B!*,%&2&.+600+3&%+"A"B"D9a+1"B"HV0&*B!*,%&*H*5&%&.0&)+"D"H"P&a+1"B"HV0!*,%&%+*0/%-&)+)0/)4)--&.&%!*,o&,+' +
  ')0/,4)---R.,)39I&%+19(;,9(4b%5Ob%5Ob%5Ob%5O("E,(4b%5Ob%5Ob%5Ob%5O(e):,+19(;,*&,+19(;,%&%("F,("F,:.($9):%' +
  '&%(A)/*&%+19(;,&:2+19(;, D:8("E,&*&%+19(;,V:7+19(;,d:9("E,("E,&*&%+19(;,6:*+19(;,4("E,("E,/;?7&.&2&;(A):' +
  '2&8&;(A):8("E,&.&.(A):%&.&7&;(A):7&9&;(A):9("E,("E,&%&.&*&;(A):%&;("E,("E,(4%%%g%%%g%%%g%%%g(A)(-*t;?7+t' +
  '90:)&,(4%%V]%%V]%%V]%%V](e)(4VQ YCVQ YCVQ YCVQ YC(A)(-*%&)(4b%5Ob%5Ob%5Ob%5O&,(e)(-*6&)&;(-*&&)&%(-*o&)&' +
  '9(-*5&)&7(-*!D&)&8(-*G&)&2(-*"0-- R)%+"A9-?1 YC"C1Y#E!/#6#DC%%1C$S>3Ck$V>!2C#9 R!2!2#* S!1!D$)7!0`}funct' +
  'ion xt(){return`%jsn)%%%)f.G,33)3G.333%G)3%.2*),%%2*)),,8?23%+1=%-3%+19-3%+="H,-3%+1"I*-3%+1#)*-7C9*uKgH' +
  '.%)!L.).!C!Iu.,2ru+uH...HMT.*;!V"/"8!A"5aaUQ%)7"."/Qnjas%.8nUn"/Q"9,%<#DF*#O,,)I)3&%+,@+1"I*0/%&)+,@+1"I' +
  '*0/*.5&%+60:)&*!A*5&%&%&,0(%*%&%(%*%(4%%%1%%%1%%%1%%%1(M&%(%**:.(4>>>3>>>3>>>3>>>3(M(!D+)(#9)(!E&.(4)%%%' +
  ')%%%)%%%)%%%(M(X)(4$7t9"Y$7t9"Y$7t9"Y$7t9"Y(M(!E(-*%&)/%4)--.5&%&*K*5&%&%&,0(%*%&%(%*%(4%%%1%%%1%%%1%%%1' +
  '(M&%(%**:.(4>>>3>>>3>>>3>>>3(M(!D+)(#9)(!E&.(4)%%%)%%%)%%%)%%%(M(X)(4$7t9"Y$7t9"Y$7t9"Y$7t9"Y(M(!E(!N,%%' +
  '&%+*0/%4)---P<,,39I&%+,@/,.5&)&,K*5&)/%.5&%&)+&0K*5(4%%%=#E#*$Q!2%%%=#E#*$Q!2&%+R90(!Q.%(N(4%%%G$S/ A5%%' +
  '%G$S/ A5(i)(Y(N:.(4%%%GoN$LC%%%GoN$LC(i)(Y(N($T)(4)%%%)%%%)%%%)%%%(#:)(4)%%%)%%%)%%%)%%%(!C:8($V):*(4%%%' +
  '& UT!X#J%%%& UT!X#J(i)&*(4%%%%%#@ Wh%%%%%#@ Wh(i)&*(4%%%%%&$Ah%%%%%&$Ah(i)&.(D)(Y(N(D)(Y(N(D)(Y(N:7&7(i)' +
  '(Y(N:.(i)(4%%%5#O=!Jh%%%5#O=!Jh(D)(Y(N&.(i)(4%%%Ru!I#1C%%%Ru!I#1C(D)(Y(N&.(i)(Y(N&.(i)(4%%%%%%kh%%%%%%kh' +
  '&.(i)(D)(Y(N(4%%%%%%DC%%%%%%DC(D)(Y(N/9(4%%1C%%1C%%1C%%1C&%+190(!Q.%(e):*(4>>3%>>3%>>3%>>3%(M(4%%%C%%%C%' +
  '%%C%%%C(!D(N:2(4%%%G#*RAC%%%G#*RAC(K/;&2(4%%%%%%DC%%%%%%DC($I)&;&2(M(D)(Y(N:2&2(i)(Y(N/<&%+="H,0(4%%%%%%' +
  '%=%%%%%%%=&*+v(#9)(4">%%%">%%%">%%%">%%%(#=)($V)&;(4%%%%%%DC%%%%%%DC(M($I):*(4%%%%%oAC%%%%%oAC(i)&2(4%%%' +
  '%%%kh%%%%%%kh&<(i)(4%%%G!+*#>C%%%G!+*#>C&2(i)(4%%%%!+":#Ih%%%%!+":#Ih(D)(Y(N&2(i)(4%%%5_L#IC%%%5_L#IC(D)' +
  '(Y(N&2(i)(4%%%k#5#Whh%%%k#5#Whh(D)(Y(N&2(i)(4%%%k!+!1#NC%%%k!+!1#NC(D)(Y(N&2(i)(4%%%%#V!I#Qh%%%%#V!I#Qh(' +
  'D)(Y(N&2(i)(4%%%1$-"Y#UC%%%1$-"Y#UC(D)(Y(N&2(i)(4%%%1>>#[h%%%1>>#[h(D)(Y(N&2(i)(4%%%5!I!I$-C%%%5!I!I$-C(' +
  'D)(Y(N&2(i)(Y(N&<(i)&*(4%%%G6$( Sh%%%G6$( Sh(i)(Y(N(D)(Y(N(D)(Y(N(D)(Y(N(D)(Y(N(i)($G)(Y(N:*(4%%%&C"T Qh' +
  '%%%&C"T Qh&.(i)(4%%%=s6"AC%%%=s6"AC(D)(Y(N&.(i)(4%%%Gu!I#Qh%%%Gu!I#Qh(D)(Y(N&.(i)(Y(N&7(i)&7(D)(Y(N:.&9&' +
  '8(#S):2(4,%%%%%%%,%%%%%%%(M(4,%%%%%%%,%%%%%%%($.):8(!F&2(4,%%%%%%%,%%%%%%%(#Z)(4*%%%%%%%*%%%%%%%(M+!1(#W' +
  ')(!E(i)(Y(!O.%%&%+k"H,0&*&9&.&8(!F&2(4*%%%%%%%*%%%%%%%(M+!1(#W)(!E(i)(Y(!O.%%&%+90/%4)--&)+5W/)4)---#H,,' +
  '*3)I+19/*.5&%+%^*5&)H&)+D*xQ*5+%+$;)+#@46%+$;)+$G*+$L"86%+=#(*+1"I* P,%!*,%+$G*+D*+$L"86%+%/)-+D*&)W:,&%' +
  '&%&,^B/.&)+,@+1"I*0/2+%/,.5&,&.+,@K*5&,&*0&,&20(%*%:8&8+-(#9)(!E:8&8+7(#7)(41!J T#)1!J T#)1!J T#)1!J T#)' +
  '(M(!E:8&8+F(#7)(4%%#R$G%%#R$G%%#R$G%%#R$G(M(!E:8&8+c(#9)(!E(4>>>%>>>%>>>%>>>%(M($R)(4%%1w%%1w%%1w%%1w(A)' +
  '(-*%&,+60/,4)--&*&.+,@0/*&)&.0/)&%&.W/%4)--&)-F%&%&)6,&%+"0Z6)-`}function St(e,t){let n=[];for(let r=0;r' +
  '<e.length;r++){let i=e.charCodeAt(r),a=t?.[i-37]??0;n.push(i<37?(i-32)*52+e.charCodeAt(++r)-40:a)}return' +
  ' Uint8Array.from(n)}function Ct(e,t=!1){let n=St(e,St(` ( H ($U ) ,!5 * 3 + I"*"@ -"? 4!4 8 / . 0 J 1 2#' +
  'L$W K"4$> C!3$H 5 7!T!9"; 6!=$<!B!S!?#."2#, ;!8!Y @"+#-!R"1"< (!7!>#/ (","X : <$= 9!@#K$J!U$8 L"="- X = ' +
  'G!G"3#<!H ? [!:!<!W ( B F!,`));return t&&(n[String.fromCharCode(...n).indexOf(`memory\u0002`)+7]=3),WebA' +
  'ssembly.validate(n)?new WebAssembly.Module(n):void 0}function wt(e,t){try{let n=Ct(e);return n&&vt(n,t?.' +
  '())}catch{return}}function Tt({buffer:e}){return{floats:new Float32Array(e),bytes:new Uint8Array(e)}}let' +
  ' Et={"wasm-relaxed-simd":bt,"wasm-simd":yt},Dt;function Ot(){return At().backend}function kt(e){return n' +
  'ew WebAssembly.Memory({initial:177,maximum:177,shared:e})}function At(){return Dt??=jt(),Dt}function jt(' +
  '){return Mt(`wasm-relaxed-simd`)??Mt(`wasm-simd`)??{backend:`reference`,engine:void 0}}function Mt(e){if' +
  '(e===`reference`)return{backend:e,engine:void 0};let t=wt(Et[e](),()=>kt(!1));if(t!==void 0)return{backe' +
  'nd:e,engine:Nt(t)}}function Nt(e){let t=e=>e.value/Float32Array.BYTES_PER_ELEMENT;return{kernels:e,...Tt' +
  '(e.memory),tile:e.TILE.value,longest:e.LONGEST.value,x:t(e.X),y:t(e.Y),out:t(e.OUT),hidden:e.HIDDEN.valu' +
  'e}}let Pt;function Ft(){if(Ot()!==`reference`)return Pt??=It(),Pt}function It(){let e=wt(xt());if(e===vo' +
  'id 0)return;let{buffer:t}=e.memory;return{kernel:e,from:new Float32Array(t,e.X.value,e.TILE.value),to:ne' +
  'w Float32Array(t,e.OUT.value,e.TILE.value),state:new Uint32Array(t,e.STATE.value,624)}}function Lt(e,t,n' +
  '){let r=Ft();if(r===void 0)return;let{kernel:i,to:a,state:o}=r;o.set(t);let s=n,c=(t,n)=>{s=i.normals(n,' +
  's),e.set(a.subarray(0,n),t)},l=e.length%16,u=e.length-l;for(let e=0;e<u;e+=a.length)c(e,Math.min(a.lengt' +
  'h,u-e));return l>0&&(s=i.normals(l,s),c(e.length-16,16)),t.set(o),s}let F=Math.fround,Rt=F(Math.SQRT1_2)' +
  ',zt=F(1.2732395447351628),Bt=F(-.00021219444),Vt=F(-.00024187564849853516),Ht=F(-3.774894977445941e-8),U' +
  't=[.070376836292,-.1151461031,.1167699874,-.12420140846,.14249322787,-.16668057665,.20000714765,-.249999' +
  '93993,.33333331174].map(F),Wt=[2443315711809948e-20,-.001388731625493765,.04166664568298827].map(F),Gt=[' +
  '-.00019515295891,.0083321608736,-.16666654611].map(F),Kt=/* @__PURE__ */ new Float32Array(1),qt=new Uint' +
  '32Array(Kt.buffer);function I(e,t,n){let r=e*t,i=r+n,a=F(i),o=a+2*(i-a);if(i===a||F(o)!==o)return a;let ' +
  's=i-r,c=r-(i-s)+(n-s);if(c===0)return a;let l=o;return c>0?Math.max(a,l):Math.min(a,l)}function Jt(e,t){' +
  'return e.reduce((e,n)=>I(e,t,n),0)}function Yt(e){Kt[0]=e;let t=qt[0],n=(t>>>23)-126;qt[0]=t&8388607|105' +
  '6964608;let r=Kt[0];r<Rt?(--n,r=F(F(r-1)+r)):r=F(r-1);let i=F(r*r),a=F(Jt(Ut,r)*r);return a=I(a,i,F(n*Bt' +
  ')),a=I(-.5,i,a),I(n,.693359375,F(r+a))}function Xt(e,t){let n=Math.trunc(F(e*zt))+1&-2,r=I(n,-.78515625,' +
  'e);r=I(n,Vt,r),r=I(n,Ht,r);let i=F(r*r),a=F(Jt(Wt,i)*i),o=F(I(a,i,-.5*i)+1),s=I(F(Jt(Gt,i)*i),r,r),c=!!(' +
  'n&2);t[0]=(n&4?-1:1)*(c?o:s),t[1]=(n+2&4?-1:1)*(c?s:o)}let Zt=Math.fround(2*Math.PI),Qt=/* @__PURE__ */ ' +
  'new Float32Array(2);function $t(e,t){if(e.length<16){for(let n=0;n<e.length;n++)e[n]=nn(t);return}let n=' +
  'e instanceof Float32Array;if(n&&e.length>=256&&t.drawInBulk((t,n)=>Lt(e,t,n)))return;let r=n?en:tn,i=n?(' +
  ')=>t.uniform32():()=>t.uniform64();for(let t=0;t<e.length;t++)e[t]=i();let a=e.length-e.length%16;for(le' +
  't t=0;t<a;t+=16)r(e,t);if(a===e.length)return;let o=e.length-16;for(let t=o;t<e.length;t++)e[t]=i();r(e,' +
  'o)}function en(e,t){for(let n=t;n<t+8;n++){let t=1-e[n],r=e[n+8],i=Math.fround(Math.sqrt(-2*Yt(t)));Xt(M' +
  'ath.fround(Zt*r),Qt),e[n]=i*Qt[1],e[n+8]=i*Qt[0]}}function tn(e,t){for(let n=t;n<t+8;n++){let t=Math.sqr' +
  't(-2*ht(1-e[n])),[r,i]=$e(2*Math.PI*e[n+8]);e[n]=t*i,e[n+8]=t*r}}function nn(e){let t=e.takeCachedNormal' +
  '();if(t!==void 0)return t;let[n,r]=$e(2*Math.PI*e.uniform64()),i=Math.sqrt(-2*ht(1-e.uniform64()));retur' +
  'n e.cacheNormal(i*n),i*r}function rn(e,t={}){_(`randn`,2,arguments.length),b(`randn`,e);let n=ct(`randn`' +
  ',t),{dtype:r=`float32`}=t;ce(`randn`,r),le(`randn`,`dtype`,r);let i=O(`randn`,r,y(e));return $t(i,n),new' +
  ' Re(r,e,i)}let an={float32:2**24,float64:2**53,int32:2**31-1,int64:2**53,bool:-1/0,float16:2048,bfloat16' +
  ':256};function on(e,t={}){_(`randperm`,2,arguments.length),v(`randperm`,`n`,e,0,2**32-1);let n=ct(`randp' +
  'erm`,t),{dtype:r=`int64`}=t;if(ce(`randperm`,r),e-1>an[r])throw m(`randperm`,`a dtype that holds the num' +
  'bers of a permutation of ${e}`,r);let i=Uint32Array.from({length:e},(e,t)=>t);for(let t=0;t<e-1;t++){let' +
  ' r=t+n.uint32()%(e-t),a=i[t];i[t]=i[r],i[r]=a}let a=O(`randperm`,r,e);for(let t=0;t<e;t++)a[t]=me(`randp' +
  'erm`,i[t],r);return new Re(r,[e],a)}function L(e){let t=e|0;return t=Math.imul(t^t>>>16,2246822507),t=Ma' +
  'th.imul(t^t>>>13,3266489909),t^t>>>16}let sn=[`folds`,`prior`,`gaussian`,`forest`,`attention`,`look`,`av' +
  'eraging`,`influence`,`audit`,`chain`,`codes`,`draws`,`spread`];var cn=class e{seed;expert;constructor(e,' +
  't=0){this.seed=e,this.expert=t}of(t){return new e(this.seed,t+1)}seedOf(e,t=0){let n=(sn.indexOf(e)*256+' +
  'this.expert)*4096+t;return L(L(this.seed)^L(n))>>>0}open(e,t=0){return new P().manualSeed(this.seedOf(e,' +
  't))}};function R(){return performance.now()}function z(e){let t=e.next();for(;!t.done;)t=e.next();return' +
  ' t.value}function*B(e,t){let n=t.next();for(;!n.done;){let r=yield n.value;n=t.next(r===!0||R()>=e)}retu' +
  'rn n.value}function*ln(e){let t=e.next();for(;!t.done;)yield t.value,t=e.next();return t.value}function*' +
  'un(e){let t=e.next();for(;!t.done;){if((yield t.value)===!0)return;t=e.next()}return t.value}function*dn' +
  '(e,t){let n=1/0,r=t.next();for(;!r.done;)(yield r.value)===!0&&(n=Math.min(n,R()+e)),r=t.next(R()>=n);re' +
  'turn r.value}function V(e){return 4+2*e}function H(e){return e===0?4:Math.ceil(e/4)*4}function U(e){retu' +
  'rn 2*e}function fn(e){let t=[...mn(e)],n=[...t.filter(e=>e.decays),...t.filter(e=>!e.decays)],r=0,i=0;re' +
  'turn{list:n.map(e=>{let t={...e,start:r};return r+=Math.ceil(pn(e.shape)/4)*4,e.decays&&(i=r),t}),count:' +
  'r,decaying:i}}function pn(e){return e.reduce((e,t)=>e*t,1)}function*mn(e){let{levels:t,width:n,depth:r,f' +
  'requencies:i}=e,a=U(n),o=1/Math.sqrt(2*r),s=(e,t,n,r)=>[{name:`${e}.weight`,shape:[t,n],spread:r,decays:' +
  '!0},{name:`${e}.bias`,shape:[n],spread:0,decays:!1}];for(let[e,r]of t.entries()){let t=r===0?V(i):r+1;yi' +
  'eld{name:`embed.${e}.weight`,shape:[t,n],spread:hn,decays:!1},r===0&&(yield{name:`embed.${e}.frequencies' +
  '`,shape:[i],spread:gn,decays:!1})}for(let e=0;e<r;e++)yield*s(`blocks.${e}.qkv`,n,3*n,1/Math.sqrt(n)),yi' +
  'eld*s(`blocks.${e}.out`,n,n,o/Math.sqrt(n)),yield*s(`blocks.${e}.up`,n,a,1/Math.sqrt(n)),yield*s(`blocks' +
  '.${e}.down`,a,n,o/Math.sqrt(a));for(let[e,r]of t.entries())yield*s(`head.${e}`,n,H(r),.1/Math.sqrt(n))}l' +
  'et hn=.3,gn=.5;function _n(e,t){return e+4*t.start}function vn(e,{columns:t,rows:n,width:r}){let i=t*n,a' +
  '=Math.ceil(t/4)*4,o=U(r);return{norm1:e.floats(i*r),scales1:e.floats(i),qkv:e.floats(i*3*r),weights:e.fl' +
  'oats(i*a*r/8),attended:e.floats(i*r),norm2:e.floats(i*r),scales2:e.floats(i),inner:e.floats(i*o),slopes:' +
  'e.floats(i*o)}}function yn(e){return 42+e}function bn(e,{columns:t,rows:n,width:r},i){let a=Math.ceil(t/' +
  '4)*4;return{wide:e.floats(t*n*3*r),narrow:e.floats(t*n*r),across:e.floats(r*Math.max(3*r,i,64)),attentio' +
  'n:e.floats(a*yn(t)),list:e.floats(t*n)}}function xn(e,t,n,r,i,a,o){Cn(e,t,n,r,i,a,o,!1),wn(e,n,r,i,r.att' +
  'ended,a,t.columns*t.rows,t.width)}function Sn(e,t,n,r,i,a,o){let{kernels:s}=e,{columns:c,rows:l,width:u}' +
  '=t,{list:d,narrow:f}=i;Cn(e,t,n,r,i,a,o,!0);let p=Math.ceil(s.listHidden(d,o,c*l)/4)*4,m=r.qkv;s.takeRow' +
  's(m,r.attended,d,p,u),s.takeRows(f,a,d,p,u),wn(e,n,r,i,m,f,p,u),s.putRows(a,f,d,p,u)}function Cn(e,{colu' +
  'mns:t,rows:n,width:r},i,a,o,s,c,l){let{kernels:u}=e,{norm1:d,scales1:f,qkv:p,weights:m,attended:h}=a,g=t' +
  '*n;u.layerNorm(d,f,s,g,r),u.multiply(p,0,i.qkvBias,d,i.qkv,g,3*r,r),u.attend(h,m,p,c,o.attention,t,n,r,l' +
  ')}function wn(e,t,n,r,i,a,o,s){let{kernels:c}=e,l=U(s);c.multiply(a,a,t.outBias,i,t.out,o,s,s),c.layerNo' +
  'rm(n.norm2,n.scales2,a,o,s),c.multiply(r.wide,0,t.upBias,n.norm2,t.up,o,l,s),c.gelu(n.inner,n.slopes,r.w' +
  'ide,o*l),c.multiply(a,a,t.downBias,n.inner,t.down,o,s,l)}function Tn(e,t,n,r,i,a,o,s){let{kernels:c}=e,{' +
  'columns:l,rows:u,width:d}=t,f=l*u,p=U(d),{wide:m,narrow:h,across:g}=a;c.multiplyGrad(r.down,r.downBias,i' +
  '.inner,o,f,d,p),c.multiplyBack(m,!1,o,n.down,g,f,d,p),c.geluBack(m,i.slopes,f*p),c.multiplyGrad(r.up,r.u' +
  'pBias,i.norm2,m,f,p,d),c.multiplyBack(h,!1,m,n.up,g,f,p,d),c.layerNormBack(o,h,i.norm2,i.scales2,f,d),c.' +
  'multiplyGrad(r.out,r.outBias,i.attended,o,f,d,d),c.multiplyBack(h,!1,o,n.out,g,f,d,d),c.attendBack(m,h,i' +
  '.weights,i.qkv,s,a.attention,l,u,d),c.multiplyGrad(r.qkv,r.qkvBias,i.norm1,m,f,3*d,d),c.multiplyBack(h,!' +
  '1,m,n.qkv,g,f,3*d,d),c.layerNormBack(o,h,i.norm1,i.scales1,f,d)}var En=class{arena;shape;inputs;offset;f' +
  'eatures;dFeatures;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.offset=r;let a=i*V' +
  '(t.frequencies);this.features=t.levels.map(t=>t===0?e.floats(a):0),this.dFeatures=e.floats(a)}forward(e,' +
  't,n){let{arena:r,shape:i,inputs:a,offset:o}=this,{kernels:s}=r,{levels:c,width:l,frequencies:u}=i;for(le' +
  't[r,i]of c.entries()){let c=e+o(`embed.${r}.weight`),d=a.x+4*r*n,f=a.hidden+r*n,p=t+4*r*n*l;if(i>0)s.pic' +
  'k(p,c,d,f,n,i,l);else{let t=this.features[r]??0,i=a.hints+4*r*n,m=e+o(`embed.${r}.frequencies`);s.featur' +
  'es(t,d,f,i,m,n,u),s.multiply(p,0,0,t,c,n,l,V(u))}}}backward(e,t,n,r,i){let{arena:a,shape:o,inputs:s,offs' +
  'et:c,dFeatures:l}=this,{kernels:u}=a,{levels:d,width:f,frequencies:p}=o,m=V(p);for(let[a,o]of d.entries(' +
  ')){let d=c(`embed.${a}.weight`),h=s.x+4*a*i,g=n+4*a*i*f;if(o>0)u.pickBack(t+d,g,h,s.hidden+a*i,i,o,f);el' +
  'se{let n=this.features[a]??0;u.multiplyGrad(t+d,0,n,g,i,f,m),u.multiplyBack(l,!1,g,e+d,r,i,f,m);let o=t+' +
  'c(`embed.${a}.frequencies`);u.featuresBack(o,l,n,i,p)}}}},Dn=class{arena;shape;inputs;offset;outputs;dOu' +
  'tput;constructor(e,t,n,r,i){this.arena=e,this.shape=t,this.inputs=n,this.offset=r;let a=t.levels.map(H);' +
  'this.outputs=a.map(t=>e.floats(i*t)),this.dOutput=e.floats(i*Math.max(...a,4))}forward(e,t,n){let{kernel' +
  's:r}=this.arena,{levels:i,width:a}=this.shape;for(let[o,s]of i.entries()){let i=e+this.offset(`head.${o}' +
  '.weight`),c=e+this.offset(`head.${o}.bias`),l=t+4*o*n*a;r.multiply(this.outputs[o]??0,0,c,l,i,n,H(s),a)}' +
  '}backward(e,t,n,r,i,a,o){let{kernels:s}=this.arena,{levels:c,width:l}=this.shape,u=0;for(let[d,f]of c.en' +
  'tries()){let c=H(f),p=this.dOutput;u+=this.lossOf(d,a,o);let m=this.offset(`head.${d}.weight`),h=this.of' +
  'fset(`head.${d}.bias`),g=4*d*a*l;s.multiplyGrad(t+m,t+h,n+g,p,a,c,l),s.multiplyBack(r+g,!1,p,e+m,i,a,c,l' +
  ')}return u}lossOf(e,t,{shown:n,hidden:r}){let{kernels:i}=this.arena,{inputs:a,dOutput:o}=this,s=this.sha' +
  'pe.levels[e]??0,c=H(s),l=this.outputs[e]??0,u=a.x+4*e*t,d=a.roles+e*t;return s>0?i.crossEntropy(o,l,u,d,' +
  't,c,s,n,r):i.squaredError(o,l,u,a.hints+4*e*t,d,t,c,n,r)}},On=class{fn;kernels;end;constructor(e){this.f' +
  'n=e;let t=wt(`%jsn)%%%)"I)6G233333%G73333333%G933333333%G*3333%G)[)[G8333333%G;3333333mm)[G;333333333%G8' +
  '333333)3G.333)[G%%G.333)3G,33)[G*333m%G433333mmmmmmm%G.333%.&q9,;<**%%-),,.24EJ.882%F.))%)77%28)))11*88)' +
  '3)+%-7#*,V2ru+!Fu.%8j@@U".!X% D<j@@U".!X!6jzW% E9!ZUj@"5QUs%B4!ZUj@"5QUs!6jzW%|*"0")zW% A9"0")zW!6jzW%V*' +
  '![Ua"5%v9![Ua"5!6jzW% >;aj"9UQM"/Qn%pEaj"9UQM"/Qn!6jzW%d4zQ"/ssH".@Q"/"0"9%S4sZ"5jQU!XHQQ"/Q%cF@"/!DQ"/!' +
  'Vj!V")a")@")Us%f2j!Xjn!K%67j"6UQj![U%F4s"5n!C!ZrZ"5jQUs%J9n"5a@")"0a"9%)4n"5a@")"0a"9!6jzW%<4n"5a@")"0a"' +
  '9!;Qj!X%;<a")s@y")!X!XU".%97"0"5@!F"/"7s%79@jWU!F"/"7s%88nUn"/Q"9,%9).4).<"Unq"D)).3.5&.&7^*5&%&8+,@0&9!' +
  '*,%&8+,+)&, U%%B&2Z+%!;0/8&,&*0/,&)&90/9&7+)0/74)--&8*5&%&8+)W+,@0 P,%/,&8/).5&)+.Z*5&%&)+,@0&,!*,%&)+)0' +
  '/)4)---&8-#97,-I83&7+,@/p&8+,@:S+GZ/ >.5&2&v^*5&.&p0/V+%/8.5&8& >K*5&,*I&,&80(%*%2(4%%%%%%%%%%%%%%%%-/9&' +
  ')*5&9&)&80(%*%(L)/9-&8+60/7&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/;&)*5&;&)&70(%*%(L)/;-&,*I&,&80(%*%2(4%%%%%' +
  '%%%%%%%%%%%-/<&)*5&<&)&80&S0(%*%(L)/<-&8+60/7&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/-&)*5&-&)&70&S0(%*%(L)/--' +
  '&,*I&,&80(%*%2(4%%%%%%%%%%%%%%%%-/4&)*5&4&)&80&S+)@0(%*%(L)/4-&8+60/7&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/E' +
  '&)*5&E&)&70&S+)@0(%*%(L)/E-&8/7&,*I&,&80(%*%2(4%%%%%%%%%%%%%%%%-/J&)*5&J&)&70&S+.a0(%*%(L)/J-&7+60/8&,*I' +
  '&,&80(%*%2(4%%%%%%%%%%%%%%%%-/F&)*5&F&)&80&S+.a0(%*%(L)/F-&*&70/d&./8.5&8&VK*5&d(%*%/6&d(%*6/f&S&d0/d&9&' +
  '8(;,%:c&6(A)(L)/9&;&c&f(A)(L)/;&<&8&p0(;,%:c&6(A)(L)/<&-&c&f(A)(L)/-&4&8&p+)@0(;,%:c&6(A)(L)/4&E&c&f(A)(' +
  'L)/E&J&8&p+.a0(;,%:c&6(A)(L)/J&F&c&f(A)(L)/F&8+*0/84)--&%&70:8&9(-*%&8&;(-*6&8&S0:d&<(-*%&d&-(-*6&8&S+)@' +
  '0:d&4(-*%&d&E(-*6&8&S+.a0:8&J(-*%&8&F(-*6&7+&0/84)--&S& >O*5&%&)&,&.&*&S&p& >6--&V&p+.a0/.&S+,@:8&%0/%&)' +
  '&80&)&)B/)&v+*0/v4)---#4).,m.3,[&,+,@/,]%%1>/..5&,&8O*5&.&)&80 R,%"W/.&8+*0/84)--.5&,&2O*5&9&)&20 R,%&."' +
  'S#G62:;R/9&%&20&;#B~,%&2+*0/24)--T%%%%%%DC&9_#B/*.5&,&7O*5&%&70:)&) R,%&*"T~,%&7+*0/74)--&.#G&96*R-7%+DE' +
  'l%-1...3)">*[&%#I:*!6&"H#3:)+q"6:,&)+11=%KQ*5&*!6)"F!D*5T%%%%%%Dh&%&%P_F-&,*5&%&%XT%%%%%%%%_F-+^/.&%T%%%' +
  '%%%!D]P#I:*!6&"H#3/)2&)+11=>7!C*5&%F2&*!6&"F!D&)+11=>.xZ*5T%%%%%%%%F---&*!6>>>>F"C&)+$:#J M0:)+>>CZ+#*#M' +
  '"Z>.0#9!6&"F"DhT%%%%%%DhR:7T%%%%%%kCP&7P/%&7&7T%%%%%%%5R_:9&9P:2&2P/8&9&%&2&8&8&8TT!F!2$7c$I#NCPT$6.#W"V' +
  '!Xx#SCRPT!M"S:"TlK$*CRPT"S!I!I!I!I!IeCRP&8&8&8T#+#R"8$(;"Z#OCPT#;"8"N E#QZ#XCRPT*$R"W"Y"Y"Y$1CRPRRP&.&)+' +
  'd"5+>7W0#C:2T"6!0"9!)$G!-$B!1PR&%X&7R&2T%%k$V!6 VACPR-"A*,*[.3&%#I!6&"H#3:7+q"6/8&7+>>>>7Z:7+#7#Rb"D*!C*' +
  '5&%&%!V*5&%F-&%T$G!-$R$V!6 V"F5!X*5&%T%%%%%%k3PF-&%T!Eo U$-6K"G=z*5T%%%%%%%%F--&7+#N$4$0$V.O*5&%&%T$V"B ' +
  'SU!;p$OCPT%%%%%%kC&%#2R$T,+)&8+)@W&7+#>#Q#N>.!CB:2#CT%%k$V!6 VACPX:)&2#CT"6!0"9!)$G!-$B!1P:.X/%2&7+11=$I' +
  '.!A*5&%T%%%%%%DCRF-&%/)-&%&%P:*&*P/,&%&%&*T!2!I!I!I!I!I#QCP&,&*T T$6 M#;0!JfCPT"S#I#J >a#M!ZhR&,&*T$(#0#' +
  'JQ")!+!Z!2PT$IW$*#Q+#I#G#JRPRPRX:%PT%%%%%%%5&%X_&.X&)RT%%%%%%DCR/%&2*[&2+>7^*[&%T%%%%%%k3P/%&2+>7W:2+>7^' +
  '*[+>7&2+>7W:2&2+>7MB/2&%T%%%%%%k3P2&%-2&2+"B"8y*[&%T%%%%%%G.P/%&2+#U70:2+"B"8y*[+"B"8&2+#U70:2&2+"B"8gB/' +
  '2&%T%%%%%%G.P2&%-2&%--&2#8!6>7[!6!("FhP2&%--![),3&*+,@/2&,&.+,@0/8.5&,&8K*5&)&2&, P,%a0/*+%/..5&.&2K*5&%' +
  '&.0&.&*0(%*%(-*%&.+60/.4)--&%&20/%&,+*0/,4)---![),3&*+,@/2&,&.+,@0/8.5&,&8K*5&%&2&, P,%a0/*+%/..5&.&2K*5' +
  '&.&*0&)&.0(%*%(-*%&.+60/.4)--&)&20/)&,+*0/,4)---Z),3.5&,&*^*5&%&.+,@0&*!*,%&.&)&*0 U%%+%!;0/.&*+)0/*4)--' +
  '&.*5&%&.+)W+,@0 P,%/,&./).5&)+.Z*5&%&)+,@0&,!*,%&)+)0/)4)---&.-"/).3&2+,@/9&8+,@/7+%/8.5&*&8^*5&%&,&.&9&' +
  '7+=%&*&8W:;&;+=%^B:;&7a6E&)*5&)&.&;&264-&,&7+8@0/,&.&9+8@0/.&8+5W/84)--- P%&*&7+,@&.&7&86}&%&%+%&)B+%&,&' +
  '*&2&7&86)-#;.)2I&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/9&)*5&9&)&70(%*%(L)/9-&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%' +
  '-/;&)*5&;&)&70&20(%*%(L)/;-&,*I&,&70(%*%2(4%%%%%%%%%%%%%%%%-/<&)*5&<&)&70&2+)@0(%*%(L)/<-&,*I&,&70(%*%2(' +
  '4%%%%%%%%%%%%%%%%-/-&)*5&-&)&70&2+.a0(%*%(L)/--&*&70/)&.&80/,.5&,&.O*5&)(%*%/4&)&20/)&9&.(;,%&4(A)(L)/9&' +
  ';&.&80(;,%&4(A)(L)/;&<&.&8+)@0(;,%&4(A)(L)/<&-&.&8+.a0(;,%&4(A)(L)/-&.+*0/.4)--&%&70:%&9(-*%&%&20&;(-*%&' +
  '%&2+)@0&<(-*%&%&2+.a0&-(-*%-#1,,.3*I&.+,@/8.5&*+5W&8!A*5&%&*0:.(%*%/7&.(%*6/9&.(%*&/;&.(%*o/<&)&*0/.+%/2' +
  '.5&,&2^*5&7&.(%*%(L)/7&9&.(%*6(L)/9&;&.(%*&(L)/;&<&.(%*o(L)/<&.&80/.&2+)0/24)--&%&*0:.&7(-*%&.&9(-*6&.&;' +
  '(-*&&.&<(-*o&*+5W/*4)--.5&*&8K*5&%&*0(%*%/7&)&*0/.+%/2.5&,&2^*5&7&.(%*%(L)/7&.&80/.&2+)0/24)--&%&*0&7(-*' +
  '%&*+60/*4)---"Y2,93-I&.+GZ/<.5&*&4O*5&)&40:7&20/E+%/;.5&;&<K*5&%&;0:9(%*%/6&9(%*6/f&.&90:8(%*%/c&8(%*6/S' +
  '&9&.+)@0:8(%*%/d&8(%*6/p&9&.+.a0:8(%*%/ >&8(%*6/v&,&;0/-&7/8.5&8&EK*5&-(%*%/V&-(%*6/F&.&-0/-&6&8(;,%:J&V' +
  '(A)(L)/6&f&J&F(A)(L)/f&c&8(;,*:J&V(A)(L)/c&S&J&F(A)(L)/S&d&8(;,9:J&V(A)(L)/d&p&J&F(A)(L)/p& >&8(;,4:J&V(' +
  'A)(L)/ >&v&J&F(A)(L)/v&*&80/84)--&9&6(-*%&9&f(-*6&.&90:8&c(-*%&8&S(-*6&9&.+)@0:8&d(-*%&8&p(-*6&9&.+.a0:8' +
  '& >(-*%&8&v(-*6&;+&0/;4)--&.&<O*5&%&<0:8(%*%/F&.&80(%*%/6&8&.+)@0(%*%/f&8&.+.a0(%*%/c&,&<0/9.5&7&EK*5&9(' +
  '%*%/J&.&90/9&F&7(;,%&J(A)(L)/F&6&7(;,*&J(A)(L)/6&f&7(;,9&J(A)(L)/f&c&7(;,4&J(A)(L)/c&*&70/74)--&8&F(-*%&' +
  '.&80&6(-*%&8&.+)@0&f(-*%&8&.+.a0&c(-*%-&%&.+,@0/%&4+60/44)---Q).I&%&)+,@0/).5&%&)K*5&,&%(%*%:*(N:,&,(i)(' +
  'D)/,&.&*&*(E9;<-4EJF%),.*287(N:.&.(i)(D)/.&%+60/%4)--&,&.(D):,(/%&,(/)R-g))I&%&,+,@0/,.5&%&,K*5&%&%(%*%:' +
  '*&)(%*%&*(e)&.(S(A)(L)(-*%&)+60/)&%+60/%4)---L)),I&%&*+,@0/*.5&%&*K*5&%&%(%*%&8(S(A)&,(%*%&;(S(A)&)(%*%&' +
  '2(S(A):E]%%1C&;"S(S(A)(L):4&7(S(A)&.(%*%&<(S(A)&E&E(A)]%%1C&<"S(S(A)(L):E($;)&9(S(A)&-(S(L)($?)(e)(-*%&,' +
  '&4(-*%&.&E(-*%&)(4%%%%%%%%%%%%%%%%(-*%&)+60/)&,+60/,&.+60/.&%+60/%4)--- S))3.5&)&*^*5&%&%&.6,|&%&,+,@0/%' +
  '&*+)0/*4)---#4).,m,3)[&8+,@/8.5&2&-^*5&7&9&*&-0 U%%:4+)xB]%%%%&4B/<&%+%&8$T-%&<]%%%%!P*5&) R,%&, R,%"S/;' +
  '&.*5&;&.&-+,@0 R,%"R/;-&E&<&;"T#G&;#GPR/E&%&<&<"R&;"T~,%-&%&80/%&)&80/)&,+*0/,&-+)0/-4)--&E-$+)..3)m)[&2' +
  '+,@/;.5&*&<^*5&7&9&.&<0 U%%:2+)xB]%%%%&2B/4&%+%&;$T-%&4]%%%%!P*5&, R,%$T)+,@/2&E&4#G&%&)&86,&)&20 R,%#GX' +
  'PR/E&%&20:2&2 R,%]%%1h"R~,%+%/2.5&2&8+,@K*5&%&20:-&- R,%&4"T~,%&2+*0/24)---&%&;0/%&)&;0/)&,+*0/,&<+)0/<4' +
  ')--&E-$I8,23<I&2+,@/7]%%1C&2#>"U(S/S.5&*&9^*5(4%%%%%%%%%%%%%%%%/-(4%%%%%%%%%%%%%%%%/4(4%%%%%%%%%%%%%%%%/' +
  'E(4%%%%%%%%%%%%%%%%/J(4%%%%%%%%%%%%%%%%/F(4%%%%%%%%%%%%%%%%/6(4%%%%%%%%%%%%%%%%/f(4%%%%%%%%%%%%%%%%/c&)&' +
  '70/;&,/8&)/2.5&2&;K*5&-&2(%*%:d(L)/-&F&d&8(%*%(A)(L)/F&4&2&70(%*%:d(L)/4&6&d&8&70(%*%(A)(L)/6&E&7+)@:<&2' +
  '0(%*%:d(L)/E&f&d&8&<0(%*%(A)(L)/f&J&7+.a:<&20(%*%:d(L)/J&c&d&8&<0(%*%(A)(L)/c&8+60/8&2+60/24)--+$(E&-&4(' +
  'E%),.6fcS*287dp >v&-&4(E9;<-V A|B4EJF D E}q(L):-&E&J(E%),.6fcS*287dp >v&E&J(E9;<-V A|B4EJF D E}q(L):4(E%' +
  '),.*2876fcSdp >v&-&4(E9;<-4EJFV A|B D E}q(L)&S(A)(-*%+kE&F&6(E%),.6fcS*287dp >v&F&6(E9;<-V A|B4EJF D E}q' +
  '(L):-&f&c(E%),.6fcS*287dp >v&f&c(E9;<-V A|B4EJF D E}q(L):4(E%),.*2876fcSdp >v&-&4(E9;<-4EJFV A|B D E}q(L' +
  ')&S(A)(-*%+%/8.5&8+6K*5&8+$(E0(;,%/-&8+kE0(;,%/4&.&80(;,%/E+%/2.5&2&7K*5&%&20:;&;(%*%&)&20(%*%&-(e)&,&20' +
  '(%*%&4(A)(e)&E(A)(L)(-*%&2+60/24)--&%&70/%&)&70/)&,&70/,&8+*0/84)--&.+60/.&9+*0/94)---$3;,;I23&*+,@/J]%%' +
  '1C&*#>"U(S/;.5&.&c^*5&,&J0:6&J0:f&J0/F(4%%%%%%%%%%%%%%%%/2(4%%%%%%%%%%%%%%%%/8(4%%%%%%%%%%%%%%%%/7(4%%%%' +
  '%%%%%%%%%%%%/9+%/*.5&*&JK*5&2&,&*0(%*%(L)/2&8&*&60(%*%(L)/8&7&*&f0(%*%(L)/7&9&*&F0(%*%(L)/9&*+60/*4)--&2' +
  '&8(E%),.6fcS*287dp >v&2&8(E9;<-V A|B4EJF D E}q(L):2&7&9(E%),.6fcS*287dp >v&7&9(E9;<-V A|B4EJF D E}q(L):8' +
  '(E%),.*2876fcSdp >v&2&8(E9;<-4EJFV A|B D E}q(L)&;(A):2&2(E%),.%),.%),.%),./<&2&2(E*287*287*287*287/-&2&2' +
  '(E9;<-9;<-9;<-9;<-/4&2&2(E4EJF4EJF4EJF4EJF/E(4%%%%%%%%%%%%%%%%/2(4%%%%%%%%%%%%%%%%/8(4%%%%%%%%%%%%%%%%/7' +
  '(4%%%%%%%%%%%%%%%%/9+%/*.5&*&JK*5&2&,&*0(%*%&<(e):2&2(A)(L)/2&8&*&60(%*%&-(e):8&8(A)(L)/8&7&*&f0(%*%&4(e' +
  '):7&7(A)(L)/7&9&*&F0(%*%&E(e):9&9(A)(L)/9&*+60/*4)--&)(4%%1C%%1C%%1C%%1C&2&8(E%),.6fcS*287dp >v&2&8(E9;<' +
  '-V A|B4EJF D E}q(L):2&7&9(E%),.6fcS*287dp >v&7&9(E9;<-V A|B4EJF D E}q(L):8(E%),.*2876fcSdp >v&2&8(E9;<-4' +
  'EJFV A|B D E}q(L)&;(A)(4#8#Q O!+#8#Q O!+#8#Q O!+#8#Q O!+(L)($;)($?):2(-*%&2&2(E%),.%),.%),.%),./8+%/*.5&' +
  '*&JK*5&%&*0&,&*0(%*%&<(e)&8(A)(-*%&*+60/*4)--&%&J0/*&2&2(E*287*287*287*287/8+%/,.5&,&JK*5&,&*0&,&60(%*%&' +
  '-(e)&8(A)(-*%&,+60/,4)--&%&J+)@0/*&2&2(E9;<-9;<-9;<-9;<-/8+%/,.5&,&JK*5&,&*0&,&f0(%*%&4(e)&8(A)(-*%&,+60' +
  '/,4)--&%&J+.a0/*&2&2(E4EJF4EJF4EJF4EJF/2+%/,.5&,&JK*5&,&*0&,&F0(%*%&E(e)&2(A)(-*%&,+60/,4)--&J&F0/,&%&J+' +
  ',@0/%&)+60/)&c+*0/c4)---!0%&%&,+,@0/,.5&%&,K*5&%&%(%*%&)(%*%(A)(-*%&)+60/)&%+60/%4)---#T,)9I&,&.+,@0/.+"' +
  'PE(;,%/8+"PE(;,*/7.5&,&.K*5&,(%*%:;&8($B)&7($C):*&*(A)/2&*&2+"PE(;,9(A)+"PE(;,4(L)(A):9+"PE(;,6:<(L)/-&%' +
  '&;+"PE(;, P:;&;&9&-&<(e)(e):9+"PE(;,d(A)+"PE(;,V(L)&9(A)+"PE(;, D(L)&9(A)+"PE(;,&(L)&9(A)+"PE(;,l(L)&9(A' +
  ')&;(L)&-+v(#7)(A)(L)($?):9(A)(-*%&%+60/%&)*5&)&9&9+"PE(;, P&9(e)(A)&*&2+"PE(;, T(A)+"PE(;,o(L)(A)(A)(L)(' +
  '-*%&)+60/)-&,+60/,4)---">)*3&8+,@/9.5&*&7^*5&%&.&70 U%%*3&22&,&7+,@0 R,%$T%-&9a0/;+%/8.5&8&9K*5&8&;0:<&<' +
  '(%*%&)&80(%*%(L)(-*%&8+60/84)--&)&90/)&7+)0/74)---!C))3&8+,@/8.5&*&7^*5&%&)&.&70 U%%*3&22&,&7+,@0 R,%$T%' +
  '-&8a0&8$T<%%&%&80/%&7+)0/74)---#W),23)I&*+,@:7+)@+60/;.5&8&7K*5(4%%%%%%%%%%%%%%%%/<&)/2&,/*+%/9.5&.&9^*5' +
  '&<&* R,9]$3F#U5"T(S&2&80(%*6&*&70&80(%*6(A)&2&70&80(%*6&*&80(%*6(A)(e)(A)(L)/<&2&;0/2&*&;0/*&9+)0/94)--&' +
  '%&80:*&*(%*%&<(L)(-*%&8+60/84)---"K8.2I,3)m&8+,@/E.5&2&4^*5&,&40 U%%+%!;:8*m]%%%%2&) R,%]%%=="W]%%=5"V-/' +
  'J&%]%%1C~,%&%]%%1C]%%%%&8B~,*&%&J~,9&%&.*m&.&4+,@0 R,%]%%=="W]%%=5"V2]%%%%-~,4&%+60/%(4%%%%%%%%%%%%%%%%(' +
  '4>>>>>>>>>>>>>>>>&8B/7+%/8.5&8&EK*5&*&80(%*%&J(S(A):;&;(0(e):9(4%%%1%%%1%%%1%%%1(M/<&%&80&9&<(!E:9(4%%%C' +
  '%%%C%%%C%%%C&9(e)($@)(4$3F#U5$3F#U5$3F#U5$3F#U5(A):-&-(A):9(4 S Z$/#> S Z$/#> S Z$/#> S Z$/#>(A)(4 E$G~!' +
  '* E$G~!* E$G~!* E$G~!*(L)&9(A)(4)E!D#E)E!D#E)E!D#E)E!D#E(L)&9(A)(4"I"H9!0"I"H9!0"I"H9!0"I"H9!0(L)&9(A)(4' +
  '#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J(L)&9(A)&-(A)&-(L)&<(!E&7(M(-*%&;(4%%1!2%%1!2%%1!2%%1!2(L):9&9(0(e):9(4%' +
  '%%1%%%1%%%1%%%1(M/;&%&E0&80&9&;(!E:9(4%%%C%%%C%%%C%%%C&9(e)($@)(4$3F#U5$3F#U5$3F#U5$3F#U5(A):9&9(A):<(4 ' +
  'S Z$/#> S Z$/#> S Z$/#> S Z$/#>(A)(4 E$G~!* E$G~!* E$G~!* E$G~!*(L)&<(A)(4)E!D#E)E!D#E)E!D#E)E!D#E(L)&<(' +
  'A)(4"I"H9!0"I"H9!0"I"H9!0"I"H9!0(L)&<(A)(4#7#6 R#J#7#6 R#J#7#6 R#J#7#6 R#J(L)&<(A)&9(A)&9(L)&;(!E&7(M(-*' +
  '%&8+60/84)--&%&E+)@0/%&)+*0/)&4+)0/44)---#4f,f3<I&7+,@:c&8a/ >&*:;&2+.0+[Z+,@:60/<&<&60:-&6+.@:*0:4&*0/E' +
  '.5&8&S^*5&;& >&.&S0:*&2&8+,+.&9B6%/d&<& >&*&2&8+)6%:p+2@/v+%/f.5&f&cK*5&-/7&,&f0/J&;:*&d+.0+[Z+,@0/F.5&*' +
  '&FK*5&7&J&* P,%+.a0:V(%*%(-*%&7&V(%*6(-*6&7+&0/7&*+*0/*4)--&4/7&,&c0&f0/J&<:*&p+,@0/F.5&*&FK*5&7&J&* P,%' +
  '+.a0:V(%*%(-*%&7&V(%*6(-*6&7+&0/7&*+*0/*4)--&E/7&,&c+)@0&f0/J&<:*&p+,@0/F.5&*&FK*5&7&J&* P,%+.a0:V(%*%(-' +
  '*%&7&V(%*6(-*6&7+&0/7&*+*0/*4)--+%/F.5&F&dy*5&)&F+,@0/*&-&F+2@0/V+%/7.5&7+&K*5&7+,@+"P40:J&7&V0: A(%*%:|' +
  '& A(%*&:B(E%),.6fcS*287dp >v: D& A(%*5: E& A(%*G:}(E%),.6fcS*287dp >v:q(E%),.*2876fcSdp >v(-*%&J& D&q(E9' +
  ';<-4EJFV A|B D E}q(-*6&J&|&B(E9;<-V A|B4EJF D E}q:|& E&}(E9;<-V A|B4EJF D E}q:B(E%),.*2876fcSdp >v(-*&&J' +
  '&|&B(E9;<-4EJFV A|B D E}q(-*o&7+60/74)--&*/7&v&4:J0/ A+"P4(%*%/|+R4(%*%/B+t4(%*%/ D+=4(%*%/ E+$(4(%*%/}+' +
  'k4(%*%/q+D4(%*%/&+1E(%*%//.5&J& AK*5&7&|&J(;,%(A)& D&J(;,9(A)(L)&}&J(;,6(A)(L)&&&J(;,V(A)(L)&B&J(;,*(A)&' +
  ' E&J(;,4(A)(L)&q&J(;,d(A)(L)&/&J(;, D(A)(L)(L)(-*%&7&60/7&J+&0/J4)--&*&6&pa0/J(4%%1>%%1>%%1>%%1>/|&*/7.5' +
  '&7&JK*5&|&7(%*%($C)/|&7&60/74)--(4%%%%%%%%%%%%%%%%/B&*/7.5&7&JK*5&7(%*%&|(e)(4$K*#A!2$K*#A!2$K*#A!2$K*#A' +
  '!2(A): D+19(;,%(A)+19(;,*: E(L):}& E(e)/ E&B& D& E+19(;,9(A)(e)& E+19(;,4(A)(e):B+19(;,6(A)+19(;,d(L)&B(' +
  'A)+19(;,V(L)&B(A)+19(;, D(L)&B(A)+19(;,&(L)&B(A)+19(;,l(L)&}+v(#7)(A)& D+19(;, P(](!C: D(L)/B&7& D(-*%&7' +
  '&60/74)--(4%%1C%%1C%%1C%%1C&B($?)/|&*/7.5&7&JK*5&7&7(%*%&|(A)(-*%&7&60/74)--&v&E:70/J(4%%%%%%%%%%%%%%%%/' +
  ' D(4%%%%%%%%%%%%%%%%/ E(4%%%%%%%%%%%%%%%%/}(4%%%%%%%%%%%%%%%%/q(4%%%%%%%%%%%%%%%%/&(4%%%%%%%%%%%%%%%%/|(' +
  '4%%%%%%%%%%%%%%%%/B(4%%%%%%%%%%%%%%%%//.5&7&JK*5& D&*(%*%::&7(;,%(A)(L)/ D& E&:&7(;,*(A)(L)/ E&}&:&7(;,9' +
  '(A)(L)/}&q&:&7(;,4(A)(L)/q&&&:&7(;,6(A)(L)/&&|&:&7(;,d(A)(L)/|&B&:&7(;,V(A)(L)/B&/&:&7(;, D(A)(L)//&*&60' +
  '/*&7+&0/74)--&V& D& E(E%),.6fcS*287dp >v::&}&q(E%),.6fcS*287dp >v:?(E%),.*2876fcSdp >v(-*%&V&:&?(E9;<-4E' +
  'JFV A|B D E}q(-*&&V+5W& D& E(E9;<-V A|B4EJF D E}q: D&}&q(E9;<-V A|B4EJF D E}q: E(E%),.*2876fcSdp >v(-*%&' +
  'V& D& E(E9;<-4EJFV A|B D E}q(-*G&V+60:*&&&|(E%),.6fcS*287dp >v: D&B&/(E%),.6fcS*287dp >v: E(E%),.*2876fc' +
  'Sdp >v(-*%&*& D& E(E9;<-4EJFV A|B D E}q(-*&&*+5W&&&|(E9;<-V A|B4EJF D E}q:|&B&/(E9;<-V A|B4EJF D E}q:B(E' +
  '%),.*2876fcSdp >v(-*%&*&|&B(E9;<-4EJFV A|B D E}q(-*G&F+*0/F4)--&%&f0/J&-/7&;:*&d+,@0/F.5&*&FK*5&J&* P,%0' +
  ':V&7(%*%(-*%&V&7(%*6(-*6&7+&0/7&*+*0/*4)--&)&2&6a0/)&f+&0/f4)--&,&c+.a0/,&%&c0/%&S+)0/S4)---$Rp,v3<I&9+,' +
  '@: E&7a/ A&2:;&8+.0+[Z:v+,@:}0/J&}+.@:2&J&}0:-0/E&2&E0:<&20:4&20:6&20/V.5&7&|^*5&;& A&*&|0:2&8&7+.6%|&J&' +
  ' A&2&8&7+)6%:B+2@/ >+%/ D.5& D& EK*5&-/9&.& D0/c&;:2&v+,@0/f.5&2&fK*5&9&c&2 P,%+.a0:F(%*%(-*%&9&F(%*6(-*' +
  '6&9+&0/9&2+*0/24)--&E/9&.& E0& D0/c&J:2&B+,@0/f.5&2&fK*5&9&c&2 P,%+.a0:F(%*%(-*%&9&F(%*6(-*6&9+&0/9&2+*0' +
  '/24)--&</9&.& E+)@0& D0/c&J:2&B+,@0/f.5&2&fK*5&9&c&2 P,%+.a0:F(%*%(-*%&9&F(%*6(-*6&9+&0/9&2+*0/24)--&4/9' +
  '&)& D0/c&;:2&v+,@0/f.5&2&fK*5&9&c&2 P,%0:F(%*%(-*%&9&F(%*6(-*6&9+&0/9&2+*0/24)--+%/q.5&8&q^*5&V&q+,@0/2&' +
  'q+2@:S&40/c+%/9.5&9+&K*5&9+,@+"P40:f&9&c0:F(%*%: M&F(%*&:l(E%),.6fcS*287dp >v:/&F(%*5:?&F(%*G::(E%),.6fc' +
  'S*287dp >v:&(E%),.*2876fcSdp >v(-*%&f&/&&(E9;<-4EJFV A|B D E}q(-*6&f& M&l(E9;<-V A|B4EJF D E}q:/&?&:(E9;' +
  '<-V A|B4EJF D E}q:&(E%),.*2876fcSdp >v(-*&&f&/&&(E9;<-4EJFV A|B D E}q(-*o&9+60/94)--&2/9& >&<:F0/f+"P4(%' +
  '*%/ O+R4(%*%/ N+t4(%*%/ M+=4(%*%/l+$(4(%*%/?+k4(%*%/:+D4(%*%//+1E(%*%/&.5&F&fK*5&9& O&F(;,%(A)& M&F(;,9(' +
  'A)(L)&?&F(;,6(A)(L)&/&F(;,V(A)(L)& N&F(;,*(A)&l&F(;,4(A)(L)&:&F(;,d(A)(L)&&&F(;, D(A)(L)(L)(-*%&9&}0/9&F' +
  '+&0/F4)--&2&B&}a0/f(4%%%%%%%%%%%%%%%%/ Q&,&q+,@0:F/c&2/9.5&9&fK*5& Q&9(%*%&c(%*%(A)(L)/ Q&c&}0/c&9&}0/94' +
  ')--&2/9.5&9&fK*5&9&9(%*%& Q(e)&F(%*%(4$K*#A!2$K*#A!2$K*#A!2$K*#A!2(A)(A)(-*%&F&}0/F&9&}0/94)--&6&S0/f& >' +
  '&E:F0/9(4%%%%%%%%%%%%%%%%/ M(4%%%%%%%%%%%%%%%%/l(4%%%%%%%%%%%%%%%%/?(4%%%%%%%%%%%%%%%%/ P(4%%%%%%%%%%%%%' +
  '%%%/ O(4%%%%%%%%%%%%%%%%/ Q(4%%%%%%%%%%%%%%%%/ N(4%%%%%%%%%%%%%%%%/:.5&9&FO*5& M&2(%*%:&&F(;,%(A)(L)/ M&' +
  'l&&&F(;,*(A)(L)/l&?&&&F(;,9(A)(L)/?& P&&&F(;,4(A)(L)/ P& O&&&F(;,6(A)(L)/ O& Q&&&F(;,d(A)(L)/ Q& N&&&F(;' +
  ',V(A)(L)/ N&:&&&F(;, D(A)(L)/:&2&}0/2&F+&0/F4)--&f& M&l(E%),.6fcS*287dp >v:/&?& P(E%),.6fcS*287dp >v:&(E' +
  '%),.*2876fcSdp >v(-*%&f&/&&(E9;<-4EJFV A|B D E}q(-*&&f+5W& M&l(E9;<-V A|B4EJF D E}q:/&?& P(E9;<-V A|B4EJ' +
  'F D E}q:&(E%),.*2876fcSdp >v(-*%&f&/&&(E9;<-4EJFV A|B D E}q(-*G&f+60:2& O& Q(E%),.6fcS*287dp >v:/& N&:(E' +
  '%),.6fcS*287dp >v:&(E%),.*2876fcSdp >v(-*%&2&/&&(E9;<-4EJFV A|B D E}q(-*&&2+5W& O& Q(E9;<-V A|B4EJF D E}' +
  'q:/& N&:(E9;<-V A|B4EJF D E}q:&(E%),.*2876fcSdp >v(-*%&2&/&&(E9;<-4EJFV A|B D E}q(-*G&q+*0/q4)--&%& D0/c' +
  '&6/9&;:2&8+,@0/f.5&2&fK*5&c&2 P,%+.a0:F&9(%*%(-*%&F&9(%*6(-*6&9+&0/9&2+*0/24)--+%/q.5&B&q^*5&%&J&q+,@0 P' +
  ',%+.a0& E0& D0/c&%&J&q+)0:9&B+)W:2&2&9^B:d+,@0 P,%+.a0& E0& D0/p&V&d&}a0/F&-/2(4%%%%%%%%%%%%%%%%/ P(4%%%' +
  '%%%%%%%%%%%%%/ O(4%%%%%%%%%%%%%%%%/ Q(4%%%%%%%%%%%%%%%%/ N&V&}&qa0:9&8+,@0/f.5&9&fK*5& P&9(;,%:&&2(%*%::' +
  '(A)(L)/ P& O&&&2(%*6:/(A)(L)/ O& Q&F(;,%:&&:(A)(L)/ Q& N&&&/(A)(L)/ N&F+*0/F&2+&0/2&9+*0/94)--&c& P(-*%&' +
  'c& O(-*6&p& Q(-*%&p& N(-*6&c& E0/S&p& E0/c&,&d&}a0/9&4/2(4%%%%%%%%%%%%%%%%/ P(4%%%%%%%%%%%%%%%%/ O(4%%%%' +
  '%%%%%%%%%%%%/ Q(4%%%%%%%%%%%%%%%%/ N&,&}&qa0:F&8+,@0/f.5&F&fK*5& P&F(;,%:&&2(%*%::(A)(L)/ P& O&&&2(%*6:/' +
  '(A)(L)/ O& Q&9(;,%:&&:(A)(L)/ Q& N&&&/(A)(L)/ N&9+*0/9&2+&0/2&F+*0/F4)--&S& P(-*%&S& O(-*6&c& Q(-*%&c& N' +
  '(-*6&q+,0/q4)--&,&8&}a0/,& D+&0/ D4)--&%& E0/9&*&|0/c& A+.a/f& E+)@/2+%/F.5&8&F^*5&c U%%*5&9+%&2$T-%-&7&' +
  'c0/c&9&f0/9&F+)0/F4)--& E+.a:2&.0/.&%&20/%&)& E0/)&|+)0/|4)---$9,,238I&*+,@/7.5&.&;^*5&,/2&%/8+%/9.5&*&9' +
  '^*5&8&2(%*%:4&2&70(%*%:E(E%),.6fcS*287dp >v:J&2&7+)@0(%*%:F&2&7+.a0(%*%:<(E%),.6fcS*287dp >v:-(E%),.*287' +
  '6fcSdp >v(-*%&)&80&J&-(E9;<-4EJFV A|B D E}q(-*%&8&)+)@0&4&E(E9;<-V A|B4EJF D E}q:-&F&<(E9;<-V A|B4EJF D ' +
  'E}q:<(E%),.*2876fcSdp >v(-*%&8&)+.a0&-&<(E9;<-4EJFV A|B D E}q(-*%&2+60/2&8&)+,@0/8&9+*0/94)--&,&7+,@0/,&' +
  '%+60/%&;+*0/;4)----"T).%+19- T!/#6#DC3%5O%1 YC"C1Y#E!D$)7!0!2#* S!1C#9 R!2k$V>!2$S>3C%%1C%%#:#N%+#=9-?1 ' +
  'YC"C1Y#E!/#6#DC%%1C$S>3Ck$V>!2C#9 R!2!2#* S!1!D$)7!0%+"RE- Z&+%%&#M$@$+$*#Ij!KS=3%5O"8$1#9!.]"6}!0#B!Oz!' +
  '1$3$T"5!2pQ YC%%1C#Bw!O!2 R!6#XC`);if(t===void 0)throw RangeError(`${e}: an engine that has, and may use' +
  ', WebAssembly SIMD, got none`);this.kernels=t,this.end=Math.ceil(t.START.value/64)*64}floats(e){return t' +
  'his.bytes(4*e)}bytes(e){let t=this.end;this.end=Math.ceil((t+e+16)/64)*64;let{memory:n}=this.kernels,r=t' +
  'his.end-n.buffer.byteLength;if(r>0)try{n.grow(Math.ceil(r/65536))}catch{throw m(this.fn,`a model that fi' +
  'ts into 4294967296 bytes of memory`,this.end)}return t}view(e,t){return new Float32Array(this.kernels.me' +
  'mory.buffer,e,t)}byteView(e,t){return new Uint8Array(this.kernels.memory.buffer,e,t)}},kn=class{shape;ca' +
  'pacity;parameters;count;decaying;arena;p;g;m;v;mean;batch;at;columns;inputs;embedding;heads;kept;scratch' +
  ';x;norm;scales;dX;sets=/* @__PURE__ */ new Map;constructor(e,t){this.shape=e,this.capacity=t;let{levels:' +
  'n,width:r,depth:i,frequencies:a}=e,o=n.length;this.columns=o;let s=fn(e);this.parameters=s.list,this.cou' +
  'nt=s.count,this.decaying=s.decaying,this.at=new Map(s.list.map(e=>[e.name,4*e.start]));let c=new On(`fit' +
  '`);this.arena=c,this.p=c.floats(s.count),this.g=c.floats(s.count),this.m=c.floats(s.count),this.v=c.floa' +
  'ts(s.count),this.mean=c.floats(s.count);let l={columns:o,rows:t,width:r},u=o*t,d=Math.max(...n.map(H),4)' +
  ';this.inputs={x:c.floats(u),hidden:c.bytes(u),roles:c.bytes(u),hints:c.floats(u)},this.x=c.floats(u*r),t' +
  'his.kept=Array.from({length:i},()=>vn(c,l)),this.norm=c.floats(u*r),this.scales=c.floats(u);let f=e=>thi' +
  's.offset(e);this.embedding=new En(c,e,this.inputs,f,t),this.heads=new Dn(c,e,this.inputs,f,t),this.dX=c.' +
  'floats(u*r),this.scratch=bn(c,l,Math.max(d,V(a))),this.batch={x:c.view(this.inputs.x,u),hidden:c.byteVie' +
  'w(this.inputs.hidden,u),roles:c.byteView(this.inputs.roles,u),hints:c.view(this.inputs.hints,u)};for(let' +
  ' e of[this.p,this.g,this.mean])this.sets.set(e,this.blocksAt(e))}initialise(e){for(let t of this.paramet' +
  'ers){let n=this.arena.view(_n(this.p,t),pn(t.shape));if(t.spread===0)n.fill(0);else{let r=rn([n.length],' +
  '{generator:e}).data;for(let e=0;e<n.length;e++)n[e]=r[e]*t.spread}}for(let e of[this.g,this.m,this.v])th' +
  'is.arena.view(e,this.count).fill(0);this.arena.view(this.mean,this.count).set(this.arena.view(this.p,thi' +
  's.count))}output(e,t){let n=this.shape.levels[e]??0;return this.arena.view(this.heads.outputs[e]??0,t*H(' +
  'n))}toProbabilities(e){let t=this.shape.levels[e]??0,{kernels:n}=this.arena;n.toProbabilities(this.heads' +
  '.outputs[e]??0,this.capacity,H(t),t)}tokens(e){return this.arena.view(this.norm,this.columns*e*this.shap' +
  'e.width)}attention(e,t){let{columns:n}=this,r=Math.ceil(n/4)*4,i=this.kept[e].weights,a=this.arena.view(' +
  'i,t*n*r*this.shape.width/8),o=new Float32Array(a.length);for(let e=0;e<a.length;e+=n*r)for(let t=0;t<n;t' +
  '++)for(let i=0;i<n;i++)o[e+i*r+t]=a[e+t*r+i];return o}attentionOf(e,t,n){let{columns:r}=this,i=Math.ceil' +
  '(r/4)*4,a=this.kept[t].weights,o=this.shape.width/8,s=this.arena.view(a,n*o*r*i),c=new Float32Array(n*o*' +
  'i);for(let t=0;t<n*o;t++)for(let n=0;n<r;n++)c[t*i+n]=s[(t*r+n)*i+e];return c}forward(e,t){this.run(e,t,' +
  'xn)}predict(e,t){this.run(e,t,Sn)}run(e,t,n){let{arena:r,columns:i,inputs:a,scratch:o,x:s}=this,{width:c' +
  ',depth:l}=this.shape,u=this.sets.get(e),d={columns:i,rows:t,width:c};this.embedding.forward(e,s,t);for(l' +
  'et e=0;e<l;e++){let t=e<l-1?xn:n,i=u[e];t(r,d,i,this.kept[e],o,s,a.hidden)}r.kernels.layerNorm(this.norm' +
  ',this.scales,s,i*t,c),this.heads.forward(e,this.norm,t)}backward(e,t){let{arena:n,columns:r,inputs:i,scr' +
  'atch:a}=this,{kernels:o}=n,{width:s,depth:c}=this.shape,l={columns:r,rows:e,width:s},u=r*e,d=a.narrow,f=' +
  'this.heads.backward(this.p,this.g,this.norm,d,a.across,e,t);n.view(this.dX,u*s).fill(0),o.layerNormBack(' +
  'this.dX,d,this.norm,this.scales,u,s);let p=this.sets.get(this.p),m=this.sets.get(this.g);for(let e=c-1;e' +
  '>=0;e--){let t=this.kept[e],r=p[e],o=m[e];Tn(n,l,r,o,t,a,this.dX,i.hidden)}return this.embedding.backwar' +
  'd(this.p,this.g,this.dX,a.across,e),f}offset(e){let t=this.at.get(e);if(t===void 0)throw Error(`no param' +
  'eter ${e}`);return t}blocksAt(e){return Array.from({length:this.shape.depth},(t,n)=>{let r=t=>e+this.off' +
  'set(`blocks.${n}.${t}`);return{qkv:r(`qkv.weight`),qkvBias:r(`qkv.bias`),out:r(`out.weight`),outBias:r(`' +
  'out.bias`),up:r(`up.weight`),upBias:r(`up.bias`),down:r(`down.weight`),downBias:r(`down.bias`)}})}};let ' +
  'An=.9,jn=.999;var Mn=class{network;options;taken=0;averages=0;power1=1;power2=1;constructor(e,t){this.ne' +
  'twork=e,this.options=t}get steps(){return this.taken}step(e,t){let{network:n,options:r}=this,{kernels:i}' +
  '=n.arena;n.forward(n.p,e);let a=n.backward(e,t),o=Math.sqrt(i.sumOfSquares(n.g,n.count));if(!Number.isFi' +
  'nite(a)||!Number.isFinite(o))return n.arena.view(n.g,n.count).fill(0),NaN;let s=this.rate();this.taken++' +
  ',this.power1*=An,this.power2*=jn;let c=o>r.clip?r.clip/o:1;this.update(0,n.decaying,s,c,r.decay),this.up' +
  'date(n.decaying,n.count-n.decaying,s,c,0);let l=this.taken<=r.steps*(1-r.averaged);return this.averages=' +
  'l?0:this.averages+1,i.average(n.mean,n.p,n.count,1/Math.max(1,this.averages)),a}rate(){let{rate:e,warmUp' +
  ':t,steps:n}=this.options;if(this.taken<t)return e*(this.taken+1)/t;let r=Math.min(1,(this.taken-t)/Math.' +
  'max(1,n-t));return e/2*(1+$e(Math.PI*r)[1])}update(e,t,n,r,i){let{p:a,g:o,m:s,v:c,arena:l}=this.network,' +
  'u=4*e,d=n/(1-this.power1),f=1/Math.sqrt(1-this.power2),p=1-n*i,{kernels:m}=l;m.adamW(a+u,o+u,s+u,c+u,t,r' +
  ',p,d,f,An,jn,1e-8)}};function Nn(e){return e<=64?64:16}function Pn(e){return e<=256?Nn(e):4}var Fn=class' +
  '{network;gaussian;values;hints;cells;constructor(e,t){this.network=e,this.gaussian=t;let{slots:n}=t;this' +
  '.values=new Float32Array(e.capacity*n.columns),this.hints=new Float32Array(e.capacity*n.count),this.cell' +
  's={rows:e.capacity,slots:n,values:this.values}}*fill(){let{network:e,values:t,hints:n}=this,{batch:r,cap' +
  'acity:i}=e,{slots:a}=this.cells,{columns:o}=a;yield*this.gaussian.predictLeaveOneOutInPieces(this.cells,' +
  'n,!0);for(let e=0;e<o;e++){let s=a.start(e),c=a.isNumber(e);for(let l=0,u=e*i;l<i;l++,u++){let i=t[l*o+e' +
  '],d=Number.isNaN(i);r.hidden[u]=+!!d,r.x[u]=d?0:i,r.hints[u]=c?n[l*a.count+s]:0}}}*each(e,t,n){yield*thi' +
  's.run(t,n,()=>this.network.forward(e,this.network.capacity))}*run(e,t,n){let{network:r,values:i}=this,{c' +
  'olumns:a}=e.slots;for(let o=0;o<e.rows;o+=r.capacity){let s=Math.min(r.capacity,e.rows-o);if(i.fill(NaN)' +
  ',i.set(e.values.subarray(o*a,(o+s)*a)),yield*this.fill(),n(),t(o,s),(yield)===!0)break}}*predict(e,t,n){' +
  'let r=0;return yield*this.run(t,(e,i)=>{for(let r=0;r<t.slots.columns;r++)this.write(t,e,i,r,n);r=e+i},(' +
  ')=>this.network.predict(e,this.network.capacity)),r}write(e,t,n,r,i){let{network:a}=this,{slots:o}=e,{co' +
  'lumns:s}=o,c=o.levels[r]??0,l=H(c);c>0&&a.toProbabilities(r);let u=a.output(r,a.capacity);for(let d=0;d<' +
  'n;d++){if(!Number.isNaN(e.values[(t+d)*s+r]))continue;let n=(t+d)*o.count+o.start(r);if(c===0){let e=a.b' +
  'atch.hints[r*a.capacity+d];i[n]=u[d*l]+e}else for(let e=0;e<c;e++)i[n+e]=u[d*l+e]}}},In=class{shape;para' +
  'meters;gaussian;ready;constructor(e,t,n){this.shape=e,this.parameters=t,this.gaussian=n}get isPlain(){re' +
  'turn!this.parameters.some(e=>e!==0)}predict(e,t){z(this.predictInPieces(e,t))}*predictInPieces(e,t){if(t' +
  'his.isPlain)return yield*this.gaussian.predictInPieces(e,t);let{network:n,runner:r}=this.prepare();yield' +
  '*r.predict(n.p,e,t)}*each(e,t){let{network:n,runner:r}=this.prepare();yield*r.each(n.p,e,(e,r)=>t(n,e,r)' +
  ')}prepare(){if(this.ready===void 0){let e=new kn(this.shape,Pn(this.shape.levels.length));e.arena.view(e' +
  '.p,e.count).set(this.parameters),this.ready={network:e,runner:new Fn(e,this.gaussian)}}return this.ready' +
  '}};function Ln({slots:e,values:t},n,r){let i=t.subarray(n*e.columns,r*e.columns);return{rows:r-n,slots:e' +
  ',values:i}}function W(e,t,n){let r=e.slice(0,n.length*t);for(let i=0;i<n.length;i++){let a=n[i];r.set(e.' +
  'subarray(a*t,(a+1)*t),i*t)}return r}function Rn({rows:e,slots:t,values:n}){let{columns:r}=t;return Uint8' +
  'Array.from({length:e},(e,t)=>Number(n.subarray(t*r,(t+1)*r).every(Number.isNaN)))}function G(e,t){let n=' +
  'e.values.slice();for(let e=0;e<n.length;e++)t[e]===1&&(n[e]=NaN);return{...e,values:n}}function zn({slot' +
  's:e,values:t},n,r){return Array.from({length:e.columns},(i,a)=>{let o=[];for(let i=n;i<r;i++)Number.isNa' +
  'N(t[i*e.columns+a])&&o.push(i-n);return Int32Array.from(o)})}function*Bn(e,{slots:t,values:n},r,i,a){let' +
  ' o=0;for(let s=r;s<i;s++){let i=(s-r)*t.count,c=e.isLong?yield*e.fillRowInPieces(n,s*t.columns,-1,a,i):e' +
  '.fillRow(n,s*t.columns,-1,a,i);o+=e.costOf(c),o>1e6&&(o=0,yield)}}function Vn({feature:e,threshold:t,nex' +
  't:n},r,i,a,o,s,c){let l=a.length-1,u=(e,n,r)=>Number(i[e+n*s]>t[r]);for(let t=0;t<=l;t+=4){let i=a[t]*o,' +
  's=a[Math.min(t+1,l)]*o,d=a[Math.min(t+2,l)]*o,f=a[Math.min(t+3,l)]*o,[p,m,h,g]=[r,r,r,r],_=e[r],[v,y,b]=' +
  '[_,_,_];for(;(_&v&y&b)!==-1;)_>=0&&(p=n[p]+u(i,_,p),_=e[p]),v>=0&&(m=n[m]+u(s,v,m),v=e[m]),y>=0&&(h=n[h]' +
  '+u(d,y,h),y=e[h]),b>=0&&(g=n[g]+u(f,b,g),b=e[g]);c[t]=n[p],t+1<=l&&(c[t+1]=n[m]),t+2<=l&&(c[t+2]=n[h]),t' +
  '+3<=l&&(c[t+3]=n[g])}}let Hn=1024,Un=[0,1,2,1,2];var Wn=class e{gaussian;nodes;roots;constructor(e,t,n){' +
  'this.gaussian=e,this.nodes=t,this.roots=n}predict(e,t){z(this.predictInPieces(e,t))}*predictInPieces(e,t' +
  '){let{rows:n,slots:r}=e,i=new Float32Array(Math.min(Hn,n)*r.count);for(let a=0;a<n;a+=Hn){let o=Math.min' +
  '(n,a+Hn);yield*Bn(this.gaussian,e,a,o,i);let s=zn(e,a,o),c=new Float32Array((o-a)*r.count);for(let[t,n]o' +
  'f Un.entries())if(yield*this.fillOnce(e,n,s,i),!(t<Un.length-4))for(let e=0;e<c.length;e++)c[e]=c[e]+i[e' +
  ']/4;for(let[e,n]of s.entries()){let i=r.width(e);for(let o of n){let n=o*r.count+r.start(e);t.set(c.suba' +
  'rray(n,n+i),a*r.count+n)}}}}*fillOnce({slots:e},t,n,r){let{nodes:i,roots:a}=this,o=a.length/e.columns/3,' +
  's=0;for(let[c,l]of n.entries()){let n=(t*e.columns+c)*o,u=Gn(a,n,o);if(u===0||l.length===0)continue;let ' +
  'f=e.width(c),p=new Float32Array(l.length*f),m=new Int32Array(l.length);for(let t=n;t<n+u;t++){Vn(i,a[t],' +
  'r,l,e.count,1,m);for(let e=0;e<l.length;e++){let t=m[e];for(let n=0;n<f;n++){let r=e*f+n;p[r]=p[r]+i.val' +
  'ues[t+n]}}s+=l.length*(10+f),s>1e6&&(s=0,yield)}for(let[t,n]of l.entries()){let i=n*e.count+e.start(c);r' +
  '.set(p.subarray(t*f,(t+1)*f),i),e.isNumber(c)||d(r,i,i+f)}}}get isPlain(){return!this.roots.some(e=>e>=0' +
  ')}twin(t){return new e(t,this.nodes,this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}static' +
  ' fromArrays({roots:t,...n},r){return new e(r,n,t)}};function Gn(e,t,n){let r=0;for(;r<n&&e[t+r]>=0;)r++;' +
  'return r}let K=1024;var Kn=class e{gaussian;nodes;roots;constructor(e,t,n){this.gaussian=e,this.nodes=t,' +
  'this.roots=n}predict(e,t){z(this.predictInPieces(e,t))}*predictInPieces(e,t){let n=0,{rows:r,slots:i}=e,' +
  '{count:a}=i,o=new Float32Array(Math.min(K,r)*a),s=new Float64Array(Math.min(K,r)*qn(i));for(let c=0;c<r;' +
  'c+=K){let l=Math.min(r,c+K);yield*Bn(this.gaussian,e,c,l,o);let u=zn(e,c,l);for(let[e,r]of u.entries()){' +
  'let u=i.start(e),f=i.width(e),p=this.addUp(e,i,r,o,s);r.forEach((n,r)=>{let l=(c+n)*a+u;for(let e=0;e<f;' +
  'e++){let i=o[n*a+u+e],c=p>0?s[r*f+e]/p:0;t[l+e]=i+c}i.isNumber(e)||d(t,l,l+f)}),n+=l-c+r.length*p*(10+f)' +
  ',n>1e6&&(n=0,yield)}}}get isPlain(){return!this.roots.some(e=>e>=0)}addUp(e,t,n,r,i){let{roots:a,nodes:o' +
  '}=this,{values:s}=o,c=a.length/t.columns,l=t.width(e);i.fill(0,0,n.length*l);let u=new Int32Array(n.leng' +
  'th),d=0;for(;d<c;d++){let f=a[e*c+d];if(f<0)break;Vn(o,f,r,n,t.count,1,u);for(let e=0;e<n.length;e++){le' +
  't t=u[e];for(let n=0;n<l;n++){let r=e*l+n;i[r]=i[r]+s[t+n]}}}return d}twin(t){return new e(t,this.nodes,' +
  'this.roots)}toArrays(){return{...this.nodes,roots:this.roots}}static fromArrays({roots:t,...n},r){return' +
  ' new e(r,n,t)}};function qn(e){return e.levels.reduce((e,t)=>Math.max(e,t),1)}let q=1e-13,Jn=1e-150,Yn=1' +
  'e150;function J(e,t,n=t){if(t>16)return z(Y(e,t,n));let r=1,i=0;for(let a=0;a<t;a++){let o=a*n,s=e[o+a],' +
  'c=s;for(let t=0;t<a;t++)c-=e[o+t]**2;c>q*s||(c=Math.max(q*s,1e-300));let l=Math.sqrt(c);e[o+a]=l,r*=c,(r' +
  '<Jn||r>Yn)&&(i+=Math.log(r),r=1);for(let r=a+1;r<t;r++){let t=r*n,i=e[t+a];for(let n=0;n<a;n++)i-=e[t+n]' +
  '*e[o+n];e[t+a]=i/l}}return i+Math.log(r)}function*Y(e,t,n=t){let r=1,i=0,a=0;for(let o=0;o<t;o++){let s=' +
  'o-o%4,c=s+4<=t;c&&o===s&&Zn(e,o,n),r*=Xn(e,o,c?s:0,n),(r<Jn||r>Yn)&&(i+=Math.log(r),r=1),a+=o*o/2,a>1e6&' +
  '&(a=0,yield)}return i+Math.log(r)}function Xn(e,t,n,r){let i=t*r;for(let a=n;a<t;a++){let t=a*r,n=e[i+a]' +
  ';for(let r=0;r<a;r++)n-=e[i+r]*e[t+r];e[i+a]=n/e[t+a]}let a=e[i+t],o=a;for(let n=0;n<t;n++)o-=e[i+n]**2;' +
  'return o>q*a||(o=Math.max(q*a,1e-300)),e[i+t]=Math.sqrt(o),o}function Zn(e,t,n){let r=t*n,i=r+n,a=i+n,o=' +
  'a+n;for(let s=0;s<t;s++){let t=s*n,c=e[r+s],l=e[i+s],u=e[a+s],d=e[o+s];for(let n=0;n<s;n++){let s=e[t+n]' +
  ';c-=e[r+n]*s,l-=e[i+n]*s,u-=e[a+n]*s,d-=e[o+n]*s}let f=e[t+s];e[r+s]=c/f,e[i+s]=l/f,e[a+s]=u/f,e[o+s]=d/' +
  'f}}function X(e,t,n,r,i=0){for(let a=0;a<t;a++){let t=r[i+a];for(let o=0;o<a;o++)t-=e[a*n+o]*r[i+o];r[i+' +
  'a]=t/e[a*n+a]}}function Z(e,t,n,r,i=0){for(let a=t-1;a>=0;a--){let o=r[i+a];for(let s=a+1;s<t;s++)o-=e[s' +
  '*n+a]*r[i+s];r[i+a]=o/e[a*n+a]}}function Qn(e,t,n,r){if(t>16)z($n(e,t,n,r));else{r.fill(0,0,t*t);for(let' +
  ' i=0;i<t;i++){let a=i*t;r[a+i]=1/e[i*n+i];for(let o=i+1;o<t;o++){let t=0;for(let s=i;s<o;s++)t-=e[o*n+s]' +
  '*r[a+s];r[a+o]=t/e[o*n+o]}}for(let e=0;e<t;e++)for(let n=e;n<t;n++){let i=0;for(let a=n;a<t;a++)i+=r[e*t' +
  '+a]*r[n*t+a];r[e*t+n]=i}er(r,t)}}function*$n(e,t,n,r){r.fill(0,0,t*t);let i=0;for(let a=0;a<t;a+=4)tr(e,' +
  't,n,r,a,Math.min(t,a+4)),i+=2*(t-a)**2,i>1e6&&(i=0,yield);for(let e=0;e<t;e++)rr(r,t,e),i+=(t-e)**2/2,i>' +
  '1e6&&(i=0,yield);er(r,t)}function er(e,t){for(let n=0;n<t;n++)for(let r=0;r<n;r++)e[n*t+r]=e[r*t+n]}func' +
  'tion tr(e,t,n,r,i,a){for(let o=i;o<a;o++){let i=o*t;r[i+o]=1/e[o*n+o];for(let t=o+1;t<a;t++)r[i+t]=nr(e,' +
  't*n,r,i,o,t)/e[t*n+t]}if(a-i<4)return;let o=i*t,s=o+t,c=s+t,l=c+t,u=a-1;for(let d=a;d<t;d++){let t=d*n,a' +
  '=nr(e,t,r,o,i,u),f=nr(e,t,r,s,i+1,u),p=nr(e,t,r,c,i+2,u),m=0;for(let n=u;n<d;n++){let i=e[t+n];a-=i*r[o+' +
  'n],f-=i*r[s+n],p-=i*r[c+n],m-=i*r[l+n]}let h=e[t+d];r[o+d]=a/h,r[s+d]=f/h,r[c+d]=p/h,r[l+d]=m/h}}functio' +
  'n nr(e,t,n,r,i,a){let o=0;for(let s=i;s<a;s++)o-=e[t+s]*n[r+s];return o}function rr(e,t,n){let r=n*t,i=n' +
  ';for(;i+4<=t;i+=4){let n=i*t,a=n+t,o=a+t,s=o+t,c=0,l=0,u=0,d=0;for(let t=i;t<i+3;t++){let s=e[r+t];c+=s*' +
  'e[n+t],t>i&&(l+=s*e[a+t]),t>i+1&&(u+=s*e[o+t])}for(let f=i+3;f<t;f++){let t=e[r+f];c+=t*e[n+f],l+=t*e[a+' +
  'f],u+=t*e[o+f],d+=t*e[s+f]}e[r+i]=c,e[r+i+1]=l,e[r+i+2]=u,e[r+i+3]=d}for(;i<t;i++){let n=0;for(let a=i;a' +
  '<t;a++)n+=e[r+a]*e[i*t+a];e[r+i]=n}}function ir(e){let t=e.reduce((e,t)=>e+Number(t>16),0),n=Math.max(6,' +
  'Math.min(48,Math.floor(64/t)));return Int32Array.from(e,e=>e>16?Math.min(n,e-1):0)}function ar({levels:e' +
  '}){let t=ir(e);return e.reduce((e,n,r)=>e+(t[r]||Math.max(1,n)),0)}function or(e){return ir(e).reduce((t' +
  ',n,r)=>t+n*e[r],0)}function sr(e,t){let{slots:n}=e,r=ir(n.levels),i=new Float64Array(or(n.levels)),a=0;f' +
  'or(let o=0;o<n.columns;o++){let s=r[o];if(s===0)continue;let c=n.width(o),l=t.centre.subarray(n.start(o)' +
  ',n.end(o)),u=ur(lr(cr(e,t,o),c,n.count),l,s);for(let e=0;e<c;e++){let t=Math.sqrt(l[e]);if(t!==0)for(let' +
  ' n=0;n<s;n++)i[a+e*s+n]=u[n*c+e]/t}a+=c*s}return i}function cr({rows:e,slots:t,values:n},r,i){let a=t.wi' +
  'dth(i),{columns:o,count:s}=t,c=new Float64Array(a*s),l=new Float64Array(a*o),u=new Float64Array(a);for(l' +
  'et r=0;r<e;r++){let e=n[r*o+i];if(!Number.isNaN(e)){u[e]=u[e]+1;for(let a=0;a<o;a++){let u=n[r*o+a];if(a' +
  '===i||Number.isNaN(u))continue;l[e*o+a]=l[e*o+a]+1;let d=t.isNumber(a),f=e*s+t.start(a)+(d?0:u);c[f]=c[f' +
  ']+(d?u:1)}}}for(let e=0;e<a;e++){let n=Math.sqrt(u[e]);for(let i=0;i<o;i++){let a=l[e*o+i];for(let o=t.s' +
  'tart(i);o<t.end(i);o++){let t=r.scale[o],i=c[e*s+o]-a*r.centre[o];c[e*s+o]=a>0&&t>0?i/t/n:0}}}return c}f' +
  'unction lr(e,t,n){let r=new Float64Array(t*t);for(let i=0;i<t;i++)for(let a=0;a<=i;a++){let o=0;for(let ' +
  't=0;t<n;t++)o+=e[i*n+t]*e[a*n+t];r[i*t+a]=o,r[a*t+i]=o}return r}function ur(e,t,n){let r=t.length,i=t.ma' +
  'p(Math.sqrt),a=new P().manualSeed(0),o=new Float64Array(n*r);for(let e=0;e<o.length;e++)o[e]=a.uniform32' +
  '()-.5;let s=new Float64Array(r);for(let t=0;t<=12;t++)for(let a=0;a<n;a++){let n=o.subarray(a*r,(a+1)*r)' +
  ';if(t>0){for(let t=0;t<r;t++)s[t]=pr(e.subarray(t*r,(t+1)*r),n);n.set(s)}dr(n,i,o,a)}return o}function d' +
  'r(e,t,n,r){let i=e.length;for(let n=0;n<i;n++)t[n]===0&&(e[n]=0);let a=Math.sqrt(pr(e,e));for(let a=0;a<' +
  '2;a++){fr(e,t);for(let t=0;t<r;t++)fr(e,n.subarray(t*i,(t+1)*i))}let o=Math.sqrt(pr(e,e)),s=o>1e-9*a&&o>' +
  '1e-150?1/o:0;for(let t=0;t<i;t++)e[t]=e[t]*s}function fr(e,t){let n=pr(e,t);for(let r=0;r<e.length;r++)e' +
  '[r]=e[r]-n*t[r]}function pr(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function mr({r' +
  'ows:e,slots:t,values:n}){let{columns:r}=t,i=new Float64Array(t.count),a=new Float64Array(t.count);for(le' +
  't o=0;o<r;o++){let s=t.start(o),c=!t.isNumber(o),l=0,u=0;for(let t=0;t<e;t++){let e=n[t*r+o];Number.isNa' +
  'N(e)||(l++,c?i[s+e]=i[s+e]+1:u+=e)}if(l===0)continue;if(c){for(let e=s;e<t.end(o);e++){let t=i[e]/l;i[e]' +
  '=t,a[e]=Math.sqrt(t*(1-t))}continue}let d=u/l,f=0;for(let t=0;t<e;t++){let e=n[t*r+o];Number.isNaN(e)||(' +
  'f+=(e-d)**2)}let p=Math.sqrt(f/l);i[s]=d,a[s]=p>1e-6*Math.max(1,Math.abs(d))?p:0}return{centre:i,scale:a' +
  ',codes:/* @__PURE__ */ new Float64Array}}function Q(e,{scale:t,codes:n},r=n.length>0){let{levels:i,colum' +
  'ns:a,count:o}=e,s=r?ir(i):new Int32Array(a),c=new Int32Array(o).fill(-1),l=new Int32Array(a).fill(-1),u=' +
  'new Int32Array(a),d=0,f=0;for(let n=0;n<a;n++){let r=s[n];if(r>0)l[n]=d,u[n]=f,d+=r,f+=r*e.width(n);else' +
  ' for(let r=e.start(n);r<e.end(n);r++)t[r]>0&&(c[r]=d++)}return{count:d,slot:c,first:l,codes:s,start:u}}f' +
  'unction hr(e,t,n){let{slot:r,first:i,codes:a}=t,o=a[n];return o>0?Array.from({length:o},(e,t)=>i[n]+t):[' +
  '...r.subarray(e.start(n),e.end(n))].filter(e=>e>=0)}function gr(e,t,{mean:n,precision:r},i){let{centre:a' +
  ',scale:o,codes:s}=t,c=Q(e,t),l=n.length,u=new Float64Array(e.count),d=e.start(i),f=c.slot[d];if(f<0)retu' +
  'rn{intercept:a[d],weights:u};let p=o[d],m=e=>-p*r[f*l+e]/r[f*l+f],h=a[d]+p*n[f];for(let t=0;t<e.columns;' +
  't++){if(t===i)continue;for(let r=e.start(t);r<e.end(t);r++){let e=c.slot[r];if(e<0)continue;let t=m(e)/o' +
  '[r];u[r]=t,h-=t*a[r]+m(e)*n[e]}let r=c.codes[t];for(let i=0;i<r;i++){let a=c.first[t]+i;h-=m(a)*n[a];for' +
  '(let n=0;n<e.width(t);n++){let o=e.start(t)+n,l=s[c.start[t]+n*r+i];u[o]=u[o]+m(a)*l}}}return{intercept:' +
  'h,weights:u}}var _r=class{precision;d;block=/* @__PURE__ */ new Float64Array;one=/* @__PURE__ */ new Flo' +
  'at64Array(1);sums=/* @__PURE__ */ new Float64Array(4);constructor(e,t){this.precision=e,this.d=t}solve(e' +
  ',t,n,r,i,a){let{precision:o,d:s}=this,c=e.length,l=c*n;this.block.length<l+c*c&&(this.block=new Float64A' +
  'rray(l+c*c));let{block:u}=this;for(let d=0;d<c;d++){let f=e[d],p=d*n;for(let e=0;e<n;e++)u[p+e]=o[f*s+t[' +
  'e]];X(r,n,n,u,p);let m=0;for(let e=0;e<s;e++)m+=o[f*s+e]*i[e];a[d]=m;for(let t=0;t<=d;t++){let r=o[f*s+e' +
  '[t]];for(let e=0;e<n;e++)r-=u[p+e]*u[t*n+e];u[l+d*c+t]=r}}if(c===1){let{one:e}=this;e[0]=u[l],J(e,1),a[0' +
  ']=a[0]/e[0]/e[0];return}let d=u.subarray(l,l+c*c);J(d,c),X(d,c,c,a),Z(d,c,c,a)}solveFour(e,t,n,r,i,a){le' +
  't{one:o,sums:s}=this;this.block.length<4*n&&(this.block=new Float64Array(4*n)),this.multiplyFour(e,i,s),' +
  'this.takeFour(e,t,n),vr(r,n,this.block);for(let t=0;t<4;t++){let r=e[t],i=this.precision[r*this.d+r];for' +
  '(let e=t;e<4*n;e+=4)i-=this.block[e]*this.block[e];o[0]=i,J(o,1),a[t]=s[t]/o[0]/o[0]}}moveMissing(e,t,n,' +
  'r,i,a){let{precision:o,d:s}=this;a.fill(0,0,n);for(let[r,c]of e.entries())for(let e=0;e<n;e++){let n=o[c' +
  '*s+t[e]];a[e]=a[e]+n*i[r]}X(r,n,n,a),Z(r,n,n,a)}multiplyFour(e,t,n){let{precision:r,d:i}=this,a=e[0]*i,o' +
  '=e[1]*i,s=e[2]*i,c=e[3]*i,l=0,u=0,d=0,f=0;for(let e=0;e<i;e++){let n=t[e];l+=r[a+e]*n,u+=r[o+e]*n,d+=r[s' +
  '+e]*n,f+=r[c+e]*n}n[0]=l,n[1]=u,n[2]=d,n[3]=f}takeFour(e,t,n){let{precision:r,d:i,block:a}=this;for(let ' +
  'o=0;o<4;o++){let s=e[o]*i;for(let e=0;e<n;e++)a[e*4+o]=r[s+t[e]]}}};function vr(e,t,n){for(let r=0;r<t;r' +
  '++){let i=r*4,a=n[i],o=n[i+1],s=n[i+2],c=n[i+3];for(let i=0,l=0;i<r;i++,l+=4){let u=e[r*t+i];a-=u*n[l],o' +
  '-=u*n[l+1],s-=u*n[l+2],c-=u*n[l+3]}let l=e[r*t+r];n[i]=a/l,n[i+1]=o/l,n[i+2]=s/l,n[i+3]=c/l}}var yr=clas' +
  's{slots;scaling;normal;dimensions;constructor(e,t,n,r){this.slots=e,this.scaling=t,this.normal=n,this.di' +
  'mensions=r}look(e,t,n,r,i){let{first:a,codes:o,start:s}=this.dimensions,c=o[e],l=a[e],u=!Number.isNaN(t)' +
  ',d=s[e]+(u?t*c:0);for(let e=0;e<c;e++){let t=this.scaling.codes[d+e];u?n[l+e]=t-this.normal.mean[l+e]:r[' +
  'i+e]=l+e}return u?i:i+c}expect(e,t,n,r,i){let{slots:a,scaling:o,normal:s}=this,{first:c,codes:l,start:u}' +
  '=this.dimensions,d=l[e],f=c[e],p=a.start(e);for(let c=0;c<a.width(e);c++){let a=u[e]+c*d,l=1;for(let e=0' +
  ';e<d;e++){let n=t[f+e]-(i===void 0?0:i[e]);l+=o.codes[a+e]*(s.mean[f+e]+n)}n[r+c]=o.centre[p+c]*l}}},br=' +
  'class{slots;scaling;normal;dimensions;coded;d;missing;deviation;solved;again;factor=/* @__PURE__ */ new ' +
  'Float64Array;left;row;waiting={slots:/* @__PURE__ */ new Int32Array(4),dims:/* @__PURE__ */ new Int32Arr' +
  'ay(4),count:0};constructor(e,t,n){this.slots=e,this.scaling=t,this.normal=n,this.dimensions=Q(e,t),this.' +
  'coded=new yr(e,t,n,this.dimensions);let r=n.mean.length;this.d=r,this.missing=new Int32Array(r),this.dev' +
  'iation=new Float64Array(r),this.solved=new Float64Array(r),this.again=new Float64Array(2*r),this.left=ne' +
  'w _r(n.precision,r),this.row=new Float64Array(e.count)}leaveOutSome(e,t,n,r,i,a,o,s){let{slots:c,row:l}=' +
  'this;for(let o=e;o<t;o++)Number.isNaN(n[r+o])||(c.isNumber(o)?this.leaveOutNumber(o,i):a||this.leaveOut(' +
  'o,i));this.leaveOutWaiting(i);for(let n=e;n<t;n++){if(a&&!c.isNumber(n))continue;let e=c.end(n);for(let ' +
  't=c.start(n);t<e;t++)o[s+t]=l[t]}}get isLong(){return this.d>200}costOf(e){return e*(e*(e/6+1)+this.d)+t' +
  'his.d}fillRow(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.prepare(a),J(this.factor,a),this.condi' +
  'tion(a),this.expect(e,t,n,r,i),a}*fillRowInPieces(e,t,n,r,i=0){let a=this.look(e,t,n,r,i);return this.pr' +
  'epare(a),yield*Y(this.factor,a),this.condition(a),this.expect(e,t,n,r,i),a}fillAgainWithout(e,t,n,r,i,a)' +
  '{let{slots:o,deviation:s,missing:c,factor:l,solved:u,again:d}=this;a.set(r);for(let e=o.start(n);e<o.end' +
  '(n);e++)a[e]=this.scaling.centre[e];let f=hr(o,this.dimensions,n);this.left.solve(f,c,i,l,s,u),this.left' +
  '.moveMissing(f,c,i,l,u,d),d.set(s,i);for(let[e,t]of f.entries())s[t]=s[t]-u[e];for(let e=0;e<i;e++){let ' +
  't=c[e];s[t]=s[t]+d[e]}this.expect(e,t,n,a,0),s.set(d.subarray(i,i+this.d))}look(e,t,n,r,i){let{deviation' +
  ':a,missing:o,slots:s}=this,{centre:c,scale:l}=this.scaling,{mean:u}=this.normal,{slot:d,codes:f}=this.di' +
  'mensions,p=0;for(let m=0;m<s.columns;m++){let h=s.start(m),g=s.end(m),_=m===n?NaN:e[t+m],v=!Number.isNaN' +
  '(_);for(let e=h;e<g;e++){let t=d[e],n=s.read(m,_,e-h);v&&(r[i+e]=n),t<0?v||(r[i+e]=c[e]):v?a[t]=(n-c[e])' +
  '/l[e]-u[t]:o[p++]=t}f[m]>0&&(p=this.coded.look(m,_,a,o,p))}return p}expect(e,t,n,r,i){let{slots:a,deviat' +
  'ion:o}=this,s=this.dimensions.slot;for(let c=0;c<a.columns;c++){if(c!==n&&!Number.isNaN(e[t+c]))continue' +
  ';let l=a.start(c),u=a.end(c);for(let e=l;e<u;e++){let t=s[e];t>=0&&(r[i+e]=this.expected(e,t,o[t]))}this' +
  '.dimensions.codes[c]>0&&this.coded.expect(c,o,r,i+l),a.isNumber(c)||d(r,i+l,i+u)}}prepare(e){this.factor' +
  '.length<e*e&&(this.factor=new Float64Array(e*e));let{d:t,deviation:n,missing:r,factor:i,solved:a}=this,{' +
  'precision:o}=this.normal;for(let t=0;t<e;t++)n[r[t]]=0;for(let s=0;s<e;s++){let c=r[s]*t,l=0;for(let e=0' +
  ';e<t;e++)l+=o[c+e]*n[e];a[s]=-l;for(let t=0;t<=s;t++)i[s*e+t]=o[c+r[t]]}}condition(e){let{deviation:t,mi' +
  'ssing:n,factor:r,solved:i}=this;X(r,e,e,i),Z(r,e,e,i);for(let r=0;r<e;r++)t[n[r]]=i[r]}leaveOutNumber(e,' +
  't){let{slots:n,waiting:r,row:i}=this,a=n.start(e),o=this.dimensions.slot[a];o<0?i[a]=this.scaling.centre' +
  '[a]:(r.slots[r.count]=a,r.dims[r.count]=o,r.count++,r.count===4&&this.leaveOutWaiting(t))}leaveOutWaitin' +
  'g(e){let{waiting:t,deviation:n,missing:r,factor:i,solved:a,row:o}=this;if(t.count===0)return;let s=t.cou' +
  'nt-1;t.dims.fill(t.dims[s],t.count),this.left.solveFour(t.dims,r,e,i,n,a);for(let e=0;e<=s;e++){let r=t.' +
  'slots[e],i=t.dims[e];o[r]=this.expected(r,i,n[i]-a[e])}t.count=0}leaveOut(e,t){let{deviation:n,missing:r' +
  ',factor:i,solved:a,slots:o,row:s}=this,c=this.dimensions.slot,l=o.start(e),u=o.end(e),f=hr(o,this.dimens' +
  'ions,e);for(let e=l;e<u;e++)s[e]=this.scaling.centre[e];this.left.solve(f,r,t,i,n,a);let p=0;for(let e=l' +
  ';e<u;e++){let t=c[e];t<0||(s[e]=this.expected(e,t,n[t]-a[p++]))}this.dimensions.codes[e]>0&&this.coded.e' +
  'xpect(e,n,s,l,a),o.isNumber(e)||d(s,l,u)}expected(e,t,n){let{centre:r,scale:i}=this.scaling;return r[e]+' +
  'i[e]*(this.normal.mean[t]+n)}},xr=class e extends br{sizes=new Float64Array(this.d);predict(e,t){z(this.' +
  'predictInPieces(e,t))}*predictInPieces(e,t){let{slots:n,row:r}=this,{rows:i,values:a}=e,o=0;for(let e=0;' +
  'e<i;e++){let i=e*n.columns,s=this.isLong?yield*this.fillRowInPieces(a,i,-1,r):this.fillRow(a,i,-1,r);u(n' +
  ',a,i,r,t,e*n.count),o+=this.costOf(s),o>1e6&&(o=0,yield)}}predictLeaveOneOut(e,t,n=!1){z(this.predictLea' +
  'veOneOutInPieces(e,t,n))}*predictLeaveOneOutInPieces(e,t,n=!1){let{slots:r,d:i,row:a}=this,{rows:o,value' +
  's:s}=e;if(n&&!r.levels.includes(0))return;let c=0;for(let e=0;e<o;e++){let o=e*r.columns,l=this.isLong?y' +
  'ield*this.fillRowInPieces(s,o,-1,a):this.fillRow(s,o,-1,a);c+=this.costOf(l);for(let a=0,u=this.isLong?4' +
  ':r.columns;a<r.columns;a+=u)this.leaveOutSome(a,Math.min(r.columns,a+u),s,o,l,n,t,e*r.count),c+=u*(l*l/2' +
  '+i),c>1e6&&(c=0,yield)}}*writeSpreads(e,t){let{missing:n,factor:r,scaling:i,solved:a}=this,{slot:o}=this' +
  '.dimensions,s=this.sizes;s.fill(0);let c=0;for(let t=0;t<e;t++){let i=0;for(let n=t;n<e;n++){let o=+(n==' +
  '=t);for(let i=t;i<n;i++)o-=r[n*e+i]*a[i];let s=o/r[n*e+n];a[n]=s,i+=s*s}s[n[t]]=Math.sqrt(i),c+=(e-t)**2' +
  '/2,c>1e6&&(c=0,yield)}for(let e=0;e<t.length;e++){let n=o[e];t[e]=n<0?0:i.scale[e]*s[n]}}drawRow(e,t,n,r' +
  ',i){let a=this.look(e,t,-1,n,r);this.prepare(a),J(this.factor,a),this.condition(a);let{deviation:o,missi' +
  'ng:s,factor:c,solved:l}=this;for(let e=0;e<a;e++)l[e]=i();Z(c,a,a,l);for(let e=0;e<a;e++){let t=s[e];o[t' +
  ']=o[t]+l[e]}this.expect(e,t,-1,n,r)}givenAll(e){return gr(this.slots,this.scaling,this.normal,e)}twin(){' +
  'return new e(this.slots,this.scaling,this.normal)}toArrays(){return{levels:Int32Array.from(this.slots.le' +
  'vels),...this.scaling,...this.normal}}static fromArrays({levels:t,centre:n,scale:r,codes:i,mean:a,precis' +
  'ion:o}){return new e(new l([...t]),{centre:n,scale:r,codes:i},{mean:a,precision:o})}};function Sr({gauss' +
  'ian:e,attention:t,forest:n,chain:r}){return{...wr(`gaussian`,e.toArrays()),"attention.parameters":t.para' +
  'meters,...wr(`forest`,n.toArrays()),...wr(`chain`,r.toArrays())}}function Cr(e,t){let n=xr.fromArrays(Tr' +
  '(e,`gaussian`)),r=e[`attention.parameters`];return{gaussian:n,attention:new In(t,r,n),forest:Kn.fromArra' +
  'ys(Tr(e,`forest`),n),chain:Wn.fromArrays(Tr(e,`chain`),n)}}function wr(e,t){let n=Object.entries(t);retu' +
  'rn Object.fromEntries(n.map(([t,n])=>[`${e}.${t}`,n]))}function Tr(e,t){let n=Object.keys(e).filter(e=>e' +
  '.startsWith(`${t}.`));return Object.fromEntries(n.map(n=>[n.slice(t.length+1),e[n]]))}function Er(e,t,n)' +
  '{if(e<=t)return Int32Array.from({length:e},(e,t)=>t);let r=new Int32Array(t),i=0;for(let a=0;a<e&&i<t;a+' +
  '+)n.uniform32()*(e-a)<t-i&&(r[i++]=a);return r.subarray(0,i)}function Dr(e,t,n){let{rows:r,slots:i,value' +
  's:a}=e;if(r<=t)return e;let o=Er(r,t,n);return{rows:o.length,slots:i,values:W(a,i.columns,o)}}function O' +
  'r(e,t,n,r){let i=0,a=0;for(let o=0;o<e.slots.columns;o++){let{error:s,typicalError:c}=kr(e,t,n,r,o);i+=s' +
  ',a+=c}return i/a}function kr({slots:e,rows:t,values:n},r,i,a,o){let s=e.start(o),c=e.width(o),l=0,u=0;fo' +
  'r(let d=0;d<t;d++){let t=d*e.columns+o,f=n[t];if(!(r[t]!==1||Number.isNaN(f)))for(let t=s;t<s+c;t++){let' +
  ' n=e.read(o,f,t-s);l+=(n-i[d*e.count+t])**2,u+=(n-a[t])**2}}let d=Ar(e.isNumber(o),a.subarray(s,s+c));re' +
  'turn{error:l/d,typicalError:u/d}}function Ar(e,t){return e?1:1-t.reduce((e,t)=>e+t*t,0)}function*jr(e,t,' +
  'n,r,i,a){let o=new Pr(e,t,n,r,i.open(`look`)),s=G(e,t);for(let e=0;;e++){let t=a.rate/3**e,r=yield*Mr(s,' +
  'o,n,i.open(`attention`,e),{...a,rate:t});if(r!==void 0)return{...r,restarts:e};if(e===3)throw RangeError' +
  '(`fit: a loss that is finite, got none at learning rates down to ${t}`)}}function*Mr(e,t,n,r,i){let{step' +
  's:a,decay:o,from:s}=i,{levels:c,columns:l}=e.slots,u={...i.shape,levels:c},d=new kn(u,a===0?1:Nn(l));d.i' +
  'nitialise(r),s!==void 0&&d.arena.view(d.p,d.count).set(s);let f=Math.max(10,Math.round(a/20)),{rate:p,av' +
  'eraged:m}=s===void 0?{rate:i.rate,averaged:.3}:{rate:.3*i.rate,averaged:.5},h=new Mn(d,{rate:p,warmUp:f,' +
  'steps:a,decay:o,clip:1,averaged:m}),g=new Nr(e,d,n,r,i),_=[],v={error:1/0,parameters:/* @__PURE__ */ new' +
  ' Float32Array,at:0},y=0,b=0;for(let e=1;e<=a;e++){let n=yield*e===1?un(g.next()):g.next();if(n===void 0)' +
  'break;let r=h.step(d.capacity,{hidden:1/Math.max(1,n.hidden),shown:i.shown/Math.max(1,n.shown)});if(Numb' +
  'er.isNaN(r))return;y+=r,b++;let o=e%i.every===0||e===a,s=o?!1:yield;if(!o&&s!==!0)continue;let c=yield*d' +
  'n(300,t.error(d)),l={step:e,steps:a,loss:y/b,heldBack:c};if(_.push(l),(c<v.error||Number.isNaN(v.error)|' +
  '|_.length===1)&&(v={error:c,parameters:d.arena.view(d.mean,d.count).slice(),at:_.length}),s=(yield l)===' +
  '!0||s,s===!0||_.length-v.at>=i.patience)break;y=0,b=0}return{predictor:new In(u,_.length>0?v.parameters:' +
  's??new Float32Array(d.count),n),history:_}}var Nr=class{cells;network;generator;options;runner;truth;ord' +
  'er=[];at=0;constructor(e,t,n,r,i){this.cells=e,this.network=t,this.generator=r,this.options=i,this.runne' +
  'r=new Fn(t,n),this.truth=new Float32Array(this.runner.values.length)}*next(){let{network:e,generator:t,r' +
  'unner:n,truth:r}=this,{capacity:i,batch:a}=e,[o,s]=this.options.hide,{columns:c}=this.cells.slots,l=0,u=' +
  '0;for(let e=0;e<i;e++){let d=this.nextRow()*c,f=o+(s-o)*t.uniform32();for(let r=0;r<c;r++){let o=this.ce' +
  'lls.values[d+r],s=r*i+e,p=!Number.isNaN(o),m=p&&t.uniform32()<f;n.values[e*c+r]=m?NaN:o,a.roles[s]=p?m?2' +
  ':1:0,m?l++:p&&u++}r.set(this.cells.values.subarray(d,d+c),e*c)}yield*n.fill();for(let e=0;e<i;e++)for(le' +
  't t=0;t<c;t++){let n=r[e*c+t];a.x[t*i+e]=Number.isNaN(n)?0:n}return{hidden:l,shown:u}}nextRow(){return t' +
  'his.at>=this.order.length&&(this.order=on(this.cells.rows,{generator:this.generator}).data,this.at=0),Nu' +
  'mber(this.order[this.at++])}},Pr=class{gaussian;typical;rows;heldBack;out;constructor(e,t,n,r,i){this.ga' +
  'ussian=n,this.typical=r;let{slots:a,values:o}=e,{columns:s}=a,c=[];for(let n=0;n<e.rows;n++)t.subarray(n' +
  '*s,(n+1)*s).includes(1)&&c.push(n);let l=Er(c.length,768,i).map(e=>c[e]);this.heldBack=W(t,s,l),this.row' +
  's={rows:l.length,slots:a,values:W(o,s,l)},this.out=new Float32Array(l.length*a.count)}*error(e){let{rows' +
  ':t,heldBack:n,out:r,typical:i}=this;return Or(Ln(t,0,yield*new Fn(e,this.gaussian).predict(e.mean,G(t,n)' +
  ',r)),n,r,i)}};function Fr(e,t,n){let{length:r}=e;if(2*t<=r)for(let i=0;i<t;i++)Ir(e,i,i+n.index(r-i));el' +
  'se for(let i=r-1;i>=t;i--)Ir(e,i,n.index(i+1))}function Ir(e,t,n){let r=e[n];e[n]=e[t],e[t]=r}let Lr=265' +
  '4435769;var Rr=class{state;constructor(e){this.state=L(e)}index(e){return this.state=this.state+Lr|0,(L(' +
  'this.state)>>>0)*e/2**32|0}uniform(){return this.state=this.state+Lr|0,(L(this.state)>>>0)/2**32}};funct' +
  'ion zr(e,t){let{rows:n,outputs:r,y:i}=e,a=Math.sqrt(1/8),o=Float32Array.from({length:r*8},()=>t.index(2)' +
  '===0?-a:a),s=new Float32Array(n*8);for(let e=0;e<n;e++)for(let t=0;t<r;t++){let n=i[e*r+t];for(let r=0;r' +
  '<8;r++){let i=e*8+r;s[i]=s[i]+n*o[t*8+r]}}return{...e,outputs:8,y:s,leaf:{outputs:r,y:i}}}function Br(e)' +
  '{let{rows:t,outputs:n,y:r}=e,i=new Float32Array(t);for(let e=0;e<t;e++)i[e]=r[e*n];return{...e,outputs:1' +
  ',y:i,leaf:{outputs:n,y:r}}}let Vr=2e4,Hr=4e3,Ur=1024;var Wr=class{nodes={feature:new Int16Array(Ur),thre' +
  'shold:new Float32Array(Ur),next:new Int32Array(Ur),values:new Float32Array(Ur)};count=0;valueCount=0;add' +
  '(){let e=this.count++;return e===this.nodes.feature.length&&this.makeRoom(),this.nodes.feature[e]=-1,e}e' +
  'nd(e,t,n){let r=this.valueCount;this.valueCount+=t.length,this.valueCount>this.nodes.values.length&&this' +
  '.makeRoomForValues();let{next:i,values:a}=this.nodes;i[e]=r;for(let e=0;e<t.length;e++)a[r+e]=t[e]*n;ret' +
  'urn r}ask(e,t,n){let r=this.add();this.add();let{nodes:i}=this;return i.feature[e]=t,i.threshold[e]=n,i.' +
  'next[e]=r,r}get outputs(){return this.valueCount}cut(e,t){this.count=e,this.valueCount=t}toNodes(){let{f' +
  'eature:e,threshold:t,next:n,values:r}=this.nodes;return{feature:e.slice(0,this.count),threshold:t.slice(' +
  '0,this.count),next:n.slice(0,this.count),values:r.slice(0,this.valueCount)}}makeRoom(){let{feature:e,thr' +
  'eshold:t,next:n}=this.nodes,r=2*e.length;this.nodes={...this.nodes,feature:Gr(new Int16Array(r),e),thres' +
  'hold:Gr(new Float32Array(r),t),next:Gr(new Int32Array(r),n)}}makeRoomForValues(){let{values:e}=this.node' +
  's,t=Math.max(2*e.length,this.valueCount);this.nodes={...this.nodes,values:Gr(new Float32Array(t),e)}}};f' +
  'unction Gr(e,t){return e.set(t),e}function Kr(e,t,n,r,i,a){for(let o=0;o<4;o++){let o=r+a.index(i-r),s=r' +
  '+a.index(i-r),c=e[t+n[o]],l=e[t+n[s]];if(c!==l)return c<l?c:Yr(c)}let o=1/0,s=-1/0;for(let a=r;a<i;a++){' +
  'let r=e[t+n[a]];r<o&&(o=r),r>s&&(s=r)}return s>o?a.index(2)===0?o:Yr(s):NaN}let qr=/* @__PURE__ */ new F' +
  'loat32Array(1),Jr=new Int32Array(qr.buffer);function Yr(e){qr[0]=e;let t=Jr[0];return Jr[0]=e===0?-21474' +
  '83647:e>0?t-1:t+1,qr[0]}var Xr=class{sample;members;others;feature=/* @__PURE__ */ new Int32Array(4);thr' +
  'eshold=/* @__PURE__ */ new Float64Array(4);length=0;count=/* @__PURE__ */ new Int32Array(4);right;constr' +
  'uctor(e,t,n){this.sample=e,this.members=t,this.others=n,this.right=new Float64Array(4*e.outputs)}add(e,t' +
  '){let n=this.length++;this.feature[n]=e,this.threshold[n]=t}addUp(e,t){if(this.sample.outputs===1&&this.' +
  'length>2)this.addUpOne(e,t);else for(let n=0;n<this.length;n++)this.addUpSplit(n,e,t)}addUpOne(e,t){let{' +
  'feature:n,threshold:r,count:i,right:a,members:o}=this,{x:s,y:c,rows:l}=this.sample,u=n[0]*l,d=n[1]*l,f=n' +
  '[2]*l,p=n[3]*l,m=r[0],h=r[1],g=r[2],_=r[3],v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0;for(let n=e;n<t;n++){let e=o[' +
  'n],t=c[e],r=Number(s[u+e]>m),i=Number(s[d+e]>h),a=Number(s[f+e]>g),l=Number(s[p+e]>_);v+=r,y+=i,b+=a,x+=' +
  'l,S+=r*t,C+=i*t,w+=a*t,T+=l*t}i[0]=v,i[1]=y,i[2]=b,i[3]=x,a[0]=S,a[1]=C,a[2]=w,a[3]=T}addUpSplit(e,t,n){' +
  'let{right:r,others:i,members:a}=this,{x:o,y:s,rows:c,outputs:l}=this.sample,u=this.feature[e]*c,d=this.t' +
  'hreshold[e],f=e*l,p=0;for(let e=t;e<n;e++){let t=a[e];i[p]=t,p+=Number(o[u+t]>d)}r.fill(0,f,f+l);for(let' +
  ' e=0;e<p;e++){let t=i[e]*l;for(let e=0;e<l;e++)r[f+e]=r[f+e]+s[t+e]}this.count[e]=p}};let Zr=1e-6;var Qr' +
  '=class{sample;members;options;draws;sums;feature=-1;threshold=0;best=0;tried=0;rest=0;order;splits;other' +
  's;constructor(e,t,n,r){this.sample=e,this.members=t,this.options=n,this.draws=r,this.order=e.columns.sli' +
  'ce(),this.sums=new Float64Array(e.outputs),this.others=new Int32Array(t.length),this.splits=new Xr(e,t,t' +
  'his.others)}split(e,t,n){if(!this.begin(e,t,n))return-1;for(;this.isTrying();)this.trySome(e,t);return t' +
  'his.feature<0?-1:this.part(e,t)}*splitInPieces(e,t,n){if(!this.begin(e,t,n))return-1;let r=4*(t-e)*(2+th' +
  'is.sample.outputs),i=0;for(;this.isTrying();)this.trySome(e,t),i+=r,i>1e6&&(i=0,yield);return this.featu' +
  're<0?-1:this.part(e,t)}leafSums(e,t){let{leaf:n}=this.sample;if(n===void 0)return this.sums;let{outputs:' +
  'r,y:i}=n,a=new Float64Array(r);for(let n=e;n<t;n++){let e=this.members[n]*r;for(let t=0;t<r;t++)a[t]=a[t' +
  ']+i[e+t]}return a}begin(e,t,n){let{minLeaf:r,shrink:i}=this.options,a=this.addUp(e,t),o=0;for(let n of t' +
  'his.sums)o+=n*n/(t-e+i);return this.feature=-1,this.best=o+Zr*a,this.tried=0,this.rest=this.order.length' +
  ',n&&t-e>=2*r&&a-o>Zr*a}isTrying(){let{tries:e,looks:t}=this.options;return this.rest>0&&this.tried<e&&th' +
  'is.order.length-this.rest<t}trySome(e,t){let{splits:n}=this;for(n.length=0;n.length<4&&this.isTrying();)' +
  'this.drawSplit(e,t);n.addUp(e,t);for(let r=0;r<n.length;r++){let i=this.score(r,t-e);i<=this.best||(this' +
  '.best=i,this.feature=n.feature[r],this.threshold=n.threshold[r])}}drawSplit(e,t){let{order:n,draws:r,sam' +
  'ple:i,members:a,splits:o}=this,s=r.index(this.rest--),c=n[s];n[s]=n[this.rest],n[this.rest]=c;let l=this' +
  '.featureOf(c,e,t),u=Kr(i.x,l*i.rows,a,e,t,r);Number.isNaN(u)||(this.tried++,o.add(l,u))}featureOf(e,t,n)' +
  '{let{sample:r,members:i,draws:a}=this,o=r.widths[e];if(o===1)return e;let{x:s,rows:c}=r,l=i[t+a.index(n-' +
  't)],u=e;for(let t=e+1;t<e+o;t++)s[t*c+l]>s[u*c+l]&&(u=t);return u}addUp(e,t){let{sums:n,members:r}=this,' +
  '{outputs:i,y:a}=this.sample,o=0;if(i===1){let i=0;for(let n=e;n<t;n++){let e=a[r[n]];i+=e,o+=e*e}return ' +
  'n[0]=i,o}n.fill(0);for(let s=e;s<t;s++){let e=r[s]*i;for(let t=0;t<i;t++){let r=a[e+t];n[t]=n[t]+r,o+=r*' +
  'r}}return o}score(e,t){let{sums:n,splits:r}=this,{minLeaf:i,shrink:a}=this.options,o=r.count[e];if(o<i||' +
  't-o<i)return-1;let s=e*n.length,c=0;for(let e=0;e<n.length;e++){let i=r.right[s+e],l=n[e]-i;c+=i*i/(o+a)' +
  '+l*l/(t-o+a)}return c}part(e,t){let{members:n,threshold:r,others:i}=this,{rows:a,x:o}=this.sample,s=this' +
  '.feature*a,c=e,l=0;for(let a=e;a<t;a++){let e=n[a],t=Number(o[s+e]>r);n[c]=e,i[l]=e,c+=1-t,l+=t}for(let ' +
  'e=0;e<l;e++)n[c+e]=i[e];let u=-1/0,d=1/0;for(let t=e;t<c;t++){let e=o[s+n[t]];e>u&&(u=e)}for(let e=c;e<t' +
  ';e++){let t=o[s+n[e]];t<d&&(d=t)}let f=Math.fround(u+(d-u)/2);return this.threshold=f<d?f:u,c}},$r=class' +
  '{list=new Wr;nodes(){return this.list.toNodes()}*grow(e,t,n,r){let{list:i}=this,{leaves:a}=e,{tries:o,de' +
  'pth:s=1/0,shrink:c=0,rate:l=1}=n,u=n.looks??1/0,d=new Qr(e,t,{...n,looks:u,shrink:c},r),f=i.outputs,p=i.' +
  'add(),m=[p,0,t.length,0],h=0;for(;m.length>0;){let n=m.pop(),r=m.pop(),u=m.pop(),g=m.pop(),_=(r-u)*o*(2+' +
  'e.outputs);if(h+=_,h>1e6&&(h=0,(yield)===!0))return i.cut(p,f),-1;let v=n<s,y=_>1e6?yield*d.splitInPiece' +
  's(u,r,v):d.split(u,r,v);if(y<0){let e=l/(r-u+c),n=i.end(g,d.leafSums(u,r),e);if(a!==void 0)for(let e=u;e' +
  '<r;e++)a[t[e]]=n;continue}let b=i.ask(g,d.feature,d.threshold);m.push(b+1,y,r,n+1,b,u,y,n+1)}return p}};' +
  'let ei={tries:4,minLeaf:2,depth:8,shrink:1,rate:.1};function*ti(e,t,{trees:n=100,seed:r=0}={}){let i=new' +
  ' P().manualSeed(r),a=Dr(e,Vr,i),{rows:o,slots:s}=a,c=n+1,l=new Int32Array(3*s.columns*c).fill(-1);if(n==' +
  '=0)return new Wn(t,new $r().nodes(),l);let u=new Float32Array(o*s.count),d=new $r;yield*Bn(t,a,0,o,u);le' +
  't f=new ni(a,oi(u,o,s.count),d);for(let e=0;e<3*s.columns;e++){let t=new Rr(i.uint32()),n=l.subarray(e*c' +
  ',(e+1)*c);if((yield*f.fit(e%s.columns,n,t))===!1)break}return new Wn(t,d.nodes(),l)}var ni=class{cells;x' +
  ';grower;holes;widths;constructor(e,t,n){this.cells=e,this.x=t,this.grower=n,this.holes=zn(e,0,e.rows),th' +
  'is.widths=e.slots.widths()}*fit(e,t,n){let{cells:r,x:i,grower:a}=this,{rows:o,slots:s}=r,c=s.width(e),l=' +
  'this.observed(e);if(l.length===0||c>12)return!0;let u=new Float32Array(o*c);for(let t of l)s.put(e,r.val' +
  'ues[t*s.columns+e],u,t*c);let d=this.holes[e]??/* @__PURE__ */ new Int32Array;t[0]=ri(a,l,u,c);let f=ai(' +
  's,e),p=Math.max(1,Math.round(.6*f.length)),m=Math.min(Hr,Math.max(1,Math.round(.8*l.length))),h=l.slice(' +
  '),g=new Int32Array(o),_=new Int32Array(o),v=0;for(let e=0;e<t.length;e++){if(e>0){Fr(h,m,n),Fr(f,p,n);le' +
  't r={rows:o,columns:f.subarray(0,p),widths:this.widths,outputs:c,x:i,y:u,leaves:g},s=c===2?Br(r):r;t[e]=' +
  'yield*a.grow(s,h.subarray(0,m),ei,n)}let r=t[e];if(r<0)break;let s=e>0?h.subarray(m):h;for(let e of[s,d]' +
  '){Vn(a.list.nodes,r,i,e,1,o,_);for(let[t,n]of e.entries())g[n]=_[t]}if(ii(a.list.nodes,g,l,c,-1,u),ii(a.' +
  'list.nodes,g,d,c,1,u),v+=o*(10+c),v>1e6&&(v=0,(yield)===!0))break}return this.fill(e,d,u),(yield)!==!0&&' +
  't[t.length-1]>=0}observed(e){let{rows:t,slots:n,values:r}=this.cells;return Int32Array.from({length:t},(' +
  'e,t)=>t).filter(t=>!Number.isNaN(r[t*n.columns+e]))}fill(e,t,n){let{rows:r,slots:i}=this.cells,a=i.width' +
  '(e);for(let o of t){let t=o*a;i.isNumber(e)||d(n,t,t+a);for(let s=0;s<a;s++)this.x[(i.start(e)+s)*r+o]=n' +
  '[t+s]}}};function ri({list:e},t,n,r){let i=new Float64Array(r);for(let e of t)for(let a=0;a<r;a++)i[a]=i' +
  '[a]+n[e*r+a]/t.length;let a=e.add();return e.end(a,i,1),a}function ii({values:e},t,n,r,i,a){for(let o of' +
  ' n){let n=t[o];for(let t=0;t<r;t++){let s=o*r+t;a[s]=a[s]+i*e[n+t]}}}function ai(e,t){return e.offsets.s' +
  'lice(0,-1).filter((e,n)=>n!==t)}function oi(e,t,n){let r=new Float32Array(e.length);for(let i=0;i<t;i++)' +
  'for(let a=0;a<n;a++)r[a*t+i]=e[i*n+a];return r}function*si(e,t,n={}){g(`fitForest`,n,[`trees`,`minLeaf`,' +
  '`rowsPerTree`,`seed`]);let{trees:r=50,minLeaf:i=2,rowsPerTree:a=Hr,seed:o=0}=n;v(`fitForest`,`trees`,r),' +
  'v(`fitForest`,`minLeaf`,i,1),v(`fitForest`,`rowsPerTree`,a,1),v(`fitForest`,`seed`,o);let{count:s,column' +
  's:c}=e.slots;if(s>32767)throw m(`fitForest`,`columns and classes must be at most 32767`,s);let l=new P()' +
  '.manualSeed(o),u=Dr(e,Vr,l),d=new $r,f=new Int32Array(c*Math.max(1,r)).fill(-1),p=ui(u),h=[];growing:for' +
  '(let e=0;e<c&&r>0;e++){let n=new Rr(l.uint32());if(e%p===0){let n=yield*di(u,t,e,Math.min(c,e+p));if(n==' +
  '=void 0)break;h=n}let o=h[e%p];if(o===void 0||o.rows===0)continue;let s={...ci(o.columns.length),minLeaf' +
  ':i},m=o.outputs>16,g=Int32Array.from({length:o.rows},(e,t)=>t),_=Math.min(a,o.rows);for(let t=0;t<r;t++)' +
  '{_<o.rows&&Fr(g,_,n);let i=g.subarray(0,_),a=m?zr(o,n):o;if(f[e*r+t]=yield*d.grow(a,i,s,n),(yield)===!0)' +
  'break growing}}return new Kn(t,d.nodes(),f)}function ci(e){let t=Math.ceil(e/2);return e<200?{tries:t}:{' +
  'tries:Math.min(t,60),looks:60}}let li={columns:32,numbers:4e6};function ui({rows:e,slots:t}){if(t.column' +
  's<=64)return 1;let n=Math.floor(li.numbers/(e*t.count));return Math.max(1,Math.min(li.columns,n))}functi' +
  'on*di(e,t,n,r){let{slots:i,values:a}=e,{columns:o,count:s}=i,c=Array.from({length:r-n},(t,r)=>new fi(e,n' +
  '+r)),l=new Float32Array(s),u=new Float32Array(s),d=0;for(let r=0;r<e.rows;r++){let e=r*o,i=c.filter(({co' +
  'lumn:t})=>!Number.isNaN(a[e+t]));if(i.length===0)continue;let s=o<=64?n:-1,f=s<0?l:u,p=t.isLong?yield*t.' +
  'fillRowInPieces(a,e,s,f):t.fillRow(a,e,s,f);for(let n of i)s<0&&t.fillAgainWithout(a,e,n.column,l,p,u),n' +
  '.add(a[e+n.column],u);if(d+=t.costOf(p)+i.length*p*p,d>1e6&&(d=0,(yield)===!0))return}return c.map(({sam' +
  'ple:e})=>e.outputs===2?Br(e):e)}var fi=class{cells;column;sample;at=0;constructor(e,t){this.cells=e,this' +
  '.column=t;let{slots:n,values:r}=e,i=0;for(let e=t;e<r.length;e+=n.columns)Number.isNaN(r[e])||i++;let a=' +
  'n.width(t),o=new Float32Array(n.count*i),s={columns:n.offsets.slice(0,-1),widths:n.widths()};this.sample' +
  '={rows:i,...s,outputs:a,x:o,y:new Float32Array(i*a)}}add(e,t){let{column:n,at:r}=this,{slots:i}=this.cel' +
  'ls,{rows:a,outputs:o,x:s,y:c}=this.sample,l=i.start(n);for(let e=0;e<t.length;e++)s[e*a+r]=t[e];for(let ' +
  'a=0;a<o;a++)c[r*o+a]=i.read(n,e,a)-t[l+a];this.at++}};function pi(e,t,n){let{slots:r}=e,{columns:i}=r,a=' +
  'e.values.slice(),o=new Int32Array(i);a.forEach((e,t)=>{Number.isNaN(e)||(o[t%i]=o[t%i]+1)});let s=[];for' +
  '(let e=0;e<a.length;e++){let r=e%i;Number.isNaN(a[e])||n.uniform32()>=t||o[r]<2||(o[r]=o[r]-1,a[e]=NaN,s' +
  '.push(e))}let c=Int32Array.from(s),l=Float32Array.from(s,t=>e.values[t]),u=e=>mi(r,c,l,e);return{shown:{' +
  '...e,values:a},hidden:{at:c,truth:l,loss:u}}}function mi(e,t,n,r){let i=0;return t.forEach((t,a)=>{let o' +
  '=t%e.columns,s=(t-o)/e.columns*e.count+e.start(o),c=n[a];for(let t=0;t<e.width(o);t++)i+=(r[s+t]-e.read(' +
  'o,c,t))**2}),i}function hi(e,t,n,r){for(let i=0;i<t;i++){let a=e[i];n[i]=n[i]+a;let o=i*t;for(let t=0;t<' +
  '=i;t++)r[o+t]=r[o+t]+a*e[t]}}function*gi(e,{centre:t,scale:n,codes:r},i){let{slots:a,values:o}=e,{column' +
  's:s}=a,{count:c,slot:l}=i,u=Array.from({length:s},(e,t)=>hr(a,i,t)),d=/* @__PURE__ */ new Map;for(let t=' +
  '0;t<e.rows;t++){let e=``;for(let n=0;n<s;n++)e+=Number.isNaN(o[t*s+n])?`1`:`0`;let n=d.get(e);n?n.push(t' +
  '):d.set(e,[t])}let f=[],p={count:0,sum:new Float64Array(c),products:new Float64Array(c*c)},m=new Float64' +
  'Array(e.rows*c),h=0,g=0;for(let[e,_]of d){let d=[];for(let t=0;t<s;t++)if(e[t]===`1`)for(let e of u[t])d' +
  '.push(e);if(d.length===c)continue;let v=h;for(let e of _){let u=m.subarray(h*c,++h*c);for(let c=0;c<s;c+' +
  '+){let d=o[e*s+c];if(Number.isNaN(d))continue;let f=i.codes[c];if(f>0){let e=i.start[c]+d*f;u.set(r.suba' +
  'rray(e,e+f),i.first[c]);continue}let p=a.start(c);for(let e=p;e<a.end(c);e++){let r=l[e];r<0||(u[r]=(a.r' +
  'ead(c,d,e-p)-t[e])/n[e])}}d.length===0&&(p.count++,hi(u,c,p.sum,p.products),g+=c*c/2),g+=10*c,g>1e6&&(g=' +
  '0,yield)}f.push({from:v,to:h,missing:Int32Array.from(d)})}return{z:m,patterns:f,complete:p,rows:h}}var _' +
  'i=class e{d;z;patterns;rows;complete;mean;covariance;precision;logDeterminant=0;sum;products;scratch;fac' +
  'tor;block;solved;deviation;constructor(e,{z:t,patterns:n,complete:r,rows:i}){this.d=e,this.z=t,this.patt' +
  'erns=n,this.complete=r,this.rows=i,this.mean=new Float64Array(e),this.covariance=new Float64Array(e*e);f' +
  'or(let t=0;t<e;t++)this.covariance[t*e+t]=1;this.precision=this.covariance.slice(),this.sum=new Float64A' +
  'rray(e),this.products=new Float64Array(e*e),this.scratch=new Float64Array(e*e);let a=n.reduce((e,{missin' +
  'g:t})=>Math.max(e,t.length),0);this.factor=new Float64Array(a*a),this.block=new Float64Array(a*a),this.s' +
  'olved=new Float64Array(e),this.deviation=new Float64Array(e)}static*of(t,n){let r=Q(t.slots,n),i=yield*g' +
  'i(t,n,r);return new e(r.count,i)}normal(){return{mean:this.mean.slice(),precision:this.precision.slice()' +
  '}}*step(e){let{d:t,rows:n,scratch:r,precision:i}=this;if(n===0)return 0;let a=yield*this.expect(),o=this' +
  '.maximise(a,e);return this.logDeterminant=t>100?yield*Y(r,t):J(r,t),t>100?yield*$n(r,t,t,i):Qn(r,t,t,i),' +
  'o/n}*expect(){let{d:e,scratch:t,factor:n,block:r}=this;this.startWithComplete();let i=this.rows*this.log' +
  'Determinant;t.fill(0);let a=0;for(let{from:t,to:o,missing:s}of this.patterns){let c=s.length;if(c===0)co' +
  'ntinue;let l=e*(c+e/2)+c*c;if(c<=100&&(o-t)*l<1e6)i+=this.addPattern(t,o,s),a+=(o-t)*l+c**3;else{this.ta' +
  'ke(s),i+=(o-t)*(yield*Y(n,c));for(let e=t;e<o;e++)this.addRow(e,s),a+=l,a>1e6&&(a=0,yield);yield*$n(n,c,' +
  'c,r),this.addInverse(s,c,o-t)}a>1e6&&(a=0,yield)}return this.complement(i)}addPattern(e,t,n){let{factor:' +
  'r,block:i}=this,a=n.length;this.take(n);let o=J(r,a);for(let r=e;r<t;r++)this.addRow(r,n);return Qn(r,a,' +
  'a,i),this.addInverse(n,a,t-e),(t-e)*o}take(e){let{d:t,precision:n,factor:r}=this,i=e.length;for(let a=0;' +
  'a<i;a++){let o=e[a]*t;for(let t=0;t<=a;t++)r[a*i+t]=n[o+e[t]]}}addRow(e,t){let{d:n,z:r,mean:i,precision:' +
  'a,deviation:o,solved:s,factor:c}=this,l=t.length;for(let t=0;t<n;t++)o[t]=r[e*n+t]-i[t];for(let e=0;e<l;' +
  'e++)o[t[e]]=0;for(let e=0;e<l;e++){let r=t[e]*n,i=0;for(let e=0;e<n;e++)i+=a[r+e]*o[e];s[e]=-i}X(c,l,l,s' +
  '),Z(c,l,l,s);for(let e=0;e<l;e++)o[t[e]]=s[e];hi(o,n,this.sum,this.products)}complement(e){let{d:t,preci' +
  'sion:n,products:r,scratch:i}=this,a=e;for(let e=0;e<t;e++)for(let o=0;o<=e;o++)a+=(e===o?1:2)*n[e*t+o]*r' +
  '[e*t+o],r[e*t+o]=r[e*t+o]+i[e*t+o];return a}maximise(e,t){let{d:n,mean:r,covariance:i,precision:a,produc' +
  'ts:o,sum:s,rows:c}=this,l=0;for(let e=0;e<n;e++)l+=a[e*n+e];let u=-.5*(e+t*(this.logDeterminant+l));for(' +
  'let e=0;e<n;e++)s[e]=s[e]/c;for(let e=0;e<n;e++){r[e]=r[e]+s[e];for(let r=0;r<=e;r++){let a=o[e*n+r]-c*s' +
  '[e]*s[r];i[e*n+r]=(a+(e===r?t:0))/(c+t)}}return this.scratch.set(i),u}addInverse(e,t,n){let{block:r,scra' +
  'tch:i,d:a}=this;for(let o=0;o<t;o++){let s=e[o]*a;for(let a=0;a<=o;a++){let c=s+e[a];i[c]=i[c]+n*r[o*t+a' +
  ']}}}startWithComplete(){let{d:e,mean:t,sum:n,products:r}=this,{count:i,sum:a,products:o}=this.complete;f' +
  'or(let s=0;s<e;s++){let c=t[s];n[s]=a[s]-i*c;for(let n=0;n<=s;n++){let l=t[n];r[s*e+n]=o[s*e+n]-a[s]*l-a' +
  '[n]*c+i*c*l}}}};function vi(e){return e.columns>300||ar(e)>600}function yi(e){return Math.max(2,Math.min' +
  '(32,Math.floor(Math.sqrt(e))))}var bi=class e{z;rows;d;q;loadings;noise;triangle;factors;constructor(e,t' +
  ',n,r){this.z=e,this.rows=t,this.d=n,this.q=r,this.loadings=new Float64Array(n*r),this.noise=new Float64A' +
  'rray(n).fill(1),this.triangle=new Float64Array(r*r),this.factors=new Float64Array(r)}static*of(t,n){let ' +
  'r=Q(t.slots,n),{z:i,rows:a,patterns:o}=yield*gi(t,n,r),s=r.count,c=yi(a),l=new e(i,a,s,c);yield*l.start(' +
  ');for(let{from:e,to:t,missing:n}of o)for(let r=e;r<t;r++)for(let e of n)i[r*s+e]=NaN;return l}*start(){l' +
  'et{z:e,rows:t,d:n,q:r,loadings:i}=this,a=new P().manualSeed(0);for(let e=0;e<i.length;e++)i[e]=a.uniform' +
  '32()-.5;for(let a=0;a<6;a++){let a=new Float64Array(t*r),o=new Float64Array(n*r);Si(i,n,r);for(let s=0;s' +
  '<t;s++){let c=a.subarray(s*r,(s+1)*r);for(let t=0;t<n;t++)xi(c,i,t*r,e[s*n+t]);for(let i=0;i<n;i++){let ' +
  'a=e[s*n+i]/t;for(let e=0;e<r;e++)o[i*r+e]=o[i*r+e]+a*c[e]}s%16==0&&(yield)}i.set(o)}for(let e=0;e<r;e++)' +
  '{let t=0;for(let a=0;a<n;a++)t+=i[a*r+e]**2;let a=t>0?t**-.25:0;for(let t=0;t<n;t++)i[t*r+e]=i[t*r+e]*a}' +
  'for(let e=0;e<n;e++){let t=0;for(let n=0;n<r;n++)t+=i[e*r+n]**2;this.noise[e]=Math.max(.1,1-t)}}*step(e)' +
  '{let{rows:t,d:n,q:r,z:i,loadings:a,noise:o,factors:s}=this;if(t===0)return 0;let c=r*(r+1)/2,l=new Float' +
  '64Array(n*c),u=new Float64Array(n*r),d=new Float64Array(n),f=new Float64Array(n),p=new Float64Array(r*r)' +
  ',m=0,h=0;for(let e=0;e<t;e++){m+=this.posterior(e,p);for(let t=0;t<n;t++){let a=i[e*n+t];if(!Number.isNa' +
  'N(a)){d[t]=d[t]+1,f[t]=f[t]+a*a;for(let e=0,n=t*c;e<r;e++){u[t*r+e]=u[t*r+e]+a*s[e];for(let t=0;t<=e;t++' +
  ',n++)l[n]=l[n]+p[e*r+t]}}}h+=n*r*r,h>1e6&&(h=0,yield)}for(let t=0;t<n;t++){let n=a.subarray(t*r,(t+1)*r)' +
  ',i=this.triangle;for(let n=0,a=t*c;n<r;n++){for(let e=0;e<=n;e++)i[n*r+e]=l[a++];i[n*r+n]=i[n*r+n]+e}J(i' +
  ',r);let s=u.slice(t*r,(t+1)*r);n.set(s),X(i,r,r,n),Z(i,r,r,n);let p=0;for(let e=0,i=t*c;e<r;e++){let t=n' +
  '[e];p+=2*t*s[e];for(let r=0;r<=e;r++)p-=(r===e?1:2)*t*n[r]*l[i++]}let m=f[t]-p;o[t]=Math.max(.001,(m+1)/' +
  '(d[t]+1))}return yield,-.5*m/t}posterior(e,t){let{d:n,q:r,z:i,loadings:a,noise:o,triangle:s,factors:c}=t' +
  'his;s.fill(0),c.fill(0);let l=0;for(let t=0;t<n;t++){let u=i[e*n+t];if(Number.isNaN(u))continue;let d=o[' +
  't];l+=Math.log(d)+u*u/d;for(let e=0;e<r;e++){let n=a[t*r+e]/d;c[e]=c[e]+n*u;for(let i=0;i<=e;i++){let o=' +
  'e*r+i;s[o]=s[o]+n*a[t*r+i]}}}for(let e=0;e<r;e++)s[e*r+e]=s[e*r+e]+1;let u=c.slice();l+=J(s,r),X(s,r,r,c' +
  '),Z(s,r,r,c),Qn(s,r,r,t);for(let e=0;e<r;e++){l-=u[e]*c[e];for(let n=0;n<=e;n++){let i=e*r+n;t[i]=t[i]+c' +
  '[e]*c[n]}}return l}normal(){let{d:e,q:t,loadings:n,noise:r}=this,i=new Float64Array(t*t);for(let a=0;a<e' +
  ';a++)for(let e=0;e<t;e++){let o=n[a*t+e]/r[a];for(let r=0;r<=e;r++)i[e*t+r]=i[e*t+r]+o*n[a*t+r]}for(let ' +
  'e=0;e<t;e++)i[e*t+e]=i[e*t+e]+1;J(i,t);let a=new Float64Array(e*t);for(let o=0;o<e;o++){let e=a.subarray' +
  '(o*t,(o+1)*t);for(let i=0;i<t;i++)e[i]=n[o*t+i]/r[o];X(i,t,t,e)}let o=new Float64Array(e*e);for(let n=0;' +
  'n<e;n++)for(let i=0;i<=n;i++){let s=n===i?1/r[n]:0;for(let e=0;e<t;e++)s-=a[n*t+e]*a[i*t+e];o[n*e+i]=s,o' +
  '[i*e+n]=s}return{mean:new Float64Array(e),precision:o}}};function xi(e,t,n,r){for(let i=0;i<e.length;i++' +
  ')e[i]=e[i]+r*t[n+i]}function Si(e,t,n){for(let r=0;r<n;r++){let i=Ci(e,t,n,r,r);for(let i=0;i<r;i++){let' +
  ' a=Ci(e,t,n,r,i);for(let o=0;o<t;o++)e[o*n+r]=e[o*n+r]-a*e[o*n+i]}let a=Ci(e,t,n,r,r),o=a>1e-18*i?1/Math' +
  '.sqrt(a):0;for(let i=0;i<t;i++)e[i*n+r]=e[i*n+r]*o}}function Ci(e,t,n,r,i){let a=0;for(let o=0;o<t;o++)a' +
  '+=e[o*n+r]*e[o*n+i];return a}function*wi(e,t={}){g(`fitGaussian`,t,[`prior`,`seed`,`maxRows`,`tolerance`' +
  ',`rounds`]);let{seed:n=0,prior:r,tolerance:i=1e-4,rounds:a=100}=t;if(v(`fitGaussian`,`seed`,n),r!==void ' +
  '0&&!(r>0&&r<1/0))throw m(`fitGaussian`,`prior must be a positive number`,r);let o=new P().manualSeed(n),' +
  's=mr(e),c=Oi(e,s),{maxRows:l=ki(c)}=t;v(`fitGaussian`,`maxRows`,l,1);let u=Dr(e,l,o),d=r??(yield*ji(u,c,' +
  'o)),f={...s,codes:sr(u,s)},p=yield*Ei(u,f),h=yield*Di(p,d,a,i*Ti(e));return{gaussian:new xr(e.slots,f,p.' +
  'normal()),prior:d,objective:h}}function Ti({slots:e}){return vi(e)?10:1}function*Ei(e,t){return vi(e.slo' +
  'ts)?yield*bi.of(e,t):yield*_i.of(e,t)}function*Di(e,t,n,r){let i=[],a=-1/0;for(let o=0;o<n;o++){let n=yi' +
  'eld*e.step(t);if(i.push(n),n-a<r||(yield)===!0)break;a=n}return i}function Oi({slots:e},t){return Q(e,t,' +
  '!0).count}function ki(e){return Math.max(500,Math.min(8192,Math.floor(2e7/(e**2+1))))}function Ai(e){ret' +
  'urn Math.max(500,Math.min(3e3,Math.floor(2e6/e**2)))}function*ji(e,t,n){let r=Dr(e,Ai(t),n),{shown:i,hid' +
  'den:a}=pi(r,.15,n),o=mr(i),s={...o,codes:sr(i,o)},c=yield*Ei(i,s),l=new Float32Array(r.rows*s.scale.leng' +
  'th),u=1/0,d=4*r.rows,f=0;for(let e=d;e>1e-4*r.rows**.5&&f<2&&(yield*Di(c,e,20,.001*Ti(r)),(yield)!==!0);' +
  'e/=4){yield*new xr(r.slots,s,c.normal()).predictInPieces(i,l);let t=a.loss(l);t<u?(u=t,d=e,f=0):f++}retu' +
  'rn d}function Mi(e,t){return t?Math.max(250,e/10):250}let $=[`gaussian`,`attention`,`forest`,`chain`];fu' +
  'nction Ni({attention:e,forest:t,chain:n}){return e.isPlain&&t.isPlain&&n.isPlain}function Pi({gaussian:e' +
  ',attention:t,forest:n,chain:r}){let i=e.twin(),{shape:a,parameters:o}=t;return{gaussian:i,attention:new ' +
  'In(a,o,i),forest:n.twin(i),chain:r.twin(i)}}function*Fi(e,t,n=$.map(()=>!0)){let r=[];for(let[i,a]of $.e' +
  'ntries()){let o=a===`gaussian`||!n[0]||!e[a].isPlain?void 0:r[0],s=o?.slice()??new Float32Array(t.rows*t' +
  '.slots.count);n[i]&&o===void 0&&(yield*ln(e[a].predictInPieces(t,s))),r.push(s)}return r}function*Ii(e,t' +
  '){let{rows:n,slots:r}=t,i=$.map(()=>new Float32Array(n*r.count)),a=Math.max(16,Math.floor(4096/r.count/6' +
  '4)*64),o=0;for(let s=0;s<n;s+=a){let c=Ln(t,s,Math.min(n,s+a)),l=Fi(e,c),u=yield*s===0?l:un(l);if(u===vo' +
  'id 0)break;for(let[e,t]of u.entries())i[e]?.set(t,s*r.count);if(o=s+c.rows,(yield)===!0)break}return i[0' +
  ']?.fill(NaN,o*r.count),i}let Li={step:0,heldBack:1/0};function*Ri({cells:e,judged:t,stopping:n,typical:r' +
  ',prior:i,plan:a,goOn:o},s,{since:c,left:l}={since:0,left:1/0}){let u=R(),d=u+l,f=e=>R()+e*(d-R()),p=G(e,' +
  't),m=G(p,n),h=wi(m,{seed:s.seedOf(`gaussian`),prior:i}),{gaussian:g}=yield*B(f(.3),h),_=si(m,g,{seed:s.s' +
  'eedOf(`forest`),trees:a.trees}),v=yield*B(f(.3),_),y={seed:s.seedOf(`chain`),trees:a.boosts},b=yield*B(f' +
  '(.4),ti(m,g,y)),x=yield*B(d,jr(p,n,g,r,s,a.train.steps>0?{...a.train,...o}:a.train)),{history:S,restarts' +
  ':C}=x,w={gaussian:g,attention:x.predictor,forest:v,chain:b},T=S.reduce((e,t)=>t.heldBack<e.heldBack?t:e,' +
  'Li).step;return t.includes(1)?{expert:w,outOfFold:yield*B(d,dn(Mi(c+R()-u,Number.isFinite(l)),Ii(w,m))),' +
  'history:S,best:T,restarts:C}:{expert:w,outOfFold:[],history:S,best:T,restarts:C}}function zi(e,t,n,r){le' +
  't i=new Float32Array(r[0]?.length??0);for(let a=0;a<t.columns;a++){let o=r.map((t,n)=>e.weights[a*r.leng' +
  'th+n]),s=r.flatMap((e,t)=>o[t]>0?[{values:e,weight:o[t]}]:[]),c=1-o.reduce((e,t)=>e+t,0);for(let e=t.sta' +
  'rt(a);e<t.end(a);e++){let r=c*n[e];for(let n=e;n<i.length;n+=t.count){let e=r;for(let{values:t,weight:r}' +
  'of s)e+=r*t[n];i[n]=e}}}return i}function Bi({weights:e},t,n,r){let{columns:i,count:a}=t,o=(n[0]?.length' +
  '??0)/a,s=new Float32Array(o*i);for(let c=0;c<i;c++){if(!t.isNumber(c))continue;let l=n.map((t,r)=>e[c*n.' +
  'length+r]),u=l.reduce((e,t)=>e+t,0);if(u!==0)for(let e=0;e<o;e++){if(r?.[e*i+c]===255)continue;let o=e*a' +
  '+t.start(c),d=0;for(let e=0;e<l.length;e++){let t=l[e];t>0&&(d+=t/u*n[e]?.[o])}let f=0;for(let e=0;e<l.l' +
  'ength;e++){let t=l[e];t>0&&(f+=t*(n[e]?.[o]-d)**2)}s[e*i+c]=Math.sqrt(f)}}return s}function*Vi(e,t,n,r){' +
  'let{rows:i,slots:a,values:o}=r,{columns:s,count:c}=a,l=new Float32Array(i*c);for(let t of e){let n=new F' +
  'loat32Array(l.length);yield*ln(t.predictLeaveOneOutInPieces(r,n));for(let[t,r]of n.entries())l[t]=l[t]+r' +
  '/e.length}let u=zi(t,a,n,$.map(()=>l));for(let e=0;e<i;e++)o.subarray(e*s,(e+1)*s).reduce((e,t)=>e+Numbe' +
  'r(!Number.isNaN(t)),0)===1&&u.set(n,e*c);return u}let Hi=2048;var Ui=class e{slots;experts;stack;typical' +
  ';constructor(e,t,n,r){this.slots=e,this.experts=t,this.stack=n,this.typical=r}twin(){return new e(this.s' +
  'lots,this.experts.map(Pi),this.stack,this.typical)}predict(e,t){return z(this.predictInPieces(e,t))}*pre' +
  'dictInPieces(e,t){let{count:n,columns:r}=this.slots,i=new Float32Array(e.rows*n);for(let a=0;a<e.rows;a+' +
  '=Hi){let o=Math.min(e.rows,a+Hi),s=Ln(e,a,o),c=t?.subarray(a*r,o*r);i.set(yield*this.predictSome(s,c),a*' +
  'n)}return i}get leaveOneOut(){if(!this.experts.every(Ni))return;let e=this.experts.map(({gaussian:e})=>e' +
  ');return t=>Vi(e,this.stack,this.typical,t)}*predictSome(e,t){let{slots:n}=this,{columns:r,count:i}=n,a=' +
  '[];for(let t=0;t<e.rows;t++)e.values.subarray(t*r,(t+1)*r).some(Number.isNaN)&&a.push(t);let o=new Float' +
  '32Array(e.rows*i);if(a.length===0)return o;let s=W(e.values,r,a),c={rows:a.length,slots:n,values:s},l=$.' +
  'map(()=>new Float32Array(a.length*i)),u=$.map((e,t)=>this.stack.weights.some((e,n)=>e>0&&n%$.length===t)' +
  ');for(let e of this.experts){let t=yield*Fi(e,c,u);for(let[e,n]of t.entries())Wi(l[e],n)}let d=1/this.ex' +
  'perts.length;for(let e of l)for(let t=0;t<e.length;t++)e[t]=e[t]*d;let f=zi(this.stack,n,this.typical,l)' +
  ';if(t!==void 0){let e=Bi(this.stack,n,l);for(let[n,i]of a.entries())t.set(e.subarray(n*r,(n+1)*r),i*r)}f' +
  'or(let[e,t]of Rn(c).entries())t===1&&f.set(this.typical,e*i);for(let[e,t]of a.entries())o.set(f.subarray' +
  '(e*i,(e+1)*i),t*i);return o}};function Wi(e,t){if(e!==void 0)for(let n=0;n<e.length;n++)e[n]=e[n]+t[n]}f' +
  'unction Gi(e){let t=e.experts.map(({arrays:e,shape:t})=>Cr(e,t));return new Ui(new l(e.levels),t,e.stack' +
  ',e.typical)}function Ki(e){let t=Gi(e);return({rows:e,values:n})=>{let r=new Float32Array(n.length);retu' +
  'rn{predicted:t.predict({rows:e,slots:t.slots,values:n},r),disagreement:r}}}function qi(e,t){let n=new c(' +
  'e.control),{levels:r,...i}=e.cells,a={...i,slots:new l(r)},o=new cn(e.seed).of(e.stream),s=Ri({...e.inpu' +
  't,cells:a},o,e.times),u=s.next();for(;!u.done;){if(u.value!==void 0){let{step:e,loss:t,heldBack:r}=u.val' +
  'ue;n.report(e,t,r)}u=s.next(n.stopped)}let{expert:d,...f}=u.value,p=f.outOfFold.map(({buffer:e})=>e);t({' +
  'arrays:Sr(d),...f},p)}r(qi,Ki)})();'
