#include "app/paper/pdf.h"
#include "app/paper/text_layer.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"
#include "tests/support/case_files.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

QByteArray pdfOf(const Document& document)
{
    const auto pdf = renderPdf(document);
    REQUIRE(pdf);
    return pdf->bytes;
}

QString toolOutput(const QString& tool, const QByteArray& pdf, const QStringList& last = {})
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) SKIP(tool.toStdString() + " is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath("a.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, QStringList{file.fileName()} + last);
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardError().isEmpty());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray& pdf)
{
    return toolOutput("pdftotext", pdf, {"-"});
}

} // namespace

TEST_CASE("What is printed can be searched: the title and the rarest names")
{
    CaseFile file = testing::aDrainCase();
    file.parties[1].record.set_name("李𠮷𠀋");
    const QString text = textOf(pdfOf(*documentFor("agreement", file)));
    CHECK(text.contains("人民调解协议书"));
    CHECK(text.contains("申请人：张䶮"));
    CHECK(text.contains("被申请人：李𠮷𠀋"));
    CHECK(QString(text).remove('\n').contains("李𠮷𠀋向张䶮支付粮食和家具损失赔偿款人民币叁仟伍佰元整"));
    CHECK(text.contains("第1页 共2页"));
}

TEST_CASE("Every paper has a searchable title")
{
    for (const Paper& paper : papers()) {
        INFO(paper.id);
        const QString text = textOf(pdfOf(*documentFor(paper.id, testing::aDrainCase())));
        CHECK(text.contains(QString::fromUtf8(paper.title.data(), qsizetype(paper.title.size()))));
    }
}

TEST_CASE("A sealed paper prints its digest, a draft says so, a drill says it is one")
{
    const CaseFile file = testing::aDrainCase();
    Print print;
    print.sealed = sha256("x");
    const QString digest = QString::fromStdString(shortDigest(*print.sealed));
    CHECK(textOf(pdfOf(*documentFor("agreement", file, {}, print))).contains(digest));
    const QString draft = textOf(pdfOf(*documentFor("agreement", file)));
    CHECK(draft.contains("草稿"));
    CHECK_FALSE(draft.contains("内容摘要"));
    Print drill;
    drill.practice = true;
    CHECK(textOf(pdfOf(*documentFor("agreement", file, {}, drill))).contains("演练用纸"));
}

TEST_CASE("The file names its title and Beibao, and nobody else")
{
    const QString info = toolOutput("pdfinfo", pdfOf(*documentFor("agreement", testing::aDrainCase())));
    CHECK(info.contains("人民调解协议书"));
    CHECK(info.contains("Beibao"));
    CHECK_FALSE(info.contains("Author"));
    CHECK(info.contains("A4"));
}

TEST_CASE("The file is what archives keep: PDF/A-1b, whole, with its fonts in it and nothing to shine through")
{
    Print sealed;
    sealed.sealed = sha256("x");
    CaseFile file = testing::aDrainCase();
    file.parties[1].record.set_name("李𠮷");
    for (const Print& print : {Print{}, sealed}) {
        const QByteArray pdf = pdfOf(*documentFor("agreement", file, {}, print));
        CHECK(toolOutput("qpdf", pdf, {"--check"}).contains("No syntax or stream encoding errors found"));
        const QString objects = toolOutput("qpdf", pdf, {"--qdf", "--object-streams=disable", "-"});
        CHECK(objects.startsWith("%PDF-1.4"));
        CHECK(objects.contains("/OutputIntents"));
        CHECK(objects.contains("/S /GTS_PDFA1"));
        CHECK(objects.contains("/DestOutputProfile"));
        CHECK(objects.contains("pdfaid:part"));
        CHECK(objects.contains("pdfaid:conformance"));
        CHECK(objects.contains("/ID ["));
        CHECK_FALSE(objects.contains("/Encrypt"));
        CHECK_FALSE(QString(objects).remove("/SMask /None").contains("/SMask"));
        CHECK_FALSE(objects.contains("/S /Transparency"));
        CHECK_FALSE(objects.contains("/ca 0"));
        CHECK_FALSE(objects.contains("/JavaScript"));
    }
    const QString fonts = toolOutput("pdffonts", pdfOf(*documentFor("agreement", file)));
    for (const QString& line : fonts.split('\n').mid(2))
        if (!line.isEmpty())
            CHECK(line.contains(QRegularExpression("yes\\s+(yes|no)\\s+yes"))); // embedded, with its letters
}

TEST_CASE("A letter no font has is told before printing")
{
    CaseFile file = testing::aDrainCase();
    CHECK(missingGlyphs(*documentFor("agreement", file)).empty());
    file.parties[0].record.set_name("张\U0010FFFD");
    CHECK(missingGlyphs(*documentFor("agreement", file)) == std::vector<char32_t>{0x10FFFD});
}

TEST_CASE("Forty-four people's agreement is one file of many pages, soon made")
{
    const Document document = *documentFor("agreement", testing::aWorksCase());
    REQUIRE(renderPdf(document)); // the fonts are opened once
    QElapsedTimer clock;
    clock.start();
    const auto pdf = renderPdf(document);
    CHECK(clock.elapsed() < 2000); // 60 ms when it was written; the bar of 300 ms is kept by the benchmark
    REQUIRE(pdf);
    CHECK(pdf->pages > 5);
    CHECK(textOf(pdf->bytes).contains(QString("共%1页").arg(pdf->pages)));
}

TEST_CASE("A file that is no PDF of ours is handed back as it came")
{
    CHECK(withTrueText("%PDF-1.4 nothing", "𠮷人") == "%PDF-1.4 nothing");
    CHECK(withTrueText("", "𠮷").isEmpty());
}

TEST_CASE("An editable copy holds the words too")
{
    const auto odt = renderOdt(*documentFor("agreement", testing::aDrainCase()));
    REQUIRE(odt);
    CHECK(odt->startsWith("PK"));
    CHECK(odt->size() > 2000);
}
