interface Ends {
  readonly end: () => Promise<void>
}

/** They end when nobody has the model any more. */
const unused = new FinalizationRegistry<Ends['end']>((end) => {
  void end()
})

/** Each model's threads, by how many were asked for: to start them anew takes longer than most tables. */
export class KeptImputers<Model extends object, Imputer extends Ends> {
  private readonly kept = new WeakMap<Model, Map<number, Imputer>>()

  constructor(private readonly start: (model: Model, threads: number) => Imputer) {}

  of(model: Model, threads: number): Imputer {
    const imputers = this.kept.get(model) ?? new Map<number, Imputer>()
    this.kept.set(model, imputers)
    const before = imputers.get(threads)
    if (before !== undefined) return before
    const imputer = this.start(model, threads)
    imputers.set(threads, imputer)
    unused.register(model, imputer.end)
    return imputer
  }
}
