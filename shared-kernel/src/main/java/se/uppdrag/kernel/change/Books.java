package se.uppdrag.kernel.change;

import static se.uppdrag.kernel.Lists.plus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.ChangeEvent.CalculationExampleRecorded;
import se.uppdrag.kernel.change.ChangeEvent.ContractRecorded;
import se.uppdrag.kernel.change.ChangeEvent.FigureStated;
import se.uppdrag.kernel.change.ChangeEvent.StaffingRecorded;
import se.uppdrag.kernel.figure.Calculation;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.figure.Unit;

/** What is told of a change in figures, and what it comes to. */
public record Books(
        List<Told<FigureStated>> figures,
        List<Told<StaffingRecorded>> staffing,
        List<Told<ContractRecorded>> contracts,
        List<Told<CalculationExampleRecorded>> examples) {

    static final Books NONE = new Books(List.of(), List.of(), List.of(), List.of());

    public Optional<FigureStated> figure(String key) {
        return figures.stream()
                .map(Told::fact)
                .filter(figure -> figure.figure().equals(key))
                .findFirst();
    }

    /** Every name once, in the order in which it came. */
    public List<BeforeAfter> beforeAndAfter() {
        return figures.stream()
                .filter(told -> told.fact().side() != null)
                .map(told -> told.fact().name())
                .distinct()
                .map(name -> new BeforeAfter(name, named(name, Side.BEFORE), named(name, Side.AFTER)))
                .toList();
    }

    public Reckoning reckoned(FigureStated figure) {
        return new Reckoning(figure.follows().stream()
                .map(way -> Reckoning.way(
                        way,
                        figure.value(),
                        way.calculation(this::value).map(Calculation::result).orElseGet(Figure::notStated)))
                .toList());
    }

    /** Of a figure by its short name; empty when there is none. */
    public Optional<Figure> value(String key) {
        return figure(key).map(FigureStated::valueOrNotStated);
    }

    /** Persons, role by role. */
    public Reckoning heads(StaffingRecorded staffing) {
        var stated = staffing.headsInAll();
        return Reckoning.ofSum(
                stated == null ? null : stated.inTable(Unit.PERSON),
                sum(staffing.posts(), post -> BigDecimal.ONE, Unit.PERSON));
    }

    /** Full-time posts; where nothing is said of the extent, it is reckoned as full time. */
    public Reckoning fullTime(StaffingRecorded staffing) {
        var stated = staffing.fullTime();
        return Reckoning.ofSum(
                stated == null ? null : stated.inTable(Unit.POSITION),
                sum(staffing.posts(), Books::extent, Unit.POSITION));
    }

    public Reckoning total(CalculationExampleRecorded example) {
        var amounts = example.lines().stream()
                .map(line -> Objects.requireNonNullElseGet(line.amount(), Figure::notStated))
                .toList();
        var sum = Sum.of(amounts);
        return Reckoning.ofSum(example.total(), sum.complete() ? sum.figure() : Figure.notStated());
    }

    private List<Told<FigureStated>> named(String name, Side side) {
        return figures.stream()
                .filter(told -> told.fact().side() == side && told.fact().name().equals(name))
                .toList();
    }

    /** Part of full time; absent when it is no single number. */
    private static @Nullable BigDecimal extent(Post post) {
        var percent = post.percentOfFullTime();
        if (percent == null) {
            return BigDecimal.ONE;
        }
        var single = single(percent);
        return single == null ? null : single.movePointLeft(2);
    }

    /** Not stated when the heads or the extent of some post are not. */
    private static Figure sum(List<Post> posts, Function<Post, @Nullable BigDecimal> each, Unit unit) {
        var sum = BigDecimal.ZERO;
        for (var post : posts) {
            var heads = single(post.heads());
            var one = each.apply(post);
            if (heads == null || one == null) {
                return Figure.notStated();
            }
            sum = sum.add(one.multiply(heads));
        }
        return posts.isEmpty() ? Figure.notStated() : Figure.of(sum.stripTrailingZeros(), unit);
    }

    private static @Nullable BigDecimal single(@Nullable Figure figure) {
        return figure == null || figure.range() || figure.high() == null ? null : figure.low();
    }

    Books figure(Told<FigureStated> told) {
        return new Books(plus(figures, told), staffing, contracts, examples);
    }

    Books staffing(Told<StaffingRecorded> told) {
        return new Books(figures, plus(staffing, told), contracts, examples);
    }

    Books contract(Told<ContractRecorded> told) {
        return new Books(figures, staffing, plus(contracts, told), examples);
    }

    Books example(Told<CalculationExampleRecorded> told) {
        return new Books(figures, staffing, contracts, plus(examples, told));
    }
}
