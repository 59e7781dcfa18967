package se.uppdrag.command.dispatch;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.body.BodyRejection;
import se.uppdrag.command.casefile.CaseFileRejection;
import se.uppdrag.command.uppdrag.UppdragRejection;

/** Every refusal that there is, by its code; two families may say the same in the same words. */
public final class Rejections {

    private static final Map<String, Rejection> BY_CODE = Stream.of(
                    CaseFileRejection.class,
                    UppdragRejection.class,
                    BodyRejection.class,
                    CorrectionRejection.class,
                    DoorRejection.class)
            .flatMap(Rejections::records)
            .map(Rejections::aboutNothing)
            .collect(Collectors.toUnmodifiableMap(Wording::code, rejection -> rejection, (one, same) -> one));

    private Rejections() {}

    /** The status of the code's refusal; empty: no refusal has the code. */
    public static Optional<Integer> status(String code) {
        return Optional.ofNullable(BY_CODE.get(code)).map(Rejection::status);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Rejections::records)
                : Stream.of(family);
    }

    private static Rejection aboutNothing(Class<?> type) {
        var values = Arrays.stream(type.getRecordComponents())
                .map(component -> zero(component.getType()))
                .toArray();
        return (Rejection) Records.create(type, values);
    }

    private static @Nullable Object zero(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.FALSE;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
