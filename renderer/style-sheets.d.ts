/** The bundler takes style sheets; the compiler only needs to know that they may be imported. */
declare module '*.css';
