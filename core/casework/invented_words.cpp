#include "core/casework/invented_words.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

using Words = std::vector<std::string_view>;

const Words kSurnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林",
    "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许",
    "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴",
    "夏", "钟", "汪", "田", "任", "姜", "范", "方", "石", "姚", "谭", "廖", "邹", "熊", "金", "陆", "郝", "孔", "白",
    "崔", "康", "毛", "邱", "秦", "江", "史", "顾", "侯", "邵", "孟", "龙", "万", "段", "雷", "钱", "汤", "尹", "黎",
    "易", "常", "武", "乔", "贺", "赖", "龚", "文", "欧阳", "单", "解", "仇", "翟"};
const Words kGiven{"秀", "英", "桂", "兰", "建", "国", "玉", "梅", "志", "明", "德", "福", "春", "生", "永", "强", "小",
    "红", "光", "华", "文", "军", "海", "燕", "金", "凤", "长", "林", "天", "保", "淑", "珍", "新", "民", "大", "勇",
    "素", "芬", "家", "兴", "来", "喜", "水", "根", "冬", "莲", "云", "龙", "清", "泉", "友", "才", "正", "义", "良",
    "善", "美", "玲", "庆", "余", "荣", "昌", "学", "勤", "树", "森", "雪", "松", "月", "娥", "有", "田", "晓", "东",
    "守", "信", "国", "梁", "翠", "萍", "丽", "娟", "洪", "亮", "广", "发", "立", "成", "爱", "群", "启", "顺", "耀",
    "先", "承", "祖", "思", "远"};
const Words kVillageFirst{"柳", "石", "清", "白", "黄", "青", "上", "下", "东", "西", "南", "北", "双", "龙", "马",
    "牛", "竹", "松", "梨", "桃", "枣", "槐", "高", "长", "新", "老", "三", "五", "七", "九", "水", "红", "金", "银",
    "花", "茶"};
const Words kVillageSecond{"河", "桥", "坪", "沟", "湾", "塘", "坡", "岭", "井", "泉", "田", "冲", "坝", "堰", "山",
    "岩", "溪", "树", "林", "园", "庙", "铺", "市", "渡", "滩", "洞"};
const Words kVillageLast{"村", "村", "村", "庄", "屯", "寨"};
const Words kObjects{"排水沟", "宅基地", "承包地", "自留山", "鱼塘", "机耕道", "院墙", "滴水", "化粪池", "猪圈", "柴房",
    "老屋", "晒坝", "果园", "茶山", "竹林", "水井", "抽水机", "收割机", "三轮车", "玉米地", "秧田", "大棚", "菜园",
    "田埂", "界石", "堰塘", "引水管", "围栏", "树荫", "采光窗", "楼梯间", "车位", "下水管", "工钱", "借款", "货款",
    "租金", "押金", "定金", "医药费", "误工费", "彩礼", "嫁妆", "赡养费", "抚养费", "青苗补偿款", "安置费", "运费",
    "种子款"};
const Words kReasons{"多年没有丈量，界线说不清", "当初只有口头约定，没有字据", "一方常年在外务工，事情拖了下来",
    "前后两笔账目混在一起", "动工以前没有打招呼", "兄弟分家时没有写明", "雨季一到水就倒灌进屋", "树根顶坏了墙脚",
    "点数时少了几件，谁也不认", "手头周转不开，一再推迟", "在场签字的不是户主", "量地那天四邻没有到齐",
    "补偿的标准前后听说不一样", "车辆过了保险期", "喝了酒说话冲，动了手", "孩子上学的花销谈不拢",
    "养殖的气味和噪声影响起居", "承包到期以后没有续签", "用水的先后没有排好", "合伙的本钱和工时没有记账",
    "老人跟谁住一直没有定", "邻里为停车挡了路", "牲口啃了庄稼", "装修声响太晚", "买的种子出苗很少",
    "寄放的东西找不到了"};
const Words kActs{"到现场用皮尺量了两遍", "查看了承包合同原件", "翻出了历年的台账", "请村里的老支书回忆当年情形",
    "分别到两家坐了一晚", "逐条念了民法典的有关规定", "对照了收据和转账记录", "请双方各指一遍界线",
    "到派出所核对了出警记录", "请卫生院开具了病历复印件", "拍了照片，画了草图", "请农技员看了苗情",
    "把两边的要求写在纸上逐项比较", "约了两家的长辈一起说话", "算清了每一笔往来", "打电话问了在外地的儿子",
    "请会计核了工时", "看了水流的走向", "请测绘员复核了面积", "到集市问了当时的价钱"};
