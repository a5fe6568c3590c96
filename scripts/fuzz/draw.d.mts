export class Draw {
  constructor(seed: number, number: number)
  unit(): number
  below(end: number): number
  chance(probability: number): boolean
  of<T>(choices: ArrayLike<T>): T
  times<T>(count: number, make: (i: number) => T): T[]
}
