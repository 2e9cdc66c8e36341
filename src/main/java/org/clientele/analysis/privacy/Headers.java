package org.clientele.analysis.privacy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the name of a column says of what is in it.
final class Headers {

    private static final Map<Trace, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Trace.ID_CARD, words("身份证,证件号,id card,idcard,id no,idno,sfz,sfzh,identity")),
            Map.entry(Trace.MOBILE, words("手机,移动电话,mobile,cell,cellphone,phone,tel,telephone,电话,联系方式,sjh,handy")),
            Map.entry(Trace.LANDLINE, words("座机,固话,固定电话,电话,传真,landline,phone,tel,telephone,fax,联系方式")),
            Map.entry(Trace.EMAIL, words("邮箱,邮件,email,e mail,mail")),
            Map.entry(Trace.BANK_CARD, words("银行卡,卡号,card no,card number,cardno,bank card,账号,pan")),
            Map.entry(Trace.PASSPORT, words("护照,passport")),
            Map.entry(Trace.PLATE, words("车牌,plate,license plate,licence plate")),
            Map.entry(Trace.COMPANY_CODE, words("信用代码,税号,uscc,纳税人识别号")),
            Map.entry(Trace.IBAN, words("iban")),
            Map.entry(Trace.IP_ADDRESS, words("ip,ip address,ip addr,remote addr,host,ip地址,客户端ip,登录ip,访问ip")),
            Map.entry(Trace.SOCIAL_SECURITY, words("ssn,social security")),
            Map.entry(
                    Trace.NAME,
                    words("姓名,客户名,联系人,收货人,收件人,会员名,真实姓名,full name,customer name,first name,last name,surname,"
                            + "given name,contact name,contact,recipient,name")),
            Map.entry(Trace.ADDRESS, words("地址,住址,address,addr,street,收货地"))));

    private static final List<String> NUMBERS = words(
            "订单,单号,流水,编号,条码,运单,快递,发票,时间,数量,金额,order,serial,sn,sku,timestamp,time,ts,"
                + "tracking,isbn,ean,barcode,invoice,amount,total,price,session,token,hash,uuid,batch,批次,product,item,商品,产品");
    private static final List<String> THINGS = words(
            "商品,产品,公司,企业,店铺,门店,品牌,文件,城市,product,company,item,brand,file,shop,store,"
                + "city,category,campaign,event,page,country,user,nick,昵称,活动,部门,机构,银行,bank,firm,host,domain,field,table");
    private static final List<String> VERSIONS =
            words("version,ver,firmware,build,release,section,chapter,oid,版本,固件,章节");
    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\d]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final String spaced;

    private Headers(String spaced) {
        this.spaced = spaced;
    }

    static Headers of(String name) {
        return new Headers(" " + JOINTS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT) + " ");
    }

    private static List<String> words(String list) {
        return List.of(list.split(","));
    }

    boolean says(Trace trace) {
        return has(WORDS.getOrDefault(trace, List.of())) && !(trace == Trace.NAME && has(THINGS));
    }

    /// Whether it says that numbers here count or name things.
    boolean saysOther() {
        return has(NUMBERS);
    }

    /// Whether it says that numbers between dots count editions or chapters.
    boolean saysVersion() {
        return has(VERSIONS);
    }

    /// Latin words count where they stand alone, Chinese ones anywhere.
    private boolean has(List<String> words) {
        return words.stream().anyMatch(word -> spaced.contains(word.charAt(0) < 128 ? " " + word + " " : word));
    }
}