const Words kMoods{"情绪比较激动", "话说得很重", "一直低头抽烟", "中途出去了一趟", "说着掉了眼泪", "语气缓了下来",
    "表示愿意各让一步", "坚持原来的要求", "担心说好了又变", "说只要一个公道", "希望年前了结", "要求当面赔个不是",
    "提出先付一部分", "同意照老样子恢复", "答应回去和家里商量", "承认自己也有不对", "说邻里还要长久相处",
    "对调解员表示感谢"};
const Words kTimes{"一早", "上午", "中午", "午后", "傍晚", "夜里", "赶场那天", "插秧时节", "收稻以后", "腊月里",
    "正月里", "开学前", "清明前后", "下大雨的时候", "停电那晚"};
const Words kDetails{"墙根已经裂了一指宽", "淹了半亩秧苗", "门前的路窄得过不去车", "两家三个月没有说话",
    "锅灶搬到了屋檐下", "院里堆着半车砖", "水沟被泥沙填了大半", "地头的界石挪了位置", "瓦片掉下来打坏了水缸",
    "借据上的日子写得不清楚", "当时在场的有四五个人", "手机里还存着聊天记录", "收条夹在旧账本里", "欠的钱前后还过两回",
    "发票丢了一张", "果子还没有到采摘的时候", "老人行动不便，由女儿照看", "孩子正在读初二", "伤口缝了六针",
    "车灯和保险杠都要换", "猪仔死了三头", "鱼苗是开春放的", "井水有一股怪味", "路灯照不到那个拐角",
    "电线从别家屋顶经过", "房檐伸出去一尺多", "砍掉的是三棵杉树", "工地停了半个月", "合同只有一份复印件",
    "摊位换过两次人", "租约还差四个月到期", "木料已经锯成板子", "门锁换过", "院坝的水泥是前年打的",
    "楼上漏水湿了天花板", "粮食晒在公路边", "羊群从坡上跑下来", "收购商压了价", "秤上有出入", "说好的包工头没有露面"};

/// {a} {b} the two sides, {p} place, {o} object; the rest is drawn anew each time.
const Words kFactSentences{"{d}{t}，{a}与{b}为{o}发生争执，起因是{r}。",
    "{a}称，{b}没有商量就占用了{p}的{o}，大约有{n}平方米，{x}。",
    "{b}不认可，说{o}从{y}年起就由自家使用，{x}，村里许多人知道。", "经初步了解，{r}，{x}。",
    "{a}家住{p}{g}组，与{b}家相隔{n}米，两家原来关系不错。", "为这件事{a}花去{m}，{b}{f}。",
    "{t}，{w}路过看见，{x}，劝了几句没有劝住。", "去年{d}两家已经吵过一次，当时{r}，没有说出结果。",
    "{a}{f}，说{x}，{o}再不处理就要误了农时。", "{b}{f}，认为损失没有那么多，最多承担{m}。",
    "村民小组长{w}到场看过，{x}，{o}确有损坏。", "双方都有老人和孩子在家，{x}，怕事情闹大。",
    "{a}提供了{y}年的一张字据，上面写着{o}的四至，{b}说字据不是本人所写。",
    "现在{o}无法照常使用，每天少收入{m}左右，{x}。", "{b}说已经请人修过一回，花了{m}，{a}表示不知情。"};
const Words kSessionSentences{"调解员：今天请两家来，是为{o}的事，先请{a}说。",
    "{a}：{x}，{r}，我找过{b}三回，都没有说成。", "{b}：{y}年就是这样过来的，{x}，不能全怪我。",
    "调解员：我们{c}，{x}，这一点两家看有没有出入。", "{a}：没有出入，可是{o}的损失要算，一共{m}。",
    "{b}：{m}太多，我家{x}，最多出{m}。", "（{a}{f}，调解员请大家喝口水，停了{k}分钟。）",
    "{w}（到场的邻居）：那天{t}我看见了，{x}，两边说的都有一点。",
    "调解员：法律上讲，相邻的人要给对方方便，造成损失的要赔，{x}的部分由谁承担，可以再商量。",
    "（分开谈）{b}{f}，说{r}，如果{a}把话说开，愿意出{m}。", "（分开谈）{a}{f}，说钱多钱少可以谈，{o}要先恢复。",
    "调解员{c}，把结果念给双方听，{a}{f}，{b}{f}。", "{b}：{d}以前我把{o}修好，{x}也一起清理。",
    "{a}：那我让一步，{m}就不要了，但是要写清楚以后怎么办。", "记录念给双方听，{a}、{b}表示记得对。"};
