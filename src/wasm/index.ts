export { type Backend, backend } from './engine.js'
