import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerNamer } from '@/src/reader/corrections/door';
import { namer } from '@/src/reader/corrections/namer';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    offerNamer(namer);
  },
});
