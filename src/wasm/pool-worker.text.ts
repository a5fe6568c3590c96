// Made by scripts/build-worker.mjs from src/wasm/pool-worker.ts. Do not edit.

/** What a thread runs: see startThread. */
export const POOL_WORKER: string =
  '(function(){function e(e){return globalThis.process?.getBuiltinModule?.(e)}function t(t){let n=e(`node:w' +
  'orker_threads`)?.parentPort??globalThis;n.onmessage=({data:e})=>{n.onmessage=null;try{t(e,e=>n.postMessa' +
  'ge({value:e}))}catch(e){n.postMessage({error:e})}}}function n(e,t){return new WebAssembly.Instance(e,{en' +
  'v:{memory:t}}).exports}function r({module:e,memories:t,control:r},i){let a=t.map(t=>n(e,t)),o=new Int32A' +
  'rray(r),s=new Float32Array(r);i();for(let e=0;;e=(e+1)%4){let t=e*8;for(let e=0;;e++){let n=Atomics.comp' +
  'areExchange(o,t,1,2);if(n===1)break;e>2e4&&Atomics.wait(o,t,n)}let n=3;try{let[n,r,i,c,l,u]=o.subarray(t' +
  '+1),d=a[e],f=s[t+7],{X:p,Y:m,OUT:h,HIDDEN:g}=d,[_,v,y,b]=[p.value,m.value,h.value,g.value];n?d.backwardR' +
  'ows(y,_,v,b,i,c,l,r):d.softmaxRows(y,_,b,i,c,l,u,r,f)}catch(e){n=4;let t=`${e}`.padEnd(256);for(let e=0;' +
  'e<256;e++)o[32+e]=t.charCodeAt(e)}Atomics.store(o,t,n)}}t(r)})();'
