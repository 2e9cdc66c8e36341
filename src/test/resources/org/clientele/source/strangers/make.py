#!/usr/bin/env python3
"""Writes the files of this folder and manifest.txt: python3 make.py (seed 20261122; rows are made up)."""
import csv, random, datetime, uuid
R = random.Random(20261122)
FIRST = "Maya Owen Lucia Peter Hanna Omar Grace Viktor Elena Tomas Ruth Amir Nora Felix Irene Hugo".split()
LAST = "Larsen Novak Reyes Abbott Fischer Haddad Moreno Quinn Petrov Sato Walsh Ibrahim Costa Berg Nolan Weiss".split()
XING = "王李张刘陈杨赵黄周吴徐孙胡朱高林"
MING = "伟 芳 秀英 敏 静 丽娟 强 磊 军 洋 勇 艳 杰 涛 明 桂英 浩然 子涵".split()
CITY = "Toronto Lyon Austin Porto Leeds Graz Turin Malmo Ghent Boston".split()
STREET = "Oak Street;Mill Lane;Harbour Road;4th Avenue;Station Way;Rose Drive".split(";")
ZHROAD = "中山路 人民路 解放大道 建设街 文化路 和平里".split()
ZHCITY = "杭州市 成都市 武汉市 南京市 青岛市 厦门市".split()
EN = ("The parcel came two days late and nobody told me.;Very happy with the service, thank you!;Line drops every evening, please fix it."
      ";Staff was friendly but the queue was long.;Good value, would order again.;I still wait for an answer to my letter.").split(";")
ZH = "师傅很准时，服务也好。;等了两个小时，太慢了！;东西不错，下次还来。;客服一直没有回复，很失望。;性价比高，推荐。".split(";")

def day(): return datetime.date(2022, 1, 3) + datetime.timedelta(days=R.randrange(900))
def clock(): return "%02d:%02d:%02d" % (R.randrange(7, 23), R.randrange(60), R.randrange(60))
def person(): return R.choice(FIRST) + " " + R.choice(LAST)
def zh(): return R.choice(XING) + R.choice(MING)
def check(d):
    w = [7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2]
    return d + "10X98765432"[sum(int(c)*k for c, k in zip(d, w)) % 11]

