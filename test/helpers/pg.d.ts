declare module 'pg' {
  class Client {
    constructor(options: { connectionString: string })
    connect(): Promise<void>
    query(text: string): Promise<unknown>
    end(): Promise<void>
  }
  const pg: { Client: typeof Client }
  export default pg
}
