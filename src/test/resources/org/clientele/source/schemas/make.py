"""Writes the files of this set and manifest.txt: headers as named schemas have them, rows made up from one seed.

    python3 make.py

The labels were written before the detector was looked at; see README.md for the conventions.
"""
import csv
import datetime
import hashlib
import io
import pathlib
import random

HERE = pathlib.Path(__file__).parent
FIRST = "Ann Ben Carla Dmitri Elena Farid Grace Hugo Ines Jonas Karin Liam Maya Noah Olga Pedro Rosa Sven Tara Yusuf".split()
LAST = "Adler Brown Costa Dubois Evans Fischer Garcia Hansen Ito Jensen Kowalski Lopez Meyer Novak Olsen Petrov".split()
TOWNS = [("Austin", "TX", "78701"), ("Portland", "OR", "97201"), ("Boston", "MA", "02108"), ("Denver", "CO", "80202"),
         ("Seattle", "WA", "98101"), ("Chicago", "IL", "60601")]
STREETS = "Main St|Oak Ave|Cedar Rd|Lake Dr|Mill Lane|Park Blvd|Hill St".split("|")
COUNTRIES = "United States|Canada|United Kingdom|Germany|France|Australia".split("|")
CODES = "US CA GB DE FR AU".split()
XING = list("王李张刘陈杨赵黄周吴徐孙胡朱高林")
MING = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 秀英 建国 志强 晓红 雨桐 浩然 子涵 欣怡".split()
SHI = [("广东省", "深圳市", "南山区", "518000"), ("浙江省", "杭州市", "西湖区", "310000"), ("四川省", "成都市", "武侯区", "610000"),
       ("湖北省", "武汉市", "洪山区", "430000"), ("江苏省", "南京市", "鼓楼区", "210000"), ("北京市", "北京市", "朝阳区", "100000")]
LU = "人民路 中山大道 解放街 科技路 文化路 建设路".split()
GOODS = "Ceramic Mug|Canvas Tote Bag|Linen Shirt|Desk Lamp|Travel Bottle|Wool Socks|Phone Case|Scented Candle".split("|")
HUO = "纯棉短袖T恤 不锈钢保温杯 儿童绘本 蓝牙耳机 乌龙茶礼盒 瑜伽垫 护手霜 手机壳 坚果大礼包 电动牙刷".split()
SAID = ["Great quality, arrived in two days.", "The colour is not what the picture shows, a bit disappointed.",
        "Would buy again, my sister loves it.", "Stopped working after a week and nobody answers my mails.",
        "Fits perfectly and the fabric feels good.", "Average, nothing special for the price.",
        "Excellent service, friendly staff and a fast answer.", "Too small, had to send it back."]
SHUO = ["质量很好，物流也快，五星好评！", "颜色和图片有色差，有点失望。", "味道不错，下次还会再来。", "等了很久才送到，包装还破了。",
        "性价比很高，推荐购买。", "客服态度差，不会再买了。", "一般般，没有想象中好。", "给妈妈买的，她很喜欢。"]


class Row:
    """What one made-up person and order share, so that the columns of a row belong together."""

    def __init__(self, r, i):
        self.r, self.i = r, i
        self.first, self.last = r.choice(FIRST), r.choice(LAST)
        self.town = r.choice(TOWNS)
        self.land = r.randrange(len(CODES))
        self.street = f"{r.randint(1, 999)} {r.choice(STREETS)}"
        self.ren = r.choice(XING) + r.choice(MING)
        self.shi = r.choice(SHI)
        self.when = datetime.datetime(2024, 1, 1) + datetime.timedelta(seconds=r.randrange(365 * 86400))
        self.n = r.choices([1, 2, 3, 5], [6, 3, 1, 1])[0]
        self.p = r.choice([4.5, 9.99, 12.0, 19.9, 25.5, 39.0, 59.99, 88.0, 129.0])
        self.good = r.randrange(len(GOODS))
        self.who = r.randrange(30)


def pick(*xs, w=None):
    return lambda x: x.r.choices(xs, w)[0]


def num(lo, hi, d=0):
    return lambda x: f"{x.r.uniform(lo, hi):.{d}f}" if d else str(x.r.randint(lo, hi))


def digits(n, lead=""):
    return lambda x: lead + "".join(x.r.choice("0123456789") for _ in range(n - len(lead)))


def word(n, alphabet="ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"):
    return lambda x: "".join(x.r.choice(alphabet) for _ in range(n))


HEX = "0123456789abcdef"
LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


def of_who(make):
    """The same value for the same customer in every row."""
    return lambda x: make(Row(random.Random(x.who * 7919 + 11), x.who))


def when(form, days=0):
    return lambda x: (x.when + datetime.timedelta(days=days)).strftime(form)


def day(form, start, end):
    a, b = datetime.date(start, 1, 1), datetime.date(end, 12, 31)
    return lambda x: (a + datetime.timedelta(days=x.r.randrange((b - a).days))).strftime(form)


def some(make, share):
    return lambda x: make(x) if x.r.random() < share else ""


def count(start, step=1, form="{}"):
    return lambda x: form.format(start + step * x.i)


def const(s):
    return lambda x: s


first, last = (lambda x: x.first), (lambda x: x.last)
full = lambda x: f"{x.first} {x.last}"
mail = lambda x: f"{x.first}.{x.last}{x.r.randint(1, 99)}@example.com".lower()
nick = lambda x: f"{x.first}{x.r.choice(['_', '', '.'])}{x.r.randint(10, 999)}".lower()
tel = lambda x: f"+1{x.r.randint(200, 989)}555{x.r.randint(0, 9999):04d}"
street, city, state = (lambda x: x.street), (lambda x: x.town[0]), (lambda x: x.town[1])
code, land, iso = (lambda x: x.town[2]), (lambda x: COUNTRIES[x.land]), (lambda x: CODES[x.land])
price = lambda x: f"{x.p:.2f}"
qty = lambda x: str(x.n)
total = lambda x: f"{x.p * x.n:.2f}"
good = lambda x: GOODS[x.good]
sku = lambda x: f"SKU-{1000 + x.good * 7}"
said = lambda x: x.r.choice(SAID)
ren, sheng, shi, qu, youbian = (lambda x: x.ren), (lambda x: x.shi[0]), (lambda x: x.shi[1]), (lambda x: x.shi[2]), (lambda x: x.shi[3])
zhi = lambda x: f"{x.shi[0]}{x.shi[1]}{x.shi[2]}{x.r.choice(LU)}{x.r.randint(1, 300)}号{x.r.randint(1, 30)}栋{x.r.randint(101, 2505)}"
shou = lambda x: "1" + x.r.choice("3578") + "".join(x.r.choice("0123456789") for _ in range(9))
huo = lambda x: HUO[x.good]
shuo = lambda x: x.r.choice(SHUO)
wang = lambda x: x.r.choice(["tb", "小", "爱吃的", "阿", "快乐的"]) + x.r.choice(["鱼", "橙子", "cat", "豆豆", "糖糖"]) + str(x.r.randint(1, 9999))
ipv4 = lambda x: ".".join(str(x.r.randint(1, 250)) for _ in range(4))
uuid = lambda x: "-".join("".join(x.r.choice(HEX) for _ in range(n)) for n in (8, 4, 4, 4, 12))
seconds = lambda x: int(x.when.replace(tzinfo=datetime.timezone.utc).timestamp())
epoch = lambda x: str(seconds(x))
empty = const("")
ISO = "%Y-%m-%d %H:%M:%S"
yes_no = pick("yes", "no")
N = "NONE"

FILES = []


def file(name, kind, source, columns, sep=",", encoding="utf-8", rows=60, quote=csv.QUOTE_MINIMAL, before="", after="", tick=""):
    FILES.append((name, kind, source, columns, sep, encoding, rows, quote, before, after, tick))


