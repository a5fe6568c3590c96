const notCloned = (): string => 'send model.toBytes(), and read it with fromBytes'

/**
 * Gives a model something for which `structuredClone` and `postMessage` refuse it, with a DataCloneError that quotes it:
 * they would make a plain object of the model.
 */
export function refuseClones(model: object): void {
  // What is in it may be refused for reasons of its own.
  Object.defineProperty(model, 'model', { enumerable: false })
  Object.assign(model, { notCloned })
}
