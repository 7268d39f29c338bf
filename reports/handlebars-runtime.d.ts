/** The little of Handlebars' runtime that the pages use; the package describes only its compiler. */
declare module 'handlebars/runtime.js' {
  export type Template = (view: object) => string;
  export interface Runtime {
    template(specification: object): Template;
    registerPartial(name: string, template: Template): void;
  }
  const Handlebars: { create(): Runtime };
  export default Handlebars;
}