# ---- shops
file("shopify-orders", "ORDER_LINES", "Shopify orders export, as help.shopify.com (exporting-orders) and public fixtures quote it", [
    ("Name", "ORDER_ID", count(1001, 1, "#{}")), ("Email", "EMAIL", mail), ("Financial Status", N, pick("paid", "refunded", "pending", w=[8, 1, 1])),
    ("Paid at", N, when("%Y-%m-%d %H:%M:%S -0500")), ("Fulfillment Status", N, pick("fulfilled", "unfulfilled")),
    ("Fulfilled at", N, when("%Y-%m-%d %H:%M:%S -0500", 2)), ("Accepts Marketing", "CONSENT", yes_no), ("Currency", "CURRENCY", const("USD")),
    ("Subtotal", "AMOUNT", total), ("Shipping", N, pick("0.00", "4.90", "7.50")), ("Taxes", N, num(0, 8, 2)), ("Total", "AMOUNT", total),
    ("Discount Code", "CAMPAIGN|DISCOUNT", some(pick("WELCOME10", "SPRING", "VIP20"), .3)), ("Discount Amount", "DISCOUNT", pick("0.00", "5.00", "2.50")),
    ("Shipping Method", N, pick("Standard", "Express")), ("Created at", "ORDER_DATE", when("%Y-%m-%d %H:%M:%S -0500")),
    ("Lineitem quantity", "QUANTITY", qty), ("Lineitem name", "PRODUCT", good), ("Lineitem price", "PRICE", price),
    ("Lineitem compare at price", "PRICE", some(price, .3)), ("Lineitem sku", "PRODUCT_ID", sku), ("Lineitem requires shipping", N, const("true")),
    ("Lineitem taxable", N, pick("true", "false")), ("Lineitem fulfillment status", N, pick("fulfilled", "pending")),
    ("Billing Name", "NAME", full), ("Billing Street", "ADDRESS", street), ("Billing City", "CITY", city), ("Billing Zip", "POSTCODE", lambda x: "'" + x.town[2]),
    ("Billing Province", "REGION", state), ("Billing Country", "COUNTRY", const("US")), ("Billing Phone", "PHONE", tel),
    ("Notes", "COMMENT", some(pick("Please leave at the door", "Gift wrap", "Call before delivery"), .3)), ("Cancelled at", N, some(when("%Y-%m-%d %H:%M:%S -0500"), .05)),
    ("Payment Method", N, pick("Shopify Payments", "PayPal")), ("Refunded Amount", "REFUND", pick("0.00", "12.00", w=[9, 1])), ("Vendor", N, pick("Leaf", "Nord")),
    ("Risk Level", N, pick("Low", "Medium")), ("Source", "CHANNEL", pick("web", "pos", "shopify_draft_order"))])
file("shopify-customers", "CUSTOMERS", "Shopify customers export (header asserted in several public importers)", [
    ("Customer ID", "CUSTOMER_ID", digits(13, "72")), ("First Name", "NAME", first), ("Last Name", "NAME", last), ("Email", "EMAIL", mail),
    ("Accepts Email Marketing", "CONSENT", yes_no), ("Default Address Company", N, some(pick("Nord Ltd", "Elko Ranch"), .2)), ("Default Address Address1", "ADDRESS", street),
    ("Default Address Address2", "ADDRESS", some(num(1, 90), .3)), ("Default Address City", "CITY", city), ("Default Address Province Code", "REGION", state),
    ("Default Address Country Code", "COUNTRY", const("US")), ("Default Address Zip", "POSTCODE", code), ("Default Address Phone", "PHONE", tel), ("Phone", "PHONE", tel),
    ("Accepts SMS Marketing", "CONSENT", yes_no), ("Total Spent", "AMOUNT", num(0, 900, 2)), ("Total Orders", N, num(0, 12)),
    ("Note", "COMMENT", some(pick("Prefers afternoon delivery", "Asked for an invoice"), .2)), ("Tax Exempt", N, yes_no), ("Tags", "SEGMENT", some(pick("VIP", "wholesale", "newsletter"), .6))])
file("shopify-products", "PRODUCTS", "Shopify product CSV (help.shopify.com, import-export products)", [
    ("Handle", "PRODUCT_ID", lambda x: f"{GOODS[x.good].lower().replace(' ', '-')}-{x.i}"), ("Title", "PRODUCT", good), ("Body (HTML)", N, const("<p>Made by hand.</p>")),
    ("Vendor", N, pick("Leaf", "Nord")), ("Type", "CATEGORY", pick("Kitchen", "Clothing", "Home")), ("Tags", N, pick("gift", "new", "sale")), ("Published", N, pick("TRUE", "FALSE")),
    ("Variant SKU", "PRODUCT_ID", lambda x: f"SKU-{2000 + x.i}"), ("Variant Inventory Qty", N, num(0, 60)), ("Variant Price", "PRICE", price), ("Variant Barcode", "PRODUCT_ID", digits(13, "40")),
    ("Image Src", N, count(1, 1, "https://cdn.example.com/{}.jpg")), ("Status", N, pick("active", "draft"))])
file("woocommerce-orders", "ORDERS", "WooCommerce order CSV export (order_id,order_number,date,status,shipping_total,… as public importers quote it)", [
    ("order_id", "ORDER_ID", count(5001)), ("order_number", "ORDER_ID", count(5001)), ("date", "ORDER_DATE", when(ISO)), ("status", N, pick("completed", "processing", "refunded")),
    ("shipping_total", N, pick("0", "4.9")), ("tax_total", N, num(0, 9, 2)), ("discount_total", "DISCOUNT", pick("0", "5", "2.5")), ("order_total", "AMOUNT", total),
    ("payment_method", N, pick("paypal", "stripe", "cod")), ("customer_id", "CUSTOMER_ID", lambda x: str(200 + x.who)), ("billing_first_name", "NAME", first), ("billing_last_name", "NAME", last),
    ("billing_company", N, empty), ("billing_email", "EMAIL", mail), ("billing_phone", "PHONE", tel), ("billing_address_1", "ADDRESS", street), ("billing_postcode", "POSTCODE", code),
    ("billing_city", "CITY", city), ("billing_state", "REGION", state), ("billing_country", "COUNTRY", const("US")), ("customer_note", "COMMENT", some(pick("Please ring twice", "It is a gift"), .3)),
    ("line_items", "PRODUCT|NONE", lambda x: f"{GOODS[x.good]} x{x.n}"), ("coupons", "CAMPAIGN|DISCOUNT", some(pick("SPRING", "WELCOME10"), .2))])
file("magento-customers", "CUSTOMERS", "Magento 2 customer entity file (experienceleague.adobe.com, customer.csv)", [
    ("email", "EMAIL", mail), ("_website", N, const("base")), ("_store", N, const("default")), ("created_at", "SIGNUP_DATE", when(ISO)), ("created_in", N, const("Default Store View")),
    ("disable_auto_group_change", N, const("0")), ("dob", "BIRTH_DATE", day("%Y-%m-%d", 1950, 2004)), ("firstname", "NAME", first), ("gender", "GENDER", pick("Male", "Female")),
    ("group_id", "SEGMENT", pick("1", "2", "3")), ("lastname", "NAME", last), ("middlename", "NAME", some(first, .3)), ("password_hash", N, word(32, HEX)), ("prefix", N, some(pick("Mr", "Ms"), .5)),
    ("store_id", N, const("1")), ("taxvat", "ID_NUMBER|NONE", some(digits(9), .2)), ("updated_at", N, when(ISO, 30)), ("website_id", N, const("1"))])
