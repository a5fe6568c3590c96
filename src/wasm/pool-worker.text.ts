// Made by scripts/build-worker.mjs from src/wasm/pool-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const POOL_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(t){let n=e(`node:w' +
  'orker_threads`)?.parentPort??globalThis;n.onmessage=({data:e})=>{n.onmessage=null;try{t(e,e=>n.postMessa' +
  'ge({value:e}))}catch(e){n.postMessage({error:e})}}}function n(e,t){return new WebAssembly.Instance(e,{en' +
  'v:{memory:t}}).exports}function r({module:e,memories:t,control:r,addresses:i,hidden:a},o){let s=t.map(t=' +
  '>n(e,t)),c=new Int32Array(r),l=new Float32Array(r),{x:u,y:d,out:f}=i;o();for(let e=0;;e=(e+1)%4){let t=e' +
  '*8;for(let e=0;;e++){let n=Atomics.compareExchange(c,t,1,2);if(n===1)break;e>2e4&&Atomics.wait(c,t,n)}le' +
  't n=3;try{let[n,r,i,o,p,m]=c.subarray(t+1),h=s[e],g=l[t+7];n?h.backwardRows(f,u,d,a,i,o,p,r):h.softmaxRo' +
  'ws(f,u,a,i,o,p,m,r,g)}catch(e){n=4;let t=`${e}`.padEnd(256);for(let e=0;e<256;e++)c[32+e]=t.charCodeAt(e' +
  ')}Atomics.store(c,t,n)}}t(r)})();'
