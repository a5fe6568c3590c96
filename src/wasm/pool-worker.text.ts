// Made by scripts/build-worker.mjs from src/wasm/pool-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const POOL_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(e){let t=r();t.onm' +
  'essage=({data:r})=>n(t,e,r)}function n(e,t,n){e.onmessage=null;try{let r=t(n,(t,n)=>e.postMessage({value' +
  ':t},n));typeof r==`function`&&(e.onmessage=e=>r(e.data))}catch(t){e.postMessage({error:t})}}function r()' +
  '{return e(`node:worker_threads`)?.parentPort??globalThis}function i(e,t){return new WebAssembly.Instance' +
  '(e,{env:{memory:t}}).exports}function a({module:e,memories:t,control:n},r){let a=t=>i(e,t),o=t.map(a),s=' +
  '[],c=new Int32Array(n),l=new Float32Array(n),u=0,d=0;function f(e){let[t,n,r,i,a,d,f,p,m,h]=c.subarray(e' +
  '+2),g=l[e+1],_=h?s[h]:o[u];h?_.shareRows(t,n,r,i,a,d,f,p,g):r?_.backwardRows(t,n,r,i,a,d,f,p):_.softmaxR' +
  'ows(t,n,i,a,d,f,m,p,g)}function p(){for(;;u=(u+1)%4){let e=u*16;for(let t=0;;t++){if(Atomics.load(c,64)!' +
  '==d)return;let n=Atomics.compareExchange(c,e,1,2);if(n===1)break;t>2e4&&Atomics.wait(c,e,n)}let t=3;try{' +
  'f(e)}catch(e){t=4;let n=`${e}`.padEnd(256);for(let e=0;e<256;e++)c[66+e]=n.charCodeAt(e)}Atomics.store(c' +
  ',e,t)}}return r(),p(),({space:e,memory:t,base:n})=>{let r=a(t);r.base.value=n,s[e]=r,Atomics.store(c,65,' +
  '++d),p()}}t(a)})();'
