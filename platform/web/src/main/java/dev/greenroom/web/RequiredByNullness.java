package dev.greenroom.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** A record component of a null-marked package that is not {@code @Nullable} must be sent, and not as null;
 * nor may a list or map of it hold one. */
final class RequiredByNullness extends AnnotationIntrospectorPair {

    RequiredByNullness(AnnotationIntrospector usual) {
        super(usual, new Nullness());
    }

    private static final class Nullness extends NopAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return isRequired(member) ? Boolean.TRUE : null;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return isRequired(annotated)
                    ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                    : JsonSetter.Value.empty();
        }

        private static boolean isRequired(Annotated annotated) {
            if (!(annotated instanceof AnnotatedParameter parameter)) {
                return false;
            }
            Class<?> owner = parameter.getDeclaringClass();
            return owner.isRecord() && isNullMarked(owner) && !isNullable(owner, parameter.getIndex());
        }

        private static boolean isNullMarked(Class<?> type) {
            return type.getPackage().isAnnotationPresent(NullMarked.class) || enclosingIsMarked(type);
        }

        private static boolean enclosingIsMarked(@Nullable Class<?> type) {
            return type != null
                    && (((AnnotatedElement) type).isAnnotationPresent(NullMarked.class)
                            || enclosingIsMarked(type.getEnclosingClass()));
        }

        private static boolean isNullable(Class<?> owner, int index) {
            RecordComponent component = owner.getRecordComponents()[index];
            return Arrays.stream(component.getAnnotatedType().getAnnotations()).anyMatch(Nullable.class::isInstance);
        }
    }
}
