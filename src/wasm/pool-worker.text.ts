// Made by scripts/build-worker.mjs from src/wasm/pool-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const POOL_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(t){let n=e(`node:w' +
  'orker_threads`)?.parentPort??globalThis;n.onmessage=({data:e})=>{n.onmessage=null;try{let r=t(e,e=>n.pos' +
  'tMessage({value:e}));typeof r==`function`&&(n.onmessage=e=>r(e.data))}catch(e){n.postMessage({error:e})}' +
  '}}function n(e,t){return new WebAssembly.Instance(e,{env:{memory:t}}).exports}function r({module:e,memor' +
  'ies:t,control:r},i){let a=t=>n(e,t),o=t.map(a),s=[],c=new Int32Array(r),l=new Float32Array(r),u=0,d=0;fu' +
  'nction f(e){let[t,n,r,i,a,d,f,p,m,h]=c.subarray(e+2),g=l[e+1],_=h?s[h]:o[u];h?_.shareRows(t,n,r,i,a,d,f,' +
  'p,g):r?_.backwardRows(t,n,r,i,a,d,f,p):_.softmaxRows(t,n,i,a,d,f,m,p,g)}function p(){for(;;u=(u+1)%4){le' +
  't e=u*16;for(let t=0;;t++){if(Atomics.load(c,64)!==d)return;let n=Atomics.compareExchange(c,e,1,2);if(n=' +
  '==1)break;t>2e4&&Atomics.wait(c,e,n)}let t=3;try{f(e)}catch(e){t=4;let n=`${e}`.padEnd(256);for(let e=0;' +
  'e<256;e++)c[66+e]=n.charCodeAt(e)}Atomics.store(c,e,t)}}return i(),p(),({space:e,memory:t,base:n})=>{let' +
  ' r=a(t);r.base.value=n,s[e]=r,Atomics.store(c,65,++d),p()}}t(r)})();'
