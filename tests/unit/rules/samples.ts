import type { RuleMode, RuleSelector } from '@/src/rules/rule';

export const css = (text: string): RuleSelector => ({ text, type: 'css' });
export const xpath = (text: string): RuleSelector => ({ text, type: 'xpath' });

/** A file with one of everything. */
export const SAMPLE = `! Title: My rules
[example.com, *.example.org/news]
mode: auto                      # auto | click | never
title: //h1[@class="entry-title"]
body: div.article-text
strip: .newsletter, //p[starts-with(., "Read also")]
strip_id_or_class: sharebar
source: //p[@class="src"]/a

# A comment of its own
next_page_link: a.next
example.net##.share-bar
example.net#@#.keep-me
`;

export const modes: readonly RuleMode[] = ['auto', 'look', 'click', 'never'];
