#include "tests/fuzz/targets.h"

#include "app/start/errand.h"
#include "core/base/typed_moment.h"
#include "core/casework/export_manifest.h"
#include "core/documents/as_sealed.h"
#include "core/documents/blank_form.h"
#include "core/documents/fill.h"
#include "core/documents/page_code.h"
#include "core/documents/site_sketch.h"
#include "core/documents/spoken.h"
#include "core/exchange/cell.h"
#include "core/exchange/csv.h"
#include "core/exchange/jpeg_facts.h"
#include "core/exchange/mapping.h"
#include "core/exchange/xlsx.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/packs/pack_shelf.h"
#include "core/rules/agreement_words.h"
#include "core/rules/calculator.h"
#include "core/rules/clause_reading.h"
#include "core/rules/deadlines.h"
#include "core/rules/dispute_types.h"
#include "core/rules/record_checks.h"
#include "core/rules/settings.h"
#include "core/schema/case.pb.h"
#include "core/schema/field_map.h"
#include "core/schema/form_layout.h"
#include "core/signing/certificate.h"
#include "core/signing/strokes.h"
#include "core/store/bigram.h"
#include "core/store/change.h"
#include "core/store/heads.h"
#include "core/store/packing.h"
#include "core/store/record.h"
#include "core/store/search_text.h"
#include "sync/pushed.h"
#include "tests/fuzz/bundle_target.h"
#include "tests/fuzz/code_targets.h"
#include "tests/fuzz/desk_targets.h"
#include "tests/fuzz/file_targets.h"
#include "tests/fuzz/help_target.h"
#include "tests/fuzz/sound_target.h"

#include <cstdlib>

