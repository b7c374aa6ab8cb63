import { each, escaped } from '../html.js';

export const data = { layout: 'base.11ty.js' };

/** An article with its comments, its names, its downloads and its neighbours. */
export function render(article) {
  const { title, content, source, section, byline, published, standfirst, rights, comments, names, sha256, page } =
    article;
  const id = page.fileSlug;
  const slug = this.slug;
  const [later, earlier] = [this.getPreviousCollectionItem, this.getNextCollectionItem].map((beside) =>
    beside(article.collections.newest, page),
  );
  return `<article data-pagefind-body>
<p class="docket">${escaped(published ?? 'Undated')}, <a href="/sources/${slug(source)}/">${escaped(source)}</a>${section ? ` · ${escaped(section)}` : ''}${byline ? ` · ${escaped(byline)}` : ''}</p>
<h1>${escaped(title)}</h1>
${each(standfirst, (line) => `<p class="standfirst">${escaped(line)}</p>`)}
${content}
${rights ? `<p class="rights">${escaped(rights)}</p>` : ''}
${comments.length > 0 ? `<section>\n<h2>Readers’ comments</h2>\n<ol>${each(comments, comment)}</ol>\n</section>` : ''}
</article>
<ul>
${each(names, (name) => `<li><a href="/names/${slug(name)}/">${escaped(name)}</a></li>`)}
</ul>
<p>
<a href="/articles/${id}/capture/">Capture</a>
<a href="/articles/${id}.md">Markdown</a>
<a href="index.json">JSON</a>
<a href="/articles/${id}.txt">Text</a>
sha256 ${sha256}
</p>
<p>
${later ? `<a href="${later.url}">Later: ${escaped(later.data.title)}</a>` : ''}
${earlier ? `<a href="${earlier.url}">Earlier: ${escaped(earlier.data.title)}</a>` : ''}
</p>`;
}

function comment({ n, author, posted, quotation, text, votes }) {
  return `<li id="c-${n}">
<p class="docket">${escaped(author ?? 'Not named')}${posted ? `, ${escaped(posted)}` : ''}</p>
${each(quotation, (line) => `<blockquote>${escaped(line)}</blockquote>`)}
${each(text, (line) => `<p>${escaped(line)}</p>`)}
${votes ? `<p class="votes">${votes.net} (${votes.up} up, ${votes.down} down)</p>` : ''}
</li>`;
}