MAKE = {
    "seq": lambda i, a: str(int(a[0]) + i), "pre": lambda i, a: a[0] + str(int(a[1]) + i * 7),
    "ref": lambda i, a: str(R.randint(int(a[0]), int(a[1]))), "pref": lambda i, a: a[0] + str(R.randint(int(a[1]), int(a[2]))),
    "int": lambda i, a: str(R.randint(int(a[0]), int(a[1]))), "dec": lambda i, a: "%.2f" % R.uniform(float(a[0]), float(a[1])),
    "usd": lambda i, a: "$%.2f" % R.uniform(float(a[0]), float(a[1])), "rate": lambda i, a: "%.4f" % R.uniform(0.01, 0.19),
    "day": lambda i, a: day().strftime(a[0] if a else "%Y-%m-%d"), "at": lambda i, a: "%s %s" % (day(), clock()),
    "iso": lambda i, a: "%sT%sZ" % (day(), clock()), "clock": lambda i, a: clock(),
    "ipn": lambda i, a: clock() + day().strftime(" %b %d, %Y PST"),
    "born": lambda i, a: "%d-%02d-%02d" % (R.randint(1950, 2004), R.randint(1, 12), R.randint(1, 28)),
    "of": lambda i, a: R.choice(a), "some": lambda i, a: R.choice(list(a) + [""] * 3),
    "first": lambda i, a: R.choice(FIRST), "last": lambda i, a: R.choice(LAST), "person": lambda i, a: person(), "zh": lambda i, a: zh(),
    "firm": lambda i, a: R.choice(LAST) + R.choice([" & Sons", " Gifts Ltd.", " Imports", " Collectables Co."]),
    "nick": lambda i, a: R.choice(["小鱼", "晴天", "阿", "大白", "追风", "Lucky"]) + R.choice(["er", "宝", "的猫", "2020", "同学", "呀"]),
    "mail": lambda i, a: "%s.%s%d@example.%s" % (R.choice(FIRST).lower(), R.choice(LAST).lower(), R.randrange(99), R.choice(["com", "net"])),
    "cn": lambda i, a: "1" + R.choice(["38", "59", "86", "77"]) + "%08d" % R.randrange(10**8),
    "tel": lambda i, a: "(%03d) 555-%04d" % (R.randint(201, 989), R.randrange(10**4)), "tel2": lambda i, a: "40.32.%03d.%d" % (R.randrange(999), R.randrange(1000, 9999)),
    "street": lambda i, a: "%d %s" % (R.randint(1, 980), R.choice(STREET)), "full": lambda i, a: "%s, %d %s, %s" % (person(), R.randint(1, 98), R.choice(STREET), R.choice(CITY)),
    "flat": lambda i, a: R.choice(["Apt %d" % R.randint(1, 60), "", "", "Floor %d" % R.randint(1, 9)]), "zhaddr": lambda i, a: R.choice(ZHCITY) + R.choice(ZHROAD) + "%d号%d室" % (R.randint(1, 300), R.randint(101, 1802)),
    "city": lambda i, a: R.choice(CITY), "zip": lambda i, a: "%05d" % R.randint(1000, 99000), "postal": lambda i, a: R.choice("HKMTV") + "%d%s %d%s%d" % (R.randrange(9), R.choice("ACEX"), R.randrange(9), R.choice("BGLT"), R.randrange(9)),
    "cid": lambda i, a: check("330106%d%02d%02d%03d" % (R.randint(1955, 2001), R.randint(1, 12), R.randint(1, 28), R.randrange(1000))),
    "bank": lambda i, a: "622848%013d" % R.randrange(10**13), "acct": lambda i, a: "1202%015d" % R.randrange(10**15),
    "open": lambda i, a: "oX%s" % uuid.UUID(int=R.getrandbits(128)).hex[:26], "uuid": lambda i, a: str(uuid.UUID(int=R.getrandbits(128))),
    "text": lambda i, a: R.choice(EN), "zhtext": lambda i, a: R.choice(ZH), "note": lambda i, a: R.choice(["", "", "", "please ring twice", "gift wrap, no invoice inside", "call before you come"]),
    "url": lambda i, a: "https://shop.example.com/" + R.choice(["", "collections/beds", "products/pillow?utm_source=news", "cart", "pages/faq"]), "ua": lambda i, a: "Mozilla/5.0 (%s) AppleWebKit/605.1.15" % R.choice(["iPhone", "Macintosh", "Windows NT 10.0"]),
    "bean": lambda i, a: "%.2f（含%d卡豆）" % (R.uniform(5, 90), R.randrange(20)), "area": lambda i, a: R.choice(["浙江省-杭州市-余杭区", "浙江省-湖州市-德清县", "四川省-成都市-锦江区"]), "month": lambda i, a: day().strftime("%Y-%m-01 00:00:00"),
}

def files():
    text = open("columns.txt", encoding="utf-8").read()
    for block in text.strip().split("\n\n"):
        lines = block.split("\n")
        if lines[0].startswith("#"):
            continue
        yield lines[0], [[p.strip() for p in line.rsplit(" | ", 2)] for line in lines[1:]]

with open("manifest.txt", "w", encoding="utf-8") as manifest:
    manifest.write("# name | half | kind, then one line for each column: header = role (see README.md)\n")
    for head, columns in files():
        name = head.split(" | ")[0]
        manifest.write("\n" + name + " | " + (head.split(" | ") + ["all"])[2] + " | " + head.split(" | ")[1] + "\n")
        with open(name + ".csv", "w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow([c[0] for c in columns])
            for i in range(60):
                writer.writerow([MAKE[c[2].split(" ")[0]](i, c[2].split(" ", 1)[1].split(";") if " " in c[2] else []) for c in columns])
        for c in columns:
            manifest.write("  " + c[0] + " = " + c[1] + "\n")