file("shopware-orders", "ORDERS", "Shopware 6 order export profile (orderNumber, orderCustomer.email, amountTotal …); written from knowledge of it, not copied from one page", [
    ("id", N, word(32, HEX)), ("orderNumber", "ORDER_ID", count(10001)), ("salesChannelId", "CHANNEL", pick("storefront", "amazon", "ebay")), ("orderCustomer.firstName", "NAME", first),
    ("orderCustomer.lastName", "NAME", last), ("orderCustomer.email", "EMAIL", mail), ("orderCustomer.customerNumber", "CUSTOMER_ID", lambda x: str(20000 + x.who)), ("billingAddress.street", "ADDRESS", street),
    ("billingAddress.zipcode", "POSTCODE", digits(5)), ("billingAddress.city", "CITY", pick("Berlin", "Hamburg", "Köln", "München")), ("billingAddress.country", "COUNTRY", pick("Deutschland", "Österreich")),
    ("amountTotal", "AMOUNT", lambda x: total(x).replace(".", ",")), ("amountNet", "AMOUNT", lambda x: f"{x.p * x.n / 1.19:.2f}".replace(".", ",")), ("stateMachineState.name", N, pick("Offen", "Abgeschlossen")), ("orderDateTime", "ORDER_DATE", when("%d.%m.%Y %H:%M"))], sep=";")
file("olist-items", "ORDER_LINES", "Olist Brazilian E-Commerce, olist_order_items_dataset.csv", [
    ("order_id", "ORDER_ID", word(32, HEX)), ("order_item_id", N, pick("1", "2", w=[5, 1])), ("product_id", "PRODUCT_ID", of_who(word(32, HEX))), ("seller_id", N, of_who(word(32, "0123456789abcde"))),
    ("shipping_limit_date", N, when(ISO)), ("price", "PRICE", price), ("freight_value", N, num(8, 40, 2))], quote=csv.QUOTE_NONNUMERIC)
file("olist-reviews", "REVIEWS", "Olist Brazilian E-Commerce, olist_order_reviews_dataset.csv", [
    ("review_id", N, word(32, HEX)), ("order_id", "ORDER_ID", word(32, HEX)), ("review_score", "RATING", pick("1", "2", "3", "4", "5", w=[1, 1, 1, 3, 5])),
    ("review_comment_title", "COMMENT", some(pick("recomendo", "Super recomendo", "Não chegou"), .3)), ("review_comment_message", "COMMENT", some(pick("Produto chegou antes do prazo, recomendo!", "Ainda não recebi meu pedido, péssimo.", "Muito bom, adorei a qualidade."), .6)),
    ("review_creation_date", "REVIEW_DATE", when("%Y-%m-%d 00:00:00")), ("review_answer_timestamp", N, when(ISO, 2))])
file("instacart-orders", "ORDERS", "Instacart Market Basket, orders.csv", [
    ("order_id", "ORDER_ID", digits(7, "2")), ("user_id", "CUSTOMER_ID", lambda x: str(1 + x.who)), ("eval_set", N, pick("prior", "train", w=[9, 1])), ("order_number", N, num(1, 30)),
    ("order_dow", N, num(0, 6)), ("order_hour_of_day", N, lambda x: f"{x.when.hour:02d}"), ("days_since_prior_order", N, some(num(0, 30, 1), .9))])
file("etsy-items", "ORDER_LINES", "Etsy sold order items CSV (EtsySoldOrderItems)", [
    ("Sale Date", "ORDER_DATE", when("%m/%d/%y")), ("Item Name", "PRODUCT", good), ("Buyer", "CUSTOMER_ID|NAME", of_who(nick)), ("Quantity", "QUANTITY", qty), ("Price", "PRICE", price),
    ("Coupon Code", "CAMPAIGN|DISCOUNT", some(pick("WELCOME10", "FALL5"), .2)), ("Discount Amount", "DISCOUNT", pick("0.00", "1.00")), ("Shipping Discount", "DISCOUNT", const("0.00")), ("Order Shipping", N, pick("4.50", "0.00")),
    ("Order Sales Tax", N, num(0, 5, 2)), ("Item Total", "AMOUNT", total), ("Currency", "CURRENCY", const("USD")), ("Transaction ID", N, count(400001)), ("Listing ID", "PRODUCT_ID", lambda x: str(9000 + x.good)),
    ("Date Paid", N, when("%m/%d/%y")), ("Date Shipped", N, when("%m/%d/%y", 1)), ("Ship Name", "NAME", full), ("Ship Address1", "ADDRESS", street), ("Ship City", "CITY", city), ("Ship State", "REGION", state),
    ("Ship Zipcode", "POSTCODE", code), ("Ship Country", "COUNTRY", const("United States")), ("Order ID", "ORDER_ID", count(9001)), ("Variations", N, some(pick("Colour:Blue", "Size:M"), .4)), ("SKU", "PRODUCT_ID", sku)])
file("amazon-all-orders", "ORDER_LINES", "Amazon seller flat file, All Orders report (amazon-order-id, purchase-date, …)", [
    ("amazon-order-id", "ORDER_ID", lambda x: f"11{x.r.randint(1, 4)}-{x.r.randint(10**6, 10**7 - 1)}-{x.r.randint(10**6, 10**7 - 1)}"), ("merchant-order-id", "ORDER_ID|NONE", empty), ("purchase-date", "ORDER_DATE", when("%Y-%m-%dT%H:%M:%S+00:00")),
    ("last-updated-date", N, when("%Y-%m-%dT%H:%M:%S+00:00", 3)), ("order-status", N, pick("Shipped", "Cancelled", w=[9, 1])), ("fulfillment-channel", N, pick("Amazon", "Merchant")), ("sales-channel", "CHANNEL", pick("Amazon.com", "Amazon.ca")),
    ("ship-service-level", N, pick("Standard", "Expedited")), ("product-name", "PRODUCT", good), ("sku", "PRODUCT_ID", sku), ("asin", "PRODUCT_ID", of_who(word(10))), ("item-status", N, const("Shipped")), ("quantity", "QUANTITY", qty),
    ("currency", "CURRENCY", const("USD")), ("item-price", "PRICE|AMOUNT", total), ("item-tax", N, num(0, 6, 2)), ("shipping-price", N, pick("0.0", "4.99")), ("item-promotion-discount", "DISCOUNT", pick("0.0", "2.0")),
    ("ship-city", "CITY", city), ("ship-state", "REGION", state), ("ship-postal-code", "POSTCODE", code), ("ship-country", "COUNTRY", const("US")), ("promotion-ids", "CAMPAIGN", some(pick("Core Free Shipping", "SPRING SALE"), .3))], sep="\t")

# ---- banks and payments
file("bank-marketing", "CUSTOMERS", "UCI Bank Marketing, bank-full.csv", [
    ("age", N, num(18, 90)), ("job", N, pick("management", "technician", "blue-collar", "retired")), ("marital", N, pick("married", "single", "divorced")), ("education", N, pick("tertiary", "secondary", "primary", "unknown")),
    ("default", N, yes_no), ("balance", N, num(-500, 9000)), ("housing", N, yes_no), ("loan", N, yes_no), ("contact", "CHANNEL", pick("cellular", "telephone", "unknown")), ("day", N, num(1, 28)), ("month", N, pick("may", "jun", "nov")),
    ("duration", N, num(4, 2000)), ("campaign", N, num(1, 12)), ("pdays", N, pick("-1", "120", "300", w=[7, 1, 1])), ("previous", N, num(0, 5)), ("poutcome", N, pick("unknown", "failure", "success")), ("y", N, yes_no)], sep=";", quote=csv.QUOTE_NONNUMERIC)
file("berka-trans", "ORDERS", "PKDD'99 financial (Berka), trans.asc", [
    ("trans_id", "ORDER_ID", digits(6)), ("account_id", "CUSTOMER_ID", lambda x: str(500 + x.who)), ("date", "ORDER_DATE", when("%y%m%d")), ("type", N, pick("PRIJEM", "VYDAJ")), ("operation", N, pick("VKLAD", "VYBER", "PREVOD NA UCET")),
    ("amount", "AMOUNT", num(100, 40000, 1)), ("balance", N, num(200, 90000, 1)), ("k_symbol", N, some(pick("SIPO", "UROK", "DUCHOD"), .6)), ("bank", N, some(pick("AB", "YZ", "QR"), .3)), ("account", N, some(digits(8), .3))], sep=";", quote=csv.QUOTE_NONNUMERIC)