const Words kAgreementSentences{"经查，{d}{t}，{a}与{b}因{o}发生纠纷，{r}。", "双方确认，{o}位于{p}{g}组，{x}。",
    "双方同意以{y}年的界线为准，{o}归{a}使用，{b}不再主张。", "{b}于{d}前向{a}支付{m}，当面点清，由{w}作证。",
    "{b}负责把{o}恢复原样，材料由{b}出，人工由双方各半。", "{a}收到款项后不再就{o}提出别的要求。",
    "今后{o}每年{t}由双方一起清理，费用各半。", "关于{x}一事，由{a}自行处理，{b}给予方便。",
    "双方家人不得再为此事争吵，{x}的事不再提起。", "如遇{r}，先找村民小组长{w}说明，不得自行动手。",
    "{o}的照片和草图附后，与本协议一并保存。", "双方各自承担已经花去的{m}，互不追讨。"};
const Words kVisitSentences{"到{a}家看了{o}，{x}，约定的事已经办了。",
    "打电话问{b}，{b}说钱已经付清，两家见面也打招呼了。", "{a}{f}，{b}{f}，{o}能照常使用。"};

const Words& sentencesOf(Voice voice)
{
    switch (voice) {
    case Voice::kFacts: return kFactSentences;
    case Voice::kSession: return kSessionSentences;
    case Voice::kAgreement: return kAgreementSentences;
    case Voice::kVisit: return kVisitSentences;
    }
    return kFactSentences;
}

std::string filled(Dice& dice, char slot, const Scene& about)
{
    switch (slot) {
    case 'a': return about.a;
    case 'b': return about.b;
    case 'p': return about.place;
    case 'o': return about.object;
    case 'd': {
        const Date day = about.day.plusDays(-static_cast<int>(dice.between(1, 300)));
        return std::to_string(day.month) + "月" + std::to_string(day.day) + "日";
    }
    case 't': return std::string(dice.pick(kTimes));
    case 'r': return std::string(dice.pick(kReasons));
    case 'c': return std::string(dice.pick(kActs));
    case 'f': return std::string(dice.pick(kMoods));
    case 'x': return std::string(dice.pick(kDetails));
    case 'w': return inventedName(dice);
    case 'm': return std::to_string(dice.between(2, 400) * 50) + "元";
    case 'n': return std::to_string(dice.between(2, 300));
    case 'g': return std::to_string(dice.between(1, 18));
    case 'k': return std::to_string(dice.between(5, 40));
    case 'y': return std::to_string(about.day.year - dice.between(2, 35));
    default: return {};
    }
}

std::string sentence(Dice& dice, std::string_view pattern, const Scene& about)
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '{') {
            out += filled(dice, pattern[i + 1], about);
            i += 2;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

std::int64_t charactersIn(std::string_view text)
{
    return std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; });
}

} // namespace

Dice::Dice(std::uint64_t seed)
    : state_(seed)
{
    state_ = next() ^ 0x6a09e667f3bcc909ULL; // neighbouring seeds must not throw alike
}

std::uint64_t Dice::next()
{
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15ULL;
    z = (z ^ z >> 30U) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ z >> 27U) * 0x94d049bb133111ebULL;
    return z ^ z >> 31U;
}

void Dice::fill(void* bytes, std::size_t size)
{
    auto* out = static_cast<unsigned char*>(bytes);
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<unsigned char>(next() >> 32U);
}

std::int64_t Dice::between(std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
}

std::string inventedName(Dice& dice)
{
    std::string name(dice.pick(kSurnames));
    name += dice.pick(kGiven);
    if (!dice.oneIn(4)) name += dice.pick(kGiven);
    return name;
}

std::string inventedVillage(Dice& dice)
{
    return std::string(dice.pick(kVillageFirst)).append(dice.pick(kVillageSecond)).append(dice.pick(kVillageLast));
}

std::string inventedObject(Dice& dice)
{
    return std::string(dice.pick(kObjects));
}

std::string inventedText(Dice& dice, Voice voice, std::int64_t characters, const Scene& about)
{
    constexpr std::int64_t kUsualSentence = 20;
    std::string text;
    for (std::int64_t length = 0; length == 0 || length + kUsualSentence < characters;) {
        const std::string next = sentence(dice, dice.pick(sentencesOf(voice)), about);
        text += next;
        if (voice == Voice::kSession) text += '\n';
        length += charactersIn(next);
    }
    return text;
}

} // namespace beibao
