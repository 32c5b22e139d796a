package io.github.paiban.io.layout;

import io.github.paiban.io.text.Cleaning;
import java.util.regex.Pattern;

/** What headings of columns that hold no days mean, in the words that people use for them. */
enum Label {
    SERIAL("序号?|序號|no[.:]?|#|№|s/?no?[.]?|行号|index|row"),
    LEADER("tl.*|team(lead|leader).*|组长.*|組長.*|.*主管.*|班长.*|班長.*|负责人|直属.*|上级.*|supervisor.*|manager.*|lead(er)?"),
    ID(
            ".*(工号|工號|员工号|員工號|编号|編號|账号|帳號|学号|警号).*|.*(emp|employee|staff|agent|user|worker|person)[^a-z]*(id|no|number|code|#)"
                    + "[.]?|id|人员id|员工id|id号码?|(staff|personnel)?number|uid|login"),
    KIND("班别|班別|班次|班种|班種|班|时段|時段|时间段|时间|shifts?|time|slots?|班次名称|班次時間|排班|duty"),
    BASE("shifttimings?|baseshift|base|默认班.*|固定班.*|班制|timings?|工作时间|上班时间|shiftpattern|usualshift"),
    START("开始.*|起始.*|上班时?间?点?|start.*|from|begin.*"),
    END("结束.*|终止.*|下班时?间?点?|end.*|to|until|finish.*"),
    DATE("日期|date|days?|日|值班日期|值日日期|排班日期"),
    WEEKDAY("星期.?|周.?|週.?|weekday|dow|周几|礼拜|dayofweek"),
    TEAM(
            "组别?|組別?|小组|小組|班组|班組|.*团队|團隊|.*部门|.*部門|科室|中心|team.*|group.*|dept.*|department.*|queue|店铺|渠道|区域|业务线?|process|lob"),
    POST("岗位.*|崗位.*|职务|職務|职位|職位|职称|職稱|职级|级别|角色|role|position|title|level|岗级|技能.*|skills?|合同.*|性质"),
    NOTE("备注.*|備註.*|remarks?|notes?|说明|comments?|签字|签名|簽名|signature"),
    OTHER_FACT("性别|性別|gender|sex|电话.*|手机.*|phone.*|mobile.*|邮箱|e?mail|年龄|入职.*|hire.*|doj|生日|上月.*|结余.*|余额.*|剩余.*"),
    NAME(
            ".*(姓名|名字|花名|昵称|暱稱).*|(员工|員工)(?!类|性质|状态|组).{0,4}|.{0,4}(人员|人員).{0,4}|客服.*|组员|組員|成员|成員|同事|坐席.*|座席.*|值班人.*|值班员|值日生|当班人.*"
                    + "|值守人.*|name|(agent|employee|staff|emp|full|member|associate|advisor)s?[^a-z]*names?|agents?|employees?|staff|members?"
                    + "|associates?|advisors?|人|who|people|person|names"),
    NONE("");

    private static final int LONGEST = 100;

    private final Pattern pattern;

    Label(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What a heading means; {@link #NONE} where it is not known. */
    static Label of(String heading) {
        if (heading.length() > LONGEST) {
            return NONE;
        }
        String key = Cleaning.key(heading).replaceAll("[\\s_*:：-]", "");
        if (key.isEmpty() || key.length() > 30) {
            return NONE;
        }
        for (Label label : values()) {
            if (label.pattern.matcher(key).matches()) {
                return label;
            }
        }
        return NONE;
    }
}
