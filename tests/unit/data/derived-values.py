"""Works out every derived fact from the printed numbers in exact fractions, and prints them as CSV.

    python3 tests/unit/data/derived-values.py > tests/unit/data/derived-values.csv

It reads the same rows as the product and shares none of its code. Hedges and rounding are left aside; a share is in
per cent, money in yuan. Look at what changed before you commit it: a formula that is wrong comes out wrong here too.
"""

import csv
import re
import sys
from decimal import Decimal, localcontext
from fractions import Fraction
from glob import glob

FOLDER = "data/2024"
DIGITS = 15


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def term(value, unit):
    """A number as formulas take it: per cent and points as fractions."""
    return Fraction(value) / (100 if unit.startswith("percent") else 1)


numbers = {}
for path in sorted(glob(f"{FOLDER}/facts/*.csv")) + [f"{FOLDER}/second-sources.csv"]:
    for row in rows(path):
        numbers[row["id"]] = term(row["value"], row["unit"])
for row in rows(f"{FOLDER}/board-totals.csv"):
    for column in ["companies", "revenue", "net_profit", "rd", "revenue_growth", "net_profit_growth", "rd_growth"]:
        if row[column]:
            unit = "percent" if column.endswith("growth") else ""
            numbers[f"{row['id']}-{column.replace('_', '-')}"] = term(row[column], unit)

derived = {row["id"]: row for row in rows(f"{FOLDER}/derived.csv")}


def worked_out(name):
    if name not in numbers:
        numbers[name] = sum_of(iter(re.findall(r"[a-z][\w-]*|\d[\d.]*%?|\S", derived[name]["formula"]) + [")"]))
    return numbers[name]


def sum_of(tokens):
    """A sum up to the bracket that closes it: operands on a stack until a weaker sign asks for their result."""
    values, signs = [operand(tokens)], []
    for sign in tokens:
        while signs and STRENGTH[signs[-1]] >= STRENGTH[sign]:
            right, left = values.pop(), values.pop()
            values.append(apply(left, signs.pop(), right))
        if sign == ")":
            return values[0]
        signs.append(sign)
        values.append(operand(tokens))


STRENGTH = {")": 0, "+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def operand(tokens):
    token = next(tokens)
    if token == "(":
        return sum_of(tokens)
    if token.endswith("%"):
        return Fraction(token[:-1]) / 100
    return Fraction(token) if token[0].isdigit() else worked_out(token)


def apply(left, sign, right):
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    if sign == "*":
        return left * right
    return left / right if sign == "/" else left**right


def written(value):
    with localcontext() as context:
        context.prec = DIGITS
        return f"{(Decimal(value.numerator) / Decimal(value.denominator)).normalize():f}"


out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["id", "value"])
for name, row in derived.items():
    value = worked_out(name) * (100 if row["unit"].startswith("percent") else 1)
    out.writerow([name, written(value)])
