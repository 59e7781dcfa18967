package se.uppdrag.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import se.uppdrag.query.search.SwedishWords.Word;

/**
 * What somebody looks for, as they wrote it: no sign has a meaning but the quotation mark. Every word must be found; words that
 * every text has may be missing.
 *
 * @param text what of it is looked for
 * @param chunks what stands between blanks, or between quotation marks
 * @param cut whether more was written than is looked for
 */
record Wanted(String text, List<Chunk> chunks, boolean cut) {

    static final int MAX_LENGTH = 500;
    static final int MAX_WORDS = 20;

    private static final Pattern CHUNK = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[”“„«»]");
    private static final SwedishWords WORDS = new SwedishWords();

    private static final String AND = "AND";
    private static final int SHORTEST_BEGINNING = 2;
    /** Finds a part of a word in the words of a field. */
    private interface Inner {
        Query of(String field, String part);
    }

    private static final float NUMBER = 12;
    private static final float PHRASE = 6;
    private static final float SAME_WORD = 3;
    private static final float SAME_STEM = 2;
    private static final float BEGINNING = 1;
    private static final float INNER = 0.3f;

    /** @param words at least one */
    record Chunk(String written, List<Word> words, boolean quoted) {

        private boolean mayBeMissing() {
            return !quoted
                    && words.size() == 1
                    && (written.equals(AND)
                            || SwedishAnalyzer.getDefaultStopSet()
                                    .contains(words.getFirst().written()));
        }
    }

    static Wanted of(String written) {
        var cut = written.length() > MAX_LENGTH;
        var text = cut ? written.substring(0, MAX_LENGTH) : written;
        var looked = QUOTATION_MARKS.matcher(text).replaceAll("\"");
        var chunks = new ArrayList<Chunk>();
        var words = 0;
        for (var found = CHUNK.matcher(looked); found.find(); ) {
            var quoted = found.group(1) != null;
            var chunk = quoted ? found.group(1) : found.group(2);
            var its = WORDS.of(chunk);
            words += its.size();
            if (words > MAX_WORDS) {
                return new Wanted(text, chunks, true);
            }
            if (!its.isEmpty()) {
                chunks.add(new Chunk(chunk, its, quoted));
            }
        }
        return new Wanted(text, chunks, cut);
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    /** What finds the texts. */
    Query query(Numbers numbers) {
        return all(numbers, (field, part) -> new PrefixQuery(new Term(field + SearchIndex.INNER, part)));
    }

    /** What finds the words in texts that were found. */
    Query marks() {
        return all(new Numbers(), (field, part) -> new WildcardQuery(new Term(field, "*" + part + "*")));
    }

    /** @param inner finds a part of a word in a field */
    private Query all(Numbers numbers, Inner inner) {
        var all = new BooleanQuery.Builder();
        var anyMissing = chunks.stream().allMatch(Chunk::mayBeMissing);
        for (var chunk : chunks) {
            all.add(query(chunk, numbers, inner), chunk.mayBeMissing() && !anyMissing ? Occur.SHOULD : Occur.MUST);
        }
        return all.build();
    }

    private static Query query(Chunk chunk, Numbers numbers, Inner inner) {
        var ways = new ArrayList<Query>();
        for (var field : SearchIndex.TEXTS) {
            var weight = field.equals(SearchIndex.TITLE) ? 2f : 1f;
            ways.addAll(ways(chunk, field, weight, inner));
        }
        numbered(chunk, numbers).ifPresent(ways::add);
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Optional<Query> numbered(Chunk chunk, Numbers numbers) {
        var cases = numbers.beginning(chunk.written());
        return cases.length == 0
                ? Optional.empty()
                : Optional.of(constant(NumericDocValuesField.newSlowSetQuery(SearchIndex.CASE, cases), NUMBER));
    }

    private static List<Query> ways(Chunk chunk, String field, float weight, Inner inner) {
        var words = chunk.words();
        if (words.size() == 1) {
            return chunk.quoted()
                    ? List.of(new BoostQuery(term(field, words.getFirst().written()), weight * PHRASE))
                    : ways(words.getFirst(), field, weight, inner);
        }
        var phrase = new BoostQuery(
                new PhraseQuery(field, words.stream().map(Word::written).toArray(String[]::new)), weight * PHRASE);
        if (chunk.quoted()) {
            return List.of(phrase);
        }
        var each = new BooleanQuery.Builder();
        words.forEach(word -> each.add(new DisjunctionMaxQuery(ways(word, field, weight, inner), 0.1f), Occur.MUST));
        return List.of(phrase, each.build());
    }

    private static List<Query> ways(Word looked, String field, float weight, Inner inner) {
        var word = looked.written();
        var stem = looked.stem();
        var ways = new ArrayList<Query>();
        ways.add(new BoostQuery(term(field, word), weight * SAME_WORD));
        if (!stem.equals(word)) {
            ways.add(new BoostQuery(term(field, stem), weight * SAME_STEM));
        }
        if (word.length() >= SHORTEST_BEGINNING) {
            ways.add(constant(new PrefixQuery(new Term(field, word)), weight * BEGINNING));
        }
        var part = stem.length() >= InnerParts.SHORTEST ? stem : word;
        if (part.length() >= InnerParts.SHORTEST && part.length() <= InnerParts.LONGEST) {
            ways.add(constant(inner.of(field, part), weight * INNER));
        }
        return ways;
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