namespace beibao::fuzz {

namespace {

void must(bool promise)
{
    if (!promise) std::abort();
}

Change aChange(std::uint64_t number = 1, const std::string& prev = {})
{
    wire::ChangeHeader header;
    header.set_profile(kProfileEd25519);
    header.set_device(std::string(Id::kSize, 'd'));
    header.set_record(std::string(Id::kSize, 'r'));
    header.set_kind(10);
    header.set_number(number);
    header.set_prev(prev);
    header.set_stamp(77);
    auto& group = *header.add_groups();
    group.set_group(1003);
    group.add_fields(4);
    group.add_bases(std::string(Id::kSize, 'b'));
    Case values;
    values.set_title("张三与李四排水纠纷");
    return Change::make(header, std::string(16, 's'), values.SerializeAsString());
}

wire::Batch aBatch()
{
    SignedBatch batch;
    batch.changes.push_back(aChange());
    batch.signature = std::string(64, 'x');
    return batch.toWire();
}

/// The first byte says where the header ends.
void change(std::string_view bytes)
{
    const std::size_t cut
        = bytes.empty() ? 0 : std::min<std::size_t>(static_cast<unsigned char>(bytes[0]), bytes.size());
    const auto read
        = Change::read(std::string(bytes.substr(0, cut)), std::string(bytes.substr(cut)), bytes.size() % 7 == 0);
    if (read) must(read->id() == Id::fromBytes(sha256(read->header()).view().substr(0, Id::kSize)));
}

void batch(std::string_view bytes)
{
    wire::Batch wire;
    if (!wire.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return;
    const auto read = SignedBatch::fromWire(wire);
    if (!read) return;
    const auto again = SignedBatch::fromWire(read->toWire());
    must(bool(again) && again->signedText() == read->signedText());
}

/// The bytes are what is inside a pack: a mutated one would hardly ever unpack.
void pushed(std::string_view bytes)
{
    const auto read = unpackPushed(packForLine(bytes), bytes.size());
    if (!read) return;
    for (const auto& [carried, batch] : *read) {
        const auto again = SignedBatch::fromWire(carried);
        must(bool(again) == bool(batch) && (!again || again->signedText() == batch->signedText()));
    }
}

void fieldMap(std::string_view bytes)
{
    const auto map = FieldMap::parse(bytes);
    if (!map) return;
    const auto again = FieldMap::parse(map->encode());
    must(again && *again == *map);
}

void heads(std::string_view bytes)
{
    const auto read = Heads::decode(bytes);
    if (!read) return;
    const auto again = Heads::decode(read->encode());
    must(again && again->encode() == read->encode());
}

void seen(std::string_view bytes)
{
    const auto read = Seen::parse(bytes);
    if (!read) return;
    const auto again = Seen::parse(read->text());
    must(again && again->text() == read->text());
}

void unpack(std::string_view bytes)
{
    constexpr std::size_t kLargest = 16U << 20U;
    const auto read = unpacked(bytes);
    must(!read || read->size() <= kLargest || bytes.size() > kLargest);
}

void query(std::string_view bytes)
{
    const auto terms = SearchTerms::of(bytes);
    must(terms.question.empty() || !terms.words.empty());
    must(foldedForSearch(foldedForSearch(bytes)) == foldedForSearch(bytes));
}

void formCode(std::string_view bytes)
{
    const auto code = parseFormCode(bytes);
    must(!code || parseFormCode(formCodeText(*code)) == code);
}

/// What was read of a code is printed as a code that reads the same.
void pageCode(std::string_view bytes)
{
    const auto code = parsePageCode(bytes);
    must(!code || parsePageCode(pageCodeText(*code)) == code);
}

/// A drawing that is read can be kept, reads again as itself, and can be measured.
void sketch(std::string_view bytes)
{
    const auto read = parseSketch(bytes);
    if (!read) return;
    const auto again = parseSketch(sketchText(*read));
    must(again && *again == *read);
    must(twiceArea(*read) >= 0);
    (void)sidesCross(*read);
    (void)sketchDoubts(*read, 3, 20);
    (void)scaleFor(*read, 126, 80);
}

void jpeg(std::string_view bytes)
{
    const auto facts = jpegFacts(bytes);
    must(facts.takenAt.empty() || DateTime::parse(facts.takenAt));
}

void wording(std::string_view bytes)
{
    const auto form = Template::parse(bytes);
    if (form) (void)fill(*form, Value::Object{{"a", "b\n| {{c}}"}, {"c", Value::List{Value::Object{{"d", "e"}}}}});
}

void sealedCase(std::string_view bytes)
{
    const auto file = caseAsSealed({}, bytes);
    must(!file || (file->agreements.size() == 1 && file->numbers.size() == 1));
}

std::vector<std::string> changeSeeds()
{
    const Change one = aChange();
    return {
        std::string(1, static_cast<char>(one.header().size())) + one.header() + one.body(), one.header() + one.body()};
}

std::vector<std::string> batchSeeds()
{
    SignedBatch erased;
    erased.changes.push_back(aChange().stripped());
    erased.signature = std::string(64, 'x');
    return {aBatch().SerializeAsString(), erased.toWire().SerializeAsString()};
}

std::vector<std::string> pushedSeeds()
{
    std::vector<Outgoing> two(2);
    two[0].batch.changes.push_back(aChange());
    two[1].batch.changes.push_back(aChange(2, two[0].batch.changes.front().fullHash().bytes()));
    return {*unpackFromLine(packPushed(two, Press::kHard), 1U << 20U)};
}

std::vector<std::string> recordSeeds()
{
    Case record;
    record.set_title("排水纠纷");
    record.set_amount_fen(350'000);
    record.add_tags("一");
    record.add_tags("二");
    return {record.SerializeAsString(),
        std::string("\x0a\x03"
                    "abc"
                    "\x0d"
                    "1234"
                    "\x11"
                    "12345678",
            19)};
}

std::vector<std::string> headsSeeds()
{
    struct Nothing final : Applied {
        bool has(const Id&) const override { return false; }
    };
    Heads one;
    const auto id = [](char c) { return Id::fromBytes(std::string(Id::kSize, c)); };
    one.take(3, {id('a'), 5, id('d')}, {id('b')}, Nothing());
    one.take(1001, {id('c'), 6, id('d')}, {}, Nothing());
    return {one.encode()};
}

std::vector<std::string> seenSeeds()
{
    Seen one;
    one.add(3, {Id::fromBytes(std::string(Id::kSize, 'a'))});
    return {one.text(), "CgQIAxoA"};
}

std::vector<std::string> packedSeeds()
{
    return {packed("short"), packed(std::string(5000, 'a')), packed(std::string(300, 'x') + "排水")};
}

std::vector<std::string> formCodeSeeds()
{
    return {formCodeText({"agreement", "K7QM-2XWA"}), "BEIBAO:F1:POEM:K7QM2XWA"};
}

std::vector<std::string> pageCodeSeeds()
{
    const Id id = Id::fromBytes("case of the pond");
    return {pageCodeText({.id = id, .paper = "agreement", .about = id, .page = 2}),
        pageCodeText({.id = id, .content = sha256("x"), .page = 1}),
        pageCodeText({.id = id, .paper = "agreement", .form = "K7QM-2XWA", .page = 3}), "BEIBAO:1:P.2"};
}

std::vector<std::string> sketchSeeds()
{
    return {R"({"format":"beibao-sketch-1","corners":[[0,0],[1250,0],[1250,800]],"measured":[1248,0,0],"open":0,)"
            R"("landmarks":[{"x":0,"y":-5,"words":"老界石"}],"north":15})",
        R"({"format":"beibao-sketch-1","corners":[[0,0],[9e9,0]]})", R"({"format":"beibao-sketch-1","corners":[]})"};
}

std::vector<std::string> jpegSeeds()
{
    const std::string tiff = std::string("II\x2a\0\x08\0\0\0\x01\0\x32\x01\x02\0\x14\0\0\0\x1a\0\0\0\0\0\0\0", 26);
    const std::string body = std::string("Exif\0\0", 6) + tiff + std::string("2026:11:19 09:30:12\0", 20);
    return {"\xff\xd8\xff\xe1" + std::string(1, '\0') + char(body.size() + 2) + body
            + std::string("\xff\xda\0\2x\xff\xd9", 7),
        std::string("\xff\xd8\xff\xda\0\2", 6)};
}

std::vector<std::string> wordingSeeds()
{
    return {"# 题\n|: 小 1 2\n| *{{a}} | < | 3行\n{{#c}}\n[[ 签名+指印 | {{d}} | 甲 ]]\n[图 {{d}} | {{a}} | "
            "半页]\n{{/c}}\n_ 2行\n"
            "[码 {{a}} | {{#c}}{{序数}}{{/c}}]\n---\n~ {{横线}}"};
}

std::vector<std::string> sealedCaseSeeds()
{
    return {R"({"format":"beibao-agreement-1","agreement_id":"x","parties":[{"name":"甲","role":"applicant"}],)"
            R"("obligations":[{"amount_fen":1}],"recorder":{"name":"乙"},"committee":3})"};
}

std::vector<std::string> querySeeds()
{
    return {"张三 柳树", "\"不行\" OR NEAR(x)", "ＡＢ１２", "鱼", std::string(1, '\0')};
}

RuleBook aBook()
{
    RuleBook book;
    must(bool(book.add(R"({"rules":[
        {"id":"words.forbid","source":"[]","value":["不得","不再"]},{"id":"words.undo","source":"[]","value":["不"]},
        {"id":"words.turn","source":"[]","value":["就"]},{"id":"words.deny","source":"[]","value":["不","非"]},
        {"id":"words.between","source":"[]","value":["是","有"]},{"id":"words.harmless","source":"[]","value":["归还"]},
        {"id":"words.title","source":"[]","value":["房屋归"]},{"id":"words.order","source":"[]","value":["下跪"]},
        {"id":"risk.clocks","source":"[]","value":["red note 24 hours 记"]},
        {"id":"lpr.one_year","source":"[]","value":["2025-05-20=300"]},{"id":"usury.times","source":"[]","value":4},
        {"id":"figures.urban_income_fen","source":"[]","value":["2025-01-01=5418800"]},
        {"id":"figures.monthly_wage_fen","source":"[]","value":["2025-01-01=1034300"]}]})")));
    return book;
}

/// What a county set may be anything; the book stays a book, and a clock read from it ends.
void setting(std::string_view bytes)
{
    static const RuleBook book = aBook();
    Kept<Setting> one;
    const auto cut = std::min(bytes.find('\n'), bytes.size());
    one.record.set_key(std::string(bytes.substr(0, cut)));
    one.record.set_value(std::string(bytes.substr(std::min(cut + 1, bytes.size()))));
    const RuleBook set = rulesOn(book, {one}, {2026, 11, 22});
    for (const auto& [id, rule] : set.all())
        if (const auto* ours = book.find(id)) must(ours->value.index() == rule.value.index());
    CaseFile file;
    Kept<RiskGrade> red;
    red.record.set_confirmed("red");
    red.record.set_at("2026-11-22T08:00");
    file.risks = {red};
    CaseState state;
    state.state = State::kMediating;
    deadlinesOf(file, state, set, DateTime{{2026, 11, 22}, 9, 0});
    interestCapOn({2026, 11, 22}, set);
}

std::vector<std::string> settingSeeds()
{
    return {"risk.clocks\n[\"red note 24 hours 记 every\"]", "lpr.one_year\n[\"2026-01-01=300\"]", "usury.times\n4",
        "calendar.2026.off\n[\"2026-11-23\"]"};
}

void calculation(std::string_view bytes)
{
    static const RuleBook book = aBook();
    const auto args = nlohmann::json::parse(bytes, nullptr, false);
    for (const auto name : calculatorNames())
        if (const auto done = calculate(name, args, book, {2026, 11, 22})) must(done->totalFen >= 0);
}

std::vector<std::string> calculationSeeds()
{
    return {R"({"medical_fen":1,"disability_grade":10,"age":40,"percent":70})",
        R"({"wage_fen":600000,"severance_months":29})",
        R"({"principal_fen":10000,"rate":2400,"from":"2025-11-22","to":"2026-11-22"})",
        R"({"income_fen":800000,"birth":"2020-02-29","from":"2026-01-31"})", R"({"wage_fen":1,"grade":5})"};
}

/// A sentence of an agreement, as somebody typed it.
void sentence(std::string_view bytes)
{
    static const RuleBook book = aBook();
    for (std::size_t at = 0; at <= bytes.size(); ++at) {
        deniedAt(bytes, at, book);
        harmlessAt(bytes, at, 3, book);
    }
    must(yearlyInterestIn(bytes) >= 0);
    must(monthlyWageIn(bytes) >= 0);
    for (const auto& card : wrongCardsIn(bytes)) must(card.size() >= 16 && card.size() <= 19);
    checkWords({{"a", "其他约定", std::string(bytes), true, "Agreement.terms"}}, book, {2026, 11, 22});
}

std::vector<std::string> sentenceSeeds()
{
    return {"双方不得辱骂，否则就下跪", "房屋归还张三，年利率百分之二十四，月息三分",
        "转账4111 1111 1111 1112，月工资1500元", "日利率万分之五，共计3500元（叁仟伍佰元整）"};
}

/// What was read from any file and written by us reads back as itself.
void csv(std::string_view bytes)
{
    const auto read = readCsv(bytes);
    if (!read) return;
    const auto written = writeCsv(*read);
    const auto again = readCsv(written);
    must(bool(again));
    for (std::size_t row = 0; row < again->rows.size(); ++row)
        for (const auto& cell : again->rows[row]) must(withoutFormula(cell) == cell);
}

std::vector<std::string> csvSeeds()
{
    return {"a,b\r\n\"x\n\"\"y\",=1\r\n", "\xef\xbb\xbf姓名;性别\n张三;男\n", "\xd0\xd5\xc3\xfb\t\xc4\xd0\n",
        "\xff\xfe\x0a\x4e,"};
}

/// Any part of a workbook, and the whole of one.
void sheetXml(std::string_view bytes)
{
    const auto table = sheetCells(onePiece(bytes), {"零", "一"});
    must(!table || table->rows.size() <= kMostTableRows);
    (void)sharedStrings(onePiece(bytes));
    (void)workbookParts(onePiece(bytes));
    (void)relationTarget(onePiece(bytes), "r");
    (void)readXlsx(bytes);
}

std::vector<std::string> sheetXmlSeeds()
{
    return {
        R"(<worksheet><sheetData><row r="2"><c r="B2" t="s"><v>1</v></c><c><f>1</f><v>4.5E4</v></c></row></sheetData></worksheet>)",
        R"(<sst><si><t>甲</t><rPh><t>jia</t></rPh></si></sst>)", R"(<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>)",
        R"(<r><Relationship Id="r" Target="worksheets/sheet1.xml"/></r>)",
        std::string("PK\x05\x06") + std::string(18, '\0')};
}

/// The mapping's text up to an empty line, then a cell for each of its columns.
void mapping(std::string_view bytes)
{
    const auto cut = std::min(bytes.find("\n\n"), bytes.size());
    const auto read = Mapping::parse(bytes.substr(0, cut), "fuzz");
    if (!read) return;
    const std::string cell(trimmedCell(bytes.substr(std::min(cut + 2, bytes.size()))));
    for (const auto& column : read->columns) {
        const auto value = readCell(column, cell, 0);
        if (const auto* json = std::get_if<nlohmann::json>(&value))
            (void)writeCell(column, *json, [](const std::string& id) { return id; });
    }
}

std::vector<std::string> mappingSeeds()
{
    const std::string head
        = R"({"key":["a"],"records":[{"as":"c","kind":"Case"},{"as":"p","kind":"Party","only":{"role":"applicant"},"many":["、"]}],)"
          R"("columns":[{"names":["a"],"to":"c.applied_on","dates":"dots"},{"names":["b"],"to":"p.sex","words":{"公":"male"}},)"
          R"({"names":["d"],"to":"c.amount_fen","times":10000},{"names":["e"],"to":"c.tags","separators":["、"]}]})";
    return {head + "\n\n2023.5.6", head + "\n\n45052", head + "\n\n男", head + "\n\n1.25"};
}

void formLayout(std::string_view bytes)
{
    const auto layout = parseFormLayout(bytes);
    if (!layout) return;
    for (const auto& row : layout->rows) must(row.field != nullptr && row.lines >= 1);
    (void)missingFor(*layout, *layout->spec->make(), "evidence");
}

std::vector<std::string> formLayoutSeeds()
{
    return {R"({"record":"Evidence","says":["name"],"papers":["evidence"],"rows":[{"field":"name","lines":2},)"
            R"({"field":"attachment_id","choose":"attachments"},{"field":"received_on","start":"@today"}]})"};
}

/// No file of a manifest is named so that taking it out leads elsewhere; what is written is read again.
void exportManifest(std::string_view bytes)
{
    const auto manifest = ExportManifest::parse(bytes);
    if (!manifest) return;
    for (const auto& file : manifest->files)
        must(file.file.empty() || (file.file.starts_with("files/") && file.file.find("..") == std::string::npos));
    must(bool(ExportManifest::parse(manifest->json())));
}

std::vector<std::string> exportManifestSeeds()
{
    const std::string digest(64, 'a');
    return {R"({"beibao_export":1,"made_at":"2026-11-22T09:00","records":{"file":"records.ndjson","sha256":")" + digest
        + R"(","count":3},"files":[{"id":"i","kind":"Sealed","title":"协议","media_type":"application/pdf","sha256":")"
        + digest + R"(","size":9,"file":"files/)" + digest + R"(.pdf"}]})"};
}

/// A county's type is counted as one of the statistics, and is written as it was read.
void ownTypeLine(std::string_view bytes)
{
    const auto type = readOwnType(bytes);
    must(type.has_value() == faultInOwnType(bytes).empty());
    if (type) must(isStandardType(type->column) && writeOwnType(*type) == bytes);
}

std::vector<std::string> ownTypeLineSeeds()
{
    return {"irrigation=水利灌溉纠纷=forest_land", "a=b=other"};
}

/// What was understood is a time that exists; what is said loses no letter but spaces.
void typedMoment(std::string_view bytes)
{
    const auto moment = parseTypedMoment(bytes, Date{2026, 11, 22});
    must(!moment || DateTime::parse(moment->iso()) == moment);
    for (const auto& sentence : sentencesOf(bytes, 20)) must(!sentence.empty());
}

std::vector<std::string> typedMomentSeeds()
{
    return {"下周三 9:30", "11月25日下午3点半", "2026-12-3 9时05分", "今天，张三付李四三千元。李四收下；各不相欠！"};
}

/// What is read as a pack is written as the same pack, and looking at it ends.
void pack(std::string_view bytes)
{
    const auto read = Pack::parse(bytes);
    if (!read) return;
    const auto again = Pack::parse(read->json());
    must(again && again->signedText() == read->signedText() && again->signature == read->signature);
    const auto settings = settingsOf(*read, {});
    must(settings.size() == read->entries.size());
    previewPack(*read, RuleBook(), settings);
    checkPack(*read, RuleBook(), {2026, 11, 22});
}

std::vector<std::string> packSeeds()
{
    return {
        R"({"beibao_pack":1,"name":"a","version":1,"effective_from":"2027-01-01","entries":{"deadline.visit_days":10,"template.agreement":"# a","calendar.2027.off":["2027-01-01"],"phrases":{"facts":{"neighbour":["b"]}}},"signature":"00ff"})",
        R"({"beibao_pack":1,"name":"a","version":2,"effective_from":"2027-01-01","note":"n","entries":{"mapping.x":{"key":["a"]}}})"};
}

void strokes(std::string_view bytes)
{
    const auto read = Strokes::parse(bytes);
    if (!read) return;
    const auto again = Strokes::parse(read->json());
    must(again && again->strokes == read->strokes && again->shape() == read->shape());
    strokeDoubts(*read);
}

std::vector<std::string> strokesSeeds()
{
    return {R"({"beibao_strokes":1,"device":"d","pointer":"pen","strokes":[[[1,2,3],[4,5,6]],[[7,8,9]]]})"};
}

void certificate(std::string_view bytes)
{
    const auto read = readCertificate(bytes);
    if (read) signatureHolds(*read, "text", bytes);
}

std::vector<std::string> certificateSeeds()
{
    return {"-----BEGIN CERTIFICATE-----\nMIIBAjCBtaADAgECAgEBMAUGAytlcDAAMB4XDTI2MDEwMTAwMDAwMFoXDTI3MDEw\n-----END "
            "CERTIFICATE-----\n"};
}

/// What is taken for an errand is handed on as the same errand.
void errand(std::string_view bytes)
{
    const auto read = Errand::parse(bytes);
    if (!read) return;
    const auto again = Errand::parse(read->line());
    must(again && *again == *read);
}

std::vector<std::string> errandSeeds()
{
    return {R"({"import":"/media/a.csv"})", R"({"open":"aaaaaaaaaaaaaaaaaaaaaaaaay","new_case":true})"};
}

} // namespace