file("berka-loan", "ORDERS|CUSTOMERS", "PKDD'99 financial (Berka), loan.asc", [
    ("loan_id", "ORDER_ID", count(4959, 2)), ("account_id", "CUSTOMER_ID", lambda x: str(500 + x.i * 3)), ("date", "ORDER_DATE", day("%Y-%m-%d", 1993, 1998)), ("amount", "AMOUNT", num(5000, 500000)), ("duration", N, pick("12", "24", "36", "48", "60")),
    ("payments", N, num(300, 9900, 2)), ("status", N, pick("A", "B", "C", "D"))], sep=";")
file("santander", "CUSTOMERS", "Santander Product Recommendation, train_ver2.csv", [
    ("fecha_dato", N, pick("2015-01-28", "2015-02-28", "2016-05-28")), ("ncodpers", "CUSTOMER_ID", digits(7, "1")), ("ind_empleado", N, pick("N", "A", w=[20, 1])), ("pais_residencia", "COUNTRY", pick("ES", "FR", w=[20, 1])), ("sexo", "GENDER", pick("H", "V")),
    ("age", N, num(20, 80)), ("fecha_alta", "SIGNUP_DATE", day("%Y-%m-%d", 1998, 2015)), ("ind_nuevo", N, pick("0", "1", w=[9, 1])), ("antiguedad", N, num(1, 200)), ("indrel", N, const("1")), ("tiprel_1mes", N, pick("A", "I")), ("indresi", N, const("S")),
    ("canal_entrada", "CHANNEL", pick("KHE", "KAT", "KFC", "KHQ")), ("indfall", N, const("N")), ("cod_prov", "REGION", num(1, 52)), ("nomprov", "REGION", pick("MADRID", "BARCELONA", "SEVILLA", "VALENCIA")), ("ind_actividad_cliente", N, pick("0", "1")),
    ("renta", N, num(20000, 300000, 2)), ("segmento", "SEGMENT", pick("01 - TOP", "02 - PARTICULARES", "03 - UNIVERSITARIO")), ("ind_cco_fin_ult1", N, pick("0", "1")), ("ind_tjcr_fin_ult1", N, pick("0", "1"))])
file("lending-club", "ORDERS|CUSTOMERS", "Lending Club loan data, loan.csv (columns of LCDataDictionary)", [
    ("id", "ORDER_ID", digits(7, "1")), ("member_id", "CUSTOMER_ID", digits(7, "12")), ("loan_amnt", "AMOUNT", pick("5000", "12000", "24000")), ("funded_amnt", "AMOUNT|NONE", pick("5000", "12000", "24000")), ("term", N, pick(" 36 months", " 60 months")), ("int_rate", N, num(6, 24, 2)),
    ("installment", N, num(120, 800, 2)), ("grade", "SEGMENT|NONE", pick(*"ABCDEFG")), ("sub_grade", N, pick("A1", "B3", "C5")), ("emp_title", N, pick("Teacher", "Nurse", "Manager")), ("emp_length", N, pick("10+ years", "3 years")), ("home_ownership", N, pick("RENT", "OWN", "MORTGAGE")),
    ("annual_inc", N, num(30000, 150000)), ("issue_d", "ORDER_DATE", when("%b-%Y")), ("loan_status", N, pick("Fully Paid", "Charged Off", "Current")), ("purpose", "CATEGORY|NONE", pick("credit_card", "car", "wedding")), ("zip_code", "POSTCODE", lambda x: x.town[2][:3] + "xx"), ("addr_state", "REGION", state), ("dti", N, num(1, 35, 2))])
file("stripe-payments", "ORDERS", "Stripe unified payments export (id,Created date (UTC),Amount,Amount Refunded,Currency,…); written from knowledge of it, not copied from one page", [
    ("id", "ORDER_ID", lambda x: "ch_" + word(24, LETTERS)(x)), ("Created date (UTC)", "ORDER_DATE", when(ISO)), ("Amount", "AMOUNT", total), ("Amount Refunded", "REFUND", pick("0.00", "9.99", w=[9, 1])), ("Currency", "CURRENCY", const("usd")), ("Captured", N, const("true")),
    ("Description", N, pick("Subscription creation", "Invoice 2041")), ("Fee", N, num(0, 3, 2)), ("Status", N, pick("Paid", "Failed", "Refunded")), ("Customer ID", "CUSTOMER_ID", of_who(lambda x: "cus_" + word(14, LETTERS)(x))), ("Customer Email", "EMAIL", of_who(mail)), ("Card Last4", N, digits(4)), ("Card Brand", N, pick("Visa", "MasterCard"))])

# ---- telecom
file("telco-churn", "CUSTOMERS", "IBM Telco Customer Churn (Kaggle WA_Fn-UseC_)", [
    ("customerID", "CUSTOMER_ID", lambda x: f"{x.r.randint(1000, 9999)}-{word(5, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')(x)}"), ("gender", "GENDER", pick("Female", "Male")), ("SeniorCitizen", N, pick("0", "1")), ("Partner", N, pick("Yes", "No")), ("Dependents", N, pick("Yes", "No")), ("tenure", N, num(0, 72)),
    ("PhoneService", N, pick("Yes", "No")), ("MultipleLines", N, pick("Yes", "No", "No phone service")), ("InternetService", N, pick("DSL", "Fiber optic", "No")), ("OnlineSecurity", N, pick("Yes", "No")), ("Contract", N, pick("Month-to-month", "One year", "Two year")), ("PaperlessBilling", N, pick("Yes", "No")),
    ("PaymentMethod", N, pick("Electronic check", "Mailed check")), ("MonthlyCharges", "AMOUNT|PRICE", num(18, 118, 2)), ("TotalCharges", "AMOUNT", num(18, 8000, 2)), ("Churn", N, pick("Yes", "No"))])
file("orange-churn", "CUSTOMERS", "Churn in telecom (Orange / BigML churn-bigml-80.csv)", [
    ("State", "REGION", state), ("Account length", N, num(1, 240)), ("Area code", N, pick("408", "415", "510")), ("International plan", N, pick("Yes", "No")), ("Voice mail plan", N, pick("Yes", "No")), ("Number vmail messages", N, num(0, 50)), ("Total day minutes", N, num(0, 350, 1)), ("Total day calls", N, num(0, 160)),
    ("Total day charge", "AMOUNT|NONE", num(0, 60, 2)), ("Total intl charge", "AMOUNT|NONE", num(0, 6, 2)), ("Customer service calls", N, num(0, 9)), ("Churn", N, pick("True", "False"))])

# ---- airlines
file("skytrax-airline", "REVIEWS", "Skytrax user reviews, airline.csv (quankiquanki/skytrax-reviews-dataset)", [
    ("airline_name", "PRODUCT|CATEGORY", pick("adria-airways", "lufthansa", "klm-royal-dutch-airlines", "air-china")), ("link", "PAGE|NONE", pick("/airline-reviews/adria-airways", "/airline-reviews/lufthansa")), ("title", "COMMENT", pick("Adria Airways customer review", "Lufthansa customer review")), ("author", "NAME", full),
    ("author_country", "COUNTRY", land), ("date", "REVIEW_DATE", when("%Y-%m-%d")), ("content", "COMMENT", said), ("aircraft", N, some(pick("A320", "B737"), .3)), ("type_traveller", "SEGMENT|NONE", some(pick("Solo Leisure", "Business", "Family Leisure"), .5)), ("cabin_flown", N, pick("Economy", "Business Class")), ("route", N, some(pick("FRA to PRN", "LJU to VIE"), .3)),
    ("overall_rating", "RATING", num(1, 10, 1)), ("seat_comfort_rating", "RATING", some(num(1, 5), .8)), ("cabin_staff_rating", "RATING", some(num(1, 5), .8)), ("food_beverages_rating", "RATING", some(num(1, 5), .8)), ("value_money_rating", "RATING", some(num(1, 5), .8)), ("recommended", N, pick("0", "1"))])
