import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerExporter } from '@/src/reader/export/door';
import { exporter } from '@/src/reader/export/exporter';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    offerExporter(exporter);
  },
});
