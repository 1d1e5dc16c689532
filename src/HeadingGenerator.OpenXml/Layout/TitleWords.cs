namespace HeadingGenerator.OpenXml.Layout;

/// <summary>Words that titles of official documents are made of.</summary>
internal static class TitleWords
{
    /// <summary>The longest of the words in characters.</summary>
    public const int Longest = 4;

    /// <summary>The words. Compounds of them need no entry: 数据资源 is 数据 and 资源.</summary>
    public static readonly string[] All =
    [
        .. (
            "关于 印发 转发 批转 发布 公布 下达 开展 做好 加强 推进 促进 深化 落实 贯彻 实施 进一步 建立 健全 完善 加快 规范 强化 提高 提升 改进 " +
            "召开 举办 组织 调整 成立 设立 撤销 任免 表彰 奖励 申请 申报 报送 征求 解决 支持 推动 支撑 保障 严格 切实 全面 全力 " +
            "通知 通报 通告 公告 公报 报告 请示 批复 意见 决定 决议 命令 议案 纪要 办法 规定 细则 方案 规划 计划 要点 总结 条例 制度 措施 清单 名单 " +
            "工作 情况 管理 建设 发展 改革 治理 服务 监督 检查 考核 评估 培训 学习 教育 宣传 调研 会议 活动 行动 项目 资金 预算 经费 数据 信息 资源 " +
            "平台 系统 网络 安全 生产 环境 保护 生态 经济 社会 文化 旅游 卫生 健康 医疗 养老 就业 创业 创新 科技 人才 干部 党建 党风 廉政 作风 纪律 " +
            "机关 单位 部门 企业 事业 基层 社区 乡村 振兴 农村 农业 农民 城市 城镇 交通 运输 住房 城乡 水利 能源 电力 工业 商务 市场 监管 审批 许可 " +
            "政务 公开 行政 执法 司法 法治 依法 信访 维稳 应急 防汛 抗旱 防灾 减灾 救灾 消防 疫情 防控 档案 整理 保密 统计 审计 财政 税务 价格 金融 投资 招商 " +
            "人民 政府 委员会 办公室 办公厅 常委会 常务 会议 领导 小组 主任 主席 书记 市长 县长 省长 第一 第二 第三 第四 季度 年度 上半年 下半年 " +
            "重点 任务 分工 目标 责任 问题 整改 专项 专题 综合 基本 基础 设施 公共 群众 民生 事项 标准 质量 技术 研究 利用 开发 共享 应用 智慧 数字 试点 示范 " +
            "若干 有关 相关 实行 试行 暂行 修订 补充 优化 营商 创建 争创 文明 先进 集体 个人 全市 全省 全国 全县 全区 本市 主题 巡察 巡视 作业 会计 中心").Split(' '),
    ];
}
