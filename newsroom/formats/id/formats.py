"""Indonesian formats. Django's own abbreviate the month ("22 Nov. 2024") and accept American dates."""

DATE_FORMAT = "j F Y"
TIME_FORMAT = "H.i"
DATETIME_FORMAT = "l, j F Y, H.i"
YEAR_MONTH_FORMAT = "F Y"
MONTH_DAY_FORMAT = "j F"
SHORT_DATE_FORMAT = "d/m/Y"
SHORT_DATETIME_FORMAT = "d/m/Y H.i"
FIRST_DAY_OF_WEEK = 1  # Monday

# Day before month, always: "11/12/2024" must not be taken for November where a form is sent from a
# browser without a date picker.
DATE_INPUT_FORMATS = [
    "%d/%m/%Y",  # 22/11/2024
    "%d-%m-%Y",  # 22-11-2024
    "%d.%m.%Y",  # 22.11.2024
    "%d/%m/%y",  # 22/11/24
    "%d-%m-%y",  # 22-11-24
    "%Y-%m-%d",  # what date fields of browsers send
    "%d %B %Y",  # 22 November 2024
    "%d %b %Y",  # 22 Nov 2024
]
TIME_INPUT_FORMATS = [
    "%H.%M",
    "%H.%M.%S",
    "%H:%M",
    "%H:%M:%S",
    "%H:%M:%S.%f",
]
DATETIME_INPUT_FORMATS = [
    "%d/%m/%Y %H.%M",
    "%d/%m/%Y %H:%M",
    "%d-%m-%Y %H.%M",
    "%d-%m-%Y %H:%M",
    "%d/%m/%Y",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M:%S.%f",
    "%Y-%m-%d",
]

DECIMAL_SEPARATOR = ","
THOUSAND_SEPARATOR = "."
NUMBER_GROUPING = 3