const std::vector<Target>& targets()
{
    static const std::vector<Target> all{
        {"change", change, changeSeeds},
        {"batch", batch, batchSeeds},
        {"pushed", pushed, pushedSeeds},
        {"stick_bundle", stickBundle, stickBundleSeeds},
        {"file_answer", fileAnswer, fileAnswerSeeds},
        {"file_question", fileQuestion, fileQuestionSeeds},
        {"spoken_lines", spokenLines, spokenLinesSeeds},
        {"recording", recording, recordingSeeds},
        {"field_map", fieldMap, recordSeeds},
        {"heads", heads, headsSeeds},
        {"seen", seen, seenSeeds},
        {"unpacked", unpack, packedSeeds},
        {"search_query", query, querySeeds},
        {"setting", setting, settingSeeds},
        {"calculation", calculation, calculationSeeds},
        {"sentence", sentence, sentenceSeeds},
        {"form_code", formCode, formCodeSeeds},
        {"page_code", pageCode, pageCodeSeeds},
        {"clause_marks", clauseMarks, clauseMarksSeeds},
        {"queued_paper", queuedPaper, queuedPaperSeeds},
        {"typed_code", typedCode, typedCodeSeeds},
        {"help_text", helpText, helpTextSeeds},
        {"backup_head", backupHead, backupHeadSeeds},
        {"jpeg", jpeg, jpegSeeds},
        {"sketch", sketch, sketchSeeds},
        {"wording", wording, wordingSeeds},
        {"sealed_case", sealedCase, sealedCaseSeeds},
        {"csv", csv, csvSeeds},
        {"sheet_xml", sheetXml, sheetXmlSeeds},
        {"mapping", mapping, mappingSeeds},
        {"form_layout", formLayout, formLayoutSeeds},
        {"typed_moment", typedMoment, typedMomentSeeds},
        {"export_manifest", exportManifest, exportManifestSeeds},
        {"own_type", ownTypeLine, ownTypeLineSeeds},
        {"pack", pack, packSeeds},
        {"strokes", strokes, strokesSeeds},
        {"certificate", certificate, certificateSeeds},
        {"errand", errand, errandSeeds},
    };
    return all;
}

} // namespace beibao::fuzz