file("airline-satisfaction", "REVIEWS|CUSTOMERS", "Kaggle Airline Passenger Satisfaction, train.csv", [
    ("id", "CUSTOMER_ID", digits(5)), ("Gender", "GENDER", pick("Male", "Female")), ("Customer Type", "SEGMENT", pick("Loyal Customer", "disloyal Customer")), ("Age", N, num(7, 85)), ("Type of Travel", N, pick("Personal Travel", "Business travel")), ("Class", N, pick("Eco", "Business", "Eco Plus")), ("Flight Distance", N, num(60, 4000)),
    ("Inflight wifi service", "RATING", num(0, 5)), ("Ease of Online booking", "RATING", num(0, 5)), ("Food and drink", "RATING", num(0, 5)), ("Seat comfort", "RATING", num(0, 5)), ("Cleanliness", "RATING", num(0, 5)), ("Departure Delay in Minutes", N, num(0, 180)), ("satisfaction", N, pick("satisfied", "neutral or dissatisfied"))])
file("frequent-flyer", "CUSTOMERS", "Airline frequent-flyer data air_data.csv (MEMBER_NO, FFP_DATE … LAST_FLIGHT_DATE, avg_discount)", [
    ("MEMBER_NO", "CUSTOMER_ID", digits(5)), ("FFP_DATE", "SIGNUP_DATE", day("%Y/%m/%d", 2004, 2013)), ("FIRST_FLIGHT_DATE", "ORDER_DATE|NONE", day("%Y/%m/%d", 2006, 2013)), ("GENDER", "GENDER", pick("男", "女")), ("FFP_TIER", "SEGMENT", pick("4", "5", "6")), ("WORK_CITY", "CITY", pick("北京", "广州", "los angeles", "深圳")), ("WORK_PROVINCE", "REGION", pick("北京", "广东", "CA")),
    ("WORK_COUNTRY", "COUNTRY", pick("CN", "US")), ("AGE", N, num(18, 75)), ("LOAD_TIME", N, const("2014/03/31")), ("FLIGHT_COUNT", N, num(2, 210)), ("BP_SUM", N, num(0, 500000)), ("SUM_YR_1", "AMOUNT|NONE", num(0, 230000)), ("SUM_YR_2", "AMOUNT|NONE", num(0, 230000)), ("SEG_KM_SUM", N, num(300, 500000)),
    ("LAST_FLIGHT_DATE", "ORDER_DATE|NONE", day("%Y/%m/%d", 2013, 2014)), ("LAST_TO_END", N, num(1, 700)), ("avg_discount", "DISCOUNT|NONE", num(0, 1, 6))], encoding="gb18030")

# ---- reviews
file("yelp-review", "REVIEWS", "Yelp Open Dataset, review (as CSV)", [
    ("review_id", N, word(22, LETTERS)), ("user_id", "CUSTOMER_ID", of_who(word(22, LETTERS))), ("business_id", "PRODUCT_ID|NONE", of_who(word(22, "abcdefghij_-0123456789"))), ("stars", "RATING", num(1, 5)), ("useful", N, num(0, 9)), ("funny", N, num(0, 3)), ("cool", N, num(0, 5)), ("text", "COMMENT", said), ("date", "REVIEW_DATE", when(ISO))])
file("amazon-fine-food", "REVIEWS", "Amazon Fine Food Reviews, Reviews.csv", [
    ("Id", N, count(1)), ("ProductId", "PRODUCT_ID", of_who(lambda x: "B00" + word(7)(x))), ("UserId", "CUSTOMER_ID", lambda x: "A" + word(13)(x)), ("ProfileName", "NAME", full), ("HelpfulnessNumerator", N, num(0, 5)), ("HelpfulnessDenominator", N, num(5, 9)), ("Score", "RATING", num(1, 5)), ("Time", "REVIEW_DATE", epoch),
    ("Summary", "COMMENT", pick("Good Quality Dog Food", "Not as Advertised", "Delight says it all")), ("Text", "COMMENT", said)])
file("amazon-us-reviews", "REVIEWS", "Amazon Customer Reviews (amazon_reviews_us_*.tsv)", [
    ("marketplace", N, const("US")), ("customer_id", "CUSTOMER_ID", digits(8)), ("review_id", N, lambda x: "R" + word(13)(x)), ("product_id", "PRODUCT_ID", lambda x: "B0" + word(8)(x)), ("product_parent", N, digits(9)), ("product_title", "PRODUCT", good), ("product_category", "CATEGORY", pick("Kitchen", "Apparel")), ("star_rating", "RATING", num(1, 5)),
    ("helpful_votes", N, num(0, 9)), ("total_votes", N, num(9, 15)), ("vine", N, pick("N", "Y", w=[30, 1])), ("verified_purchase", N, pick("Y", "N")), ("review_headline", "COMMENT", pick("Five Stars", "Okay", "Do not buy")), ("review_body", "COMMENT", said), ("review_date", "REVIEW_DATE", when("%Y-%m-%d"))], sep="\t")
file("trustpilot", "REVIEWS", "Trustpilot service review export (Review Id, Review Created (UTC), …)", [
    ("Domain Url", N, const("www.example.com")), ("Webshop Name", N, const("Example Shop")), ("Review Id", N, word(24, HEX)), ("Review Created (UTC)", "REVIEW_DATE", when("%Y-%m-%dT%H:%M:%SZ")), ("Review Consumer User Id", "CUSTOMER_ID", of_who(word(24, HEX))), ("Review Username", "NAME", full), ("Review User Email", "EMAIL", mail),
    ("Review Title", "COMMENT", pick("Great After-Sales Service!", "Never again", "Fine")), ("Review Content", "COMMENT", said), ("Review Stars", "RATING", num(1, 5)), ("Source Of Review", "CHANNEL", pick("AFSv2", "Organic", "InvitationLinkApi")), ("Reference Id", "ORDER_ID|NONE", count(70001, 3))])

# ---- customer relations
file("salesforce-contacts", "CUSTOMERS", "Salesforce contact report export", [
    ("Contact ID", "CUSTOMER_ID", lambda x: "00350000" + word(10, LETTERS)(x)), ("Salutation", N, pick("Mr.", "Ms.", "Dr.")), ("First Name", "NAME", first), ("Last Name", "NAME", last), ("Title", N, pick("VP Architecture", "Operations Manager", "Buyer")), ("Account Name", N, pick("CloudScale Networks", "BioVance Health Labs", "Example Corp.")),
    ("Email", "EMAIL", mail), ("Phone", "PHONE", tel), ("Mobile Phone", "PHONE", some(tel, .5)), ("Mailing Street", "ADDRESS", street), ("Mailing City", "CITY", city), ("Mailing State/Province", "REGION", state), ("Mailing Zip/Postal Code", "POSTCODE", code), ("Mailing Country", "COUNTRY", const("United States")), ("Lead Source", "CHANNEL", pick("Website", "Trade Show", "Referral")), ("Created Date", "SIGNUP_DATE", when("%m/%d/%Y"))],
    quote=csv.QUOTE_ALL)
file("hubspot-contacts", "CUSTOMERS", "HubSpot contact export", [
    ("Record ID", "CUSTOMER_ID", count(10151, 50)), ("First Name", "NAME", first), ("Last Name", "NAME", last), ("Email", "EMAIL", mail), ("Phone Number", "PHONE", tel), ("Contact owner", N, pick("Dana West", "Ruth Lin")), ("Lead Status", N, pick("New", "Open", "Connected")), ("Create Date", "SIGNUP_DATE", when("%Y-%m-%d %H:%M")), ("Last Modified Date", N, when("%Y-%m-%d %H:%M", 9)),
    ("Lifecycle Stage", "SEGMENT", pick("Lead", "Customer", "Subscriber")), ("Lead Source", "CHANNEL", pick("Organic Search", "Paid Social", "Referrals")), ("Associated Company", N, some(pick("Nord Ltd", "Acme"), .5))])
