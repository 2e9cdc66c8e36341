package org.clientele.sample;

import static org.clientele.sample.Shelf.CLASSIC;
import static org.clientele.sample.Shelf.EVERYDAY;
import static org.clientele.sample.Shelf.GIFT;
import static org.clientele.sample.Shelf.RARE;
import static org.clientele.sample.Shelf.WARE;

import java.util.List;

/// What the shop sells, and which things are planted to be bought together.
final class Products {

    private static final String GREEN = "Green tea 绿茶";
    private static final String OOLONG = "Oolong 乌龙茶";
    private static final String BLACK = "Black tea 红茶";
    private static final String PU_ERH = "Pu-erh 普洱茶";
    private static final String WHITE = "White tea 白茶";
    private static final String SCENTED = "Scented tea 花茶";
    private static final String DAILY = "Everyday tea 口粮茶";
    private static final String TEAWARE = "Teaware 茶具";
    private static final String GIFTS = "Gift sets 礼盒";

    static final List<Product> ALL = List.of(
            new Product("Longjing 龙井", GREEN, 16800, RARE),
            new Product("Biluochun 碧螺春", GREEN, 13800, CLASSIC),
            new Product("Huangshan Maofeng 黄山毛峰", GREEN, 8800, CLASSIC),
            new Product("Matcha Powder 抹茶粉", GREEN, 7800, CLASSIC),
            new Product("Da Hong Pao 大红袍", OOLONG, 19800, RARE),
            new Product("Tieguanyin 铁观音", OOLONG, 9800, CLASSIC),
            new Product("Dong Ding 冻顶乌龙", OOLONG, 11800, CLASSIC),
            new Product("Keemun 祁门红茶", BLACK, 7800, CLASSIC),
            new Product("Dianhong 滇红", BLACK, 6800, CLASSIC),
            new Product("Lapsang Souchong 正山小种", BLACK, 8800, CLASSIC),
            new Product("Pu-erh Cake 普洱饼茶", PU_ERH, 29800, RARE),
            new Product("Ripe Pu-erh 熟普", PU_ERH, 12800, CLASSIC),
            new Product("Silver Needle 白毫银针", WHITE, 18800, RARE),
            new Product("White Peony 白牡丹", WHITE, 10800, CLASSIC),
            new Product("Jasmine Pearls 茉莉龙珠", SCENTED, 5800, CLASSIC),
            new Product("Osmanthus Oolong 桂花乌龙", SCENTED, 4800, EVERYDAY),
            new Product("Chrysanthemum 菊花茶", SCENTED, 2800, EVERYDAY),
            new Product("Assorted Tea Bags 什锦袋泡茶", DAILY, 1990, EVERYDAY),
            new Product("Lemon Tea Bags 柠檬红茶包", DAILY, 1680, EVERYDAY),
            new Product("Genmai Tea 玄米茶", DAILY, 2400, EVERYDAY),
            new Product("Gaiwan 盖碗", TEAWARE, 5800, WARE),
            new Product("Glass Teapot 玻璃壶", TEAWARE, 7900, WARE),
            new Product("Tea Caddy 茶叶罐", TEAWARE, 4200, WARE),
            new Product("Travel Cup 旅行茶杯", TEAWARE, 3900, WARE),
            new Product("Bamboo Whisk 茶筅", TEAWARE, 4500, WARE),
            new Product("Pu-erh Knife 普洱茶针", TEAWARE, 3200, WARE),
            new Product("Yixing Teapot 紫砂壶", TEAWARE, 36800, RARE),
            new Product("Festival Gift Box 节庆礼盒", GIFTS, 32800, GIFT),
            new Product("Mid-Autumn Gift Box 中秋礼盒", GIFTS, 38800, GIFT),
            new Product("Deluxe Tasting Box 臻品礼盒", GIFTS, 58800, GIFT));

    /// Whoever buys the first puts the second into the same order with this probability, beside what chance brings.
    record Pair(String first, String second, double probability) {}

    static final List<Pair> PAIRS = List.of(
            new Pair("Matcha Powder 抹茶粉", "Bamboo Whisk 茶筅", 0.55),
            new Pair("Pu-erh Cake 普洱饼茶", "Pu-erh Knife 普洱茶针", 0.5),
            new Pair("Tieguanyin 铁观音", "Gaiwan 盖碗", 0.4),
            new Pair("Jasmine Pearls 茉莉龙珠", "Glass Teapot 玻璃壶", 0.35),
            new Pair("Assorted Tea Bags 什锦袋泡茶", "Travel Cup 旅行茶杯", 0.3));

    private Products() {}

    static Product named(String name) {
        return ALL.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    static Product from(Shelf shelf, Dice dice) {
        return dice.pick(ALL.stream().filter(p -> p.shelf() == shelf).toList());
    }
}
