import type { ComponentType } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

import { localeTags } from '../ui/intl-formats.ts';
import { useLanguage } from '../ui/use-language.ts';

/** The same components, with what they are made of told the language on screen. */
export function localised<C extends Readonly<Record<string, ComponentType<never>>>>(parts: C): C {
  const entries = Object.entries(parts).map(([name, Part]) => [name, inLanguage(Part)]);
  return Object.fromEntries(entries) as C;
}

function inLanguage<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return function InLanguage(props: P) {
    return (
      <I18nProvider locale={localeTags[useLanguage()]}>
        <Part {...props} />
      </I18nProvider>
    );
  };
}
