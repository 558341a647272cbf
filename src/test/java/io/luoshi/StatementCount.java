package io.luoshi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements that this thread sends to the database; MockMvc serves requests on the test's own thread. */
@Component
public class StatementCount implements BeanPostProcessor {

	private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

	/** How many statements the work sends, a batch counting as one. */
	public static int during(Callable<?> work) throws Exception {
		COUNT.get()[0] = 0;
		work.call();
		return COUNT.get()[0];
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? proxy(DataSource.class, source) : bean;
	}

	private static Object proxy(Class<?> type, Object target) {
		InvocationHandler counting = (proxy, method, arguments) -> {
			if (target instanceof Statement && method.getName().startsWith("execute")) {
				COUNT.get()[0]++;
			}
			Object result = invoke(target, method, arguments);
			boolean further = result instanceof Connection
					|| (result instanceof Statement && target instanceof Connection);
			return (further && method.getReturnType().isInterface()) ? proxy(method.getReturnType(), result) : result;
		};
		return Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] { type }, counting);
	}

	private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