file("zendesk-tickets", "INTERACTIONS", "Zendesk Support ticket view export; written from knowledge of it, not copied from one page", [
    ("ID", N, count(3001)), ("Requester", "NAME", full), ("Requester id", "CUSTOMER_ID", digits(12, "36")), ("Requester email", "EMAIL", mail), ("Subject", "COMMENT", pick("Where is my parcel?", "Refund for order", "Cannot log in")), ("Created at", "EVENT_TIME", when(ISO)), ("Updated at", N, when(ISO, 1)), ("Status", N, pick("Solved", "Open", "Closed")), ("Priority", N, pick("Normal", "High", "Low")),
    ("Via", "CHANNEL", pick("Mail", "Web form", "Chat")), ("Ticket type", "EVENT|CATEGORY", pick("Question", "Problem", "Incident")), ("Assignee", N, pick("Dana West", "Ruth Lin")), ("Satisfaction Score", "RATING", pick("Good", "Bad", "Offered", "Not Offered"))])
file("mailchimp-members", "CUSTOMERS", "Mailchimp audience export (subscribed_members_export_*.csv)", [
    ("Email Address", "EMAIL", mail), ("First Name", "NAME", first), ("Last Name", "NAME", last), ("Address", "ADDRESS", lambda x: f"{x.street} {x.town[0]} {x.town[1]} {x.town[2]} US"), ("Phone Number", "PHONE", some(tel, .5)), ("Birthday", "BIRTH_DATE", some(day("%m/%d", 2000, 2000), .5)), ("MEMBER_RATING", N, num(1, 5)), ("OPTIN_TIME", "SIGNUP_DATE", when(ISO)),
    ("OPTIN_IP", "IP_ADDRESS", some(ipv4, .6)), ("CONFIRM_TIME", "CONSENT|NONE", when(ISO)), ("CONFIRM_IP", "IP_ADDRESS", ipv4), ("LATITUDE", N, num(30, 48, 7)), ("LONGITUDE", N, num(-122, -71, 7)), ("GMTOFF", N, pick("-8", "-5")), ("TIMEZONE", N, pick("America/Los_Angeles", "America/New_York")), ("CC", "COUNTRY", const("us")), ("REGION", "REGION", lambda x: x.town[1].lower()),
    ("LAST_CHANGED", N, when(ISO, 4)), ("LEID", N, digits(9)), ("EUID", N, word(10, HEX)), ("NOTES", "COMMENT", empty), ("TAGS", "SEGMENT", some(pick("vip", "denver", "blog"), .5))], quote=csv.QUOTE_NONNUMERIC)

# ---- behaviour
file("rees46-events", "INTERACTIONS", "REES46 eCommerce behavior data, 2019-Oct.csv", [
    ("event_time", "EVENT_TIME", when("%Y-%m-%d %H:%M:%S UTC")), ("event_type", "EVENT", pick("view", "cart", "purchase", w=[8, 2, 1])), ("product_id", "PRODUCT_ID", lambda x: str(1004856 + x.good * 13)), ("category_id", "CATEGORY", pick("2053013555631882655", "2053013552326770905")), ("category_code", "CATEGORY", some(pick("electronics.smartphone", "appliances.environment.water_heater"), .7)),
    ("brand", N, some(pick("samsung", "aqua", "apple"), .9)), ("price", "PRICE", price), ("user_id", "CUSTOMER_ID", of_who(digits(9, "5"))), ("user_session", "SESSION_ID", uuid)])
file("retailrocket-events", "INTERACTIONS", "Retailrocket events.csv", [
    ("timestamp", "EVENT_TIME", lambda x: str(seconds(x) * 1000 + 417)), ("visitorid", "CUSTOMER_ID", of_who(digits(6))), ("event", "EVENT", pick("view", "addtocart", "transaction", w=[9, 1, 1])), ("itemid", "PRODUCT_ID", of_who(digits(6))), ("transactionid", "ORDER_ID", some(digits(5), .1))])
file("tianchi-user", "INTERACTIONS", "天池 移动推荐 tianchi_mobile_recommend_train_user.csv", [
    ("user_id", "CUSTOMER_ID", of_who(digits(8))), ("item_id", "PRODUCT_ID", digits(9)), ("behavior_type", "EVENT", pick("1", "2", "3", "4", w=[20, 2, 2, 1])), ("user_geohash", N, some(lambda x: "9" + word(6, "0123456789bcdefghjkmnpqrstuvwxyz")(x), .4)), ("item_category", "CATEGORY", digits(4)), ("time", "EVENT_TIME", when("%Y-%m-%d %H"))])
file("taobao-userbehavior", "INTERACTIONS", "淘宝用户购物行为 UserBehavior（列名按公开博客的中文说明）", [
    ("用户ID", "CUSTOMER_ID", of_who(digits(6))), ("商品ID", "PRODUCT_ID", digits(7)), ("商品类目ID", "CATEGORY", digits(7)), ("行为类型", "EVENT", pick("pv", "buy", "cart", "fav", w=[20, 1, 2, 2])), ("时间戳", "EVENT_TIME", epoch)])
file("jdata-user", "CUSTOMERS", "京东 JData 算法大赛 JData_User.csv", [
    ("user_id", "CUSTOMER_ID", count(200001)), ("age", N, pick("26-35岁", "36-45岁", "16-25岁", "-1")), ("sex", "GENDER", pick("0", "1", "2")), ("user_lv_cd", "SEGMENT", num(1, 5)), ("user_reg_tm", "SIGNUP_DATE", day("%Y-%m-%d", 2008, 2016))], encoding="gb18030")

# ---- Chinese shops, banks, members
file("taobao-orders", "ORDERS", "淘宝订单报表 ExportOrderList（公开导出代码中的表头）", [
    ("订单编号", "ORDER_ID", digits(18, "16")), ("买家会员名", "CUSTOMER_ID|NAME", of_who(wang)), ("买家支付宝账号", "CUSTOMER_ID|NONE|EMAIL", mail), ("买家应付货款", "AMOUNT", total), ("买家应付邮费", N, pick("0.00", "8.00")), ("买家支付积分", N, num(0, 100)), ("总金额", "AMOUNT", total), ("返点积分", N, num(0, 30)), ("买家实际支付金额", "AMOUNT", total),
    ("订单状态", N, pick("交易成功", "交易关闭")), ("买家留言", "COMMENT", some(pick("请发顺丰", "要黑色的"), .3)), ("收货人姓名", "NAME", ren), ("收货地址", "ADDRESS", zhi), ("运送方式", N, const("快递")), ("联系手机", "PHONE", lambda x: "'" + shou(x)), ("订单创建时间", "ORDER_DATE", when(ISO)), ("订单付款时间", N, when(ISO)), ("宝贝标题", "PRODUCT", huo), ("物流单号", N, digits(13, "75")),
    ("物流公司", N, pick("圆通速递", "中通快递")), ("宝贝总数量", "QUANTITY", qty), ("订单关闭原因", N, const("订单未关闭"))], encoding="gb18030", quote=csv.QUOTE_ALL)
