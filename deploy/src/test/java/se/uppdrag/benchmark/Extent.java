package se.uppdrag.benchmark;

/** How much is measured; a system property makes a trial of it short. */
final class Extent {

    static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    /** Lives at 8 clients before the first figure: on two cores the compiler is busy for a minute. */
    static final int WARMUP = Integer.getInteger("benchmark.warmup", 3_000);
    /** Lives over HTTP at 8 clients before its first figure. */
    static final int WARMUP_HTTP = Integer.getInteger("benchmark.warmup.http", 2_500);
    /** Lives at 64 clients before the figure of 64: until then the compiler takes a third of two cores from what is measured. */
    static final int WARMUP_MANY = Integer.getInteger("benchmark.warmup.many", 15_000);
    /** On the lists, at least; a tenth of them still open. */
    static final int UPPDRAG = Integer.getInteger("benchmark.uppdrag", 10_000);

    private Extent() {}
}
