import { describe, expect, it } from 'vitest';
import { readList } from '@/src/rules/subscription';

describe('readList', () => {
  it('reads rules and what the list says of itself', () => {
    const body =
      '! Title: Lakes\n! Version: 7\n! Expires: 1 day\nb.example##.ad\n[a.example]\nbody: .text\nodd line\n';
    expect(readList('/lakes.txt', body)).toEqual({
      title: 'Lakes',
      version: '7',
      expires: 24,
      text: body,
      rules: 2,
      mistakes: 1,
    });
  });

  it('takes a single file of the public collection by its name', () => {
    expect(readList('/main/a.example.txt', 'body: //main\ntidy: no\n')).toMatchObject({
      text: '[a.example]\nbody: //main\ntidy: no\n',
      rules: 1,
    });
  });

  it.each([
    ['an empty answer', ''],
    ['a page that asks for a log-in', '<!doctype html><title>Log in</title><p>Please log in.'],
    ['prose', 'This list has moved.\nPlease see our new home.'],
    ['a list of nothing but requests', '||ads.example^\n||track.example^'],
    ['comments', '! Title: Lakes\n! nothing yet'],
  ])('%s is no list', (_, body) => expect(readList('/list.txt', body)).toBeNull());
});