file("douyin-orders", "ORDER_LINES", "抖店订单导出（主订单编号,子订单编号,选购商品,…）", [
    ("主订单编号", "ORDER_ID", digits(19, "69")), ("子订单编号", "ORDER_ID|NONE", digits(19, "69")), ("选购商品", "PRODUCT", huo), ("商品规格", N, pick("1袋", "黑色 L", "500ml")), ("商品数量", "QUANTITY", qty), ("商品ID", "PRODUCT_ID", digits(19, "36")), ("商家编码", "PRODUCT_ID", sku), ("商品金额", "AMOUNT|PRICE", total), ("订单应付金额", "AMOUNT", total), ("运费", N, const("0.00")), ("优惠总金额", "DISCOUNT", pick("0.00", "5.00")),
    ("收件人", "NAME", ren), ("收件人手机号", "PHONE", shou), ("省", "REGION", sheng), ("市", "CITY", shi), ("区", N, qu), ("详细地址", "ADDRESS", zhi), ("订单提交时间", "ORDER_DATE", when(ISO)), ("支付方式", N, pick("抖音支付", "微信")), ("订单完成时间", N, when(ISO, 5)), ("订单状态", N, pick("已完成", "已发货")), ("售后状态", N, const("-")), ("达人昵称", N, pick("黄飞", "小美")), ("流量来源", "CHANNEL", pick("搜索", "商城", "直播间"))], tick="\t", quote=csv.QUOTE_ALL)
file("pinduoduo-orders", "ORDERS", "拼多多订单导出（商品,订单号,…,用户实付金额(元),商家实收金额(元)）", [
    ("商品", "PRODUCT", huo), ("订单号", "ORDER_ID", lambda x: x.when.strftime("%y%m%d") + "-" + digits(15)(x)), ("订单状态", N, pick("已发货，待签收", "已签收")), ("商品总价(元)", "AMOUNT", total), ("邮费(元)", N, const("0")), ("店铺优惠折扣(元)", "DISCOUNT", pick("0", "3", "5")), ("平台优惠折扣(元)", "DISCOUNT", pick("0", "2")), ("用户实付金额(元)", "AMOUNT", total), ("商家实收金额(元)", "AMOUNT", total),
    ("商品数量(件)", "QUANTITY", qty), ("支付时间", "ORDER_DATE|NONE", when(ISO)), ("订单成交时间", "ORDER_DATE", when(ISO)), ("商品id", "PRODUCT_ID", digits(12)), ("商品规格", N, pick("黑色", "白色")), ("商家编码-SKU维度", "PRODUCT_ID", sku), ("快递公司", N, pick("韵达快递", "极兔速递")), ("售后状态", N, const("无售后或售后取消"))])
file("jd-orders", "ORDERS", "京东商家后台订单导出（订单号、商品名称、订购数量、下单时间、应付金额、下单帐号、…）", [
    ("店铺ID", N, const("10250001")), ("店铺名称", N, const("京东某某旗舰店")), ("订单号", "ORDER_ID", digits(12, "29")), ("商品名称", "PRODUCT", huo), ("订购数量", "QUANTITY", qty), ("下单时间", "ORDER_DATE", when(ISO)), ("应付金额", "AMOUNT", total), ("下单帐号", "CUSTOMER_ID", of_who(lambda x: "jd_" + word(12, LETTERS)(x))), ("客户姓名", "NAME", ren), ("客户地址", "ADDRESS", zhi), ("联系电话", "PHONE", shou)], encoding="gb18030")
file("oms-order-lines", "ORDER_LINES", "电商 ERP 订单明细导出（店铺,交易号,订单号,订单状态,买家昵称,收货人,…,均摊金额）", [
    ("店铺", "CHANNEL|NONE", pick("天猫旗舰店", "京东专营店")), ("交易号", "ORDER_ID|NONE", digits(16, "21")), ("订单号", "ORDER_ID", digits(13, "24")), ("订单状态", N, pick("已发货", "未确认")), ("买家昵称", "CUSTOMER_ID|NAME", of_who(wang)), ("收货人", "NAME", ren), ("手机", "PHONE", shou), ("收货地址", "ADDRESS", zhi), ("仓库", N, const("杭州仓")), ("快递单号", N, digits(12, "77")), ("快递费", N, pick("0.00", "6.00")),
    ("买家留言", "COMMENT", some(pick("尽快发货", "不要放快递柜"), .3)), ("下单时间", "ORDER_DATE", when(ISO)), ("发货时间", N, when(ISO, 1)), ("商品名称", "PRODUCT", huo), ("商品编码", "PRODUCT_ID", sku), ("商品条形码", "PRODUCT_ID", digits(13, "69")), ("规格1", N, pick("红色", "黑色")), ("数量", "QUANTITY", qty), ("吊牌价", "PRICE", price), ("均摊金额", "AMOUNT", total), ("重量", N, num(0, 2, 2))], encoding="gb18030")
file("wechat-merchant-bill", "ORDERS", "微信支付商户交易账单（交易时间,公众账号ID,商户号,…,费率）", [
    ("交易时间", "ORDER_DATE", when(ISO)), ("公众账号ID", N, const("wx2421b1c4370ec43b")), ("商户号", N, const("10000100")), ("子商户号", N, const("0")), ("设备号", N, const("1000")), ("微信订单号", "ORDER_ID", digits(28, "42")), ("商户订单号", "ORDER_ID", digits(10, "14")), ("用户标识", "CUSTOMER_ID", of_who(lambda x: "o" + word(27, LETTERS)(x))), ("交易类型", N, pick("JSAPI", "NATIVE")), ("交易状态", N, pick("SUCCESS", "REFUND", w=[9, 1])), ("付款银行", N, pick("CFT", "ICBC_DEBIT")),
    ("货币种类", "CURRENCY", const("CNY")), ("总金额", "AMOUNT", total), ("代金券或立减优惠金额", "DISCOUNT", const("0.00")), ("微信退款单号", N, const("0")), ("退款金额", "REFUND", const("0.00")), ("商品名称", "PRODUCT", huo), ("手续费", N, num(0, 1, 5)), ("费率", N, const("0.60%"))], tick="`", after="总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额\n`60,`2904.11,`0.00,`0.00,`17.42000\n")
file("cmb-statement", "ORDERS", "招商银行借记卡交易流水（交易日期,交易时间,收入,支出,余额,交易类型,交易备注）", [
    ("交易日期", "ORDER_DATE", when("%Y%m%d")), ("交易时间", N, when("%H:%M:%S")), ("收入", "AMOUNT|NONE", some(num(1, 900, 2), .3)), ("支出", "AMOUNT", num(1, 900, 2)), ("余额", N, num(100, 9000, 2)), ("交易类型", N, pick("银联快捷支付", "网联协议支付", "代发工资")), ("交易备注", N, pick("美团-美团App", "支付宝-星巴克", "财付通-麦当劳"))], tick="\t", encoding="gb18030", quote=csv.QUOTE_ALL)
file("store-members", "CUSTOMERS", "门店会员储值导出（门店,会员编号,会员姓名,手机号码,…,会员加入时间,上次消费时间）", [
    ("门店", N, pick("贝肯山店", "生活馆店")), ("会员编号", "CUSTOMER_ID", count(9001)), ("会员姓名", "NAME", ren), ("手机号码", "PHONE", shou), ("会员卡名称", "SEGMENT", pick("银卡", "金卡", "钻石卡")), ("储值本金余额(¥)", N, num(0, 900, 2)), ("储值赠送金额(¥)", N, num(0, 90, 2)), ("次卡名称", N, some(pick("洗护十次卡"), .2)), ("次卡剩余次数", N, num(0, 10)), ("累计消费金额(¥)", "AMOUNT", num(0, 9000, 2)), ("累计消费次数", N, num(0, 60)),
    ("会员加入时间", "SIGNUP_DATE", day("%Y-%m-%d", 2020, 2024)), ("上次消费时间", "ORDER_DATE|NONE", when("%Y-%m-%d"))])
