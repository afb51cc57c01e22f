package dev.greenroom.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;

/** How an enum constant is written in JSON, for the words of a refusal. */
final class EnumText {

    private EnumText() {}

    static String of(Object constant) {
        return Arrays.stream(constant.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> call(method, constant))
                .orElseGet(() -> named(constant));
    }

    private static String call(Method method, Object constant) {
        try {
            method.setAccessible(true);
            return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException e) {
            return String.valueOf(constant);
        }
    }

    private static String named(Object constant) {
        String name = ((Enum<?>) constant).name();
        try {
            JsonProperty property = constant.getClass().getField(name).getAnnotation(JsonProperty.class);
            return property == null ? name : property.value();
        } catch (NoSuchFieldException e) {
            return name;
        }
    }
}
