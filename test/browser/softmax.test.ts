// A file of its own, because it takes longest and files run side by side.
import '../wasm/softmax.test.js'
