// Every kernel, on each backend that the browser has: the same tests as in Node.
import '../wasm/exp.test.js'
import '../wasm/normal.test.js'
