#!/usr/bin/env python3
"""Writes the files of this folder and manifest.txt from columns.txt: python3 make.py (seed 20261123; rows are made up)."""
import csv, datetime, json, random, uuid

R = random.Random(20261123)
ROWS = 12
ROW = {}
FIRST = "Clara Jonas Mireille Anders Priya Stefan Leila Marcus Ingrid Paolo Hana Desmond".split()
LAST = "Bergmann Okafor Lindqvist Tanaka Duarte Rossi Kowalski Mensah Garnier Holm Patel Svoboda".split()
XING = "王李张刘陈杨赵黄周吴徐孙"
MING = "伟 芳 秀英 敏 静 丽娟 强 磊 军 洋 勇 艳 浩然 子涵".split()
CITY = "Hamburg Lyon Leeds Porto Denver Turin Malmo Ghent Osaka Boston Graz Austin".split()
STREET = "Oak Street;Mill Lane;Harbour Road;4th Avenue;Station Way;Rose Drive".split(";")
ZHCITY = "杭州市 成都市 武汉市 南京市 青岛市 厦门市".split()
ZHROAD = "中山路 人民路 解放大道 建设街 文化路".split()
EN = ("The parcel came two days late and nobody told me.;Very happy with the service, thank you!;"
      "The line drops every evening, please fix it.;Staff was friendly but the queue was long.;"
      "Good value, I would order again.;I still wait for an answer to my letter.").split(";")
ZH = "师傅很准时，服务也好。;等了两个小时，太慢了！;东西不错，下次还来。;客服一直没有回复，很失望。;性价比高，推荐。".split(";")
NOTE = "please ring twice;call before you come;no invoice inside, it is a gift".split(";")
ZHNOTE = "请放门口;送货前请电话联系;不要发票".split(";")


def later(hours):
    return ROW["time"] + datetime.timedelta(seconds=round(float(hours) * 3600 * R.uniform(0.4, 1)))


def at(a, form="%Y-%m-%d %H:%M:%S"):
    return later(a[0] if a else 0).strftime(form)


def person():
    return R.choice(FIRST) + " " + R.choice(LAST)


def citizen():
    digits = "110101%d%02d%02d000" % (R.randint(1955, 2001), R.randint(1, 12), R.randint(1, 28))
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return digits + "10X98765432"[sum(int(c) * w for c, w in zip(digits, weights)) % 11]


def contact(i, a):
    return json.dumps({"email": mail(), "phone": phone()})


def mail():
    return "%s.%s%d@example.com" % (R.choice(FIRST).lower(), R.choice(LAST).lower(), R.randrange(99))


def phone():
    return "+1 202-555-01%02d" % R.randrange(100)


def nick(i, a):
    return R.choice("小鱼 晴天 大白 追风 Lucky 山海".split()) + R.choice("er 宝 的猫 2020 同学 呀".split())