file("ufida-customers", "CUSTOMERS", "用友/金蝶 客户档案（客户编码,客户名称,联系人,联系电话,地址,信用额度 …）; written from knowledge of it, not copied from one page", [
    ("客户编码", "CUSTOMER_ID", count(1, 1, "KH{:05d}")), ("客户名称", "NAME", lambda x: x.shi[1][:2] + x.r.choice(["宏达", "鑫源", "永盛", "华联"]) + "商贸有限公司"), ("客户简称", "NAME", pick("宏达", "鑫源", "永盛")), ("客户分类", "SEGMENT", pick("经销商", "零售", "电商")), ("所属地区", "REGION", sheng), ("纳税人识别号", "ID_NUMBER", lambda x: "91" + word(16)(x)), ("联系人", "NAME", ren), ("联系电话", "PHONE", shou),
    ("邮箱", "EMAIL", mail), ("地址", "ADDRESS", zhi), ("邮政编码", "POSTCODE", youbian), ("信用额度", N, pick("50000", "100000")), ("发展日期", "SIGNUP_DATE", day("%Y-%m-%d", 2012, 2023)), ("币种", "CURRENCY", const("人民币"))], encoding="gb18030")
file("bank-customers-zh", "CUSTOMERS", "银行个人客户信息表（客户号,客户姓名,证件类型,证件号码,开户日期 …）; written from knowledge of it, not copied from one page", [
    ("客户号", "CUSTOMER_ID", digits(10, "10")), ("客户姓名", "NAME", ren), ("性别", "GENDER", pick("男", "女")), ("证件类型", N, const("居民身份证")), ("证件号码", "ID_NUMBER", lambda x: "440305" + day("%Y%m%d", 1960, 2003)(x) + digits(3)(x) + "X"), ("出生日期", "BIRTH_DATE", day("%Y年%m月%d日", 1960, 2003)), ("手机号", "PHONE", shou), ("家庭住址", "ADDRESS", zhi), ("开户机构", N, pick("南山支行", "福田支行")), ("开户日期", "SIGNUP_DATE", day("%Y-%m-%d", 2005, 2023)),
    ("客户等级", "SEGMENT", pick("普通客户", "贵宾客户", "私行客户")), ("AUM余额", N, num(0, 900000, 2)), ("是否接受营销", "CONSENT", pick("是", "否"))])
file("waimai-reviews", "REVIEWS", "大众点评/外卖 评论抓取（店铺名称,用户昵称,总评分,口味,环境,服务,评论内容,评论时间,人均）; written from knowledge of it, not copied from one page", [
    ("店铺ID", "PRODUCT_ID|NONE", of_who(digits(8))), ("店铺名称", "PRODUCT|NONE", pick("老王牛肉面", "外婆家", "海底捞火锅")), ("用户昵称", "NAME|CUSTOMER_ID", wang), ("总评分", "RATING", num(1, 5)), ("口味", "RATING", num(1, 5)), ("环境", "RATING", num(1, 5)), ("服务", "RATING", num(1, 5)), ("评论内容", "COMMENT", shuo), ("评论时间", "REVIEW_DATE", when("%Y-%m-%d %H:%M")), ("人均消费", "AMOUNT|PRICE", num(20, 200)), ("点赞数", N, num(0, 20)), ("所在城市", "CITY", shi)])
file("youzan-customers", "CUSTOMERS", "有赞 客户导出（客户姓名,手机号,性别,生日,会员等级,累计消费金额,…）; written from knowledge of it, not copied from one page", [
    ("客户姓名", "NAME", ren), ("手机号", "PHONE", shou), ("性别", "GENDER", pick("男", "女", "未知")), ("生日", "BIRTH_DATE", some(day("%Y-%m-%d", 1960, 2005), .5)), ("微信昵称", "NAME|CUSTOMER_ID", wang), ("客户来源", "CHANNEL", pick("微信小程序", "线下门店", "导入")), ("会员等级", "SEGMENT", pick("VIP1", "VIP2", "VIP3")), ("标签", "SEGMENT", some(pick("高价值", "沉睡客户"), .5)), ("积分余额", N, num(0, 900)), ("累计消费金额", "AMOUNT", num(0, 3000, 2)),
    ("购买次数", N, num(0, 20)), ("上次消费时间", "ORDER_DATE|NONE", when(ISO)), ("成为客户时间", "SIGNUP_DATE", day("%Y-%m-%d 10:00:00", 2019, 2023)), ("省份", "REGION", sheng), ("城市", "CITY", shi)])
file("weidian-orders", "ORDERS", "微店 订单导出（订单编号,下单时间,收件人,联系电话,收货地址,商品名称,实付金额,…）; written from knowledge of it, not copied from one page", [
    ("订单编号", "ORDER_ID", digits(15, "80")), ("下单时间", "ORDER_DATE", when("%Y/%m/%d %H:%M")), ("付款时间", N, when("%Y/%m/%d %H:%M")), ("订单状态", N, pick("已完成", "待发货")), ("收件人", "NAME", ren), ("联系电话", "PHONE", shou), ("省", "REGION", sheng), ("市", "CITY", shi), ("收货地址", "ADDRESS", zhi), ("商品名称", "PRODUCT", huo), ("商品型号", N, pick("标准", "大号")), ("单价", "PRICE", price), ("购买数量", "QUANTITY", qty),
    ("优惠金额", "DISCOUNT", pick("0", "5")), ("实付金额", "AMOUNT", total), ("退款金额", "REFUND", pick("0", "9.9", w=[9, 1])), ("买家备注", "COMMENT", some(pick("生日礼物", "谢谢老板"), .3)), ("分销渠道", "CHANNEL", pick("店长", "社群"))])

# ---- a web server
file("iis-log", "WEB_LOG", "W3C extended log fields of IIS, as a table", [
    ("date", "EVENT_TIME", when("%Y-%m-%d")), ("time", "EVENT_TIME|NONE", when("%H:%M:%S")), ("s-ip", N, const("10.0.0.4")), ("cs-method", N, pick("GET", "POST", w=[9, 1])), ("cs-uri-stem", "PAGE", pick("/", "/cart", "/product/17", "/search")), ("cs-uri-query", N, some(pick("q=lamp", "page=2"), .3)), ("cs-username", "CUSTOMER_ID|NONE|NAME", some(nick, .2)),
    ("c-ip", "IP_ADDRESS", ipv4), ("cs(User-Agent)", N, pick("Mozilla/5.0+(Windows+NT+10.0)", "Mozilla/5.0+(iPhone)")), ("cs(Referer)", "CHANNEL|PAGE|NONE", some(pick("https://www.google.com/", "https://www.bing.com/"), .5)), ("sc-status", N, pick("200", "404", w=[9, 1])), ("time-taken", N, num(3, 900))], sep=" ")


def half(name):
    return "first" if int(hashlib.sha256(f"{name}.csv".encode()).hexdigest()[-1], 16) % 2 == 0 else "second"


def main():
    entries, notes = [], []
    for name, kind, source, columns, sep, encoding, rows, quote, before, after, tick in FILES:
        r = random.Random("clientele " + name)
        out = io.StringIO()
        out.write(before)
        writer = csv.writer(out, delimiter=sep, quoting=quote, lineterminator="\n")
        writer.writerow([h for h, _, _ in columns])
        for i in range(rows):
            x = Row(r, i)
            values = [make(x) for _, _, make in columns]
            if sep == " ":
                values = [v if v else "-" for v in values]
            writer.writerow([tick + v for v in values])
        out.write(after)
        (HERE / f"{name}.csv").write_bytes(out.getvalue().encode(encoding))
        roles = "\n".join(f"{h} = {role.replace('|', '/')}" for h, role, _ in columns)
        entries.append(f"{name} | {half(name)} | {kind.replace('|', '/')}\n{roles}\n")
        notes.append(f"| `{name}.csv` | {len(columns)} | {source} |")
    intro = "file | half | kind, then header = role; see README.md\n\n"
    (HERE / "manifest.txt").write_text(intro + "\n".join(entries), encoding="utf-8")
    head = (HERE / "README.md").read_text(encoding="utf-8").split("<!-- files -->")[0]
    table = "| file | columns | where the header is from |\n| --- | --- | --- |\n"
    (HERE / "README.md").write_text(head + "<!-- files -->\n" + table + "\n".join(notes) + "\n", encoding="utf-8")
    print(len(FILES), "files", sum(len(f[3]) for f in FILES), "columns")


main()
