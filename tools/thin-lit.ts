import type { Plugin } from 'rolldown'

/**
 * What the widgets ask nothing of in Lit's templates, as it stands in the pinned lit-html: the text, and what stands instead.
 * No widget uses directives, parts on elements, templates compiled beforehand, values inside a `<textarea>`, nodes or
 * iterables other than arrays as values, listeners that are objects, or other places to draw than its own shadow root.
 */
const unused: [text: string, instead: string][] = [
  // Directives.
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  ['{t=M(this,t,i),a(t)', '{a(t)'],
  ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E', 'o=!a(t)||t!==this._$AH'],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
  ['this._$AH=A):t!==this._$AH&&t!==E&&this._(t)', 'this._$AH=A):t!==this._$AH&&this._(t)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    '',
  ],
  ['this._$AP?.(!1,!0,s)', ''],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', ''],
  ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
  ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
  ['class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', 'class z extends H{'],
  // Parts on elements.
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  // Values inside a <textarea>, and the elements that are written as text.
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  // Templates compiled beforehand, MathML.
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ],
  ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
  ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
  ['2===i||3===i', '2===i'],
  // Nodes and iterables as values.
  [':void 0!==t.nodeType?this.T(t)', ''],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  // Listeners that are objects, or have options.
  ['e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', 'e=t===A&&s!==A'],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  // Other places to draw, and what other programs look for on the page.
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    '',
  ],
  ['export{j as _$LH,b as html,T as mathml,', 'export{b as html,'],
  [',T=x(3)', ''],
  [
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s))._$AI(t)',
  ],
]

/** Lit's templates without what the widgets do not use: a fifth of them. Another version of Lit is not built in silence. */
export const thinLit: Plugin = {
  name: 'thin-lit',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return
    return unused.reduce((text, [part, instead]) => {
      if (text.split(part).length !== 2) throw new Error(`Lit has changed: look at tools/thin-lit.ts for “${part}”.`)
      return text.replace(part, () => instead)
    }, code)
  },
}
