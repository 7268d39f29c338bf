/** The one function used of jStat, which brings no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly beta: {
      /** The p-quantile of the beta distribution with shapes alpha and beta. */
      inv(p: number, alpha: number, beta: number): number;
    };
  };
  export default jStat;
}
