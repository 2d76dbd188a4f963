package fr.gouvernail.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact rational number with a positive denominator. Rounds once, on publication.
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  public static final Ratio ZERO = of(0);

  /// @throws ArithmeticException unless the denominator is positive
  public Ratio {
    if (denominator.signum() <= 0) {
      throw new ArithmeticException("denominator " + denominator);
    }
  }

  public static Ratio of(long value) {
    return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
  }

  public static Ratio of(BigDecimal value) {
    return value.scale() <= 0
        ? new Ratio(value.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  public Ratio plus(Ratio other) {
    if (denominator.equals(other.denominator)) {
      return new Ratio(numerator.add(other.numerator), denominator);
    }
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Ratio times(long factor) {
    return times(of(factor));
  }

  public Ratio dividedBy(long divisor) {
    return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  /// One decimal, half up; the values of the method are never negative.
  public BigDecimal published() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