MAKE = {
    "seq": lambda i, a: str(int(a[0]) + i),
    "pre": lambda i, a: a[0] + str(int(a[1]) + i * 7),
    "ref": lambda i, a: (a[2] if len(a) > 2 else "") + str(R.randint(int(a[0]), int(a[1]))),
    "int": lambda i, a: str(R.randint(int(a[0]), int(a[1]))),
    "dec": lambda i, a: "%.2f" % R.uniform(float(a[0]), float(a[1])),
    "exact": lambda i, a: "%.4f" % R.uniform(float(a[0]), float(a[1])),
    "of": lambda i, a: R.choice(a),
    "some": lambda i, a: R.choice(a) if R.random() < 0.5 else "",
    "none": lambda i, a: "",
    "first": lambda i, a: R.choice(FIRST),
    "last": lambda i, a: R.choice(LAST),
    "person": lambda i, a: person(),
    "upper": lambda i, a: person().upper(),
    "zh": lambda i, a: R.choice(XING) + R.choice(MING),
    "nick": nick,
    "user": lambda i, a: R.choice(LAST).lower() + str(R.randrange(10, 99)),
    "firm": lambda i, a: R.choice(LAST) + R.choice([" & Sons", " Ltd.", " Imports", " GmbH"]),
    "zhfirm": lambda i, a: R.choice("宏远 华盛 启明 中泰 恒信".split()) + R.choice("科技有限公司 贸易有限公司 商贸行".split()),
    "mail": lambda i, a: mail(),
    "tel": lambda i, a: phone(),
    "cn": lambda i, a: "1" + R.choice("38 59 86 77".split()) + "0000%04d" % R.randrange(10000),
    "land": lambda i, a: "0571-0000%04d" % R.randrange(10000),
    "street": lambda i, a: "%d %s" % (R.randint(1, 980), R.choice(STREET)),
    "road": lambda i, a: R.choice(STREET),
    "flat": lambda i, a: R.choice(["Apt %d" % R.randint(1, 60), "", "", "Floor %d" % R.randint(1, 9)]),
    "zhaddr": lambda i, a: R.choice(ZHCITY) + R.choice(ZHROAD) + "%d号%d室" % (R.randint(1, 300), R.randint(101, 1802)),
    "city": lambda i, a: R.choice(CITY),
    "zip": lambda i, a: "%05d" % R.randint(1001, 99000),
    "day": lambda i, a: later(a[1] if len(a) > 1 else 0).strftime(a[0] if a and a[0] else "%Y-%m-%d"),
    "late": lambda i, a: at(a, "%Y-%m-%d") if R.random() < 0.4 else "",
    "at": lambda i, a: at(a),
    "then": lambda i, a: at(a) if R.random() < 0.4 else "",
    "iso": lambda i, a: at(a, "%Y-%m-%dT%H:%M:%S.") + "%03dZ" % R.randrange(1000),
    "zoned": lambda i, a: at(a) + " -0800",
    "clock": lambda i, a: at([], "%H:%M:%S"),
    "born": lambda i, a: "%d-%02d-%02d" % (R.randint(1950, 2004), R.randint(1, 12), R.randint(1, 28)),
    "dob": lambda i, a: "%d/%d/%02d" % (R.randint(1, 28), R.randint(1, 12), R.randint(55, 99)),
    "cid": lambda i, a: citizen(),
    "ip": lambda i, a: R.choice(["203.0.113.", "198.51.100."]) + str(R.randint(1, 254)),
    "open": lambda i, a: "oX" + uuid.UUID(int=R.getrandbits(128)).hex[:26],
    "uuid": lambda i, a: str(uuid.UUID(int=R.getrandbits(128))),
    "hex": lambda i, a: uuid.UUID(int=R.getrandbits(128)).hex[:int(a[0])],
    "code": lambda i, a: "".join(R.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(int(a[0]))),
    "text": lambda i, a: R.choice(EN),
    "zhtext": lambda i, a: R.choice(ZH),
    "note": lambda i, a: R.choice(NOTE) if R.random() < 0.4 else "",
    "zhnote": lambda i, a: R.choice(ZHNOTE) if R.random() < 0.4 else "",
    "tweet": lambda i, a: "@" + R.choice(["VirginAmerica", "united", "JetBlue"]) + " " + R.choice(EN),
    "ua": lambda i, a: "Mozilla/5.0 (%s) AppleWebKit/605.1.15" % R.choice(["iPhone", "Macintosh", "Windows NT 10.0"]),
    "pic": lambda i, a: "https://img.example.com/%d.jpg" % R.randint(1000, 9999),
    "url": lambda i, a: "https://shop.example.com/" + R.choice(["", "collections/beds", "products/lamp", "cart"]),
    "contact": contact,
    "json": lambda i, a: json.dumps(json.loads(a[0].replace("'", '"'))),
    "lag": lambda i, a: str(R.randrange(0, 714, 6)),
}


def calc(row, formula):
    """A sum of other cells: their headers with + and - between them."""
    total, sign = 0.0, 1
    for part in formula.split(" "):
        if part in "+-":
            sign = 1 if part == "+" else -1
        else:
            total += sign * float(row[part])
    return "%.2f" % total


DERIVE = {"calc": calc, "same": lambda row, a: row[a], "title": lambda row, a: row[a].replace("_", " ").title()}


def cells(i, columns):
    """One row: first what stands by itself, then what follows from it, which may follow from one another."""
    minutes = R.randrange(12 * 60)
    day = datetime.datetime(2023, 1, 3, 8) + datetime.timedelta(days=45 * i + R.randrange(40))
    ROW["time"] = day + datetime.timedelta(minutes=minutes, seconds=R.randrange(60))
    makers = {header: maker.partition(" ") for header, _, maker in columns}
    row = {h: MAKE[f](i, a.split(";") if a else []) for h, (f, _, a) in makers.items() if f in MAKE}
    while len(row) < len(columns):
        for header, (function, _, argument) in makers.items():
            if header not in row and all(p in row for p in argument.split(" ") if p not in "+-"):
                row[header] = DERIVE[function](row, argument)
    return [row[header] for header, _, _ in columns]


def files():
    with open("columns.txt", encoding="utf-8") as text:
        for block in text.read().strip().split("\n\n"):
            lines = block.split("\n")
            if not lines[0].startswith("#"):
                yield lines[0].split(" | "), [line.rsplit(" | ", 2) for line in lines[1:]]


with open("manifest.txt", "w", encoding="utf-8") as manifest:
    manifest.write("# name | half | kind | name of the file as a user has it, then for each column: header = role\n")
    for (name, kind, title), columns in files():
        manifest.write("\n%s | all | %s | %s\n" % (name, kind, title))
        for header, role, _ in columns:
            manifest.write("  %s = %s\n" % (header, role))
        with open(name + ".csv", "w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow([header for header, _, _ in columns])
            for i in range(ROWS):
                writer.writerow(cells(i, columns))
