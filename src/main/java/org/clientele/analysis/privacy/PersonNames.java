package org.clientele.analysis.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/// Whether a text could be the name of a person: a Chinese surname and one to three characters, or two to four words
/// that begin with capitals. Many other texts could be too, so it says something only beside the name of a column.
final class PersonNames {

    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊";
    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "夏侯", "令狐", "长孙", "宇文", "端木", "独孤", "南宫", "西门");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern LATIN = Pattern.compile("\\p{Lu}[\\p{L}'.-]*(?:,? \\p{Lu}[\\p{L}'.-]*){0,3}");

    private PersonNames() {}

    static boolean is(String text) {
        var name = text.strip();
        if (HAN.matcher(name).matches()) {
            return SURNAMES.indexOf(name.charAt(0)) >= 0 || DOUBLE.contains(name.substring(0, 2));
        }
        return LATIN.matcher(name).matches();
    }
}
